/**
 * Makes each of several parties wait until all have arrived or left, so that their next actions
 * overlap. The wait is limited, because a party that itself waits for another one would never arrive.
 */
export class Rendezvous {
  readonly #parties: Set<string>
  readonly #patience: number
  readonly #arrived = new Map<string, () => void>()
  #timer: NodeJS.Timeout | null = null
  #open = false
  #together = 0

  /** `patience`: milliseconds that the first party waits for the last. */
  constructor(parties: readonly string[], patience: number) {
    this.#parties = new Set(parties)
    this.#patience = patience
  }

  /** How many parties were released at the same moment; 0 before that. */
  get together(): number {
    return this.#together
  }

  /** Resolves when all have arrived; immediately for a party that arrives later. */
  arrive(party: string): Promise<void> {
    if (this.#open) return Promise.resolve()
    return new Promise((resolve) => {
      this.#arrived.set(party, resolve)
      this.#timer ??= setTimeout(() => this.#letGo(), this.#patience)
      this.#letGoWhenComplete()
    })
  }

  /** The others no longer wait for a party that has ended. */
  leave(party: string): void {
    this.#parties.delete(party)
    this.#letGoWhenComplete()
  }

  #letGoWhenComplete(): void {
    if ([...this.#parties].every((party) => this.#arrived.has(party))) this.#letGo()
  }

  #letGo(): void {
    if (this.#open || this.#arrived.size === 0) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#open = true
    this.#together = this.#arrived.size
    for (const go of this.#arrived.values()) go()
  }
}
