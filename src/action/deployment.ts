import type { RawInputs } from '../commands/inputs/inputs-and-flags.ts'
import type { ReportInputs } from '../commands/inputs/report-inputs.ts'
import { type Outcome, versionThere } from '../core/decision/outcome.ts'
import { UsageError } from '../core/errors/errors.ts'
import type { ActionCommand, RequestedCommand } from '../core/model/command.ts'
import { copySourceText } from '../core/model/copy.ts'
import type { ModelName, VersionNumber } from '../core/model/model.ts'
import { targetKey } from '../core/model/target.ts'
import type { RollbackOutcome } from '../core/rollback/rollback-outcome.ts'
import { createDeployment, type DeploymentSubject } from '../github/deployment.ts'
import { type DeploymentStatus, setDeploymentStatus } from '../github/deployment-status.ts'
import { isOfEnvironment } from '../github/event-trust.ts'
import type { GitHub } from '../github/github.ts'
import { promotedCommit } from '../github/promoted-commit.ts'
import type { Triggered } from '../github/triggering-event.ts'
import { secretParts, type WorkflowLog } from '../github/workflow-log.ts'
import type { WorkflowRun } from '../github/workflow-run.ts'
import { versionUrl } from '../report/text/links.ts'
import { type DeploymentWords, wordsOfPromotion, wordsOfRollback } from './deployment-words.ts'

/** What telling a deployment takes besides what is told. */
export interface DeploymentReporting {
  readonly log: WorkflowLog
  readonly triggered: Triggered
  readonly uiUrl: string | null
  readonly reporting: Pick<ReportInputs, 'createDeployment'>
  readonly connect: () => Promise<GitHub>
}

/** What happened, as a deployment has it. */
interface Telling {
  readonly words: DeploymentWords
  readonly environmentUrl: string | null
  /** What a deployment is made for where the event has none; null: for nothing. */
  readonly worthOne: Omit<DeploymentSubject, 'run'> | null
  /** What stands although the deployment could not be told. */
  readonly stands: 'This does not change the verdict.' | 'This does not change the rollback.' | ''
}

/**
 * Tells the deployment that triggered the run how it ended; elsewhere makes one, if asked to. A
 * check tells none. What fails is a warning.
 */
export async function tellDeployment(outcome: Outcome, to: DeploymentReporting): Promise<void> {
  const words = wordsOfPromotion(outcome)
  if (words === null) return
  const { decision } = outcome
  const { version } = decision.candidate
  const there = versionThere(outcome)
  await tell(to, {
    words,
    environmentUrl:
      there === null
        ? pageOf(to, decision.candidate.model, version)
        : pageOf(to, decision.model, there),
    worthOne:
      decision.verdict === 'unchanged' ? null : { ...promotionSubject(outcome), rolledBack: null },
    stands: 'This does not change the verdict.',
  })
}

/** The same for a rollback; what had nothing to do makes no deployment. */
export async function tellDeploymentOfRollback(
  outcome: RollbackOutcome,
  to: DeploymentReporting,
): Promise<void> {
  const words = wordsOfRollback(outcome)
  if (words === null) return
  const { model, target, ending, holders } = outcome
  const [holder] = holders
  await tell(to, {
    words,
    environmentUrl: holder === undefined ? null : pageOf(to, model, holder),
    worthOne:
      'plan' in ending
        ? {
            action: 'rollback',
            model,
            version: ending.plan.gets,
            source: null,
            target: targetKey(target),
            rolledBack: ending.plan.loses,
            evidenceDigest: null,
          }
        : null,
    stands: 'This does not change the rollback.',
  })
}

/**
 * The same for an error, which is no verdict: the deployment that triggered the run must not wait
 * for ever. None is made for it. `secrets`: GitHub shows what it is told, and the runner masks
 * only its own log.
 */
export async function tellDeploymentOfError(
  message: string,
  {
    raw,
    command,
    secrets,
    ...to
  }: Pick<DeploymentReporting, 'log' | 'triggered' | 'connect'> & {
    readonly raw: RawInputs
    /** null: the error came before it was known. */
    readonly command: ActionCommand | null
    readonly secrets: readonly string[]
  },
): Promise<void> {
  if (onlyLooks(command, raw)) return
  // What became of another environment's deployment is not for us to say.
  const { event } = to.triggered
  if (event.kind === 'deployment' && !isOfEnvironment(event, raw.environment)) return
  const description = `Error: ${withoutSecrets(message, secrets)}`
  const words = { state: 'error', description } as const
  await tell(
    { ...to, uiUrl: null, reporting: { createDeployment: null } },
    { words, environmentUrl: null, worthOne: null, stands: '' },
  )
}

async function tell(to: DeploymentReporting, telling: Telling): Promise<void> {
  const { log, triggered, reporting, connect } = to
  const { event, run } = triggered
  if (run === null) return
  const make = telling.worthOne !== null && reporting.createDeployment !== null
  if (event.kind !== 'deployment' && !make) return
  const warn = (message: string) =>
    log.annotate({
      subject: 'other',
      level: 'warning',
      title: 'Stagegate: no deployment status',
      message: `${message} ${telling.stands}`.trim(),
    })
  if (event.kind === 'deployment' && event.id === null) {
    warn('The event does not name its deployment, so the deployment gets no status.')
    return
  }

  let github: GitHub
  try {
    github = await connect()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    warn(`${error.message} The deployment gets no status.`)
    return
  }
  const deployment =
    event.kind === 'deployment' ? event.id : await made(github, to, telling, run, warn)
  if (deployment === null) return
  const status: DeploymentStatus = {
    ...telling.words,
    environmentUrl: telling.environmentUrl,
    logUrl: run.url,
  }
  const { repository } = run
  const result = await setDeploymentStatus({ github, repository, deployment, status })
  if (result.kind === 'failed') warn(result.warning)
}

/** The id of a deployment that is made for this; null: there is none. */
async function made(
  github: GitHub,
  { triggered, reporting }: DeploymentReporting,
  { words, worthOne }: Telling,
  run: WorkflowRun,
  warn: (message: string) => void,
): Promise<number | null> {
  if (worthOne === null || reporting.createDeployment === null) return null
  const promoted = promotedCommit(triggered)
  if (promoted.kind === 'not-known') {
    warn(`No deployment is created, because ${promoted.because}.`)
    return null
  }
  const result = await createDeployment({
    github,
    repository: run.repository,
    sha: promoted.commit,
    environment: reporting.createDeployment.environment,
    description: words.description,
    subject: { ...worthOne, run: run.url },
  })
  if (result.kind === 'created') return result.id
  warn(result.warning)
  return null
}

function promotionSubject(outcome: Outcome): Omit<DeploymentSubject, 'run' | 'rolledBack'> {
  const { decision } = outcome
  const { model, candidate, copies, target, evidenceDigest } = decision
  // Of what was not copied there is no version in the registered model.
  const source = copies === null ? null : copySourceText(candidate)
  const about = { model, version: versionThere(outcome), source, target: targetKey(target) }
  return { action: 'promote', ...about, evidenceDigest }
}

function pageOf(
  { uiUrl }: DeploymentReporting,
  model: ModelName,
  version: VersionNumber,
): string | null {
  return uiUrl === null ? null : versionUrl(uiUrl, model, version)
}

/** Of a command that is misspelt nobody knows: for the deployment it counts as one that moves. */
function onlyLooks(command: ActionCommand | null, raw: RawInputs): boolean {
  const looking: readonly RequestedCommand[] = ['check', 'clear-rollback', 'adopt', 'audit']
  const named = command ?? raw.command
  return looking.some((each) => each === named) || raw['dry-run'].toLowerCase() === 'true'
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap(secretParts)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
}
