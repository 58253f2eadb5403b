/** How many times as often as usual properties are tried: `RUNS` of the environment, 1 by default. */
const factor = Number(process.env.RUNS ?? 1)

/** How often a property is tried that is usually tried `usual` times. */
export function runs(usual: number): number {
  return Math.ceil(usual * factor)
}
