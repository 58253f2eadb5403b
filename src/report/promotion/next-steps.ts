import { acceptance } from '../../core/decision/accept-hold.ts'
import type { CheckResult } from '../../core/decision/check.ts'
import type { Decision } from '../../core/decision/decide.ts'
import type { Outcome } from '../../core/decision/outcome.ts'
import { archives } from '../../core/model/target.ts'
import { targetName } from '../phrases/words.ts'
import type { Quote } from '../text/quote.ts'

/** Where a report is read, as far as it decides what its reader can do next. */
export type Audience =
  /** A terminal, or a page that was made there. */
  | 'laptop'
  /** A pull request that is not merged, or the queue in front of its merge. */
  | 'open-pull-request'
  /** Any other run of a workflow. */
  | 'workflow'

/**
 * What happens next, or what its reader can do, in whole sentences. Only what is really so: a check does
 * not know what other workflows do.
 */
export function nextSteps(outcome: Outcome, place: Audience, quote: Quote): readonly string[] {
  const { decision, ending } = outcome
  switch (ending.kind) {
    case 'conflict':
      // The problem itself says what to do.
      return []
    case 'promoted':
      return ending.recordProblem === null ? rollbackStep(outcome, place, quote) : []
    case 'already-there':
      return [`Nothing is left to do. Who moved it, ${quote('stagegate history')} says.`]
    case 'checked':
    case 'nothing-to-do':
      switch (decision.verdict) {
        case 'pass':
          return ending.kind === 'checked' ? promotionStep(outcome, place, quote) : []
        case 'unchanged':
          return ['Nothing is left to do.']
        case 'block':
          return [blockStep(outcome)]
        case 'hold':
          return holdSteps(outcome, place, quote)
      }
  }
}

function promotionStep({ decision }: Outcome, place: Audience, quote: Quote): readonly string[] {
  const promotes = `promotes version ${decision.candidate.version} to ${targetName(decision.target, quote)}`
  switch (place) {
    case 'open-pull-request':
      if (loosens(decision)) {
        return [
          'Nothing has moved yet. The policy becomes looser, or is new, so a workflow that promotes on the merge ' +
            `will hold; started by hand afterwards (${quote('workflow_dispatch')}), it ${promotes}, if it still passes then.`,
        ]
      }
      return [
        `Nothing has moved yet. Where a workflow promotes on the merge, merging ${promotes}, if it still passes then.`,
      ]
    case 'laptop':
      return [
        `Nothing has moved. ${quote('stagegate promote')} with the same flags, and without ${quote('--dry-run')}, ${promotes}, if it still passes then.`,
      ]
    case 'workflow':
      return [
        `Nothing has moved. A run with ${quote('command: promote')}, and without ${quote('dry-run')}, ${promotes}, if it still passes then; ` +
          `with the evidence digest below in ${quote('expected-evidence')}, only on this very evidence.`,
      ]
  }
}

/** What can be told neither way counts like looser, and so does a policy that is new. */
function loosens({ policyChange: change }: Decision): boolean {
  if (change === null) return false
  return (
    change.judged === null || change.differences.some(({ direction }) => direction !== 'tighter')
  )
}

/** By the record that was just written: a rollback asks nothing else. */
function rollbackStep({ decision }: Outcome, place: Audience, quote: Quote): readonly string[] {
  const { target, candidate, holders } = decision
  if (target.kind === 'retirement') return []
  const where = targetName(target, quote)
  const former = holders.filter((holder) => holder !== candidate.version)
  const [only, ...others] = former
  const how =
    place === 'laptop'
      ? `${quote('stagegate rollback')} with the same model and target`
      : `${quote('command: rollback')} with the same model and target`
  const toVersion = quote('to-version')
  if (former.length < holders.length) {
    return [`To go back: ${how}, and in ${toVersion} who is to have ${where}.`]
  }
  if (others.length > 0 && (target.kind === 'alias' || archives(target))) {
    const named = `${former.slice(0, 5).join(', ')}${former.length > 5 ? ', …' : ''}`
    return [
      `To go back: ${how}, and in ${toVersion} which of versions ${named} is to have ${where}.`,
    ]
  }
  if (only === undefined) {
    return [
      `To go back: ${how} takes ${where} from version ${candidate.version} again; nobody had it before.`,
    ]
  }
  return target.kind === 'stage' && !target.archiveExisting
    ? [`To go back: ${how} takes version ${candidate.version} out of ${where} again.`]
    : [`To go back: ${how} gives ${where} to version ${only} again.`]
}

function blockStep({ decision }: Outcome): string {
  const failed = decision.checks.filter(({ outcome }) => outcome === 'fail')
  const gateFailed = decision.gates.some(({ outcome }) => outcome === 'fail')
  const passing = failed.every(
    ({ check }) => check.kind === 'version-not-ready' || check.kind === 'run-not-finished',
  )
  if (!gateFailed && passing) {
    return 'Run it again once the version is READY and its run FINISHED.'
  }
  return (
    'No input releases a block: what failed must be mended, in this version or the next, or what is ' +
    'asked must change, where that is reviewed.'
  )
}

/** Each thing that holds, and what ends it; what waits for nobody first. */
function holdSteps({ decision }: Outcome, place: Audience, quote: Quote): readonly string[] {
  const held = decision.checks.filter(({ outcome }) => outcome === 'hold')
  const judged = decision.policyChange?.judged?.checks ?? []
  const steps: string[] = []
  const has = (...kinds: readonly CheckResult['check']['kind'][]) =>
    held.some(({ check }) => kinds.includes(check.kind))
  if ([...held, ...judged].some(isWaiting)) {
    steps.push('It waits for a time, and nobody can release that: run it again once it is over.')
  }
  if (has('rolled-back')) {
    const how =
      place === 'laptop' ? quote('stagegate clear-rollback') : quote('command: clear-rollback')
    steps.push(`${how} with a ${quote('reason')} lets the version be promoted again.`)
  }
  if (has('superseded')) {
    steps.push('Start a new run of the workflow, instead of running this one again.')
  }
  if (has('evidence-not-as-approved', 'moved-since-approval')) {
    steps.push(
      `Have what is so now looked at: ${quote('expected-evidence')} takes the evidence digest below, once that is what is approved.`,
    )
  }
  if (has('approval')) steps.push('Once the job is approved as is asked, run it again.')
  if (has('review-not-known', 'other-policy-not-known')) {
    steps.push('Run it again once GitHub can be read.')
  }
  // Of what was merged as another version, and of a policy, the reason itself says the way out.
  if (couldBeAccepted(decision, [...decision.checks, ...judged])) {
    steps.push(
      'What could not be judged can be mended, and asked again. Or somebody takes it upon themselves: ' +
        `${quote('accept-hold')} with the evidence digest below, and a ${quote('reason')}, releases this hold while the evidence is the same.`,
    )
  }
  return steps
}

/** The rule is the one that is applied, so that no report promises what it does not keep. */
function couldBeAccepted(
  { evidenceDigest, acceptance: given }: Decision,
  checks: readonly CheckResult[],
): boolean {
  const hold = { digest: evidenceDigest, by: '', reason: '' }
  return (
    given.kind === 'none' && acceptance(hold, 'hold', evidenceDigest, checks).kind === 'accepted'
  )
}

/** A freeze ends, and a soak is over, by themselves. */
function isWaiting({ check, outcome }: CheckResult): boolean {
  return (
    outcome === 'hold' &&
    check.kind === 'requirement' &&
    (check.finding.kind === 'freeze' ||
      // Where nobody knows since when, time alone changes nothing.
      (check.finding.kind === 'soak' && check.finding.held !== null && check.finding.held >= 0))
  )
}
