import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exactOf } from '../../../src/core/arithmetic/exact.ts'
import type { Outcome } from '../../../src/core/decision/outcome.ts'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { visible } from '../../../src/core/text/untrusted-text.ts'
import type { TrendReading } from '../../../src/core/trend/trend.ts'
import { type PageOptions, reportPage } from '../../../src/report/promotion/report-page.ts'
import { html } from '../../../src/report/render/markup.ts'
import { between } from '../../core/decision/facts.ts'
import { outcomeOf } from './outcomes.ts'

const uiUrl = 'https://mlflow.example.com/ui'
const workflowRunUrl = 'https://github.com/acme/models/actions/runs/42'

function pageOf(outcome: Outcome, more: Partial<PageOptions> = {}): string {
  const options = { place: 'laptop', trend: { kind: 'none' }, writtenAt: 0, by: 'mona' } as const
  return reportPage(outcome, { uiUrl, workflowRunUrl, ...options, ...more })
}

function trendNaming(name: string): TrendReading {
  const points = [0.8, 0.7, 0.9].map((value, index) => ({
    version: versionNumber(index + 1),
    from: index === 2 ? modelName(name) : null,
    value: exactOf(value),
    role: index === 2 ? ('candidate' as const) : ('former' as const),
  }))
  const target = { kind: 'alias', alias: name as never } as const
  return { kind: 'found', trend: { metric: name, target, points, leftOut: [] } }
}

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

  test('says what the comment says, and draws the trend with its words', () => {
    const text = page.replace(/<style>[^<]*<\/style>/, '').replace(/<[^>]*>/g, '')
    for (const said of [
      'Block',
      'fraud-detector version 3 is not promoted to Production',
      '1 of 2 gates failed.',
      'Next: Improve the model and register a new version',
      'f1 &gt;= 0.5: 0.4 is below 0.5 (champion version 2: 0.3)',
      '▲ +5.6 % better',
      'version 1 0.8, version 2 0.7, auc version 3 (candidate) 0.9',
      'evidence digest: sha256:',
      'Written by Stagegate on 1970-01-01 00:00 UTC, for mona',
    ]) {
      expect(text).toContain(said)
    }
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<th scope="col">Outcome</th>')
    expect(
      page.match(/<svg [^>]*role="img" aria-labelledby="[a-z]+-title [a-z]+-words">/g),
    ).toHaveLength(1)
    // Our own emoji are no untrusted text.
    expect(page).not.toContain('\\u{')
  })

  test('links only to the web', () => {
    const strange = pageOf(outcome, {
      uiUrl: 'javascript:alert(1)//',
      workflowRunUrl: 'data:text/html,x',
    })
    expect(strange).not.toContain('<a ')
  })
})
