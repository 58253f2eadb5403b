import { visible } from '../../core/text/untrusted-text.ts'
import type { Paint } from '../text/paint.ts'
import { type ChangedDecision, policyChangeTold } from './policy-change-words.ts'

/** The same as plain lines, for a log and a terminal; none where nothing changes. */
export function policyChangeText(
  decision: ChangedDecision,
  paint: Paint,
  most = 50,
): readonly string[] {
  const told = policyChangeTold(decision, visible, most)
  if (told === null) return []
  const text = (side: string | null) => (side === null ? '(nothing)' : visible(side, 300))
  return [
    `  ${paint(told.heading, 'strong')}. ${told.sentence}`,
    ...told.differences.map(({ direction, before, after }) => {
      const word = paint(direction.padEnd(9), direction === 'tighter' ? 'pass' : 'warn')
      return `    ${word}  ${text(before)} → ${text(after)}`
    }),
    ...more(told.left),
    ...told.remarks.map((remark) => `    ${paint(remark, 'faint')}`),
    ...(told.worse === null
      ? []
      : [
          `  ${told.worse.sentence}`,
          ...told.worse.reasons.map(({ outcome, gate, text: why }) => {
            const what = gate === null ? why : `${visible(gate, 300)}: ${why}`
            return `    ${paint(outcome.padEnd(4), outcome)}  ${what}`
          }),
          ...more(told.worse.left),
        ]),
  ]
}

function more(left: number): readonly string[] {
  return left === 0 ? [] : [`    … and ${left} more.`]
}
