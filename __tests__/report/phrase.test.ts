import { describe, expect, test } from '@jest/globals'
import { stages, versionNumber } from '../../src/core/model/model.ts'
import {
  capitalized,
  counted,
  figure,
  joined,
  listed,
  minute,
  name,
  nothing,
  own,
  type Phrase,
  plain,
  say,
  sentence,
  versions,
} from '../../src/report/phrase.ts'

/** Text of ours as it is, and names in angle brackets. */
function seen(phrase: Phrase): string {
  return phrase.pieces.map(({ kind, text }) => (kind === 'own' ? text : `<${text}>`)).join('')
}

describe('in a phrase', () => {
  test('a string is a name, a number and another phrase are text of ours', () => {
    const inner = say`version ${3} of ${'m'}`
    expect(seen(say`${'alias'}: ${inner}, ${null}${7}`)).toBe('<alias>: version 3 of <m>, 7')
    expect(plain(say`a ${'b'}`)).toBe('a b')
  })

  test('a variable is text of ours only where its type is a list of known texts', () => {
    const [stage] = stages
    expect(seen(own(stage ?? 'None'))).toBe('None')
    const other: string = 'Production'
    // @ts-expect-error: any string could come from outside.
    own(other)
    // @ts-expect-error: and so could one that only begins with text of ours.
    own(`stage ${other}`)
    // @ts-expect-error: nothing else makes a phrase either.
    const forged: Phrase = { pieces: [{ kind: 'own', text: other }] }
    expect(forged).toBeDefined()
  })

  test.each(['0', '-0.5', '+1', '1e-7', '1/3', '.5', 'NaN', '-Infinity', '1.5e+300'])(
    '%s is a number',
    (text) => expect(seen(figure(text))).toBe(text),
  )

  test.each(['', 'x', '1 @team', '0x1f', '--1', '1`', '<b>'])(
    '%j is none, so it is a name',
    (text) => expect(seen(figure(text))).toBe(`<${text}>`),
  )
})

test('lists read as people write them', () => {
  const [a, b, c] = [name('a'), name('b'), name('c')] as const
  expect([[], [a], [a, b], [a, b, c]].map(listed).map(seen)).toEqual([
    '',
    '<a>',
    '<a> and <b>',
    '<a>, <b> and <c>',
  ])
  expect(seen(joined([a, b], say`; `))).toBe('<a>; <b>')
  const numbers = [3, 4, 5].map(versionNumber)
  expect([0, 1, 2, 3].map((count) => plain(versions(numbers.slice(0, count))))).toEqual([
    'no version',
    'version 3',
    'versions 3 and 4',
    'versions 3, 4 and 5',
  ])
  expect([0, 1, 2].map((count) => plain(counted(count, 'gate')))).toEqual([
    '0 gates',
    '1 gate',
    '2 gates',
  ])
})

test('a sentence has a capital letter and a full stop, and a name alone is no sentence', () => {
  expect(plain(sentence(say`version ${3} passed`))).toBe('Version 3 passed.')
  expect(plain(sentence(say`do this:`))).toBe('Do this:')
  expect(plain(sentence(say`${'auc'} is missing`))).toBe('auc is missing.')
  expect(plain(sentence(name('auc >= 0.9')))).toBe('auc >= 0.9')
  expect(seen(capitalized(say`${nothing}a ${'b'}`))).toBe('A <b>')
})

test('a moment has its year, and what is no time says so', () => {
  expect(plain(minute(Date.UTC(2026, 8, 7, 10, 11)))).toBe('2026-09-07 10:11')
  expect(plain(minute(Number.NaN))).toBe('unknown')
})
