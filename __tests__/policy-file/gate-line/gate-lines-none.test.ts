import { describe, expect, test } from '@jest/globals'
import { GateLineError } from '../../../src/policy-file/gate-line/gate-line-error.ts'
import { parseGateLines } from '../../../src/policy-file/gate-line/gate-lines.ts'

describe('"gates: none"', () => {
  test.each(['', ' ', '\n\n', '\r\n', '# x >= 1', '  # none\n\t\n'])('%j is not "none"', (text) => {
    expect(parseGateLines(text)).toEqual({ kind: 'absent' })
  })

  test.each(['none', ' none ', '\n# there is no baseline yet\nnone # on purpose\n'])(
    '%j is accepted as "no gates"',
    (text) => {
      expect(parseGateLines(text)).toEqual({ kind: 'none' })
    },
  )

  test.each([
    ['None', 1, 1, 'expected a gate or none, found "None"; write none in lowercase letters'],
    [
      '\n  NONE # yes',
      2,
      3,
      'expected a gate or none, found "NONE"; write none in lowercase letters',
    ],
    ['none\nx >= 1', 1, 1, 'write it once, without any gate'],
    ['x >= 1\n none', 2, 2, 'write it once, without any gate'],
    ['none\nnone', 1, 1, 'write it once, without any gate'],
    ['none none', 1, 6, 'expected an operator'],
    ['none.', 1, 6, 'expected an operator'],
    ['none#', 1, 5, 'expected an operator'],
    ['"none"', 1, 7, 'expected an operator'],
  ])('%j is an error', (text, line, column, problem) => {
    const parse = () => parseGateLines(text)
    expect(parse).toThrow(GateLineError)
    expect(parse).toThrow(problem)
    expect(parse).toThrow(`line ${line}, column ${column}: `)
  })
})
