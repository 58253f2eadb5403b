import {
  inPlace,
  type Outcome,
  promoted,
  targetVersion,
  versionThere,
} from '../core/decision/outcome.ts'
import type { GateResult } from '../core/gates/evaluate.ts'
import { say, sentence } from '../report/phrase.ts'
import { checkReason } from '../report/phrases/check-phrases.ts'
import { gateName, gateReason } from '../report/phrases/gate-phrases.ts'
import { headline } from '../report/phrases/headline.ts'
import { decisionOutput } from '../report/promotion/decision-json.ts'
import { markdownReport } from '../report/promotion/markdown.ts'
import { endingProblem } from '../report/promotion/promotion-report.ts'
import { headingText, textOf } from '../report/render/text.ts'
import { modelUrl } from '../report/text/links.ts'
import { nameOutput } from '../report/text/output-json.ts'
import type { JobReport, Remark } from './command.ts'

/** What a workflow's job is told of a check and of a promotion. */
export const promotionJob: JobReport<Outcome> = {
  failure: { word: 'error, no verdict', heading: 'Stagegate could not reach a verdict' },
  markdown: markdownReport,
  remarks,
  outputs,
}

function outputs(outcome: Outcome, uiUrl: string | null) {
  const { decision } = outcome
  const { model, candidate, champion } = decision
  const there = versionThere(outcome)
  return {
    // A conflict is an error, and an error is no verdict.
    verdict: outcome.ending.kind === 'conflict' ? '' : decision.verdict,
    promoted: String(promoted(outcome)),
    'in-place': String(inPlace(outcome)),
    version: String(candidate.version),
    'target-model': nameOutput(model),
    'target-version': targetVersion(outcome)?.toString() ?? '',
    'previous-version': champion === null ? '' : String(champion.version),
    'evidence-digest': decision.evidenceDigest,
    decision: decisionOutput(outcome),
    // Of a copy that is not there yet, the version that it would be a copy of.
    'model-url':
      there === null
        ? modelUrl(uiUrl, candidate.model, candidate.version)
        : modelUrl(uiUrl, model, there),
  }
}

function remarks(outcome: Outcome, succeeded: boolean): readonly [Remark, ...Remark[]] {
  const { decision } = outcome
  const heading = headline(outcome)
  const { word } = heading
  const level = succeeded ? levelOfSuccess(outcome) : 'error'
  const problem = endingProblem(outcome)
  const message = `${headingText(heading)}.${problem === null ? '' : ` ${textOf(sentence(problem))}`}`
  if (decision.verdict === 'unchanged') return [{ level, word, message }]
  const checks = decision.checks
    .filter((check) => check.outcome !== 'pass')
    .map(({ check, outcome: result }) => {
      return { level, word: result, message: textOf(checkReason(check)) }
    })
  const gates = decision.gates.flatMap((gate) => {
    const gateLevel = levelOfGate(gate, level)
    if (gateLevel === null) return []
    const message = textOf(say`${gateName(gate)}: ${gateReason(gate, decision.champion)}`)
    return [{ level: gateLevel, word: gate.outcome, message }]
  })
  return [{ level, word, message }, ...checks, ...gates]
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
