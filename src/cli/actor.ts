import type { Actor } from '../commands/actor.ts'
import { readConnection } from '../commands/inputs/inputs.ts'
import type { RawInputs } from '../commands/inputs/inputs-and-flags.ts'
import type { Clock } from '../core/model/clock.ts'
import { workflowRun } from '../github/workflow-run.ts'
import { mlflowUserOf } from '../registry/credentials/credentials.ts'
import type { CliContext } from './context.ts'

/** Where other systems than GitHub say who has started their job. */
const starters = [
  'GITHUB_TRIGGERING_ACTOR',
  'GITHUB_ACTOR',
  'GITLAB_USER_LOGIN',
  'BUILD_REQUESTEDFOR',
]

/** Nobody in particular: whoever is this in a container may be anybody. */
const noPerson = ['root', 'unknown']

/** Whoever is logged in; inside a job, whoever started it, and a workflow's run. */
export function promoterOf(raw: RawInputs, around: CliContext): Actor & Clock {
  const { env, user, now, nonce, sleep, uninterrupted, waiting } = around
  const run = workflowRun(env)
  const mlflowUser = userIn(raw, around)
  const started = starters.map((name) => env[name]).find((it) => it)
  const loggedIn = user()
  const person = noPerson.includes(loggedIn) ? (mlflowUser ?? loggedIn) : loggedIn
  const by = started ?? person
  return { by, mlflowUser, run: run?.url ?? null, now, nonce, sleep, uninterrupted, waiting }
}

/** What is wrong with the connection is said where it is opened. */
function userIn(raw: RawInputs, { env }: CliContext): string | null {
  try {
    const { credentials, registryUri } = readConnection(raw, env, 'sqlite:///mlflow.db')
    return mlflowUserOf(credentials, registryUri)
  } catch {
    return null
  }
}
