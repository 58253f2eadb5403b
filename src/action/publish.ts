import { inPlace, type Outcome, promoted } from '../core/decision/outcome.ts'
import type { GateResult } from '../core/gates/evaluate.ts'
import type { AnnotationLevel } from '../github/workflow-log.ts'
import { say, sentence } from '../report/phrase.ts'
import { checkReason } from '../report/phrases/check-phrases.ts'
import { gateName, gateReason } from '../report/phrases/gate-phrases.ts'
import { headline } from '../report/phrases/headline.ts'
import { decisionOutput } from '../report/promotion/decision-json.ts'
import { markdownReport } from '../report/promotion/markdown.ts'
import { endingProblem } from '../report/promotion/promotion-report.ts'
import { textReport, unpainted } from '../report/promotion/text.ts'
import { headingText, textOf } from '../report/render/text.ts'
import { modelUrl } from '../report/text/links.ts'
import { placeOf } from './audience.ts'
import { commentOnPullRequest } from './comment.ts'
import { tellDeployment } from './deployment.ts'
import type { Reporting } from './publish-context.ts'

/** A step's summary ends at 1 MiB, counted in bytes; a character of ours has at most four. */
const summaryLimit = 250_000

/**
 * Tells everybody who looks: the log, the summary, the pull request, and the steps that follow;
 * false: those could not be told.
 */
export async function report(outcome: Outcome, to: Reporting): Promise<boolean> {
  const { log, triggered, uiUrl } = to
  for (const line of textReport(outcome, unpainted)) log.info(line)
  annotate(outcome, to)
  const workflowRunUrl = triggered.run?.url ?? null
  const summary = markdownReport(outcome, {
    uiUrl,
    workflowRunUrl,
    limit: summaryLimit,
    place: placeOf(triggered.event),
    trend: to.trend,
    charts: 'summary',
  })
  await log.setSummary(summary + to.timeline)
  // Set before GitHub is asked for anything: what follows may fail, and changes no verdict.
  const told = log.setOutputs(outputs(outcome, uiUrl))
  const commentUrl = await commentOnPullRequest(outcome, to)
  await tellDeployment(outcome, to)
  return told && log.setOutputs({ 'comment-url': commentUrl ?? '' })
}

function outputs(outcome: Outcome, uiUrl: string | null): Readonly<Record<string, string>> {
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

function annotate(outcome: Outcome, { log, succeeded }: Reporting): void {
  const { decision } = outcome
  const heading = headline(outcome)
  const level = succeeded ? levelOfSuccess(outcome) : 'error'
  const problem = endingProblem(outcome)
  log.annotate({
    subject: 'verdict',
    level,
    title: `Stagegate: ${heading.word}`,
    message: `${headingText(heading)}.${problem === null ? '' : ` ${textOf(sentence(problem))}`}`,
  })
  if (decision.verdict === 'unchanged') return
  for (const { check, outcome: result } of decision.checks) {
    if (result === 'pass') continue
    const title = `Stagegate: ${result}`
    log.annotate({ subject: 'gate', level, title, message: textOf(checkReason(check)) })
  }
  for (const gate of decision.gates) {
    const gateLevel = levelOfGate(gate, level)
    if (gateLevel === null) continue
    log.annotate({
      subject: 'gate',
      level: gateLevel,
      title: `Stagegate: ${gate.outcome}`,
      message: textOf(say`${gateName(gate)}: ${gateReason(gate, decision.champion)}`),
    })
  }
}

/** A hold or block that `fail-on` lets through is still more than a notice. */
function levelOfSuccess({ decision }: Outcome): AnnotationLevel {
  return decision.verdict === 'pass' || decision.verdict === 'unchanged' ? 'notice' : 'warning'
}

function levelOfGate(gate: GateResult, level: AnnotationLevel): AnnotationLevel | null {
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
