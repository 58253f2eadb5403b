import type { Actor } from '../commands/actor.ts'
import { boolean } from '../commands/inputs/choice.ts'
import {
  type ConnectionInputs,
  type RawInputs,
  readCommand,
  readConnection,
} from '../commands/inputs/inputs.ts'
import { StagegateError, UsageError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import type { Command, RequestedCommand } from '../core/model/command.ts'
import { codeBlock } from '../core/text/untrusted-text.ts'
import { resolveCommand } from '../github/auto-command.ts'
import { loadEvent, type Triggered } from '../github/event.ts'
import { type EventStanding, eventStanding } from '../github/event-standing.ts'
import { withNamedPullRequest } from '../github/named-pull-request.ts'
import { secretsWithheld } from '../github/secrets-withheld.ts'
import { openWorkflowLog, type WorkflowLog } from '../github/workflow-log.ts'
import { proxyTexts } from '../network/proxy.ts'
import { secretsOf } from '../registry/credentials/credentials.ts'
import { connecting } from './connect-github.ts'
import { tellDeploymentOfError } from './deployment.ts'
import { refuseRegistryInFile } from './input-files.ts'
import { promotionStep } from './promotion-step.ts'
import { rawInputs, refuseUnknownInputs } from './raw-inputs.ts'
import type { ActionContext, Ended, Step } from './step.ts'

/** Runs one step, and says whether it succeeded. Throws nothing that a user could have caused. */
export async function runAction(around: ActionContext): Promise<Ended> {
  const raw = rawInputs(around.env)
  const secrets = secretsIn(raw, around.env)
  const log = openWorkflowLog(around.core, secrets)
  const { env, readFile, dispatcher = null } = around
  const loaded = await loadEvent(env, readFile)
  const connect = connecting(loaded.run, { token: raw['github-token'], env, dispatcher })
  const triggered = await withNamedPullRequest(loaded, connect)
  const begun = { raw, log, around, triggered, connect }
  let command: Command | null = null
  try {
    command = await commandOf(begun)
    return await runStep(command, begun)
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    const { title, heading } = failureWords.get(raw.command) ?? noVerdict
    log.annotate({ subject: 'verdict', level: 'error', title, message: error.message })
    await log.setSummary(`### ⚠️ ${heading}\n\n${codeBlock(error.message)}\n`)
    await tellDeploymentOfError(error.message, { ...begun, command, secrets })
    return 'failure'
  }
}

const noVerdict = {
  title: 'Stagegate: error, no verdict',
  heading: 'Stagegate could not come to a verdict',
}

/** Where there is no verdict to come to. */
const failureWords: ReadonlyMap<string, typeof noVerdict> = new Map([
  ['audit', { title: 'Stagegate: error in the audit', heading: 'The audit met an error' }],
  ['rollback', { title: 'Stagegate: error in the rollback', heading: 'The rollback met an error' }],
  [
    'clear-rollback',
    { title: 'Stagegate: error, no hold cleared', heading: 'The hold could not be cleared' },
  ],
  [
    'adopt',
    { title: 'Stagegate: error, nothing adopted', heading: 'The version could not be adopted' },
  ],
])

type Begun = Omit<Step, 'connection' | 'promoter'>

async function commandOf(begun: Begun): Promise<Command> {
  const { raw, log, around, triggered } = begun
  refuseUnknownInputs(around.env)
  const requested = readCommand(raw)
  const resolved = resolveCommand(requested, triggered.event, await standingOf(requested, begun))
  if (resolved.kind === 'refused') throw resolved.error
  if (resolved.notice !== null) notice(log, resolved.notice)
  return resolved.command
}

async function runStep(command: Command, begun: Begun): Promise<Ended> {
  const { raw, around, triggered } = begun
  const connection = connectionOf(raw, triggered, around)
  refuseRegistryInFile(triggered, connection)
  const promoter: Actor & Clock = {
    by: around.env.GITHUB_TRIGGERING_ACTOR || (triggered.run?.actor ?? ''),
    run: triggered.run?.url ?? null,
    now: around.now,
    nonce: around.nonce,
    sleep: around.sleep,
  }
  const step: Step = { ...begun, raw: inputsOf(raw, triggered), connection, promoter }
  // What few runs need is loaded when it is asked for.
  switch (command) {
    case 'check':
    case 'promote':
      return await promotionStep(command, step)
    case 'rollback':
      return await (
        await import(/* webpackChunkName: "action-commands" */ './rollback-step.ts')
      ).rollbackStep(step)
    case 'clear-rollback':
      return await (
        await import(/* webpackChunkName: "action-commands" */ './clear-rollback-step.ts')
      ).clearRollbackStep(step)
    case 'adopt':
      return await (
        await import(/* webpackChunkName: "action-commands" */ './adopt-step.ts')
      ).adoptStep(step)
    case 'audit':
      return await (
        await import(/* webpackChunkName: "action-commands" */ './audit-step.ts')
      ).auditStep(step)
  }
}

/** Asked before anything of the registry, and not for what only reads. */
async function standingOf(
  requested: RequestedCommand,
  { raw, triggered, connect }: Begun,
): Promise<EventStanding | null> {
  const { event, run } = triggered
  if (requested === 'check' || requested === 'audit') return null
  // It only checks there, wherever the commit is.
  if (requested === 'auto' && event.kind === 'workflow_run') return null
  return await eventStanding({ event, environment: raw.environment, run, connect })
}

/** On a deployment `environment` has said by itself which ones count, and is not left without use. */
function inputsOf(raw: RawInputs, { event }: Triggered): RawInputs {
  if (event.kind !== 'deployment') return raw
  const usedAgain =
    boolean('require-approval', raw['require-approval'], false) ||
    boolean('create-deployment', raw['create-deployment'], false)
  return usedAgain ? raw : { ...raw, environment: '' }
}

/** A fork's pull request has no secrets, and it should say that rather than complain of a 401. */
function connectionOf(raw: RawInputs, { event, run }: Triggered, around: ActionContext) {
  const withheld = secretsWithheld(event, run?.actor ?? '')
  let connection: ConnectionInputs
  try {
    connection = readConnection(raw, around.env, null)
  } catch (error) {
    if (withheld === null) throw error
    throw new UsageError(explained(withheld), { cause: error })
  }
  const { credentials, trackingUri } = connection
  if (withheld !== null && credentials.kind === 'none' && !trackingUri.startsWith('sqlite:')) {
    throw new UsageError(explained(withheld))
  }
  return connection
}

function explained(withheld: string): string {
  return `${withheld}. A maintainer can evaluate it from a branch of this repository.`
}

function notice(log: WorkflowLog, message: string): void {
  log.annotate({ subject: 'other', level: 'notice', title: 'Stagegate', message })
}

/** Found without judging the inputs: whatever is wrong with them, their secrets stay unseen. */
function secretsIn(raw: RawInputs, env: ActionContext['env']): readonly string[] {
  const variable = (name: string) => env[name]?.trim() ?? ''
  const uris = [
    raw['tracking-uri'],
    raw['registry-uri'],
    raw['ui-url'],
    variable('MLFLOW_TRACKING_URI'),
    variable('MLFLOW_REGISTRY_URI'),
    ...proxyTexts(env),
  ]
  const usernames = [raw['tracking-username'], variable('MLFLOW_TRACKING_USERNAME')]
  const passwords = [raw['tracking-password'], variable('MLFLOW_TRACKING_PASSWORD')]
  const tokens = [raw['tracking-token'], variable('MLFLOW_TRACKING_TOKEN'), raw['github-token']]
  return [
    ...tokens.flatMap((token) => secretsOf({ kind: 'token', token }, [])),
    ...passwords
      .filter((password) => password !== '')
      .flatMap((password) =>
        usernames.flatMap((username) => secretsOf({ kind: 'basic', username, password }, uris)),
      ),
    ...secretsOf({ kind: 'none' }, uris),
  ]
}
