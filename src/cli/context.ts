import type { Uninterrupted, Waiting } from '../core/model/clock.ts'
import type { Paint } from '../report/text/paint.ts'

/** Everything that the CLI touches outside of itself. */
export interface CliContext {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** The file that Node was started with, to show how the CLI is called. */
  readonly program: string
  /** One or more lines for stdout. */
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly paint: Paint
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly nonce: () => string
  readonly sleep: (milliseconds: number) => Promise<unknown>
  readonly uninterrupted?: Uninterrupted
  /** Where the runner of a workflow reads its commands; left out: there is none. */
  readonly toRunner?: (command: string) => void
  /** Told what is waited for; left out: nobody is. */
  readonly waiting?: Waiting
  readonly user: () => string
}
