import type { Severity } from '../../core/gates/gate.ts'

export const severities: readonly Severity[] = ['fail', 'warn', 'info']

/** What else people call them. */
const otherWords: Readonly<Record<string, Severity>> = {
  error: 'fail',
  err: 'fail',
  block: 'fail',
  must: 'fail',
  required: 'fail',
  warning: 'warn',
  should: 'warn',
  information: 'info',
  notice: 'info',
  note: 'info',
  debug: 'info',
}

/** The severity that a word stands for, in any case; null: it stands for none. */
export function severityNamed(word: string): Severity | null {
  const lower = word.toLowerCase()
  const other = Object.hasOwn(otherWords, lower) ? otherWords[lower] : undefined
  return other ?? severities.find((severity) => severity === lower) ?? null
}
