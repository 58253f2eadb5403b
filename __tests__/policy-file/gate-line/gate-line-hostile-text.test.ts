import { describe, expect, test } from '@jest/globals'
import { GateLineError } from '../../../src/policy-file/gate-line/gate-line-error.ts'
import { parseGateLines } from '../../../src/policy-file/gate-line/gate-lines.ts'

/** Each of them is small enough to be read, and would hang a parser that tries things twice. */
const long = 9900
const slow: ReadonlyArray<readonly [string, string]> = [
  ['quotes', '"'.repeat(long)],
  ['pieces in quotes', `${'"a"'.repeat(long / 3)} >= 1`],
  ['opening braces', '{'.repeat(long)],
  ['braces that multiply', '{a,b}'.repeat(long / 5)],
  ['braces of one', `${'{a}'.repeat(long / 3)} >= 1`],
  ['elements', `{${'a,'.repeat(long / 2)}a} >= 1`],
  ['colons', ':'.repeat(long)],
  ['colons before a bracket', `${'a:'.repeat(long / 2)}(`],
  ['brackets', 'max('.repeat(long / 4)],
  ['spaces', `x${' '.repeat(long)}y`],
  ['spaces before an end', `x >= 1${' '.repeat(long)}`],
  ['stars', `${'*a'.repeat(long / 2)} >= 1`],
  ['signs', '>'.repeat(long)],
  ['an operator far off', `x y${' '.repeat(long - 10)}>= 1`],
  ['digits', `x >= ${'9'.repeat(300)}.${'9'.repeat(long - 400)}`],
  ['too many digits', `x >= ${'9'.repeat(long)}`],
  ['zeros', `x >= 0.${'0'.repeat(long)}1`],
  ['an exponent', 'x >= 1e999999999'],
  ['an exponent in a margin', 'x >= champion - 1e-999999999%'],
  ['a factor', `x >= champion * 1.${'1'.repeat(long)}`],
  ['hyphens', `x >= alias:${'-1'.repeat(long / 2)}`],
  ['hyphens and a point', `x >= stage:${'-'.repeat(long)}.`],
  ['a word near to nothing', `x >= ${'champion'.repeat(long / 8)}`],
  ['pairs', `"${'😀'.repeat(long / 2)}" = 1`],
]

describe('a hostile line is parsed quickly', () => {
  test.each(slow)('%s', (_, line) => {
    const lines = Array.from({ length: 5 }, () => `# next\n${line}`).join('\n')
    try {
      expect(parseGateLines(lines).kind).toBe('gates')
    } catch (error) {
      if (!(error instanceof GateLineError)) throw error
      expect(error.line).toBe(2)
      expect(error.message.length).toBeLessThan(1000)
    }
  })
})

describe('the limits of gate lines', () => {
  test.each(['x', '#'])('a line of 10,001 characters that begins with %s is refused', (start) => {
    const text = `y >= 1\n${start.padEnd(10_001, 'x')}`
    expect(() => parseGateLines(text)).toThrow(
      /^gates, line 2, column 10001: a gate line can have at most 10000 characters; this one has 10001\n/,
    )
  })

  test('a megabyte on one line is refused with a short message', () => {
    const parse = () => parseGateLines('x'.repeat(1_000_000))
    expect(parse).toThrow(/at most 10000 characters/)
    expect(parse).not.toThrow(/x{130}/)
  })

  test('a thousand lines are accepted, and one more is refused', () => {
    const thousand = 'x >= 1\n'.repeat(1000)
    const parsed = parseGateLines(thousand)
    expect(parsed.kind === 'gates' && parsed.gates.length).toBe(1000)
    expect(() => parseGateLines(`${thousand}# more`)).toThrow(
      /^gates, line 1001, column 1: there can be at most 1000 gate lines\n/,
    )
  })
})
