import type { RollbackOutcome } from '../../core/rollback/rollback-outcome.ts'
import { codeSpan } from '../../core/text/untrusted-text.ts'
import { type MarkdownOptions, noteList } from '../promotion/markdown.ts'
import { markdownLink, versionUrl } from '../text/links.ts'
import {
  earlierRollback,
  holdersNow,
  rollbackBasis,
  rollbackChanges,
  rollbackClosed,
  rollbackHeadline,
  rollbackHold,
  rollbackProblem,
} from './rollback-words.ts'

/** The report of a rollback for a job's summary. */
export function rollbackMarkdown(
  outcome: RollbackOutcome,
  options: Omit<MarkdownOptions, 'limit'>,
): string {
  const { emoji, word, sentence } = rollbackHeadline(outcome, codeSpan)
  const { reason, notes } = outcome
  const problem = rollbackProblem(outcome)
  return [
    `### ${emoji} ${word}: ${sentence}`,
    problem === null ? '' : `**This went wrong:** ${codeSpan(problem, 600)}`,
    reason === null || !('plan' in outcome.ending) ? '' : `**Why:** ${codeSpan(reason)}`,
    sentences(
      rollbackBasis(outcome, codeSpan),
      earlierRollback(outcome, codeSpan),
      holdersNow(outcome, codeSpan),
    ),
    changes(outcome),
    sentences(rollbackClosed(outcome)),
    hold(outcome),
    noteList(notes),
    links(outcome, options),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function sentences(...texts: readonly (string | null)[]): string {
  return texts
    .filter((text) => text !== null)
    .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
    .join(' ')
}

function changes({ ending }: RollbackOutcome): string {
  if (ending.kind !== 'checked' && ending.kind !== 'rolled-back') return ''
  const title = ending.kind === 'checked' ? 'What a rollback would change' : 'What has changed'
  const lines = rollbackChanges(ending.plan, codeSpan).map((change) => `- ${change}`)
  return [`**${title}**`, '', ...lines].join('\n')
}

function hold(outcome: RollbackOutcome): string {
  const text = rollbackHold(outcome, codeSpan)
  return text === null ? '' : `✋ ${sentences(text)}`
}

function links(
  { model, ending, holders }: RollbackOutcome,
  { uiUrl, workflowRunUrl }: Omit<MarkdownOptions, 'limit'>,
): string {
  const lost = 'plan' in ending ? [ending.plan.loses] : []
  const versions = uiUrl === null ? [] : [...new Set([...holders, ...lost])]
  return [
    ...versions.map((version) =>
      markdownLink(`version ${version}`, versionUrl(uiUrl ?? '', model, version)),
    ),
    ...(workflowRunUrl === null ? [] : [markdownLink('workflow run', workflowRunUrl)]),
  ].join(' · ')
}
