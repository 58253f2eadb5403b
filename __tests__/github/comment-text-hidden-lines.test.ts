import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { versionNumber } from '../../src/core/model/model.ts'
import {
  bodyLimit,
  type CommentFacts,
  type CommentText,
  commentLimit,
  compose,
  hiddenRoom,
  isNewer,
  join,
  readText,
} from '../../src/github/comment-text.ts'
import { beginsWithMarker } from '../../src/github/marker.ts'
import { marker } from './emulated-github.ts'

const nothing = { kind: 'none' } as const
const unreadable = { kind: 'unreadable' } as const

const commit = fc.oneof(
  ...[40, 64].map((length) =>
    fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'),
      minLength: length,
      maxLength: length,
    }),
  ),
)
const head = fc.option(commit)
const stamp = fc.record({
  at: fc.nat({ max: 999_999_999_999_999 }),
  runId: fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }).map(String),
  attempt: fc.integer({ min: 1, max: 999_999 }),
})
const about = fc.oneof(
  fc.constant({ kind: 'merge' } as const),
  head.map((commitOf) => ({ kind: 'proposal', head: commitOf }) as const),
)
const hostile = fc.constantFrom(
  '<!-- stagegate-reviewed: 9 1 - -->',
  '<!-- stagegate-told: 999999999999 9 9 merge -->',
  marker,
  '-->',
  '\r\n',
  '\n',
  '\u2028',
  '###',
)
const body = fc
  .array(fc.oneof(hostile, fc.string()), { maxLength: 12 })
  .map((parts) => parts.join(''))
const reviewed = fc.oneof(
  fc.constant(nothing),
  fc.constant(unreadable),
  fc.record({
    kind: fc.constant('version' as const),
    source: fc.option(fc.constant('0123456789abcdef')),
    version: fc.integer({ min: 1, max: 2 ** 31 - 1 }).map(versionNumber),
    at: fc.nat({ max: 999_999_999_999_999 }),
    head,
  }),
)
const told = fc.record({ stamp, about, body })

describe('the hidden lines of a comment', () => {
  test('are read as they were written, with any body and any line ends', () => {
    fc.assert(
      fc.property(told, reviewed, fc.boolean(), (report, line, carriageReturns) => {
        const text = compose(marker, report, line)
        const sent = carriageReturns ? text.replaceAll(/\r?\n/g, '\r\n') : text
        expect(beginsWithMarker(sent, marker)).toBe(true)
        expect(readText(sent, null)).toEqual({
          told: { ...report, body: report.body.replaceAll('\r\n', '\n') },
          reviewed: line,
        })
      }),
    )
  })

  test('are the first three lines, and fit into the reserved space', () => {
    fc.assert(
      fc.property(told, reviewed, (report, line) => {
        const full = { ...report, body: 'x'.repeat(bodyLimit(marker)) }
        const text = compose(marker, full, line)
        expect(text.length).toBeLessThanOrEqual(commentLimit)
        expect(text.length).toBeGreaterThan(commentLimit - hiddenRoom)
        const [first, second, third] = text.split('\n')
        expect(first).toBe(marker)
        for (const hidden of [second, third]) {
          expect(hidden).toMatch(
            /^<!-- stagegate-(?:told|reviewed): [a-f0-9gimnoprsulvedt@ -]+ -->$/,
          )
          expect(hidden?.indexOf('-->')).toBe((hidden?.length ?? 0) - 3)
        }
      }),
    )
  })
})

describe('hidden lines that were changed', () => {
  const report: CommentFacts = {
    stamp: { at: 5, runId: '7', attempt: 1 },
    about: { kind: 'merge' },
    body: '### Pass',
  }
  const good = compose(marker, report, {
    kind: 'version',
    version: versionNumber(3),
    source: null,
    at: 4,
    head: null,
  })

  test('are read in their original form, which the other tests change', () => {
    expect(good.split('\n').slice(1)).toEqual([
      '<!-- stagegate-told: 5 7 1 merge -->',
      '<!-- stagegate-reviewed: 3 4 - -->',
      '### Pass',
    ])
  })

  test.each([
    ['another version', '3 4 - -->', '04 4 - -->'],
    ['version 0', '3 4 - -->', '0 4 - -->'],
    ['a version beyond all numbers', '3 4 - -->', `${'9'.repeat(16)} 4 - -->`],
    ['a negative version', '3 4 - -->', '-3 4 - -->'],
    ['words', '3 4 - -->', 'latest -->'],
    ['an abbreviated commit', '3 4 - -->', '3 4 abc1234 -->'],
    ['something behind', '3 4 - -->', '3 4 - --> <b>'],
    ['nothing', '<!-- stagegate-reviewed: 3 4 - -->', ''],
  ])('are unreadable, and not missing, with %s in the reviewed line', (_, from, to) => {
    expect(good).toContain(from)
    const text = readText(good.replace(from, to), null)
    expect(text.reviewed).toEqual(unreadable)
    // It stays so when a later run writes, and only a later check can say more.
    const after = compose(marker, report, text.reviewed)
    expect(readText(after, null).reviewed).toEqual(unreadable)
  })

  test('make the text the oldest if the stamp was changed, and keep the reviewed version', () => {
    const { told: read, reviewed: line } = readText(good.replace('5 7 1', '5 x 1'), null)
    expect(read).toBeNull()
    expect(line).toMatchObject({ kind: 'version', version: 3 })
  })

  test('have no stamp and no reviewed version in a comment of an older Stagegate', () => {
    const older = `${marker}\n### Pass\n<!-- stagegate-reviewed: 3 4 - -->`
    expect(readText(older, null)).toEqual({ told: null, reviewed: nothing })
  })

  test('are ignored if their time is later than the comment', () => {
    const text = readText(good.replace('5 7 1', '999999999999999 7 1'), 1_000)
    expect(text.told?.stamp.at).toBe(61_000)
  })
})

describe('the newer of two texts is kept', () => {
  const text: fc.Arbitrary<CommentText> = fc.record({ told: fc.option(told), reviewed })

  test('property: in any order and with any number of merges', () => {
    fc.assert(
      fc.property(text, text, text, head, (a, b, c, now) => {
        expect(join(join(a, b, now), c, now)).toEqual(join(a, join(b, c, now), now))
        expect(join(a, a, now)).toEqual(a)
        expect(join(join(a, b, now), b, now)).toEqual(join(a, b, now))
      }),
    )
  })

  test('property: two texts are never both newer than the other', () => {
    fc.assert(
      fc.property(told, told, head, (a, b, now) => {
        expect(isNewer(a, b, now) && isNewer(b, a, now)).toBe(false)
        expect(isNewer(a, a, now)).toBe(false)
      }),
    )
  })

  test('with run numbers that are larger than JavaScript’s exact integers', () => {
    const of = (runId: string): CommentFacts => ({
      stamp: { at: 1, runId, attempt: 1 },
      about: { kind: 'merge' },
      body: '',
    })
    expect(isNewer(of('10000000000000000000'), of('9999999999999999999'), null)).toBe(true)
    expect(isNewer(of('90071992547409931'), of('90071992547409930'), null)).toBe(true)
    expect(isNewer(of('9'), of('10'), null)).toBe(false)
  })
})
