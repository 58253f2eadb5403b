import { readReport } from '../commands/inputs/report-inputs.ts'
import type { RollbackInputs } from '../commands/inputs/rollback-inputs.ts'
import type { RollbackOutcome } from '../core/rollback/rollback-outcome.ts'
import { type Additions, endOf, noPast } from './additions.ts'
import { tellDeploymentOfRollback } from './deployment.ts'
import { timelineOf } from './past-of-report.ts'
import type { Step } from './step.ts'

/** Around `rollback`: the target's history below the summary, and the deployment. */
export async function addToRollback(
  request: RollbackInputs,
  { raw, log, triggered, connection, promoter, connect }: Step,
): Promise<Additions<RollbackInputs, RollbackOutcome>> {
  const reporting = readReport(raw)
  const { uiUrl } = connection
  return {
    ask: async () => request,
    actor: promoter,
    past: async (outcome, { registry }) =>
      outcome.ending.kind === 'rolled-back'
        ? { ...noPast, timeline: await timelineOf(outcome, registry, log) }
        : noPast,
    async tell(outcome, soFar) {
      await tellDeploymentOfRollback(outcome, { log, triggered, uiUrl, reporting, connect })
      return endOf(soFar)
    },
  }
}
