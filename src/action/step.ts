import type { Dispatcher } from 'undici'
import type { Actor } from '../commands/actor.ts'
import type { ConnectionInputs } from '../commands/inputs/inputs.ts'
import type { RawInputs } from '../commands/inputs/inputs-and-flags.ts'
import { type Every, inLines, tellWaits } from '../commands/waiting.ts'
import type { Clock, Uninterrupted, Waiting } from '../core/model/clock.ts'
import type { GitHub } from '../github/github.ts'
import type { Triggered } from '../github/triggering-event.ts'
import type { ActionsCore, WorkflowLog } from '../github/workflow-log.ts'
import type { Env } from '../github/workflow-run.ts'
import { closeStores, openStores } from '../registry/open.ts'
import type { Access, RegistryFor, Stores } from '../registry/port/registry.ts'

/** Everything that the action touches outside of itself. */
export interface ActionContext {
  readonly env: Env
  readonly cwd: string
  readonly core: ActionsCore
  readonly readFile: (path: string) => Promise<string>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly nonce: () => string
  readonly sleep: (milliseconds: number) => Promise<unknown>
  readonly uninterrupted?: Uninterrupted
  /** For what is said of long waits; left out: nothing is. */
  readonly every?: Every
  /** Where requests to MLflow and to GitHub go through instead of the network: a test's. */
  readonly dispatcher?: Dispatcher
}

/** One step of a job, as far as all commands have it in common. */
export interface Step {
  readonly raw: RawInputs
  readonly log: WorkflowLog
  readonly around: ActionContext
  readonly triggered: Triggered
  readonly connection: ConnectionInputs
  readonly promoter: Actor & Clock
  /** Opens GitHub when somebody first asks it, and once. */
  readonly connect: () => Promise<GitHub>
}

/** Whether the step succeeded. */
export type Ended = 'success' | 'failure'

/** Long waits are lines of the log. */
export function waitingIn(
  log: Pick<WorkflowLog, 'info'>,
  { now, every }: Pick<ActionContext, 'now' | 'every'>,
): Waiting | undefined {
  return (
    every &&
    tellWaits(
      inLines((line) => log.info(line), now),
      { now, every },
    )
  )
}

/** Opens the registry, and closes it whatever happens. */
export async function withStores<A extends Access, Result>(
  access: A,
  {
    log,
    around,
    connection,
  }: Pick<Step, 'log' | 'connection'> & {
    readonly around: Pick<ActionContext, 'env' | 'cwd' | 'now' | 'every' | 'dispatcher'>
  },
  use: (stores: Stores<RegistryFor[A]>) => Promise<Result>,
): Promise<Result> {
  const { env, cwd, now, dispatcher } = around
  const stores = await openStores(access, connection, {
    env,
    cwd,
    now,
    onRetry: (message) => log.info(message),
    waiting: waitingIn(log, around),
    dispatcher,
  })
  try {
    return await use(stores)
  } finally {
    await closeStores(stores)
  }
}
