import type { Verdict } from '../model/verdict.ts'
import type { AcceptedHold } from '../policy/rules.ts'
import type { Check, CheckResult } from './check.ts'

/** Why what somebody accepted does not let the version through. */
type NotAccepted =
  /** A block is none of the things that can be accepted. */
  | 'block'
  /** Another hold than this one: the evidence has changed since. */
  | 'other-evidence'
  /** What holds is not in the digest, so nobody can have accepted just this. */
  | 'not-evidence'

/** What becomes of a verdict where somebody accepts a hold. */
export type Acceptance =
  | { readonly kind: 'none' }
  | { readonly kind: 'accepted'; readonly hold: AcceptedHold }
  | { readonly kind: 'not-accepted'; readonly hold: AcceptedHold; readonly because: NotAccepted }

/** Releases exactly the hold that was accepted; never a block. */
export function acceptance(
  hold: AcceptedHold | null,
  verdict: Verdict,
  digest: string,
  checks: readonly CheckResult[],
): Acceptance {
  if (hold === null || verdict === 'pass' || verdict === 'unchanged') return { kind: 'none' }
  if (verdict === 'block') return { kind: 'not-accepted', hold, because: 'block' }
  if (hold.digest !== digest) return { kind: 'not-accepted', hold, because: 'other-evidence' }
  const beyond = checks.some(({ check, outcome }) => outcome === 'hold' && !restsOnEvidence(check))
  return beyond
    ? { kind: 'not-accepted', hold, because: 'not-evidence' }
    : { kind: 'accepted', hold }
}

/** The digest holds no clock, none of our own records, and nothing of what GitHub says. */
function restsOnEvidence(check: Check): boolean {
  switch (check.kind) {
    case 'requirement':
      return check.finding.kind !== 'freeze' && check.finding.kind !== 'soak'
    case 'version-not-ready':
    case 'run-not-finished':
    case 'run-deleted':
    case 'run-gone':
    case 'logged-model-gone':
    case 'evidence-as-approved':
    case 'other-policy-says':
    case 'alias-misspelt':
    case 'source-not-allowed':
      return true
    case 'rolled-back':
    case 'superseded':
    case 'no-way-back':
    case 'copy-missing':
    case 'moved-since-approval':
    case 'evidence-not-as-approved':
    case 'not-as-reviewed':
    case 'review-not-known':
    case 'approval':
    case 'policy-loosened':
    case 'policy-is-new':
    case 'other-policy-not-known':
      return false
  }
}
