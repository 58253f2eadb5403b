import type { PolicyDifference } from '../../core/policy-change/strictness.ts'
import { codeSpan, codeSpanInCell } from '../../core/text/untrusted-text.ts'
import type { Reason } from '../phrases/reasons.ts'
import { type ChangedDecision, policyChangeTold } from './policy-change-words.ts'

/** A sign and a word: no report may depend on an emoji. */
const signs: Readonly<Record<PolicyDifference['direction'], string>> = {
  looser: '🔓 looser',
  different: '🔀 different',
  tighter: '🔒 tighter',
}

/** A gate may ask much; more than this is cut. */
const longestText = 200

/**
 * What a change of the policy means for this model, for a comment and a summary; '' where nothing
 * changes. `most`: rows of the table, and reasons below it.
 */
export function policyChangeMarkdown(decision: ChangedDecision, most: number): string {
  const told = policyChangeTold(decision, codeSpan, most)
  if (told === null) return ''
  const { differences, left, remarks, worse } = told
  const table = [
    '| | Before | After |',
    '| :-- | :-- | :-- |',
    ...differences.map(
      ({ direction, before, after }) =>
        `| ${signs[direction]} | ${cell(before)} | ${cell(after)} |`,
    ),
    ...more(left),
  ]
  return [
    `**${told.heading}.** ${told.sentence}`,
    ...(differences.length === 0 ? [] : [table.join('\n')]),
    ...(remarks.length === 0 ? [] : [remarks.join(' ')]),
    ...(worse === null
      ? []
      : [[worse.sentence, '', ...worse.reasons.map(reason), ...more(worse.left)].join('\n')]),
  ].join('\n\n')
}

function cell(text: string | null): string {
  return text === null ? '(nothing)' : codeSpanInCell(text, longestText)
}

function reason({ outcome, gate, text }: Reason): string {
  const sign = outcome === 'fail' ? '❌ fail' : '✋ hold'
  return gate === null ? `- ${sign}: ${text}` : `- ${sign}, ${codeSpan(gate, 160)}: ${text}`
}

function more(left: number): readonly string[] {
  return left === 0 ? [] : ['', `… and ${left} more.`]
}
