import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeBlock, codeSpan, codeSpanInCell } from '../../../src/core/text/untrusted-text.ts'
import { hostileNames } from './hostile-names.ts'

/**
 * GitHub's renderer, cmark-gfm, takes no run of more than 80 backquotes for the fence of a code span,
 * and remembers a fence of more than 255 as one of 255, which a shorter line then ends.
 */
const mostCounted = 80

const text = fc
  .array(
    fc.oneof(
      fc.integer({ min: 1, max: 300 }).map((length) => '`'.repeat(length)),
      fc.constantFrom('@team', '<img src=x>', '\n', '\r\n', '\\', '|', ' ', '~~~'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))

function expectCounted(given: string): void {
  for (const code of [codeSpan(given), codeSpan(given, 2_000), codeSpanInCell(given)]) {
    const [fence = ''] = /^`+/.exec(code) ?? ['']
    expect(fence.length).toBeLessThanOrEqual(mostCounted)
    // Nothing within is as long as what stands around it.
    const inside = code.slice(fence.length, code.length - fence.length)
    expect(code.endsWith(fence)).toBe(true)
    expect((inside.match(/`+/g) ?? []).map(({ length }) => length)).not.toContain(fence.length)
  }
  const [opening = '', ...lines] = codeBlock(given).split('\n')
  const [fence = ''] = /^`+/.exec(opening) ?? []
  expect(fence.length).toBeLessThanOrEqual(mostCounted)
  expect(lines.pop()).toBe(fence)
  for (const line of lines) expect(line).not.toContain(fence)
}

test('property: no fence is longer than GitHub supports, and no content ends it', () => {
  fc.assert(fc.property(text, expectCounted))
  for (const name of hostileNames) expectCounted(name)
})

test('runs of up to 20 backticks are shown unchanged, and longer runs are escaped', () => {
  const twenty = '`'.repeat(20)
  expect(codeSpan(`a${twenty}b`)).toBe(`${twenty}\` a${twenty}b ${twenty}\``)
  expect(codeSpan(`a${twenty}\`b`)).toBe(`\`a${'\\u{60}'.repeat(21)}b\``)
  expect(codeBlock(`a\n${twenty}\``)).toBe(`\`\`\`text\na\n${'\\u{60}'.repeat(21)}\n\`\`\``)
})

test('a text with very many lines is one block', () => {
  const lines = '`\n'.repeat(300_000)
  expect(codeBlock(lines).split('\n')).toHaveLength(300_003)
})
