import { acceptance } from '../../core/decision/accept-hold.ts'
import type { CheckResult } from '../../core/decision/check.ts'
import type { Decision } from '../../core/decision/decide.ts'
import { type Outcome, versionThere } from '../../core/decision/outcome.ts'
import { absoluteLine } from '../../core/gates/print-gate.ts'
import { archives } from '../../core/model/target.ts'
import { commas, own, type Phrase, say } from '../phrase.ts'
import { targetName } from '../phrases/target-phrases.ts'
import { type Line, line } from '../report.ts'
import {
  flagsOf,
  type Inputs,
  inputsFor,
  shellCommand,
  workflowInputs,
} from '../text/commands-to-paste.ts'

/** Where a report is read, as far as it decides what its reader can do next. */
export type Audience =
  /** A terminal, or a page that was made there. */
  | 'laptop'
  /** A pull request that is not merged, or the queue in front of its merge. */
  | 'open-pull-request'
  /** Any other run of a workflow. */
  | 'workflow'

/**
 * What happens next, or what its reader can do, with what to paste. Only what is really so: a check does
 * not know what other workflows do.
 */
export function nextSteps(outcome: Outcome, audience: Audience): readonly Line[] {
  const { decision, ending } = outcome
  switch (ending.kind) {
    case 'conflict':
      // The problem itself says what to do.
      return []
    case 'promoted':
      return ending.recordProblem === null ? rollbackStep(outcome, audience) : []
    case 'already-there':
      return [
        line(say`nothing is left to do; to see who moved the version:`, {
          paste: shellCommand('history', {
            'model-name': decision.model,
            ...connectionIn(outcome),
          }),
        }),
      ]
    case 'checked':
    case 'nothing-to-do':
      switch (decision.verdict) {
        case 'pass':
          return ending.kind === 'checked' ? [promotionStep(outcome, audience)] : []
        case 'unchanged':
          return [line(say`nothing is left to do`)]
        case 'block':
          return [line(blockStep(decision, audience))]
        case 'hold':
          return holdSteps(outcome, audience)
      }
  }
}

function promotionStep(outcome: Outcome, audience: Audience): Line {
  const { decision } = outcome
  const { model, candidate, copies, target, evidenceDigest } = decision
  const where = copies === null ? targetName(target) : say`${targetName(target)} of ${model}`
  const promotes = say`promotes version ${candidate.version} to ${where}, if it still passes then`
  switch (audience) {
    case 'open-pull-request':
      if (loosens(decision)) {
        return line(
          say`nothing has moved yet. This pull request makes the policy looser, or adds it, so a workflow that promotes on the merge ends with hold; the same workflow, started by hand (${'workflow_dispatch'}) afterwards, ${promotes}`,
        )
      }
      return line(
        say`nothing has moved yet. If a workflow promotes on the merge, merging ${promotes}`,
      )
    case 'laptop':
      if (outcome.asked !== undefined) {
        const paste = again('promote', outcome, outcome.asked)
        return line(say`nothing has moved. This ${promotes}:`, { paste })
      }
      return line(
        say`nothing has moved. ${'stagegate promote'} with the same flags, but without ${'--dry-run'}, ${promotes}`,
      )
    case 'workflow':
      return line(
        say`nothing has moved. A run with the same inputs, but without ${'dry-run'}, and with these, ${promotes} and the evidence is the same:`,
        { paste: workflowInputs({ command: 'promote', 'expected-evidence': evidenceDigest }) },
      )
  }
}

/** What can be told neither way counts like looser, and so does a policy that is new. */
export function loosens({ policyChange: change }: Decision): boolean {
  if (change === null) return false
  return (
    change.judged === null || change.differences.some(({ direction }) => direction !== 'tighter')
  )
}

/** A command of ours with its inputs, as a terminal or a workflow takes it. */
function pasted(
  command: string,
  outcome: Outcome,
  audience: Audience,
  more: Inputs = {},
): readonly string[] {
  const { model, target } = outcome.decision
  const inputs = inputsFor(model, target, more)
  return audience === 'laptop'
    ? shellCommand(command, { ...inputs, ...connectionIn(outcome) })
    : workflowInputs({ command, ...inputs })
}

/** What was typed, as a command for the same version, with more. */
function again(
  command: string,
  { decision }: Outcome,
  { 'dry-run': _, ...asked }: Inputs,
  more: Inputs = {},
): readonly string[] {
  const { model, version } = decision.candidate
  return shellCommand(command, {
    'model-name': model,
    ...asked,
    version: String(version),
    ...more,
  })
}

const connection = ['tracking-uri', 'registry-uri', 'tracking-username']

/** Where MLflow is, as far as it was typed. */
function connectionIn({ asked = {} }: Outcome): Inputs {
  return Object.fromEntries(Object.entries(asked).filter(([name]) => connection.includes(name)))
}

/** By the record that was just written: a rollback asks nothing else. */
function rollbackStep(outcome: Outcome, audience: Audience): readonly Line[] {
  const { decision } = outcome
  const there = versionThere(outcome)
  const { target, holders } = decision
  if (target.kind === 'retirement') return []
  const where = targetName(target)
  const former = holders.filter((holder) => holder !== there)
  const [only, ...others] = former
  const toVersion = audience === 'laptop' ? say`${'--to-version'}` : say`to-version`
  const step = (says: Phrase, more: Inputs = {}) => [
    line(say`to go back, ${says}:`, { paste: pasted('rollback', outcome, audience, more) }),
  ]
  if (former.length < holders.length) {
    const to = former.slice(0, 1).map(String)
    const says = say`name the version that is to get ${where} in ${toVersion}`
    return step(says, Object.fromEntries(to.map((version) => ['to-version', version])))
  }
  if (only === undefined) {
    // Nothing leaves a target without a version unless it is forced.
    const says = say`take ${where} from version ${there}, as no version had it before`
    return step(says, { force: 'true' })
  }
  if (others.length > 0 && (target.kind === 'alias' || archives(target))) {
    const named = commas(former.slice(0, 5).map((each) => say`${each}`))
    const more = former.length > 5 ? say`, …` : null
    const says = say`name one of the versions ${named}${more} in ${toVersion}`
    return step(says, { 'to-version': String(only) })
  }
  return target.kind === 'stage' && !target.archiveExisting
    ? step(say`take version ${there} out of ${where}`)
    : step(say`give ${where} to version ${only} again`)
}

function blockStep({ checks, gates, candidate }: Decision, audience: Audience): Phrase {
  const failed = checks.filter(({ outcome }) => outcome === 'fail')
  const gateFailed = gates.some(({ outcome }) => outcome === 'fail')
  const passing = failed.every(
    ({ check }) => check.kind === 'version-not-ready' || check.kind === 'run-not-finished',
  )
  if (!gateFailed && passing) {
    return say`run this again when version ${candidate.version} is READY and its run is FINISHED`
  }
  const unnamed = gates.filter(({ outcome }) => outcome === 'fail').every(lacksItsMetric)
  if (failed.length === 0 && unnamed) {
    return say`correct the name of the metric in the gate, or log the metric in the run that trains the model, and register a new version. No ${own(audience === 'laptop' ? 'flag' : 'input')} releases a block`
  }
  return say`improve the model and register a new version, or change what the policy or the gates require in a reviewed pull request. No ${own(audience === 'laptop' ? 'flag' : 'input')} releases a block`
}

/** Whether nothing was measured: the value itself is no reason to train anew. */
function lacksItsMetric({ finding }: Decision['gates'][number]): boolean {
  return (
    finding.kind === 'candidate-lacks-metric' ||
    finding.kind === 'nothing-matches' ||
    finding.kind === 'candidate-has-no-run'
  )
}

/** Each thing that holds, and what ends it; what waits for nobody first. */
function holdSteps(outcome: Outcome, audience: Audience): readonly Line[] {
  const { decision, asked } = outcome
  const { candidate, evidenceDigest: digest } = decision
  const held = decision.checks.filter(({ outcome }) => outcome === 'hold')
  const judged = decision.policyChange?.judged?.checks ?? []
  const has = (...kinds: readonly CheckResult['check']['kind'][]) =>
    held.some(({ check }) => kinds.includes(check.kind))
  const inputs = (more: Inputs) => {
    if (audience !== 'laptop') return workflowInputs(more)
    if (asked === undefined) return flagsOf(more)
    return again(outcome.ending.kind === 'checked' ? 'check' : 'promote', outcome, asked, more)
  }
  const steps: Line[] = []
  if ([...held, ...judged].some(isWaiting)) {
    steps.push(
      line(
        say`run this again when the freeze or the soak time is over; nobody can release it earlier`,
      ),
    )
  }
  if (has('rolled-back')) {
    const [marked] = held.flatMap(({ check }) =>
      check.kind === 'rolled-back' ? [check.rolledBack.version] : [],
    )
    const paste = pasted('clear-rollback', outcome, audience, {
      version: String(marked ?? candidate.version),
      reason: 'REASON',
    })
    steps.push(line(say`to allow this version again after the rollback:`, { paste }))
  }
  if (has('superseded')) {
    steps.push(line(say`start a new run of the workflow instead of running this one again`))
  }
  if (has('evidence-not-as-approved', 'moved-since-approval')) {
    steps.push(
      line(say`have the evidence approved as it is now, and then run this again with:`, {
        paste: inputs({ 'expected-evidence': digest }),
      }),
    )
  }
  if (has('approval')) steps.push(line(say`have the job approved, and then run it again`))
  if (has('review-not-known', 'other-policy-not-known')) {
    steps.push(line(say`run this again when GitHub answers again`))
  }
  steps.push(...firstPromotionSteps(outcome, audience))
  // Of what was merged as another version, and of a policy, the reason itself says the way out.
  if (couldBeAccepted(decision, [...decision.checks, ...judged])) {
    steps.push(
      line(
        say`fix what could not be judged, and run this again; or accept this hold, while the evidence is the same, with:`,
        {
          paste: inputs({ 'accept-hold': digest, reason: 'REASON' }),
        },
      ),
    )
  }
  return steps
}

/** The lines that end the hold of a first promotion, and where each belongs. */
function firstPromotionSteps({ decision }: Outcome, audience: Audience): readonly Line[] {
  const absolute = decision.gates.flatMap((result) => {
    const { finding, outcome } = result
    const isIt = finding.kind === 'held-first-promotion' && finding.because === 'no-absolute-gate'
    return outcome === 'hold' && isIt ? [absoluteLine(result)] : []
  })
  if (absolute.length === 0) return []
  const lines = [...new Set(absolute)].slice(0, 5)
  if (audience === 'laptop' && decision.rules.policy === null) {
    return [
      line(say`for the first promotion, add an absolute gate with the number that you require:`, {
        paste: flagsOf({ gates: lines.join('\n') }),
      }),
      line(say`or promote the first version without a champion to compare with:`, {
        paste: flagsOf({ 'first-promotion': 'allow' }),
      }),
    ]
  }
  const [where, allowed] =
    decision.rules.policy === null
      ? [say`to the input ${'gates'}`, say`set this input`]
      : [say`to the policy`, say`add this to the policy`]
  return [
    line(
      say`for the first promotion, add an absolute gate ${where}, with the number that you require:`,
      {
        paste: lines,
      },
    ),
    line(say`or ${allowed}, to promote the first version without a champion to compare with:`, {
      paste: ['first-promotion: allow'],
    }),
  ]
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
