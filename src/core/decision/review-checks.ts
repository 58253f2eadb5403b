import type { ComparisonSide } from '../policy-change/comparison-policy.ts'
import type { CheckResult } from './check.ts'
import type { GitHubContext, ShownVersion } from './github-context.ts'
import type { Judged, PolicyChange } from './judge-policy-change.ts'

/** What GitHub tells of the promotion, and what that means for it. */
export function reviewChecks(
  { reviewed, approval, comparisonPolicy }: GitHubContext,
  change: PolicyChange | null,
  own: Judged['verdict'],
  { version: resolved, source }: Pick<ShownVersion, 'version' | 'source'>,
): readonly CheckResult[] {
  const found: CheckResult[] = []
  // Of several merges at once it is enough that one of them showed it.
  const isShown = (it: ShownVersion) => it.version === resolved && it.source === source
  if (reviewed.kind === 'shown' && !reviewed.by.some(isShown)) {
    found.push({ check: { kind: 'not-as-reviewed', reviewed, resolved }, outcome: 'hold' })
  }
  if (reviewed.kind === 'not-known') {
    const { because } = reviewed
    found.push({ check: { kind: 'review-not-known', because }, outcome: 'hold' })
  }
  if (approval !== null) {
    const outcome = approval.kind === 'approved' ? 'pass' : 'hold'
    found.push({ check: { kind: 'approval', approval }, outcome })
  }
  if (comparisonPolicy.kind === 'not-known') {
    const { of, because } = comparisonPolicy
    found.push({ check: { kind: 'other-policy-not-known', of, because }, outcome: 'hold' })
  }
  return change === null ? found : [...found, ...changeChecks(change, own)]
}

/** `own`: what the policy that stands now says; the other one counts where it says worse. */
function changeChecks(change: PolicyChange, own: Judged['verdict']): readonly CheckResult[] {
  const { of, judged } = change
  const says = judged?.verdict ?? 'pass'
  const worse = says !== 'pass' && own !== 'block' && own !== says ? says : null
  // What an open pull request loosens promotes nothing yet, so the base says what it says. A push
  // would promote by it, and waits for somebody who knows that: a block by what was, a hold by now.
  const outcome = worse === 'block' ? 'fail' : 'hold'
  switch (of.side) {
    case 'base':
      return otherSays(of, worse, outcome)
    // What a branch asks for by itself nobody has agreed to; beside the default branch's, the worse
    // of both counts.
    case 'default':
      return judged === null ? loosened(change) : otherSays(of, worse, outcome)
    case 'before':
      return [...loosened(change), ...otherSays(of, worse, 'hold')]
  }
}

function loosened({ of, differences, judged }: PolicyChange): readonly CheckResult[] {
  if (judged === null) return [{ check: { kind: 'policy-is-new', of }, outcome: 'hold' }]
  const changes = differences.filter(({ direction }) => direction !== 'tighter').length
  return changes === 0 ? [] : [{ check: { kind: 'policy-loosened', of, changes }, outcome: 'hold' }]
}

function otherSays(
  of: ComparisonSide,
  verdict: 'hold' | 'block' | null,
  outcome: 'fail' | 'hold',
): readonly CheckResult[] {
  return verdict === null ? [] : [{ check: { kind: 'other-policy-says', of, verdict }, outcome }]
}
