import { describe, expect, test } from '@jest/globals'
import type { Exact } from '../../src/core/arithmetic/exact.ts'
import { exactOf, parseExact } from '../../src/core/arithmetic/exact.ts'
import { mannWhitney } from '../../src/core/statistics/mann-whitney.ts'
import type { RankTest } from '../../src/core/statistics/rank-test.ts'
import { wilcoxonSignedRank } from '../../src/core/statistics/wilcoxon.ts'
import { text } from './repository.ts'
import { tableBelow } from './tables.ts'

const { head, rows } = tableBelow(text('docs/writing-gates.md'), 'the smallest sizes')
const alphas = head.flatMap((cell) => /`alpha: (.+)`/.exec(cell)?.[1] ?? []).map(Number)
const none = parseExact('0') as Exact

describe('the table of docs/writing-gates.md', () => {
  test('has both rank tests and two levels of alpha', () => {
    expect(alphas).toEqual([0.05, 0.01])
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(['`wilcoxon`', '`mann-whitney`']))
  })

  test.each(rows)('%s, if the champion has %s: %s and %s', (name = '', has = '', ...needed) => {
    expect(needed.map(Number)).toEqual(
      alphas.map((alpha) =>
        smallestSize(alpha, (size) => best(name, size, Number.parseInt(has, 10))),
      ),
    )
  })
})

/** The first size at which the best of all outcomes is below alpha; and it stays so beyond. */
function smallestSize(alpha: number, of: (size: number) => number): number {
  let size = 1
  while (of(size) > alpha) size += 1
  expect(of(size + 1)).toBeLessThanOrEqual(alpha)
  return size
}

/** The probability where every value of the candidate is better. */
function best(name: string, size: number, ofChampion: number): number {
  const better = (count: number) => Array.from({ length: count }, (_, i) => exactOf(1000 + i * i))
  const asked = { better: 'higher', minimumEffect: none } as const
  const champion = Array.from({ length: ofChampion || size }, (_, i) => exactOf(i))
  const candidate = better(size)
  return pValueOf(
    name === '`wilcoxon`'
      ? wilcoxonSignedRank({
          ...asked,
          pairs: candidate.map((value, i) => ({ candidate: value, champion: exactOf(i) })),
        })
      : mannWhitney({ ...asked, candidate, champion }),
  )
}

function pValueOf(test: RankTest): number {
  if (test.kind === 'refused') throw new Error(`refused: ${test.reason}`)
  return test.pValue
}
