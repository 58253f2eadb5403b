import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exactOf } from '../../../src/core/arithmetic/exact.ts'
import type { PolicyChange } from '../../../src/core/decision/judge-policy-change.ts'
import type { Outcome } from '../../../src/core/decision/outcome.ts'
import { isWritableName } from '../../../src/core/gates/print-gate.ts'
import { versionNumber } from '../../../src/core/model/model.ts'
import { visible } from '../../../src/core/text/untrusted-text.ts'
import type { TrendReading } from '../../../src/core/trend/trend.ts'
import { html } from '../../../src/report/html/markup.ts'
import { prose, quoted } from '../../../src/report/html/prose.ts'
import { type PageOptions, reportPage } from '../../../src/report/html/report-page.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'
import { between } from '../../core/decision/facts.ts'
import { hostileNames } from '../../core/text/hostile-names.ts'
import { told, toldWithNames } from '../promotion/hostile-outcomes.ts'
import { outcomeOf, outcomesNaming } from '../promotion/outcomes.ts'

const uiUrl = 'https://mlflow.example.com/ui'
const workflowRunUrl = 'https://github.com/acme/models/actions/runs/42'
const runUrls = [workflowRunUrl, `${uiUrl}/#/`]

function pageOf(outcome: Outcome, more: Partial<PageOptions> = {}): string {
  const options = { place: 'laptop', trend: { kind: 'none' }, writtenAt: 0, by: 'mona' } as const
  return reportPage(outcome, { uiUrl, workflowRunUrl, ...options, ...more })
}

/** Every element that a page may have, with the attributes that it may carry. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: ['id'],
  style: [],
  body: [],
  main: [],
  header: ['class'],
  footer: [],
  section: [],
  div: ['class', 'tabindex', 'role', 'aria-label'],
  p: ['class'],
  span: ['class', 'aria-hidden'],
  strong: [],
  code: [],
  bdi: [],
  h1: [],
  h2: [],
  ul: [],
  li: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'class'],
  td: ['class'],
  a: ['href', 'rel'],
  figure: [],
  figcaption: [],
  svg: ['viewBox', 'role', 'aria-labelledby'],
  desc: ['id'],
  text: ['x', 'y', 'class', 'text-anchor'],
  line: ['class', 'x1', 'y1', 'x2', 'y2'],
  rect: ['class', 'x', 'y', 'width', 'height'],
  circle: ['class', 'cx', 'cy', 'r'],
  polyline: ['class', 'points'],
}

/** Reads the page strictly: whatever is not as the templates write it is an error. */
function expectOnlyOwnMarkup(page: string): void {
  const [doctype, ...rest] = page.split('\n')
  expect(doctype).toBe('<!doctype html>')
  const body = rest.join('\n').replace(/<style>[^<]*<\/style>/, '')
  const open: string[] = []
  // A tag from its `<`; attributes in double quotes, without any sign that could end them early.
  const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+="[^"<>`]*")*)\/?>/g
  // Collected, for an `expect` at each of so many tags takes long.
  const strange: string[] = []
  const outside = body.replace(tag, (whole, closing: string, name: string, attributes: string) => {
    if (!Object.hasOwn(allowed, name)) strange.push(whole)
    for (const [, attribute = '', value = ''] of attributes.matchAll(
      / ([a-zA-Z0-9-]+)="([^"]*)"/g,
    )) {
      if (!allowed[name]?.includes(attribute)) strange.push(whole)
      if (attribute === 'href' && !runUrls.some((url) => value.startsWith(url))) strange.push(whole)
    }
    if (closing !== '') {
      if (open.pop() !== name) strange.push(whole)
    } else if (name !== 'meta' && !whole.endsWith('/>')) open.push(name)
    return ''
  })
  expect(strange).toEqual([])
  expect(open).toEqual([])
  expect(outside).not.toMatch(/[<>"'`]/)
  expect(outside).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39|#96);)/)
  expect(page.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b]/u)
  for (const once of ['<h1>', '<title>', 'id="comparison-title"', 'id="trend-title"']) {
    expect(page.split(once).length).toBeLessThanOrEqual(2)
  }
}

function trendNaming(name: string): TrendReading {
  const points = [0.8, 0.7, 0.9].map((value, index) => ({
    version: versionNumber(index + 1),
    value: exactOf(value),
    role: index === 2 ? ('candidate' as const) : ('former' as const),
  }))
  const target = { kind: 'alias', alias: name as never } as const
  return { kind: 'found', trend: { metric: name, target, points, leftOut: [] } }
}

function expectHarmless(name: string): void {
  for (const outcome of outcomesNaming(name)) {
    const { decision } = outcome
    const policyChange: PolicyChange = {
      of: { side: 'base', commit: 'a'.repeat(40) },
      differences: [{ direction: 'looser', subject: 'gate', before: name, after: null }],
      judged: { verdict: 'hold', checks: decision.checks, gates: decision.gates },
    }
    const changed = { ...outcome, decision: { ...decision, policyChange } }
    expectOnlyOwnMarkup(pageOf(changed, { by: name, trend: { kind: 'failed', problem: name } }))
  }
  // What is no valid Unicode has no digest.
  if (!isWritableName(name) || !name.isWellFormed()) return
  const charted = outcomeOf('* >= champion', between({ [name]: 0.9 }, { [name]: 0.8 }))
  const page = pageOf(charted, { trend: trendNaming(name) })
  expect(page.match(/<svg /g)).toHaveLength(2)
  expectOnlyOwnMarkup(page)
}

test.each(hostileNames.map((name) => [visible(JSON.stringify(name), 60), name]))(
  '%s is only text',
  (_, name) => expectHarmless(name),
)

test.each(toldWithNames())('%s are only text where they name %s', (_what, _shown, name, of) => {
  for (const outcome of told(name, of)) expectOnlyOwnMarkup(pageOf(outcome))
})

test('property: whatever the characters, in whatever order', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'`"\'<>&/=; \n-!a@#'.split(''), '\u202e', '\ud800', '\u0001', '\u0002'),
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 }),
  )
  fc.assert(fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }), expectHarmless), {
    numRuns: runs(30),
  })
})

test('property: a template takes anything as text, and gives it back as it was', () => {
  const back = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&#96;', '`')
      .replaceAll('&amp;', '&')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: markup } = html`<p title="${text}">${text}</p>`
      const [, title = '', content = ''] = /^<p title="([^"]*)">([^<]*)<\/p>$/.exec(markup) ?? []
      expect(back(title)).toBe(visible(text, Number.POSITIVE_INFINITY))
      expect(content).toBe(title)
    }),
  )
})

test('property: in a sentence each quoted text stands apart, and none can end early', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: anyCharacter }),
      fc.string({ unit: anyCharacter }),
      (one, two) => {
        const { text } = prose(`first ${quoted(one)} then ${quoted(two)} end`)
        const bare = text.replace(/<code><bdi>[^<]*<\/bdi><\/code>|\(empty\)/g, 'NAME')
        expect(bare).toBe('first NAME then NAME end')
      },
    ),
  )
})

describe('the page', () => {
  const outcome = outcomeOf(
    'auc >= champion\nf1 >= 0.5',
    between({ auc: 0.95, f1: 0.4 }, { auc: 0.9, f1: 0.3 }),
  )
  const page = pageOf(outcome, { trend: trendNaming('auc') })

  test('may load nothing and run nothing, and has just the style that it says', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(style).not.toMatch(/url\(|@import/)
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\sstyle=|\son\w+=/)
  })

  test('says what the comment says, and draws both charts with their words', () => {
    const text = page.replace(/<style>[^<]*<\/style>/, '').replace(/<[^>]*>/g, '')
    for (const said of [
      'Block',
      'fraud-detector version 3 is not promoted to Production',
      '1 of 2 gates failed.',
      'Next: No input releases a block',
      'f1 &gt;= 0.5: 0.4 is below 0.5',
      'auc 5.6 % better, f1 33 % better',
      'version 1 0.8, version 2 0.7, version 3 (this one) 0.9',
      'evidence digest: sha256:',
      'Written by Stagegate on 1970-01-01 00:00 UTC, for mona',
    ]) {
      expect(text).toContain(said)
    }
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<th scope="col">Outcome</th>')
    expect(page).toContain('<th scope="row"')
    expect(
      page.match(/<svg [^>]*role="img" aria-labelledby="[a-z]+-title [a-z]+-words">/g),
    ).toHaveLength(2)
  })

  test('links only to the web', () => {
    const strange = pageOf(outcome, {
      uiUrl: 'javascript:alert(1)//',
      workflowRunUrl: 'data:text/html,x',
    })
    expect(strange).not.toContain('<a ')
  })
})
