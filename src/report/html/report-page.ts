import type { Outcome } from '../../core/decision/outcome.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { TrendReading } from '../../core/trend/trend.ts'
import { comparisonOf } from '../charts/comparison.ts'
import { comparisonTitle, howToRead, notInChart } from '../charts/comparison-words.ts'
import { notInTrend, trendInWords, trendTitle } from '../charts/trend-words.ts'
import { headline } from '../phrases/headline.ts'
import {
  changesTitle,
  leadOf,
  type Reason,
  reasonsOf,
  requirementsMet,
} from '../phrases/reasons.ts'
import { baselineName, changeLines } from '../phrases/words.ts'
import { policyChangeTold } from '../policy-change/policy-change-words.ts'
import { gateTable } from '../promotion/gate-table.ts'
import { emoji } from '../promotion/markdown.ts'
import { type Audience, nextSteps } from '../promotion/next-steps.ts'
import { noteReason } from '../promotion/notes.ts'
import { runUrl, versionUrl } from '../text/links.ts'
import { comparisonSvg } from './comparison-svg.ts'
import { type Html, html, nothing } from './markup.ts'
import { page } from './page.ts'
import { name, prose, quoted } from './prose.ts'
import { trendSvg } from './trend-svg.ts'

export interface PageOptions {
  /** Where links into MLflow point; null: no links. */
  readonly uiUrl: string | null
  readonly workflowRunUrl: string | null
  readonly place: Audience
  readonly trend: TrendReading
  /** Milliseconds since 1970. */
  readonly writtenAt: number
  readonly by: string
}

/** More gates than anybody reads, and a page that a browser still shows. */
const mostRows = 2000

/** The report as a page of its own, for people without GitHub: the words are those of the comment. */
export function reportPage(outcome: Outcome, options: PageOptions): string {
  const { word, sentence } = headline(outcome, (text, limit) => visible(text, limit))
  const { trend, place, writtenAt, by } = options
  return page({
    title: `${word}: ${sentence}`,
    writtenAt,
    by,
    body: [
      opening(outcome, place),
      list('Why', reasonsOf(outcome, quoted, mostRows).map(reason)),
      policyChange(outcome),
      gates(outcome),
      comparison(outcome),
      trendSection(trend),
      list(changesTitle(outcome) ?? '', changes(outcome)),
      list(
        'Besides',
        outcome.notes.map((note) => prose(noteReason(note, quoted))),
      ),
      list('What the policy requires', requirementsMet(outcome, quoted).map(reason)),
      evidence(outcome, options),
    ],
  })
}

function opening(outcome: Outcome, place: Audience): Html {
  const { emoji: sign, word, sentence } = headline(outcome, quoted)
  const { decision, ending } = outcome
  const steps = nextSteps(outcome, place, quoted)
  const lead = leadOf(outcome, quoted).map(({ text, strong }) =>
    strong ? html`<strong>${prose(text)}</strong> ` : html`${prose(text)} `,
  )
  return html`<header class="${ending.kind === 'conflict' ? 'conflict' : decision.verdict}">
<p class="verdict"><span aria-hidden="true">${sign}</span> ${word}</p>
<h1>${prose(sentence)}</h1>
<p>${lead}</p>
${steps.length === 0 ? nothing : html`<p><strong>Next:</strong> ${prose(steps.join(' '))}</p>`}
</header>
`
}

/** '' for a title stands only over an empty list, which is left out. */
function list(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return nothing
  return section(title, html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`)
}

function section(title: string, content: Html): Html {
  return html`<section>
<h2>${title}</h2>
${content}
</section>
`
}

function reason({ outcome, gate, text, warning }: Reason): Html {
  const who = gate === null ? nothing : html`, ${name(visible(gate, 300))}`
  const more = warning === null ? nothing : html` — ${signOf('warn')}: ${prose(warning)}`
  return html`${signOf(outcome)}${who}: ${prose(text)}${more}`
}

function signOf(outcome: GateOutcome): Html {
  return html`<span class="sign"><span aria-hidden="true">${emoji[outcome]}</span> ${outcome}</span>`
}

function policyChange({ decision }: Outcome): Html {
  const told = policyChangeTold(decision, quoted, mostRows)
  if (told === null) return nothing
  const { heading, sentence, differences, remarks, worse } = told
  const side = (text: string | null) => (text === null ? html`(nothing)` : name(visible(text, 300)))
  const rows = differences.map(
    ({ direction, before, after }) =>
      html`<tr><th scope="row">${direction}</th><td>${side(before)}</td><td>${side(after)}</td></tr>
`,
  )
  return section(
    heading,
    html`<p>${prose([sentence, ...remarks].join(' '))}</p>
${
  rows.length === 0
    ? nothing
    : html`<table>
<thead><tr><th scope="col">It becomes</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`
}${
  worse === null
    ? nothing
    : html`<p>${prose(worse.sentence)}</p>
<ul>${worse.reasons.map((each) => html`<li>${reason(each)}</li>`)}</ul>`
}`,
  )
}

function gates(outcome: Outcome): Html {
  const table = gateTable(outcome, mostRows)
  if (table === null) return nothing
  const { head, rows, left } = table
  const [gate, ...numbers] = head.map((lines) => lines.join(' '))
  return section(
    'Gates',
    html`<div class="wide" tabindex="0" role="region" aria-label="Gates">
<table>
<thead><tr><th scope="col">Outcome</th><th scope="col">${gate ?? ''}</th>${numbers.map((column) => html`<th scope="col" class="number">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr><td>${signOf(row.outcome)}</td><th scope="row" class="gate">${name(visible(row.gate, 300))}</th>${row.numbers.map((cell) => html`<td class="number">${cell}</td>`)}</tr>
`,
)}</tbody>
</table>
</div>${left > 0 ? html`<p>… and ${left} more that are not shown here.</p>` : nothing}`,
  )
}

function comparison({ decision }: Outcome): Html {
  const found = comparisonOf(decision)
  if (found === null) return nothing
  const notes = [howToRead, ...notInChart(found, quoted)].map(prose)
  return section(
    comparisonTitle(found),
    html`<figure>
${comparisonSvg(found)}
<figcaption>${notes.map((note) => html`${note} `)}</figcaption>
</figure>`,
  )
}

function trendSection(reading: TrendReading): Html {
  switch (reading.kind) {
    case 'none':
      return nothing
    case 'failed':
      return section(
        'Trend',
        html`<p>There is no trend here, for the registry could not be asked: ${name(visible(reading.problem, 400))}</p>`,
      )
    case 'found': {
      const { trend } = reading
      const left = notInTrend(trend)
      return section(
        'Trend',
        html`<figure>
${trendSvg(trend) ?? nothing}
<figcaption>${prose(trendTitle(trend, quoted))}: ${trendInWords(trend)}.${left === null ? '' : ` ${left}`}</figcaption>
</figure>`,
      )
    }
  }
}

function changes(outcome: Outcome): readonly Html[] {
  if (changesTitle(outcome) === null) return []
  return changeLines(outcome.change, quoted).map(prose)
}

function evidence({ decision }: Outcome, options: PageOptions): Html {
  const { rules, evidenceDigest, gates } = decision
  const baselines = new Set(
    gates.filter(({ baseline }) => baseline !== null).map((gate) => baselineName(gate, quoted)),
  )
  const approved = decision.checks.some(({ check }) => check.kind === 'evidence-as-approved')
  const asked = decision.target.kind !== 'retirement'
  return list('Evidence', [
    html`evidence digest: <code>${evidenceDigest}</code>${approved ? ' (as approved)' : ''}`,
    ...(baselines.size === 0
      ? []
      : [html`compared with ${prose([...baselines].slice(0, 10).join(', '))}`]),
    ...(asked
      ? [
          html`first promotion: ${rules.firstPromotion}; datasets of two compared values: ${rules.sameDataset}`,
        ]
      : []),
    ...links({ decision }, options),
  ])
}

function links(
  { decision }: Pick<Outcome, 'decision'>,
  { uiUrl, workflowRunUrl }: PageOptions,
): readonly Html[] {
  const { model, candidate, champion } = decision
  const found: Html[] = []
  if (uiUrl !== null) {
    for (const side of [candidate, ...(champion === null ? [] : [champion])]) {
      const run = runUrl(uiUrl, side.run)
      const version = link(`version ${side.version}`, versionUrl(uiUrl, model, side.version))
      found.push(run === null ? version : html`${version}, ${link('its run', run)}`)
    }
  }
  if (workflowRunUrl !== null) found.push(link('workflow run', workflowRunUrl))
  return found
}

/** Only to the web: an address that begins otherwise could be a script. */
function link(text: string, url: string): Html {
  return /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener">${text}</a>`
    : html`${text}`
}
