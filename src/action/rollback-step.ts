import { readReport } from '../config/inputs.ts'
import { readRollback } from '../config/rollback-inputs.ts'
import { exitCodeOfRollback, exitCodes } from '../core/exit.ts'
import { modelUrl } from '../core/report/links.ts'
import { rollbackOutput } from '../core/report/rollback-json.ts'
import { type RollbackOutcome, standsAsItShould, whoLost } from '../core/rollback-outcome.ts'
import type { ReadOnlyRegistry, Stores } from '../registries/registry.ts'
import { checkRollback, rollback } from '../rollback.ts'
import { tellDeploymentOfRollback } from './deployment.ts'
import { showRollback } from './show-rollback.ts'
import { type Ended, type Step, withStores } from './step.ts'
import { timelineOf } from './timeline.ts'

/** `command: rollback`. */
export async function rollbackStep(step: Step): Promise<Ended> {
  const { raw, log, connection, promoter, triggered, connect } = step
  const { rollback: asked, dryRun } = readRollback(raw)
  const reporting = readReport(raw)
  const checked = async ({ registry }: Stores<ReadOnlyRegistry>) => ({
    outcome: await checkRollback(asked, registry, promoter.run),
    timeline: '',
  })
  const rolledBack = async ({ registry }: Stores) => {
    const outcome = await rollback(asked, registry, promoter)
    const moved = outcome.ending.kind === 'rolled-back'
    return { outcome, timeline: moved ? await timelineOf(asked, registry, log) : '' }
  }
  const { outcome, timeline } = dryRun
    ? await withStores('read', step, checked)
    : await withStores('write', step, rolledBack)
  const succeeded = exitCodeOfRollback(outcome) === exitCodes.ok
  const { uiUrl } = connection
  await showRollback(outcome, log, {
    level: succeeded ? 'notice' : 'error',
    uiUrl,
    workflowRunUrl: triggered.run?.url ?? null,
    timeline,
  })
  const told = log.setOutputs(outputs(outcome, uiUrl))
  await tellDeploymentOfRollback(outcome, { log, triggered, uiUrl, reporting, connect })
  return succeeded && told ? 'success' : 'failure'
}

function outputs(outcome: RollbackOutcome, uiUrl: string | null): Readonly<Record<string, string>> {
  const { model, holders } = outcome
  const [holder] = holders
  const version = holder === undefined ? '' : String(holder)
  return {
    // No gates were asked.
    verdict: '',
    promoted: 'false',
    'in-place': String(standsAsItShould(outcome)),
    version,
    'previous-version': String(whoLost(outcome) ?? ''),
    'evidence-digest': '',
    decision: rollbackOutput(outcome),
    'model-url': holder === undefined ? '' : modelUrl(uiUrl, model, holder),
    'comment-url': '',
  }
}
