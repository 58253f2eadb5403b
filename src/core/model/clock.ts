/** The clock, and the patience, of the machine that runs the command. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<unknown>
}
