import type { Actor } from '../commands/actor.ts'
import { carryOut, type InJobs } from '../commands/command.ts'
import { exitCodes } from '../commands/exit-codes.ts'
import { isOn } from '../commands/inputs/choice.ts'
import { type ConnectionInputs, readCommand, readConnection } from '../commands/inputs/inputs.ts'
import type { RawInputs } from '../commands/inputs/inputs-and-flags.ts'
import { commands } from '../commands/list.ts'
import { StagegateError, UsageError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import {
  type ActionCommand,
  type RequestedCommand,
  requestedCommands,
} from '../core/model/command.ts'
import { codeBlock } from '../core/text/untrusted-text.ts'
import type { CodeHistory } from '../git/code-history.ts'
import { resolveCommand } from '../github/command-on-event.ts'
import { commitHistory } from '../github/commit-history.ts'
import { type EventTrust, eventTrust } from '../github/event-trust.ts'
import type { GitHub } from '../github/github.ts'
import { withNamedPullRequest } from '../github/named-pull-request.ts'
import { promotedCommit } from '../github/promoted-commit.ts'
import { secretsWithheld } from '../github/secrets-withheld.ts'
import { loadEvent, type Triggered } from '../github/triggering-event.ts'
import { openWorkflowLog, type WorkflowLog } from '../github/workflow-log.ts'
import { proxyTexts } from '../network/proxy.ts'
import { mlflowUserOf, secretsOf } from '../registry/credentials/credentials.ts'
import { secretsInHeaders } from '../registry/credentials/tracking-headers.ts'
import { secretVariables } from '../registry/mlflow/settings.ts'
import { type Add, addNothing, noPast } from './additions.ts'
import { connecting } from './connect-github.ts'
import { tellDeploymentOfError } from './deployment.ts'
import { filesOf, refuseRegistryInFile } from './input-files.ts'
import { parsePolicyRepository } from './policy-repository.ts'
import { addToPromotion } from './promotion-additions.ts'
import { publish } from './publish.ts'
import { rawInputs, refuseInputsNotTaken, refuseUnknownInputs } from './raw-inputs.ts'
import { rememberingLastLook } from './read-clock.ts'
import { placeOf } from './report-place.ts'
import { addToRollback } from './rollback-additions.ts'
import { type ActionContext, type Ended, type Step, waitingIn, withStores } from './step.ts'
import { workspaceOf } from './workspace.ts'

/** Runs one step, and says whether it succeeded. Throws nothing that a user could have caused. */
export async function runAction(around: ActionContext): Promise<Ended> {
  const raw = rawInputs(around.env)
  const secrets = secretsIn(raw, around.env)
  const log = openWorkflowLog(around.core, secrets)
  const { env, readFile, dispatcher = null } = around
  const loaded = await loadEvent(env, readFile)
  const waiting = waitingIn(log, around)
  const connect = connecting(loaded.run, { token: raw['github-token'], env, dispatcher, waiting })
  const triggered = await withNamedPullRequest(loaded, connect)
  const begun = { raw, log, around, triggered, connect }
  let command: ActionCommand | null = null
  try {
    command = await commandOf(begun)
    return await runStep(command, begun)
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    const { word, heading } = await failureWords(raw.command)
    const title = `Stagegate: ${word}`
    log.annotate({ subject: 'verdict', level: 'error', title, message: error.message })
    await log.setSummary(`### ⚠️ ${heading}\n\n${codeBlock(error.message)}\n`)
    await tellDeploymentOfError(error.message, { ...begun, command, secrets })
    return 'failure'
  }
}

/** Of what is misspelt, and of `auto`, as of a promotion. */
async function failureWords(requested: string) {
  const named = requestedCommands.find((it) => it === requested) ?? 'auto'
  return (await jobCommand(named === 'auto' ? 'promote' : named)).job.failure
}

/** Whatever it is asked and comes to. */
async function jobCommand(name: ActionCommand): Promise<InJobs<unknown, unknown>> {
  return await commands[name].load()
}

type Begun = Omit<Step, 'connection' | 'promoter'>

async function commandOf(begun: Begun): Promise<ActionCommand> {
  const { raw, log, around, triggered } = begun
  refuseUnknownInputs(around.env)
  const requested = readCommand(raw)
  const resolved = resolveCommand(requested, triggered.event, await trustOf(requested, begun))
  if (resolved.kind === 'refused') throw resolved.error
  if (resolved.notice !== null) notice(log, resolved.notice)
  return resolved.command
}

async function runStep(name: ActionCommand, begun: Begun): Promise<Ended> {
  switch (name) {
    case 'check':
    case 'promote':
      return await runCommand(name, await commands[name].load(), begun, addToPromotion)
    case 'rollback':
      return await runCommand(name, await commands[name].load(), begun, addToRollback)
    case 'clear-rollback':
    case 'adopt':
    case 'audit':
      return await runCommand(name, await jobCommand(name), begun, addNothing)
  }
}

async function runCommand<Request, Outcome>(
  name: ActionCommand,
  command: InJobs<Request, Outcome>,
  begun: Begun,
  add: Add<Request, Outcome>,
): Promise<Ended> {
  const step = stepOf(begun, name, command)
  const { raw, log, around, triggered, connection, promoter, connect } = step
  const elsewhere = raw['policy-repository']
  const repository = elsewhere === '' ? null : parsePolicyRepository(elsewhere)
  const place = filesOf(triggered, around, connect, repository)
  const asked = { place, workspace: workspaceOf(around), by: promoter.by, files: [] }
  const read = await command.read(raw, asked)
  const work = command.work(read)
  const additions = await add(read, step)

  const code = commitHistoryOf(triggered, connect)
  let lastLook = around.now
  const { outcome, past, lookedAt } = await carryOut(
    work,
    () => additions.ask(work.access === 'write'),
    additions.actor,
    async (outcome, sources) => {
      const lookedAt = lastLook()
      return { outcome, lookedAt, past: sources ? await additions.past(outcome, sources) : noPast }
    },
    (access, use) =>
      withStores(access, step, async (stores) => {
        const remembering = rememberingLastLook(stores.registry, around.now)
        lastLook = remembering.lastLook
        return await use({ ...stores, registry: remembering.registry, code })
      }),
  )

  const succeeded = command.exitCode(outcome, read) === exitCodes.ok
  const { uiUrl } = connection
  await publish(command, outcome, log, {
    succeeded,
    uiUrl,
    workflowRunUrl: triggered.run?.url ?? null,
    place: placeOf(triggered.event),
    charts: 'summary',
    ...past,
  })
  // Set before GitHub is told anything: what follows may fail, and changes no verdict.
  const told = log.setOutputs(command.job.outputs(outcome, uiUrl))
  return await additions.tell(outcome, { past, lookedAt, succeeded, told })
}

function stepOf(
  begun: Begun,
  name: ActionCommand,
  command: Pick<InJobs<unknown, unknown>, 'takes'>,
): Step {
  const { around, triggered } = begun
  const raw = inputsOf(begun.raw, triggered)
  refuseInputsNotTaken(name, command, raw)
  const connection = connectionOf(raw, triggered, around)
  refuseRegistryInFile(triggered, connection)
  const promoter: Actor & Clock = {
    by: around.env.GITHUB_TRIGGERING_ACTOR || (triggered.run?.actor ?? ''),
    mlflowUser: mlflowUserOf(connection.credentials, connection.registryUri),
    run: triggered.run?.url ?? null,
    now: around.now,
    nonce: around.nonce,
    sleep: around.sleep,
    uninterrupted: around.uninterrupted,
    waiting: waitingIn(begun.log, around),
  }
  return { ...begun, raw, connection, promoter }
}

/** GitHub is asked only where a policy asks what commit a run was made from. */
function commitHistoryOf({ event, run }: Triggered, connect: () => Promise<GitHub>): CodeHistory {
  if (run === null) {
    const because = 'this is not a workflow run of a repository'
    const reason = 'no-repository'
    return { relationOf: async () => ({ kind: 'not-known', reason, because, promoted: null }) }
  }
  return commitHistory({
    connect,
    repository: run.repository,
    promoted: promotedCommit({ event, run }),
  })
}

/** Asked before anything of the registry, and not for what only reads. */
async function trustOf(
  requested: RequestedCommand,
  { raw, triggered, connect }: Begun,
): Promise<EventTrust | null> {
  const { event, run } = triggered
  if (requested === 'check' || requested === 'audit') return null
  // It only checks there, wherever the commit is.
  if (requested === 'auto' && event.kind === 'workflow_run') return null
  return await eventTrust({ event, environment: raw.environment, run, connect })
}

/** On a deployment `environment` has said by itself which ones count, and is not left without use. */
function inputsOf(raw: RawInputs, { event }: Triggered): RawInputs {
  if (event.kind !== 'deployment') return raw
  const usedAgain = isOn(raw, 'require-approval') || isOn(raw, 'create-deployment')
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
    ...[raw['tracking-headers'], variable('MLFLOW_TRACKING_HEADERS')].flatMap(secretsInHeaders),
    ...[...secretVariables, variable('DATABRICKS_OIDC_TOKEN_ENV')]
      .map(variable)
      .filter((secret) => secret !== ''),
  ]
}
