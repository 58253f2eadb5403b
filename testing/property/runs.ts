/** The factor for the number of runs of a property: the variable `RUNS`, 1 by default. */
const factor = Number(process.env.RUNS ?? 1)

/** The number of runs of a property that usually has `usual` runs. */
export function runs(usual: number): number {
  return Math.ceil(usual * factor)
}

/** Whether `RUNS` asks for more runs than usual, as CI does at night. */
export const thorough = factor > 1

/** Every `share`-th item, beginning with the one at `first`; all items in a thorough run. */
export function oneIn<T>(share: number, all: readonly T[], first = 0): readonly T[] {
  return thorough ? all : all.filter((_, at) => at % share === first)
}
