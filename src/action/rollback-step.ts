import { exitCodeOfRollback, exitCodes } from '../commands/exit-codes.ts'
import { readReport } from '../commands/inputs/inputs.ts'
import { readRollback } from '../commands/inputs/rollback-inputs.ts'
import { checkRollback, rollback } from '../commands/rollback.ts'
import {
  type RollbackOutcome,
  standsAsItShould,
  whoLost,
} from '../core/rollback/rollback-outcome.ts'
import type { ReadOnlyRegistry, Stores } from '../registry/port/registry.ts'
import { rollbackOutput } from '../report/rollback/rollback-json.ts'
import { modelUrl } from '../report/text/links.ts'
import { tellDeploymentOfRollback } from './deployment.ts'
import { timelineOf } from './past-of-report.ts'
import { showRollback } from './publish-rollback.ts'
import { type Ended, type Step, withStores } from './step.ts'

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
