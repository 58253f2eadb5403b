import { exitCodeOfOutcome, exitCodes } from '../commands/exit-codes.ts'
import { type PromotionInputs, readPromotion, readReport } from '../commands/inputs/inputs.ts'
import { promotionOf } from '../commands/inputs/promotion-request.ts'
import { check, type Promotion, promote } from '../commands/promote.ts'
import type { Outcome } from '../core/decision/outcome.ts'
import type { MoveRecord } from '../core/records/record.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import type { CodeHistory } from '../git/code-history.ts'
import { commitHistory } from '../github/commit-history.ts'
import type { Triggered } from '../github/event.ts'
import type { GitHub } from '../github/github.ts'
import { promotedCommit } from '../github/promoted-commit.ts'
import type { ReadOnlyRegistry, Stores } from '../registry/port/registry.ts'
import { askGitHub } from './github-context.ts'
import { filesOf } from './input-files.ts'
import { pastOfReport } from './past-of-report.ts'
import { parsePolicyRepository } from './policy-repository.ts'
import { saveForPost, saveHowItEnded } from './post-state.ts'
import { report } from './publish.ts'
import { rememberingLastLook } from './read-clock.ts'
import { environmentToSave } from './saved-environment.ts'
import { type Ended, type Step, withStores } from './step.ts'

/** `command: check` and `command: promote`: the same but for who writes. */
export async function promotionStep(command: 'check' | 'promote', step: Step): Promise<Ended> {
  const { raw, log, around, triggered, connection, promoter, connect } = step
  const inputs = readPromotion(raw)
  const reporting = readReport(raw)
  const promotes = command === 'promote' && !inputs.dryRun
  const { policyRepository } = inputs
  const files = filesOf(
    triggered,
    around,
    connect,
    policyRepository === null ? null : parsePolicyRepository(policyRepository),
  )
  const asked = await promotionOf(inputs, files, promoter.by)
  const by = inputs.rollbackOnFailure
    ? { ...promoter, announce: await saving(step, inputs) }
    : promoter

  const code = commitHistoryOf(triggered, connect)
  const judge = async <Registry extends ReadOnlyRegistry>(
    stores: Stores<Registry>,
    decide: (promotion: Promotion, sources: Sources<Registry>) => Promise<Outcome>,
  ) => {
    const { circumstances, seen } = await askGitHub(step, inputs, reporting, promotes)
    const { registry, lastLook } = rememberingLastLook(stores.registry, around.now)
    const outcome = await decide({ ...asked, circumstances }, { ...stores, registry, code })
    const lookedAt = lastLook()
    return { outcome, seen, lookedAt, past: await pastOfReport(outcome, stores, log) }
  }
  const { outcome, seen, lookedAt, past } = promotes
    ? await withStores('write', step, (stores) =>
        judge(stores, (promotion, sources) => promote(promotion, sources, by)),
      )
    : await withStores('read', step, (stores) =>
        judge(stores, (promotion, sources) => check(promotion, sources, promoter)),
      )

  const succeeded = exitCodeOfOutcome(outcome, inputs.failOn) === exitCodes.ok
  const told = await report(outcome, {
    log,
    triggered,
    uiUrl: connection.uiUrl,
    reporting,
    succeeded,
    ...past,
    lookedAt,
    seen,
    sleep: around.sleep,
    connect,
  })
  const ended = succeeded && told ? 'success' : 'failure'
  if (inputs.rollbackOnFailure && outcome.ending.kind === 'promoted') saveHowItEnded(log, ended)
  return ended
}

/** Saves for the post step what it takes to undo the promotion, before anything is moved. */
async function saving(step: Step, { model }: PromotionInputs) {
  const { env, readFile } = step.around
  const environment = await environmentToSave(env, readFile)
  return (record: MoveRecord) => saveForPost(step, { model, record, environment })
}

/** GitHub is asked only where a policy asks what commit a run was made from. */
function commitHistoryOf({ event, run }: Triggered, connect: () => Promise<GitHub>): CodeHistory {
  if (run === null) {
    const because = 'this is no workflow run of a repository'
    const reason = 'no-repository'
    return { relationOf: async () => ({ kind: 'not-known', reason, because, promoted: null }) }
  }
  return commitHistory({
    connect,
    repository: run.repository,
    promoted: promotedCommit({ event, run }),
  })
}
