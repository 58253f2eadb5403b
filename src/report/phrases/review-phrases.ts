import type { Check } from '../../core/decision/check.ts'
import type { Approval, ApprovalLack, ShownVersion } from '../../core/decision/github-context.ts'
import type { ComparisonSide } from '../../core/policy-change/comparison-policy.ts'
import { commas, name, own, type Phrase, say } from '../phrase.ts'

/** What GitHub tells of a promotion: the reviewed version, the approval, the policy before. */
type ReviewCheck = Extract<
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
function because(text: string): Phrase {
  // A sentence of ours goes on after it.
  return name(text.replace(/\.$/, ''), longestBecause)
}

/** GitHub asks one person; more come of attempts, and of teams. */
const mostNamed = 6

const byHand = say`start the workflow by hand (workflow_dispatch)`

/** In a sentence, without its full stop. */
export function reviewReason(check: ReviewCheck): Phrase {
  switch (check.kind) {
    case 'not-as-reviewed': {
      const { by } = check.reviewed
      const whose = own(by.length === 1 ? 'its' : 'their')
      return say`${shownBy(by)}, and ${whose} merge would promote version ${check.resolved}; to promote version ${check.resolved}, ${byHand}`
    }
    case 'review-not-known':
      return say`it is not known which version the merged pull request showed: ${because(check.because)}`
    case 'approval':
      return approvalReason(check.approval)
    case 'policy-loosened': {
      const what = check.changes === 1 ? say`1 change` : say`${check.changes} changes`
      return say`this push makes the policy looser (${what}), so it does not promote at once; to promote under the new policy, ${byHand} afterwards`
    }
    case 'policy-is-new':
      if (check.of.side === 'default') {
        return say`the default branch${atCommit(check.of)} does not have the policy file, or its policy does not name this model, so nobody has agreed to this policy; merge it into the default branch first`
      }
      return say`before this push the policy file did not exist or did not name this model, so the new policy cannot be compared with an old one; to promote under the new policy, ${byHand} afterwards`
    case 'other-policy-says': {
      const says = check.verdict === 'block' ? say`blocks` : say`holds`
      const counts = check.of.side !== 'before' ? say`, and the worse verdict counts` : null
      return say`the policy ${sidePhrase(check.of)} ${says} this version${counts}${wayOut(check.of)}`
    }
    case 'other-policy-not-known':
      return say`the verdict of the policy ${sidePhrase(check.of)} is not known: ${because(check.because)}${wayOut(check.of)}`
  }
}

/** `of the base (4f2a91c)`, `before this push (4f2a91c)`, `of the default branch (4f2a91c)`. */
export function sidePhrase(of: ComparisonSide): Phrase {
  return say`${own(sideNames[of.side])}${atCommit(of)}`
}

const sideNames = {
  base: 'of the base',
  before: 'before this push',
  default: 'of the default branch',
} as const

/** Zeros are no commit: a push that made its branch has none before it. */
function atCommit({ commit }: ComparisonSide): Phrase | null {
  return /^0+$/.test(commit) ? null : say` (${commit.slice(0, 7)})`
}

function wayOut({ side }: ComparisonSide): Phrase | null {
  return side === 'before'
    ? say`; to promote under the policy as it is now, ${byHand} afterwards`
    : null
}

/** `pull request #7 showed version 3, pull request #8 showed version 4`. */
function shownBy(by: readonly ShownVersion[]): Phrase {
  const named = by
    .slice(0, mostNamed)
    .map(({ pullRequest, version }) => say`pull request #${pullRequest} showed version ${version}`)
  const more = by.length - named.length
  return commas([...named, ...(more > 0 ? [say`${more} more showed other versions`] : [])])
}

function approvalReason(approval: Approval): Phrase {
  const environment = say`environment ${approval.environment}`
  switch (approval.kind) {
    case 'approved':
      return say`approved for ${environment} by ${approversPhrase(approval.by)}`
    case 'not-known':
      return say`it is not known whether this job was approved for ${environment}: ${because(approval.because)}`
    case 'lacking':
      return lackReason(approval.because, environment)
  }
}

/** `mona (looks good), hubot`. */
function approversPhrase(by: Extract<Approval, { kind: 'approved' }>['by']): Phrase {
  const named = by
    .slice(0, mostNamed)
    .map(({ login, comment }) =>
      comment === '' ? name(login) : say`${login} (${name(comment, 200)})`,
    )
  const more = by.length - named.length
  return commas([...named, ...(more > 0 ? [say`${more} more`] : [])])
}

function lackReason(lack: ApprovalLack, environment: Phrase): Phrase {
  switch (lack.kind) {
    case 'no-such-environment':
      return say`${environment} does not exist, so nobody has approved this job`
    case 'no-required-reviewers':
      return say`${environment} has no required reviewers and admits every job, so nobody has approved this one`
    case 'not-approved':
      return say`nobody has approved this run for ${environment}`
    case 'another-job':
      return lack.found === null
        ? say`this job does not run in ${environment}: it has no ${own('"environment:"')} of its own`
        : say`this job runs in environment ${lack.found}, not in ${environment}`
  }
}
