import type { Decision } from '../core/decision/decide.ts'
import { inPlace, type Outcome, promoted, recordProblem } from '../core/decision/outcome.ts'
import type { GateResult } from '../core/gates/evaluate.ts'
import { gateText } from '../core/gates/print-gate.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { headline, tally } from '../report/phrases/headline.ts'
import { numbersOf } from '../report/phrases/numbers.ts'
import { checkReason, differentDatasets, gateReason } from '../report/phrases/words.ts'
import { decisionOutput } from '../report/promotion/decision-json.ts'
import { markdownReport } from '../report/promotion/markdown.ts'
import { modelUrl } from '../report/text/links.ts'
import type { JobReport, Remark } from './command.ts'

/** What a workflow's job is told of a check and of a promotion. */
export const promotionJob: JobReport<Outcome> = {
  failure: { word: 'error, no verdict', heading: 'Stagegate could not come to a verdict' },
  markdown: markdownReport,
  remarks,
  outputs,
}

function outputs(outcome: Outcome, uiUrl: string | null) {
  const { decision } = outcome
  const { model, candidate, champion } = decision
  return {
    // A conflict is an error, and an error is no verdict.
    verdict: outcome.ending.kind === 'conflict' ? '' : decision.verdict,
    promoted: String(promoted(outcome)),
    'in-place': String(inPlace(outcome)),
    version: String(candidate.version),
    'previous-version': champion === null ? '' : String(champion.version),
    'evidence-digest': decision.evidenceDigest,
    decision: decisionOutput(outcome),
    'model-url': modelUrl(uiUrl, model, candidate.version),
  }
}

function remarks(outcome: Outcome, succeeded: boolean): readonly [Remark, ...Remark[]] {
  const { decision, ending } = outcome
  const { word, sentence } = headline(outcome, visible)
  const level = succeeded ? levelOfSuccess(outcome) : 'error'
  const unrecorded = recordProblem(outcome)
  const problem =
    ending.kind === 'conflict'
      ? ending.problem
      : unrecorded && `The promotion could not be recorded: ${unrecorded}`
  const message = `${sentence}: ${tally(outcome)}.${problem === null ? '' : ` ${problem}`}`
  if (decision.verdict === 'unchanged') return [{ level, word, message }]
  const checks = decision.checks
    .filter((check) => check.outcome !== 'pass')
    .map(({ check, outcome: result }) => {
      return { level, word: result, message: checkReason(check, visible) }
    })
  const gates = decision.gates.flatMap((gate) => {
    const gateLevel = levelOfGate(gate, level)
    if (gateLevel === null) return []
    return [{ level: gateLevel, word: gate.outcome, message: gateMessage(gate, decision) }]
  })
  return [{ level, word, message }, ...checks, ...gates]
}

function gateMessage(result: GateResult, { champion }: Decision): string {
  const warning = result.datasetWarning ? `; ${differentDatasets(result, visible)}` : ''
  const reason = gateReason(result, numbersOf(result, champion), visible)
  return `${visible(gateText(result))}: ${reason}${warning}`
}

/** A hold or block that `fail-on` lets through is still more than a notice. */
function levelOfSuccess({ decision }: Outcome): Remark['level'] {
  return decision.verdict === 'pass' || decision.verdict === 'unchanged' ? 'notice' : 'warning'
}

function levelOfGate(gate: GateResult, level: Remark['level']): Remark['level'] | null {
  switch (gate.outcome) {
    case 'fail':
    case 'hold':
      return level
    case 'warn':
      return 'warning'
    case 'pass':
    case 'skip':
    case 'info':
      return gate.datasetWarning ? 'warning' : null
  }
}
