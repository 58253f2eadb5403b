import type { Acceptance } from '../../core/decision/accept-hold.ts'
import type { Check } from '../../core/decision/check.ts'
import type { Superseded } from '../../core/history/superseded.ts'
import { type CopySource, copySourceText } from '../../core/model/copy.ts'
import type { ModelName, Target } from '../../core/model/model.ts'
import { isSameTarget } from '../../core/model/target.ts'
import { isReturn, type MoveRecord } from '../../core/records/record.ts'
import { commas, name, type Phrase, say, versions } from '../phrase.ts'
import { withReason, writerOf } from './record-phrases.ts'
import { requirementReason } from './requirement-phrases.ts'
import { reviewReason } from './review-phrases.ts'
import { targetName } from './target-phrases.ts'

/** What a condition beside the gates found, in a sentence without its full stop. */
export function checkReason(check: Check): Phrase {
  switch (check.kind) {
    case 'version-not-ready':
      return say`the model version is ${check.status}, not READY`
    case 'run-not-finished':
      return say`the version's run is ${check.status}, not FINISHED`
    case 'run-deleted':
      return say`the version's run has been deleted`
    case 'run-gone':
      return say`the version's run no longer exists`
    case 'logged-model-gone':
      return say`the version's logged model has been deleted`
    case 'rolled-back': {
      const { by, reason } = check.rolledBack
      const what =
        check.of === null
          ? say`the version`
          : say`version ${check.of}, which is the same model as this version,`
      return say`${by} rolled ${what} back from this target${withReason(reason)}; the command clear-rollback allows its promotion again`
    }
    case 'superseded':
      return supersededReason(check.superseded)
    case 'no-way-back':
      return say`rollback-on-failure would have to take the alias away again, because no version has it now: that needs the permission MANAGE on the registered model, and these credentials have EDIT`
    case 'copy-missing': {
      const { of, model } = check
      return say`${model} has no copy of the version yet, and this registry makes none: MLflow's Python client does, by ${name(copyingCode(of, model), 800)}; then run again`
    }
    case 'alias-misspelt':
      return say`no version has the alias ${check.wanted}, and by the records no version ever had it, but there is an alias ${check.meant}: correct the alias, or accept this hold`
    case 'source-not-allowed': {
      const { source, allowed } = check
      return allowed === null
        ? say`the policy has no from-models, so no version of ${source} may be promoted here`
        : say`the policy lets only versions of ${commas(allowed.slice(0, 10).map((it) => say`${it}`))} be promoted here, and this is a version of ${source}`
    }
    case 'requirement':
      return requirementReason(check.finding)
    case 'evidence-as-approved':
      return say`the evidence is the evidence that was approved`
    case 'moved-since-approval':
      return say`the target has moved since the approval, and an approval counts for one decision: ${name(check.problem, 400)}`
    case 'evidence-not-as-approved':
      return say`the evidence is not the evidence that was approved (${check.expected}): it has changed since, or expected-evidence is misspelled`
    default:
      return reviewReason(check)
  }
}

/** The line that makes a copy, for whoever has MLflow's Python client. */
function copyingCode(of: CopySource, model: ModelName): string {
  const parameters = [copySourceText(of), model].map((it) => JSON.stringify(it)).join(', ')
  return `MlflowClient().copy_model_version(${parameters})`
}

/** What became of a hold that somebody accepted; null where nobody did. */
export function acceptanceReason(acceptance: Acceptance): Phrase | null {
  if (acceptance.kind === 'none') return null
  const { by, reason, digest } = acceptance.hold
  if (acceptance.kind === 'accepted') {
    // Not every event of GitHub names a person.
    const who = by === '' ? say`somebody who is not named` : say`${by}`
    return say`this hold is accepted by ${who}: ${name(reason, 600)}`
  }
  const why = {
    block: say`it releases only a hold, and this is a block`,
    'other-evidence': say`it names other evidence, ${digest}, and the evidence has changed since`,
    'not-evidence': say`it releases only holds because of the evidence, not those because of a freeze, a soak time, a rollback mark, an approval, an old workflow run or another version than the reviewed one`,
  }[acceptance.because]
  return say`accept-hold changes nothing: ${why}`
}

/** Why an old workflow run does not promote, in a sentence without its full stop. */
function supersededReason({ own, since, holders }: Superseded): Phrase {
  if (own === null) {
    const newer = since === null ? null : say` (${writerOf(since)})`
    const what = since === null ? say`the target was moved` : wasDone(since, since.target)
    return say`a newer workflow run has moved the target${newer}: ${what}, after this version was registered; start a new run of the workflow to promote`
  }
  const before = say`this workflow run has already ${did(own)} (${writerOf(own)})`
  const after =
    since === null
      ? say`somebody has changed that since without Stagegate: ${versions(holders)} ${holders.length > 1 ? say`are` : say`is`} there now`
      : say`${wasDone(since, own.target)} since (${writerOf(since)})`
  return say`${before}, and ${after}; start a new run of the workflow to promote`
}

function did(record: MoveRecord): Phrase {
  const { action, version, target } = record
  if (isReturn(record)) return say`given ${targetName(target)} back to version ${version}`
  return action === 'rollback'
    ? say`rolled back version ${version}`
    : say`moved version ${version} to ${targetName(target)}`
}

/** Who has a stage changes also where its version is moved to another one. */
function wasDone(record: MoveRecord, here: Target): Phrase {
  const { action, version, target } = record
  if (isReturn(record)) return say`a rollback gave ${targetName(target)} to version ${version}`
  if (action !== 'rollback') {
    return say`version ${version} was moved to ${targetName(target)}`
  }
  const from = isSameTarget(target, here) ? null : say` from ${targetName(target)}`
  return say`version ${version} was rolled back${from}`
}
