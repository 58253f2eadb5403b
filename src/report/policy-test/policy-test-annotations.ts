import { printGate } from '../../core/gates/print-gate.ts'
import type { PolicyTestResult, Untested } from '../../core/policy-test/judge-case.ts'
import { textOf } from '../render/text.ts'
import { caseLine } from './policy-test-report.ts'

/** What GitHub shows beside a line of a file. */
export interface FileAnnotation {
  readonly level: 'warning' | 'error'
  readonly file: string
  /** From 1; null: the file as a whole. */
  readonly line: number | null
  readonly message: string
}

/** Cases that came out otherwise, and gates that no case covers, at their lines. */
export function policyTestAnnotations(
  results: readonly PolicyTestResult[],
  untested: readonly Untested[],
): readonly FileAnnotation[] {
  return [
    ...results.flatMap(({ path, cases }) =>
      cases
        .filter(({ asExpected }) => !asExpected)
        .map((result): FileAnnotation => {
          return { level: 'error', file: path, line: null, message: textOf(caseLine(result).says) }
        }),
    ),
    ...untested.flatMap(({ policy, model, gates, lines }): readonly FileAnnotation[] =>
      gates === 'no case'
        ? [{ level: 'warning', file: policy, line: null, message: `No case is about ${model}.` }]
        : gates.map((gate) => ({
            level: 'warning',
            file: policy,
            line: lines.get(gate) ?? null,
            message: `No case makes this gate fail: ${printGate(gate)}`,
          })),
    ),
  ]
}
