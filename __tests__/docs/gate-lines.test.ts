import { describe, expect, test } from '@jest/globals'
import { GateLineError } from '../../src/policy-file/gate-line/gate-line-error.ts'
import { parseGateLines } from '../../src/policy-file/gate-line/gate-lines.ts'
import { blockBelow, fencedBlocks, text } from './repository.ts'

describe.each(['README.md', 'docs/gate-lines.md'])('%s', (page) => {
  test('shows only valid gate lines', () => {
    const blocks = fencedBlocks(text(page), 'gates')
    expect(blocks).toHaveLength(1)
    for (const line of blocks.join('').trimEnd().split('\n')) {
      expect(parseGateLines(line).kind).toBe('gates')
    }
  })
})

test('the error in docs/gate-lines.md is the real error of its gate line', () => {
  const shown = blockBelow(text('docs/gate-lines.md'), 'an error').trimEnd()
  const line = /^ +1 \| (.*)$/m.exec(shown)?.[1] ?? ''
  expect(messageFor(line)).toBe(shown)
})

test('the error for a factor such as "champion * 0.95" suggests a percentage', () => {
  expect(messageFor('x >= champion * 0.95')).toContain('"champion - 5%"')
})

function messageFor(line: string): string {
  try {
    parseGateLines(line)
  } catch (error) {
    if (error instanceof GateLineError) return error.message
    throw error
  }
  return ''
}
