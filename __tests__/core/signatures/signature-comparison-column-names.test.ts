import { describe, expect, test } from '@jest/globals'
import {
  compareSignatures,
  differenceInWords,
} from '../../../src/core/signatures/signature-comparison.ts'
import { evidenceDigestOf } from './signature-digest.ts'
import { column, signature } from './signatures.ts'

const numbers = signature({ inputs: [column(0), column(1)], outputs: [column(null)] })
const texts = signature({ inputs: [column('0'), column('1')], outputs: [column(null)] })

// MLflow looks for the very name in the data frame: pandas' 0 is not its '0'.
describe('columns whose names are numbers, and strings of the same digits,', () => {
  test('do not accept the same data', () => {
    for (const [champion, candidate] of [
      [numbers, texts],
      [texts, numbers],
    ] as const) {
      expect(compareSignatures(champion, candidate).kind).toBe('different')
    }
    expect(compareSignatures(numbers, numbers)).toEqual({ kind: 'compatible' })
  })

  test('are shown differently', () => {
    const words = (champion: typeof numbers, candidate: typeof numbers) => {
      const comparison = compareSignatures(champion, candidate)
      return comparison.kind === 'different' ? comparison.differences.map(differenceInWords) : []
    }
    expect(words(numbers, texts)[0]).toBe("it requires a new input '0'")
    expect(words(texts, numbers)[0]).toBe('it requires a new input 0 (a number)')
    const long = signature({ inputs: [column(0, 'long'), column(1)], outputs: [column(null)] })
    expect(words(numbers, long)).toEqual(['input 0 (a number) is long, but double in the champion'])
  })

  test('give different digests', () => {
    expect(evidenceDigestOf(numbers)).not.toBe(evidenceDigestOf(texts))
  })
})
