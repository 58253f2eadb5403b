import type { Note, Outcome } from '../../core/decision/outcome.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'
import { codeSpan, codeSpanInCell } from '../../core/text/untrusted-text.ts'
import type { TrendReading } from '../../core/trend/trend.ts'
import { comparisonBlock, trendBlock } from '../charts/markdown-charts.ts'
import { datasetsRemark } from '../phrases/dataset-words.ts'
import { headline } from '../phrases/headline.ts'
import { evidenceLine, originRemarks } from '../phrases/origin-words.ts'
import {
  changesTitle,
  leadOf,
  type Reason,
  reasonsOf,
  requirementsMet,
} from '../phrases/reasons.ts'
import { baselineName, changeLines } from '../phrases/words.ts'
import { policyChangeMarkdown } from '../policy-change/policy-change-markdown.ts'
import { markdownLink, runUrl, versionUrl } from '../text/links.ts'
import { gateTable } from './gate-table.ts'
import { type Audience, nextSteps } from './next-steps.ts'
import { noteReason } from './notes.ts'

export interface MarkdownOptions {
  /** Where links into MLflow point; null: no links. */
  readonly uiUrl: string | null
  /** The workflow run that says this; null on a laptop. */
  readonly workflowRunUrl: string | null
  /** Most characters of the whole text. */
  readonly limit: number
  /** Where it is read, which decides what comes next; left out: nothing is said of that. */
  readonly place?: Audience
  /** Left out: there is none. */
  readonly trend?: TrendReading
  /** `comment`: the comparison; `summary`: the trend, too; left out: no charts, for a terminal. */
  readonly charts?: 'comment' | 'summary'
}

export const emoji: Readonly<Record<GateOutcome, string>> = {
  pass: '✅',
  fail: '❌',
  hold: '✋',
  warn: '⚠️',
  info: 'ℹ️',
  skip: '⏭️',
}

/** How much of the report there is room for, most first: pictures go, then gates that passed. */
const sizes = [
  { rows: 500, charts: true },
  { rows: 500, charts: false },
  ...[150, 50, 20, 5].map((rows) => ({ rows, charts: false })),
]
type Size = (typeof sizes)[number]

/** The report as a pull request's comment and as a job's summary: the same words for both. */
export function markdownReport(outcome: Outcome, options: MarkdownOptions): string {
  for (const size of sizes) {
    const text = reportWith(outcome, options, size)
    if (text.length <= options.limit) return text
  }
  const { emoji: sign, word, sentence } = headline(outcome, codeSpan)
  const left = 'The report is too long to be shown here.'
  const brief = `### ${sign} ${word}: ${sentence}\n\n${left}\n\n${details(outcome, 0)}\n`
  return brief.length <= options.limit ? brief : `### ${sign} ${word}\n\n${left}\n`
}

/** What a reader wants at once comes first; what bears it out is folded away below. */
function reportWith(outcome: Outcome, options: MarkdownOptions, { rows, charts }: Size): string {
  const { emoji: sign, word, sentence } = headline(outcome, codeSpan)
  return [
    `### ${sign} ${word}: ${sentence}`,
    lead(outcome),
    next(outcome, options),
    reasons(outcome, rows),
    policyChangeMarkdown(outcome.decision, rows),
    table(outcome, rows),
    changes(outcome),
    noteList(outcome.notes),
    links(outcome, options),
    ...(charts ? pictures(outcome, options) : []),
    requirements(outcome),
    details(outcome, Math.min(mostEvidence, Math.floor(rows / 10))),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function lead(outcome: Outcome): string {
  return leadOf(outcome, codeSpan)
    .map(({ text, strong }) => (strong ? `**${text}**` : text))
    .join(' ')
}

function next(outcome: Outcome, { place }: MarkdownOptions): string {
  if (place === undefined) return ''
  const steps = nextSteps(outcome, place, codeSpan)
  return steps.length === 0 ? '' : `**Next:** ${steps.join(' ')}`
}

function pictures({ decision }: Outcome, { charts, trend }: MarkdownOptions): readonly string[] {
  return [
    charts === undefined ? '' : comparisonBlock(decision),
    trend === undefined ? '' : trendBlock(trend, charts === 'summary'),
  ]
}

function requirements(outcome: Outcome): string {
  const met = requirementsMet(outcome, codeSpan)
  if (met.length === 0) return ''
  return foldedList('What the policy requires', met.map(reasonLine))
}

function table(outcome: Outcome, most: number): string {
  const table = gateTable(outcome, most)
  if (table === null) return ''
  const { head, rows, left } = table
  return [
    tableRow(['', ...head.map((lines) => lines.join('<br>'))]),
    tableRow([':--', ':--', ...head.slice(1).map(() => '--:')]),
    ...rows.map(({ outcome, gate, numbers }) =>
      tableRow([signOf(outcome), codeSpanInCell(gate, 160), ...numbers]),
    ),
    ...(left > 0 ? ['', `… and ${left} more that are not shown here.`] : []),
  ].join('\n')
}

function reasons(outcome: Outcome, most: number): string {
  const lines = reasonsOf(outcome, codeSpan, most).map(reasonLine)
  return lines.length === 0 ? '' : ['**Why**', '', ...lines].join('\n')
}

function reasonLine({ outcome, gate, text, warning }: Reason): string {
  const who = gate === null ? signOf(outcome) : `${signOf(outcome)}, ${codeSpan(gate, 160)}`
  return `- ${who}: ${text}${warning === null ? '' : ` — ⚠️ ${warning}`}`
}

/** A sign and a word: no report may depend on a colour or an emoji. */
function signOf(outcome: GateOutcome): string {
  return `${emoji[outcome]} ${outcome}`
}

function changes(outcome: Outcome): string {
  const title = changesTitle(outcome)
  const lines = changeLines(outcome.change, codeSpan)
  if (lines.length === 0 || title === null) return ''
  return [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n')
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

function details({ decision }: Outcome, values: number): string {
  const { rules, evidenceDigest } = decision
  const baselines = new Set(
    decision.gates
      .filter((gate) => gate.baseline !== null)
      .map((gate) => baselineName(gate, codeSpan)),
  )
  const datasets = new Set(
    decision.gates.map((gate) => datasetsRemark(gate, codeSpan)).filter((it) => it !== null),
  )
  const approved = decision.checks.some(({ check }) => check.kind === 'evidence-as-approved')
  return foldedList('Evidence', [
    `- evidence digest: \`${evidenceDigest}\`${approved ? ' (as approved)' : ''}`,
    ...evidenceLines(decision, values),
    ...(baselines.size === 0 ? [] : [`- compared with ${[...baselines].slice(0, 10).join(', ')}`]),
    ...[...datasets].slice(0, 10).map((remark) => `- compared values: ${remark}`),
    ...(decision.target.kind === 'retirement'
      ? []
      : [
          `- first promotion: ${rules.firstPromotion}; datasets of two compared values: ${rules.sameDataset}`,
        ]),
  ])
}

const mostEvidence = 50

/** Where each value of the candidate comes from, and what is to be said of both. */
function evidenceLines({ gates }: Outcome['decision'], most: number): readonly string[] {
  const lines = gates.flatMap((result) => {
    const line = evidenceLine(result, codeSpan)
    const remarks = originRemarks(result, codeSpan)
    return line === null ? [] : [`- ${[line, ...remarks].join('; ')}`]
  })
  const once = [...new Set(lines)]
  const left = once.length - most
  const rest = left > 0 && most > 0 ? [`- and ${left} other values`] : []
  return [...once.slice(0, most), ...rest]
}

function foldedList(title: string, lines: readonly string[]): string {
  return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>'].join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
