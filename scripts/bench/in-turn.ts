export interface Timing {
  readonly name: string
  /** Milliseconds that the whole process took. */
  readonly least: number
  readonly median: number
  readonly most: number
}

/**
 * Runs each contender once in each round, in turn, so that a slow moment of the machine affects all
 * of them.
 */
export async function timeInTurn(
  rounds: number,
  contenders: Readonly<Record<string, (round: number) => Promise<void>>>,
): Promise<readonly Timing[]> {
  const taken = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]))
  // Round 0 fills the caches of the disk and the server, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now()
      await run(round)
      if (round > 0) taken.get(name)?.push(performance.now() - start)
    }
  }
  return [...taken].map(([name, times]) => {
    const sorted = times.toSorted((a, b) => a - b)
    const at = (index: number) => sorted[index] ?? Number.NaN
    return {
      name,
      least: at(0),
      median: at(Math.floor(sorted.length / 2)),
      most: at(sorted.length - 1),
    }
  })
}

export function milliseconds(time: number): string {
  return `${Math.round(time)} ms`
}
