import type { GateResult } from '../evaluate.ts'
import type { VersionEvidence } from '../evidence.ts'
import type { GateOutcome } from '../findings.ts'
import { type Note, type Outcome, recordProblem } from '../outcome.ts'
import { codeSpan, codeSpanInCell } from '../untrusted-text.ts'
import { headline, tally } from './headline.ts'
import { markdownLink, runUrl, versionUrl } from './links.ts'
import { noteReason } from './notes.ts'
import { numbersOf } from './numbers.ts'
import {
  acceptanceReason,
  baselineName,
  boundCell,
  candidateText,
  changeLines,
  checkReason,
  differentDatasets,
  gateReason,
  gateText,
} from './words.ts'

export interface MarkdownOptions {
  /** Where links into MLflow point; null: no links. */
  readonly uiUrl: string | null
  /** The workflow run that says this; null on a laptop. */
  readonly workflowRunUrl: string | null
  /** Most characters of the whole text. */
  readonly limit: number
}

const emoji: Readonly<Record<GateOutcome, string>> = {
  pass: '✅',
  fail: '❌',
  hold: '✋',
  warn: '⚠️',
  info: 'ℹ️',
  skip: '⏭️',
}

/** The report as a pull request's comment and as a job's summary: the same text for both. */
export function markdownReport(outcome: Outcome, options: MarkdownOptions): string {
  // Gates that passed are the first to go where there are more than a comment can hold.
  for (const rows of [500, 150, 50, 20, 5]) {
    const text = reportWith(outcome, options, rows)
    if (text.length <= options.limit) return text
  }
  const { emoji: sign, word } = headline(outcome, codeSpan)
  return `### ${sign} ${word}\n\nThe report is too long to be shown here.\n`
}

function reportWith(outcome: Outcome, options: MarkdownOptions, rows: number): string {
  const { emoji: sign, word, sentence } = headline(outcome, codeSpan)
  return [
    `### ${sign} ${word}: ${sentence}`,
    lead(outcome),
    requirementList(outcome),
    gateTable(outcome, rows),
    reasons(outcome, rows),
    changes(outcome),
    noteList(outcome.notes),
    links(outcome, options),
    details(outcome),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function lead(outcome: Outcome): string {
  const { decision, ending } = outcome
  const text = tally(outcome)
  const accepted = acceptanceReason(decision.acceptance, codeSpan)
  const released = accepted === null ? '' : ` **${capitalized(accepted)}.**`
  const sentence = `${capitalized(text)}.${released}`
  if (ending.kind === 'conflict') return `${sentence} ${plain(ending.problem)}`
  const unrecorded = recordProblem(outcome)
  if (unrecorded !== null) {
    return `${sentence} **The promotion could not be recorded:** ${plain(unrecorded)}`
  }
  if (decision.verdict === 'unchanged') return `${sentence} They do not count, for nothing moves.`
  return sentence
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A problem's text may quote a server: shown as text, whatever is in it. */
function plain(text: string): string {
  return codeSpan(text, 600)
}

/** Every requirement of the policy, met or not. */
function requirementList({ decision }: Outcome): string {
  const lines = decision.checks
    .filter(({ check }) => check.kind === 'requirement')
    .map((result) => `- ${signOf(result.outcome)}: ${checkReason(result.check, codeSpan)}`)
  return lines.length === 0 ? '' : ['**The policy requires**', '', ...lines].join('\n')
}

function gateTable({ decision }: Outcome, rows: number): string {
  if (decision.gates.length === 0) return ''
  const shown = worstFirst(decision.gates).slice(0, rows)
  const kept = decision.gates.filter((gate) => shown.includes(gate))
  const { candidate, champion } = decision
  const relative = champion !== null || kept.some((gate) => gate.baseline !== null)
  const head = [
    '',
    'Gate',
    `Candidate<br>version ${candidate.version}`,
    ...(relative
      ? [champion === null ? 'Baseline' : `Champion<br>version ${champion.version}`, 'Difference']
      : []),
    'Bound',
  ]
  const align = [':--', ':--', ...head.slice(2).map(() => '--:')]
  const lines = kept.map((gate) => row(gate, relative, champion))
  const left = decision.gates.length - kept.length
  return [
    tableRow(head),
    tableRow(align),
    ...lines,
    ...(left > 0 ? ['', `… and ${left} more that are not shown here.`] : []),
  ].join('\n')
}

function row(result: GateResult, relative: boolean, champion: VersionEvidence | null): string {
  const numbers = numbersOf(result, champion)
  const other = result.baseline?.version ?? null
  const baseline =
    other === null || other === champion?.version
      ? numbers.baseline
      : `${numbers.baseline} (version ${other})`
  return tableRow([
    signOf(result.outcome),
    codeSpanInCell(gateText(result), 160),
    candidateText(result, numbers),
    ...(relative ? [baseline, numbers.difference] : []),
    boundCell(result, numbers),
  ])
}

function reasons({ decision }: Outcome, rows: number): string {
  const ofChecks = decision.checks
    .filter(({ check, outcome }) => outcome !== 'pass' && check.kind !== 'requirement')
    .map((result) => `- ${signOf(result.outcome)}: ${checkReason(result.check, codeSpan)}`)
  const telling = worstFirst(decision.gates).filter(
    (result) => result.outcome !== 'pass' || result.datasetWarning,
  )
  const ofGates = telling.slice(0, rows).map((result) => {
    const sign = signOf(result.outcome)
    const reason = gateReason(result, numbersOf(result, decision.champion), codeSpan)
    const warning = result.datasetWarning ? ` — ⚠️ ${differentDatasets(result, codeSpan)}` : ''
    return `- ${sign}, ${codeSpan(gateText(result), 160)}: ${reason}${warning}`
  })
  const lines = [...ofChecks, ...ofGates]
  return lines.length === 0 ? '' : ['**Why**', '', ...lines].join('\n')
}

/** A sign and a word: no report may depend on a colour or an emoji. */
function signOf(outcome: GateOutcome): string {
  return `${emoji[outcome]} ${outcome}`
}

function changes({ changes: planned, ending }: Outcome): string {
  const lines = planned.flatMap((change) => changeLines(change, codeSpan))
  if (lines.length === 0) return ''
  const title = ((): string | null => {
    switch (ending.kind) {
      case 'checked':
        return 'What a promotion would change'
      case 'promoted':
        return 'What has changed'
      case 'already-there':
        return 'Somebody else had already made this change'
      case 'conflict':
      case 'nothing-to-do':
        return null
    }
  })()
  return title === null ? '' : [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n')
}

export function noteList(notes: readonly Note[]): string {
  const lines = notes.map((note) => `- ${noteReason(note, codeSpan)}`)
  return lines.length === 0 ? '' : ['**Besides**', '', ...lines].join('\n')
}

function links({ decision }: Outcome, { uiUrl, workflowRunUrl }: MarkdownOptions): string {
  const { model, candidate, champion } = decision
  const found: string[] = []
  if (uiUrl !== null) {
    for (const side of [candidate, ...(champion === null ? [] : [champion])]) {
      found.push(markdownLink(`version ${side.version}`, versionUrl(uiUrl, model, side.version)))
      const run = runUrl(uiUrl, side.run)
      if (run !== null) found.push(markdownLink(`its run`, run))
    }
  }
  if (workflowRunUrl !== null) found.push(markdownLink('workflow run', workflowRunUrl))
  return found.join(' · ')
}

function details({ decision }: Outcome): string {
  const { rules, evidenceDigest } = decision
  const baselines = new Set(
    decision.gates
      .filter((gate) => gate.baseline !== null)
      .map((gate) => baselineName(gate, codeSpan)),
  )
  const approved = decision.checks.some(({ check }) => check.kind === 'evidence-as-approved')
  const lines = [
    `- evidence digest: \`${evidenceDigest}\`${approved ? ' (as approved)' : ''}`,
    ...(baselines.size === 0 ? [] : [`- compared with ${[...baselines].slice(0, 10).join(', ')}`]),
    ...(decision.target.kind === 'retirement'
      ? []
      : [
          `- first promotion: ${rules.firstPromotion}; datasets of two compared values: ${rules.sameDataset}`,
        ]),
  ]
  return ['<details><summary>Evidence</summary>', '', ...lines, '', '</details>'].join('\n')
}

const weight: Readonly<Record<GateOutcome, number>> = {
  fail: 0,
  hold: 1,
  warn: 2,
  info: 3,
  skip: 4,
  pass: 5,
}

function worstFirst(gates: readonly GateResult[]): readonly GateResult[] {
  return gates.toSorted((a, b) => weight[a.outcome] - weight[b.outcome])
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
