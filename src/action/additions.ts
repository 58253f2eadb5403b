import type { Actor } from '../commands/actor.ts'
import type { Clock } from '../core/model/clock.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'
import type { PastOfReport } from './past-of-report.ts'
import type { Ended, Step } from './step.ts'

/** What the action adds around one command, besides what it does around every one. */
export interface Additions<Request, Outcome> {
  /** What is asked for, with what GitHub says of it. `writes`: whether anything may move. */
  ask(writes: boolean): Promise<Request>
  readonly actor: Actor & Clock
  /** What came before, for the summary: read while the registry is open. */
  past(outcome: Outcome, sources: Sources<ReadOnlyRegistry>): Promise<PastOfReport>
  /** Tells GitHub, once log, summary and outputs are written, and says how the step ends. */
  tell(outcome: Outcome, soFar: SoFar): Promise<Ended>
}

/** How it went until then. */
export interface SoFar {
  readonly past: PastOfReport
  /** Milliseconds since 1970: when the registry was last asked for what is told. */
  readonly lookedAt: number
  readonly succeeded: boolean
  /** Whether the outputs could be written. */
  readonly told: boolean
}

export type Add<Request, Outcome> = (
  request: Request,
  step: Step,
) => Promise<Additions<Request, Outcome>>

export const noPast: PastOfReport = { timeline: '', trend: { kind: 'none' } }

/** Of most commands nothing else is to be told. */
export async function addNothing<Request>(
  request: Request,
  { promoter }: Step,
): Promise<Additions<Request, unknown>> {
  return {
    ask: async () => request,
    actor: promoter,
    past: async () => noPast,
    tell: async (_, soFar) => endOf(soFar),
  }
}

export function endOf({ succeeded, told }: Pick<SoFar, 'succeeded' | 'told'>): Ended {
  return succeeded && told ? 'success' : 'failure'
}
