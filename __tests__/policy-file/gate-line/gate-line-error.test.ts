import { describe, expect, test } from '@jest/globals'
import { parseGateLine } from '../../../src/policy-file/gate-line/gate-line.ts'
import { GateLineError } from '../../../src/policy-file/gate-line/gate-line-error.ts'
import { parseGateLines } from '../../../src/policy-file/gate-line/gate-lines.ts'

function errorOf(parse: () => unknown): GateLineError {
  try {
    parse()
  } catch (error) {
    if (error instanceof GateLineError) return error
    throw error
  }
  throw new Error('it was accepted')
}

describe('an error in a gate line', () => {
  test('shows the line, with a caret below the error', () => {
    const text = '# quality\n\n  val_auc = 0.9 # at least\n'
    expect(errorOf(() => parseGateLines(text)).message).toBe(
      [
        'gates, line 3, column 11: expected an operator (>= > <= < ==), found "="; did you mean "=="?',
        '  3 |   val_auc = 0.9 # at least',
        '    |           ^',
      ].join('\n'),
    )
  })

  test('has the line number in the file', () => {
    const error = errorOf(() =>
      parseGateLine('x = 1', { source: '.github/gates.yml', line: 120, column: 9 }),
    )
    expect(error).toMatchObject({ line: 120, column: 11, fault: 'usage', name: 'GateLineError' })
    expect(error.message).toMatch(/^\.github\/gates\.yml, line 120, column 11: /)
    expect(error.message.split('\n').slice(1)).toEqual(['  120 | x = 1', '      |   ^'])
  })

  test('has the column in the file for every line of a block of text', () => {
    const error = errorOf(() => parseGateLines('x >= 1\ny = 1', { line: 10, column: 5 }))
    expect(error).toMatchObject({ line: 11, column: 7 })
  })

  test('counts columns in code points, not in UTF-16 units', () => {
    const error = errorOf(() => parseGateLine('"😀😀" = 1', { line: 1 }))
    expect(error.column).toBe(6)
    expect(error.message.split('\n').slice(1)).toEqual(['  1 | "😀😀" = 1', '    |      ^'])
  })

  test('shows a tab as one space, and escapes invisible characters', () => {
    const error = errorOf(() => parseGateLine('\t"a\u202eb\u200b" = 1', { line: 1 }))
    expect(error.message.split('\n').slice(1)).toEqual([
      '  1 |  "a\ufffdb\ufffd" = 1',
      '    |         ^',
    ])
  })

  test('never begins a line with a workflow command', () => {
    const error = errorOf(() => parseGateLine('::set-output name=verdict::pass', { line: 1 }))
    for (const line of error.message.split('\n')) expect(line.trimStart()).not.toMatch(/^::/)
  })

  test('shows only a part of a long line', () => {
    const { message } = errorOf(() =>
      parseGateLine(`"${'a'.repeat(500)}" = ${'1'.repeat(500)}`, { line: 1 }),
    )
    const [, line = '', caret = ''] = message.split('\n')
    expect(line).toMatch(/^ {2}1 \| …a+" = 1+…$/)
    expect(line.length).toBeLessThan(140)
    expect(line[caret.indexOf('^')]).toBe('=')
  })
})
