/** The clock, and the patience, of the machine that runs the command. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<unknown>
  /**
   * Does what is not to be cut off anywhere: whoever stops the run meanwhile only aborts the signal, and
   * the run ends once the work has. Left out: nobody stops it otherwise than by killing it.
   */
  readonly uninterrupted?: Uninterrupted | undefined
  /** Left out: nobody is told what the run waits for. */
  readonly waiting?: Waiting | undefined
}

/** Told what a run waits for, as it stands after "waiting for"; what it gives ends the wait. */
export type Waiting = (what: string) => () => void

export type Uninterrupted = <T>(work: (interruption: AbortSignal) => Promise<T>) => Promise<T>
