/** How many times as often as usual properties are tried: `RUNS` of the environment, 1 by default. */
const factor = Number(process.env.RUNS ?? 1)

/** How often a property is tried that is usually tried `usual` times. */
export function runs(usual: number): number {
  return Math.ceil(usual * factor)
}

/** Whether the environment asks for more than usual, as CI does at night. */
export const thorough = factor > 1

/** One in `share` of them, from the one at `first` on; all where the run is thorough. */
export function oneIn<T>(share: number, all: readonly T[], first = 0): readonly T[] {
  return thorough ? all : all.filter((_, at) => at % share === first)
}
