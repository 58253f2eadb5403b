import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked, type Tokens } from 'marked'
import {
  codeBlock,
  codeSpan,
  codeSpanInCell,
  visible,
} from '../../../src/core/text/untrusted-text.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'

/** Without what is written as `\u{…}`, so that what is shown is what was given. */
const shownAsItIs = fc
  .string({ unit: fc.constantFrom(...'ab`|\\*_<>[]@#&; .'), minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() !== '' && !text.includes('\\|'))

/** What a renderer strips of a code span, one space at each end, was padding. */
function codeIn(markdown: string): string {
  const [paragraph] = marked.lexer(markdown, { gfm: true }) as unknown as [Tokens.Paragraph]
  expect(paragraph.tokens.map(({ type }) => type)).toEqual(['text', 'codespan', 'text'])
  return (paragraph.tokens[1] as Tokens.Codespan).text
}

test('property: in a line, exactly the text is code', () => {
  fc.assert(
    fc.property(shownAsItIs, (text) => {
      expect(codeIn(`x ${codeSpan(text)} y`)).toBe(text)
    }),
  )
})

test('property: in a table, the text is one cell', () => {
  fc.assert(
    fc.property(shownAsItIs, (text) => {
      const table = `| a | b |\n| - | - |\n| ${codeSpanInCell(text)} | end |`
      const [token] = marked.lexer(table, { gfm: true }) as unknown as [Tokens.Table]
      const [cells] = token.rows
      expect(cells?.map((cell) => cell.tokens.map(({ type }) => type))).toEqual([
        ['codespan'],
        ['text'],
      ])
      expect(cells?.[0]?.tokens[0]).toMatchObject({ type: 'codespan', text })
      expect(cells?.[1]?.text).toBe('end')
    }),
  )
})

test('a pipe after a backslash is escaped, because renderers differ', () => {
  expect(codeSpanInCell('a\\|b|c')).toBe('`a\\\\u{7c}b\\|c`')
  expect(codeSpan('a\\|b|c')).toBe('`a\\|b|c`')
})

test('an empty text is shown as "(empty)", because an empty code span is not possible', () => {
  expect(codeSpan('')).toBe('(empty)')
})

describe('characters that a reader cannot see are escaped:', () => {
  test.each([
    ['\u202e', '\\u{202e}'],
    ['\u200b', '\\u{200b}'],
    ['\u00ad', '\\u{ad}'],
    ['\ufeff', '\\u{feff}'],
    ['\u034f', '\\u{34f}'],
    ['\u2800', '\\u{2800}'],
    ['\u3164', '\\u{3164}'],
    ['\ufe0f', '\\u{fe0f}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ue000', '\\u{e000}'],
    ['\n', '\\u{a}'],
    ['\u2028', '\\u{2028}'],
    ['\u001b', '\\u{1b}'],
    ['\u009b', '\\u{9b}'],
    ['\ud800', '\\u{d800}'],
  ])('%j', (given, shown) => {
    expect(visible(`a${given}b`)).toBe(`a${shown}b`)
  })

  test('visible characters stay', () => {
    const text = 'Größe_µ 模型 модель نموذج e\u0301 😀 a-b.c:d/e'
    expect(visible(text)).toBe(text)
  })
})

test('property: a text is never longer than the limit, and has "…" exactly if it was cut', () => {
  const text = fc.string({ unit: anyCharacter, maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 50 }), (given, limit) => {
      const shown = visible(given, limit)
      expect([...shown].length).toBeLessThanOrEqual(limit)
      const whole = visible(given, 10_000)
      if ([...whole].length <= limit) expect(shown).toBe(whole)
      else expect(shown.endsWith('…') && whole.startsWith(shown.slice(0, -1))).toBe(true)
    }),
  )
})

test('property: a block is one block of code, whatever the lines', () => {
  const line = fc.string({ unit: fc.constantFrom(...'a`~ <>\n@#|'), maxLength: 60 })
  fc.assert(
    fc.property(line, (text) => {
      const tokens = marked.lexer(`before\n\n${codeBlock(text)}\n\nafter`, { gfm: true })
      expect(tokens.map(({ type }) => type).filter((type) => type !== 'space')).toEqual([
        'paragraph',
        'code',
        'paragraph',
      ])
    }),
  )
})
