import type { Dispatcher } from 'undici'
import type { CodeHistory } from '../code/code-history.ts'
import { secretsOf } from '../config/credentials.ts'
import {
  type ConnectionInputs,
  type RawInputs,
  readCommand,
  readConnection,
  readPromotion,
  readReport,
} from '../config/inputs.ts'
import { promotionOf } from '../config/request.ts'
import { StagegateError, UsageError } from '../core/errors.ts'
import { exitCodeOfOutcome, exitCodes } from '../core/exit.ts'
import type { Outcome } from '../core/outcome.ts'
import { codeBlock } from '../core/untrusted-text.ts'
import { resolveCommand } from '../github/auto-command.ts'
import { commitHistory } from '../github/commit-history.ts'
import { loadEvent, type Triggered } from '../github/event.ts'
import { promotedCommit } from '../github/promoted-commit.ts'
import { secretsWithheld } from '../github/secrets-withheld.ts'
import { type ActionsCore, openWorkflowLog, type WorkflowLog } from '../github/workflow-log.ts'
import { check, type Promoter, promote } from '../promote.ts'
import { closeStores, openStores } from '../registries/open.ts'
import { connectGitHub } from './connect-github.ts'
import { rawInputs, refuseUnknownInputs } from './raw-inputs.ts'
import { report } from './report.ts'

/** Everything that the action touches outside of itself. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly core: ActionsCore
  readonly readFile: (path: string) => Promise<string>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly nonce: () => string
  /** Where requests to MLflow and to GitHub go through instead of the network: a test's. */
  readonly dispatcher?: Dispatcher
}

/** Runs one step, and says whether it succeeded. Throws nothing that a user could have caused. */
export async function runAction(around: Surroundings): Promise<'success' | 'failure'> {
  const raw = rawInputs(around.env)
  const log = openWorkflowLog(around.core, secretsIn(raw, around.env))
  try {
    return await runStep(raw, log, around)
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    log.annotate({
      subject: 'verdict',
      level: 'error',
      title: 'Stagegate: error, no verdict',
      message: error.message,
    })
    await log.setSummary(
      `### ⚠️ Stagegate could not come to a verdict\n\n${codeBlock(error.message)}\n`,
    )
    return 'failure'
  }
}

async function runStep(raw: RawInputs, log: WorkflowLog, around: Surroundings) {
  refuseUnknownInputs(around.env)
  const triggered = await loadEvent(around.env, around.readFile)
  const resolved = resolveCommand(readCommand(raw), triggered.event)
  if (resolved.kind === 'refused') throw resolved.error
  if (resolved.notice !== null) notice(log, resolved.notice)

  const connection = connectionOf(raw, triggered, around)
  const inputs = readPromotion(raw)
  const reporting = readReport(raw)
  const promoter: Promoter = {
    by: around.env.GITHUB_TRIGGERING_ACTOR || (triggered.run?.actor ?? ''),
    run: triggered.run?.url ?? null,
    now: around.now,
    nonce: around.nonce,
  }
  const workspace = around.env.GITHUB_WORKSPACE || around.cwd
  const promotion = await promotionOf(inputs, workspace, promoter.by)

  const code = commitHistoryOf(triggered, reporting.githubToken, around)
  const stores = await openStores(connection, {
    env: around.env,
    cwd: around.cwd,
    onRetry: (message) => log.info(message),
    dispatcher: around.dispatcher,
  })
  const sources = { ...stores, code }
  let outcome: Outcome
  try {
    outcome =
      resolved.command === 'check' || inputs.dryRun
        ? await check(promotion, sources, around.now())
        : await promote(promotion, sources, promoter)
  } finally {
    await closeStores(stores)
  }

  const succeeded = exitCodeOfOutcome(outcome, inputs.failOn) === exitCodes.ok
  const told = await report(outcome, {
    log,
    env: around.env,
    triggered,
    uiUrl: connection.uiUrl,
    reporting,
    succeeded,
    dispatcher: around.dispatcher ?? null,
  })
  return succeeded && told ? 'success' : 'failure'
}

/** GitHub is asked only where a policy asks what commit a run was made from. */
function commitHistoryOf(triggered: Triggered, token: string, around: Surroundings): CodeHistory {
  const { event, run } = triggered
  if (run === null) {
    const because = 'this is no workflow run of a repository'
    const unknown = {
      kind: 'not-known',
      reason: 'no-repository',
      because,
      promoted: null,
    } as const
    return { relationOf: async () => unknown }
  }
  const { env, dispatcher = null } = around
  return commitHistory({
    connect: () => connectGitHub({ token, run, env, dispatcher }),
    repository: run.repository,
    promoted: promotedCommit({ event, run }),
  })
}

/** A fork's pull request has no secrets, and it should say that rather than complain of a 401. */
function connectionOf(raw: RawInputs, { event, run }: Triggered, around: Surroundings) {
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
function secretsIn(raw: RawInputs, env: Surroundings['env']): readonly string[] {
  const variable = (name: string) => env[name]?.trim() ?? ''
  const uris = [
    raw['tracking-uri'],
    raw['registry-uri'],
    raw['ui-url'],
    variable('MLFLOW_TRACKING_URI'),
    variable('MLFLOW_REGISTRY_URI'),
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
