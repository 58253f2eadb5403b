import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nothing, type Phrase, plain } from '../../../src/report/phrase.ts'
import { acceptanceReason, checkReason } from '../../../src/report/phrases/check-phrases.ts'
import { gateReason } from '../../../src/report/phrases/gate-phrases.ts'
import { decisionData } from '../../../src/report/promotion/decision-json.ts'
import { markdownReport } from '../../../src/report/promotion/markdown.ts'
import { textReport } from '../../../src/report/promotion/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { runs } from '../../../testing/property/runs.ts'
import { between, decided } from '../../core/decision/facts.ts'
import { betterThan, gateWith, wilson } from '../../core/gates/long-gates.ts'
import { outcomeOf } from '../promotion/outcomes.ts'
import { everyFinding } from './every-finding.ts'
import { everyAcceptance, everyRequirement } from './every-requirement.ts'

/** Names in angle quotes. */
function seen(phrase: Phrase): string {
  return phrase.pieces.map(({ kind, text }) => (kind === 'own' ? text : `‹${text}›`)).join('')
}

const findings = everyFinding().map(({ kind, outcome }) => {
  const [result] = outcome.decision.gates
  if (result === undefined) throw new Error('a story without a gate')
  const reason = seen(gateReason(result, outcome.decision.champion))
  return { kind, outcome, result, reason }
})

test('each story leads to the finding that it stands for', () => {
  for (const { kind, result } of findings) expect(result.finding.kind).toBe(kind)
})

describe('a sentence', () => {
  const sentences = [
    ...findings.map(({ reason }) => reason),
    ...everyRequirement().flatMap(({ decision }) =>
      decision.checks.map(({ check }) => seen(checkReason(check))),
    ),
    ...everyAcceptance().map(({ decision }) =>
      seen(acceptanceReason(decision.acceptance) ?? nothing),
    ),
  ]

  test.each([...new Set(sentences)])('%s', (sentence) => {
    expect(sentence).toMatch(/^[a-z0-9‹M].{10,}[^.,;: ]$/)
    expect(sentence).not.toMatch(/undefined|null|\[object|\{\}| {2}|‹›|–/)
    expect(sentence.split('(').length).toBe(sentence.split(')').length)
    expect(sentence.length).toBeLessThan(400)
  })

  test('says NaN only where NaN was logged', () => {
    for (const { outcome, reason } of findings) {
      const { run } = outcome.decision.candidate
      const { champion } = outcome.decision
      const logged = [run, ...(champion === null ? [] : [champion.run])].flatMap((it) =>
        it.kind === 'found' ? [...it.metrics.values()].map(({ value }) => value) : [],
      )
      if (!logged.some(Number.isNaN)) expect(reason).not.toContain('NaN')
    }
  })

  test('is no other for another finding', () => {
    const kinds = new Map<string, string>()
    for (const { kind, reason } of findings) {
      expect(kinds.get(reason) ?? kind).toBe(kind)
      kinds.set(reason, kind)
    }
  })
})

test('no report of any of them says what there is not', () => {
  const options = { uiUrl: null, workflowRunUrl: null, limit: 65_000 }
  const all = [
    ...findings.map(({ outcome }) => outcome),
    ...everyRequirement(),
    ...everyAcceptance(),
  ]
  for (const outcome of all) {
    const texts = [markdownReport(outcome, options), ...textReport(outcome, unpainted)]
    for (const text of texts) expect(text).not.toMatch(/undefined|\[object|null/)
    expect(JSON.stringify(decisionData(outcome))).not.toMatch(/undefined|\[object/)
  }
})

describe('what the gate asks for and what was found', () => {
  const told = (kind: string) =>
    findings
      .filter((it) => it.kind === kind)
      .map(({ outcome, reason }) => {
        return `${outcome.decision.gates[0]?.outcome}: ${reason}`
      })

  test.each<[string, readonly string[]]>([
    [
      'not-met',
      [
        'fail: 0.85 is below 0.9',
        'fail: 0.9 is not above 0.9 (champion version 2: 0.9)',
        'fail: 0.91 is at least 0.871 with 95 % confidence, which is below 0.9',
        'fail: 0.09 is at most 0.129 with 95 % confidence, which is not below 0.1',
        'fail: 0.95 is at least 0.89 by its limit ‹accuracy_limit›, which is below 0.9',
      ],
    ],
    [
      'too-few-samples',
      [
        'hold: ‹n_eval› is 400; the gate needs at least 5000 samples (candidate: 0.95)',
        'hold: ‹n_eval› was not logged; the gate needs at least 5000 samples (candidate: 0.95)',
        'hold: ‹n_eval› is 5000.5, which is not a number of samples; the gate needs at least 5000 samples (candidate: 0.95)',
        'hold: ‹n_eval› is NaN, which is not a number of samples; the gate needs at least 5000 samples (candidate: 0.95)',
        'hold: ‹n_eval› is 100000000000000000000, which is not a number of samples; the gate needs at least 5000 samples (candidate: 0.95)',
        'hold: ‹n_eval› was not logged; the gate needs at least 1 sample (candidate: 0.95)',
        'hold: ‹n_eval› has no value that was measured on this dataset; the gate needs at least 5000 samples (candidate: 0.95)',
        'hold: ‹n_eval› has no value that MLflow assigns to this dataset; the gate needs at least 5000 samples (candidate: 0.95)',
      ],
    ],
    [
      'no-confidence',
      [
        'hold: ‹n_eval› was not logged, so the confidence limit of 0.95 cannot be calculated',
        'hold: ‹n_eval› is 0, which is not a number of samples, so the confidence limit of 0.95 cannot be calculated',
        'hold: ‹n_eval› is 100000000000000000000, which is not a number of samples, so the confidence limit of 0.95 cannot be calculated',
        'hold: 95 is not a proportion between 0 and 1, so its confidence limit cannot be calculated from a number of samples',
        'hold: ‹accuracy_limit› was not logged, so there is no confidence limit to compare (candidate: 0.95)',
        'hold: ‹accuracy_limit› is NaN, so there is no confidence limit to compare (candidate: 0.95)',
        'hold: ‹accuracy_limit› is 0.97, which is above the value 0.95, so it cannot be the lower limit of that value',
        'hold: ‹accuracy_limit› is 0.03, which is below the value 0.05, so it cannot be the upper limit of that value',
      ],
    ],
    [
      'better',
      [
        'pass: better than the champion (version 2): p = 0.00397 ≤ 0.05 in an exact test of 5 against 5 values (candidate: median 0.93, champion version 2: median 0.83)',
        'pass: better than the champion (version 2) by more than 0.01: p = 0.0313 ≤ 0.05 in an exact test of 5 against 5 values (candidate: median 0.93, champion version 2: median 0.83)',
        'pass: better than the champion (version 2): p = 0.00397 ≤ 0.01 in an exact test of 5 against 5 values (candidate: median 0.83, champion version 2: median 0.93)',
      ],
    ],
    [
      'candidate-not-finite',
      [
        "fail: the candidate's value is NaN",
        "fail: one of the candidate's values is +Infinity (champion version 2: median 0.83)",
      ],
    ],
  ])('%s', (kind, sentences) => {
    expect(told(kind)).toEqual(sentences)
  })
})

describe('in the table', () => {
  const options = { uiUrl: null, workflowRunUrl: null, limit: 65_000 }
  const row = (...args: Parameters<typeof outcomeOf>) =>
    markdownReport(outcomeOf(...args), options)
      .split('\n')
      .find((line) => /^\| \S+&nbsp;(pass|fail)/.test(line))

  test('a limit stands beside the value that it stands for', () => {
    const gate = gateWith('m >= 0.9', { confidence: wilson() })
    expect(row([gate], between({ m: 0.95, n: 5000 }))).toContain(
      '| 0.95 (at least 0.9447) | ≥&nbsp;0.9 |',
    )
  })

  test('"better-than" shows medians, and p in place of a bound', () => {
    const situation = between({ m: [0.5, 0.6, 0.9] }, { m: [0.1, 0.2, 0.4] })
    expect(row([betterThan()], situation)).toContain(
      '| median 0.6 | median 0.2 | ▲&nbsp;+200 % better (datasets not known) | p = 0.05 ≤ 0.05 |',
    )
    expect(row([betterThan({ better: 'lower' })], situation)).toContain('| p = 1 > 0.05 |')
  })
})

test('property: p and alpha are never shown on the wrong side of each other, or as the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 9 }),
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 9 }),
      fc.double({ min: 1e-9, max: 0.4999, noNaN: true }),
      fc.boolean(),
      (m, champion, some, closely) => {
        const pOf = (alpha: number) =>
          decided([betterThan({ alpha })], between({ m }, { m: champion })).gates[0]
        const found = pOf(0.49)?.finding
        if (found === undefined || !('ranks' in found)) return
        // Very near to p itself, where rounding would hide which is larger.
        const near = found.ranks.pValue * (1 - 1e-9)
        const alpha = closely && near < 0.5 ? near : some
        const result = pOf(alpha)
        if (result === undefined) return
        const shown = plain(gateReason(result, null))
        const [, p, sign, bound] = /p = (\S+?),? (≤|above) (\S+)/.exec(shown) ?? []
        if (p === undefined) return
        expect(Number(p) <= Number(bound)).toBe(sign === '≤')
      },
    ),
    { numRuns: runs(300) },
  )
})

test('a p that doubles cannot hold is not shown as 0', () => {
  const many = (from: number) => Array.from({ length: 3_000 }, (_, index) => from + index)
  const outcome = outcomeOf([betterThan()], between({ m: many(5_000) }, { m: many(0) }))
  expect(outcome.decision.gates[0]?.finding.kind).toBe('better')
  expect(textReport(outcome, unpainted).join('\n')).toContain('p < 1e-12 in a normal approximation')
})
