import type { Comparator } from '../../core/gates/gate.ts'

/** What a comparator asks for, before its bound: `at least 0.9`. */
export const amountWords: Readonly<Record<Comparator, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '==': 'exactly',
}
