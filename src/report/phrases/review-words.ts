import type { Check } from '../../core/decision/check.ts'
import type { Approval, ApprovalLack, ShownVersion } from '../../core/decision/github-context.ts'
import type { ComparisonSide } from '../../core/policy-change/comparison-policy.ts'
import type { Quote } from '../text/quote.ts'

/** What GitHub tells of a promotion: the reviewed version, the approval, the policy before. */
export type CircumstanceCheck = Extract<
  Check,
  {
    kind:
      | 'not-as-reviewed'
      | 'review-not-known'
      | 'approval'
      | 'policy-loosened'
      | 'policy-is-new'
      | 'other-policy-says'
      | 'other-policy-not-known'
  }
>

/** A server's own words may be long, and what to do stands at their end. */
const longestBecause = 600
/** GitHub asks one person; more come of attempts, and of teams. */
const mostNamed = 6

/** In a sentence, without its full stop. */
export function circumstanceReason(check: CircumstanceCheck, quote: Quote): string {
  switch (check.kind) {
    case 'not-as-reviewed':
      return (
        `${shownBy(check.reviewed.by)}, and version ${check.resolved} would be promoted by ` +
        `${check.reviewed.by.length === 1 ? 'its merge' : 'their merge'}; a workflow_dispatch promotes ` +
        `version ${check.resolved}, if that is what is meant`
      )
    case 'review-not-known':
      return `what the merged pull request showed is not known: ${quote(check.because, longestBecause)}`
    case 'approval':
      return approvalReason(check.approval, quote)
    case 'policy-loosened': {
      const what = check.changes === 1 ? 'one of its changes' : `${check.changes} of its changes`
      return (
        `this push loosens the policy (${what}), and does not promote at once by what it loosens; ` +
        'a workflow_dispatch afterwards promotes under the new policy'
      )
    }
    case 'policy-is-new':
      if (check.of.side === 'default') {
        return (
          `the default branch${atCommit(check.of)} has no such policy file, or its policy does not name ` +
          'this model, so nobody has agreed to what this one asks; merge it into the default branch first'
        )
      }
      return (
        'before this push the policy file was not there, or did not name this model, so what the new ' +
        'one asks has nothing to be compared with; a workflow_dispatch afterwards promotes by it'
      )
    case 'other-policy-says': {
      const says = check.verdict === 'block' ? 'blocks' : 'holds'
      const counts = check.of.side !== 'before' ? ', and the worse verdict counts' : ''
      return `the policy ${sideWords(check.of)} ${says} this version${counts}${wayOut(check.of)}`
    }
    case 'other-policy-not-known':
      return (
        `what the policy ${sideWords(check.of)} says is not known: ` +
        `${quote(check.because, longestBecause)}${wayOut(check.of)}`
      )
  }
}

/** `of the base (4f2a91c)`, `before this push (4f2a91c)`, `of the default branch (4f2a91c)`. */
export function sideWords(of: ComparisonSide): string {
  return `${sideNames[of.side]}${atCommit(of)}`
}

const sideNames = {
  base: 'of the base',
  before: 'before this push',
  default: 'of the default branch',
} as const

/** Zeros are no commit: a push that made its branch has none before it. */
function atCommit({ commit }: ComparisonSide): string {
  return /^0+$/.test(commit) ? '' : ` (${commit.slice(0, 7)})`
}

function wayOut({ side }: ComparisonSide): string {
  return side === 'before'
    ? '; a workflow_dispatch afterwards promotes under the policy as it is now'
    : ''
}

/** `pull request #7 showed version 3, pull request #8 showed version 4`. */
function shownBy(by: readonly ShownVersion[]): string {
  const named = by
    .slice(0, mostNamed)
    .map(({ pullRequest, version }) => `pull request #${pullRequest} showed version ${version}`)
  const more = by.length - named.length
  return [...named, ...(more > 0 ? [`${more} more showed others`] : [])].join(', ')
}

function approvalReason(approval: Approval, quote: Quote): string {
  const environment = quote(approval.environment)
  switch (approval.kind) {
    case 'approved':
      return `approved for environment ${environment} by ${approversText(approval.by, quote)}`
    case 'not-known':
      return `whether this job was approved for environment ${environment} is not known: ${quote(approval.because, longestBecause)}`
    case 'lacking':
      return lackReason(approval.because, environment, quote)
  }
}

/** `mona: looks good, hubot`. */
export function approversText(
  by: Extract<Approval, { kind: 'approved' }>['by'],
  quote: Quote,
): string {
  const named = by
    .slice(0, mostNamed)
    .map(({ login, comment }) =>
      comment === '' ? quote(login) : `${quote(login)} (${quote(comment, 200)})`,
    )
  const more = by.length - named.length
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

function lackReason(lack: ApprovalLack, environment: string, quote: Quote): string {
  switch (lack.kind) {
    case 'no-such-environment':
      return `there is no environment ${environment}, so nobody has approved this job`
    case 'no-required-reviewers':
      return `environment ${environment} has no required reviewers: it lets every job in, so nobody has approved this one`
    case 'not-approved':
      return `nobody has approved this run for environment ${environment}`
    case 'another-job':
      return lack.found === null
        ? `this job does not run in environment ${environment}: it has no "environment:" of its own`
        : `this job runs in environment ${quote(lack.found)}, not in ${environment}`
  }
}
