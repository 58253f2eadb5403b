/**
 * Holds each of several parties until all have arrived or left, so that what they do next overlaps
 * for certain. Nobody is held for ever: one that waits for another's work would never arrive.
 */
export class Rendezvous {
  readonly #parties: Set<string>
  readonly #patience: number
  readonly #arrived = new Map<string, () => void>()
  #timer: NodeJS.Timeout | null = null
  #open = false
  #together = 0

  /** `patience`: milliseconds that the first to arrive waits for the last. */
  constructor(parties: readonly string[], patience: number) {
    this.#parties = new Set(parties)
    this.#patience = patience
  }

  /** How many were let go at the same moment; 0 before that. */
  get together(): number {
    return this.#together
  }

  /** Comes back when all are there; at once for whoever comes after that. */
  arrive(party: string): Promise<void> {
    if (this.#open) return Promise.resolve()
    return new Promise((resolve) => {
      this.#arrived.set(party, resolve)
      this.#timer ??= setTimeout(() => this.#letGo(), this.#patience)
      this.#letGoWhenComplete()
    })
  }

  /** Nobody waits any longer for one that has ended. */
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
