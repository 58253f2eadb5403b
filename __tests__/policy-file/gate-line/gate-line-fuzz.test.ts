import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matches } from '../../../src/core/gates/metric-pattern.ts'
import { printGate } from '../../../src/core/gates/print-gate.ts'
import { GateLineError } from '../../../src/policy-file/gate-line/gate-line-error.ts'
import { parseGateLines } from '../../../src/policy-file/gate-line/gate-lines.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'

/** Reads the text, or shows that the error says where and why. */
function readOrExplain(text: string): void {
  try {
    const parsed = parseGateLines(text)
    if (parsed.kind !== 'gates') return
    expect(parsed.gates.length).toBeGreaterThan(0)
    for (const gate of parsed.gates) {
      // What was read can be written, and says the same again.
      const again = parseGateLines(printGate(gate))
      expect(again).toEqual({ kind: 'gates', gates: [gate] })
      if (gate.metric.kind === 'pattern') {
        expect(matches(gate.metric.pattern, gate.metric.pattern)).toBe(true)
      }
    }
  } catch (error) {
    if (!(error instanceof GateLineError)) throw error
    const lines = text.split(/\r\n|\n|\r/)
    const line = lines[error.line - 1]
    if (line === undefined) throw new Error(`there is no line ${error.line}`)
    expect(error.column).toBeGreaterThanOrEqual(1)
    expect(error.column).toBeLessThanOrEqual([...line].length + 1)
    const [first = '', shown = '', caret = '', ...more] = error.message.split('\n')
    expect(first).toMatch(/^gates, line \d+, column \d+: \S.{10,}$/u)
    expect(shown).toMatch(/^ {2}\d+ \| /)
    expect(caret).toMatch(/^ +\| *\^$/)
    expect(more).toEqual([])
  }
}

const valid = [
  'val_auc >= 0.90',
  'val_auc >= champion - 0.5%          # may lose',
  'val_auc >= stage:Production + 0.002',
  'latency_p95_ms <= alias:challenger + 10%',
  'recall/{young, "very old"}/{f,m} >= 0.80',
  'warn: max(recall/*) >= version:12',
  'info: median("val # auc") == -1e-3',
  'none',
]
const marks = fc.constantFrom(
  ...['"', '{', '}', ',', '*', '#', '(', ')', ':', ' ', '\t', '\n', '\r', '>', '<', '=', '%'],
  ...[
    '+',
    '-',
    '.',
    '/',
    '@',
    '$',
    'e',
    '9',
    '≥',
    '−',
    '\u00a0',
    '\u202e',
    '\u2028',
    '\0',
    '\ud800',
  ],
  ...['champion', 'alias:', 'stage:', 'version:', 'warn: ', 'max(', 'nan', '1e999', 'none', '😀'],
)

describe('a text of gates', () => {
  test('property: of random characters is parsed or gives an error', () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), readOrExplain))
  })

  test('property: of tokens of the grammar in any order is parsed or gives an error', () => {
    const soup = fc.array(marks, { maxLength: 25 }).map((parts) => parts.join(''))
    fc.assert(fc.property(soup, readOrExplain), { numRuns: runs(3000) })
  })

  test('property: of valid lines with a part removed or inserted is parsed or gives an error', () => {
    const line = fc.constantFrom(...valid)
    const edit = fc.tuple(fc.nat(), fc.nat(3), fc.oneof(marks, fc.constant('')))
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 3 }),
        fc.array(edit, { maxLength: 3 }),
        (lines, edits) => {
          let text = lines.join('\n')
          for (const [where, removed, put] of edits) {
            const at = where % (text.length + 1)
            text = text.slice(0, at) + put + text.slice(at + removed)
          }
          readOrExplain(text)
        },
      ),
      { numRuns: runs(3000) },
    )
  })
})
