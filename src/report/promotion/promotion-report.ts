import { type Outcome, recordProblem } from '../../core/decision/outcome.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { TrendReading } from '../../core/trend/trend.ts'
import { commas, counted, joined, name, own, type Phrase, plain, say } from '../phrase.ts'
import { baselineName } from '../phrases/baseline-phrases.ts'
import { acceptanceReason, checkReason } from '../phrases/check-phrases.ts'
import { datasetsRemark } from '../phrases/dataset-phrases.ts'
import { tellingGates } from '../phrases/gate-order.ts'
import { gateName, gateReason } from '../phrases/gate-phrases.ts'
import { headline } from '../phrases/headline.ts'
import { evidencePhrase, originRemarks } from '../phrases/origin-phrases.ts'
import { changePhrases } from '../phrases/target-phrases.ts'
import { policyChangeParts } from '../policy-change/policy-change-report.ts'
import { type Line, labeled, line, lines, type Part, type Report } from '../report.ts'
import { type LinkOptions, linksPart } from '../text/links.ts'
import { gateTable } from './gate-table.ts'
import { type Audience, nextSteps } from './next-steps.ts'
import { notesPart } from './notes.ts'

interface ReportOptions extends LinkOptions {
  /** Where it is read, which decides what comes next; null: nothing is said of that. */
  readonly audience: Audience | null
  readonly trend: TrendReading
  /** Most gates, and most reasons, that are shown. */
  readonly most: number
}

/** What a reader wants at once comes first; what supports it is folded away below. */
export function promotionReport(outcome: Outcome, options: ReportOptions): Report {
  const { decision, notes } = outcome
  const { audience, trend, most } = options
  const { candidate, champion } = decision
  const conditions = decision.checks.filter(({ check }) => check.kind === 'requirement')
  return {
    heading: headline(outcome),
    parts: [
      ...leadParts(outcome),
      ...(audience === null
        ? []
        : lines(say`Next`, nextSteps(outcome, audience), { shown: 'end-of-text' })),
      ...lines(say`Why`, reasons(outcome, most), { style: 'section', shown: 'on-pages' }),
      ...gateTable(decision, most),
      ...lines(null, decision.checks.map(checkLine), { shown: 'in-text' }),
      ...changesPart(outcome),
      ...policyChangeParts(decision, most),
      ...notesPart(notes),
      ...linksPart([candidate, ...(champion === null ? [] : [champion])], options),
      ...trendPart(trend),
      ...lines(say`What the policy requires`, conditions.map(checkLine), {
        style: 'folded',
        shown: 'on-pages',
      }),
      ...evidenceParts(outcome, Math.min(mostEvidence, Math.floor(most / 10))),
    ],
  }
}

/** What stands right below the verdict. */
function leadParts(outcome: Outcome): readonly Part[] {
  const { checks, acceptance } = outcome.decision
  const approved = checks.filter(
    ({ check }) => check.kind === 'approval' && check.approval.kind === 'approved',
  )
  const title = outcome.ending.kind === 'conflict' ? say`Conflict` : say`Problem`
  return [
    ...lines(
      null,
      approved.map(({ check }) => line(checkReason(check))),
      { shown: 'on-pages' },
    ),
    ...labeled(say`Acceptance`, acceptanceReason(acceptance)),
    ...labeled(title, endingProblem(outcome)),
  ]
}

/** What is wrong with how it ended, in a sentence; null: nothing. */
export function endingProblem(outcome: Outcome): Phrase | null {
  if (outcome.ending.kind === 'conflict') return name(outcome.ending.problem, 600)
  const unrecorded = recordProblem(outcome)
  return unrecorded === null
    ? null
    : say`the promotion could not be recorded: ${name(unrecorded, 600)}`
}

type CheckResult = Outcome['decision']['checks'][number]

function checkLine({ check, outcome }: CheckResult): Line {
  return line(checkReason(check), { mark: outcome })
}

function gateLine(result: GateResult, { champion }: Outcome['decision']): Line {
  return line(say`${gateName(result)}: ${gateReason(result, champion)}`, { mark: result.outcome })
}

/** Conditions first, then gates, worst first; at most so many gates. */
function reasons({ decision }: Outcome, most: number): readonly Line[] {
  return [
    ...decision.checks.filter(({ outcome }) => outcome !== 'pass').map(checkLine),
    ...tellingGates(decision.gates)
      .slice(0, most)
      .map((result) => gateLine(result, decision)),
  ]
}

function changesPart({ change, ending }: Outcome): readonly Part[] {
  const all = changePhrases(change)
  if (ending.kind === 'checked') return labeled(say`Would change`, ...all)
  if (ending.kind === 'promoted') return labeled(say`Changed`, ...all)
  return labeled(
    say`Changed before`,
    ending.kind === 'already-there' ? say`another run has already made this change` : null,
  )
}

export function trendPart(reading: TrendReading): readonly Part[] {
  if (reading.kind === 'found') return [{ kind: 'trend', trend: reading.trend }]
  const problem = reading.kind === 'failed' ? name(reading.problem, 400) : null
  const why = say`there is no trend, because the registry could not be read: ${problem}`
  return labeled(say`Trend`, problem === null ? null : why)
}

function evidenceParts({ decision }: Outcome, values: number): readonly Part[] {
  const { rules, evidenceDigest, gates, checks, target } = decision
  const named = gates.filter(({ baseline }) => baseline !== null).map(baselineName)
  const baselines = once(named).slice(0, 10)
  const datasets = once(gates.map(datasetsRemark).filter((it) => it !== null)).slice(0, 10)
  const approved = checks.some(({ check }) => check.kind === 'evidence-as-approved')
  const all = [
    say`evidence digest: ${evidenceDigest}${approved ? say` (as approved)` : null}`,
    ...valuePhrases(gates, values),
    ...(baselines.length === 0 ? [] : [say`compared with ${commas(baselines)}`]),
    ...datasets.map((remark) => say`compared values: ${remark}`),
    ...(target.kind === 'retirement'
      ? []
      : [
          say`first-promotion: ${own(rules.firstPromotion)}`,
          say`same-dataset: ${own(rules.sameDataset)}`,
        ]),
  ].map((says) => line(says))
  return [
    ...lines(say`Evidence`, all, { style: 'folded', shown: 'on-pages' }),
    ...lines(null, [line(say`evidence digest:`, { paste: [evidenceDigest] })], {
      shown: 'in-text',
    }),
  ]
}

const mostEvidence = 50

/** Where each value of the candidate comes from, and what is to be said of that. */
function valuePhrases(gates: readonly GateResult[], most: number): readonly Phrase[] {
  const all = once(
    gates.flatMap((result) => {
      const value = evidencePhrase(result)
      return value === null ? [] : [joined([value, ...originRemarks(result)], say`; `)]
    }),
  )
  const left = all.length - most
  return [
    ...all.slice(0, most),
    ...(left > 0 && most > 0 ? [say`and ${counted(left, 'other value')}`] : []),
  ]
}

/** Each of them once. */
function once(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((each) => [plain(each), each])).values()]
}
