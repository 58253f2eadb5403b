import type { Actor } from '../commands/actor.ts'
import type { Clock } from '../core/model/clock.ts'
import { workflowRun } from '../github/workflow-run.ts'
import type { CliContext } from './context.ts'

/** Whoever is logged in; inside a workflow, whoever started it, and that workflow's run. */
export function promoterOf(around: CliContext): Actor & Clock {
  const { env, user, now, nonce, sleep, uninterrupted, waiting } = around
  const run = workflowRun(env)
  const by = env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || user()
  return { by, run: run?.url ?? null, now, nonce, sleep, uninterrupted, waiting }
}
