import type { Facts, VersionEvidence } from '../evidence/evidence.ts'
import { evaluate, type GateResult } from '../gates/evaluate.ts'
import { measuredMoments } from '../gates/measured-moments.ts'
import { type Copies, versionInTarget } from '../model/copy.ts'
import type { ModelName, Target, VersionNumber } from '../model/model.ts'
import { isInPlace } from '../model/target-state.ts'
import { type Verdict, worst } from '../model/verdict.ts'
import { gateSetsOf, type Rules } from '../policy/rules.ts'
import { judgeRequirements } from '../requirements/judge-requirements.ts'
import { type Acceptance, acceptance } from './accept-hold.ts'
import type { Check, CheckResult } from './check.ts'
import { evidenceDigest } from './evidence-digest.ts'
import { type Approver, type GitHubContext, noGitHubContext, sourceMark } from './github-context.ts'
import { judgeChange, type PolicyChange } from './judge-policy-change.ts'
import { reviewChecks } from './review-checks.ts'

export interface Decision {
  readonly verdict: Verdict
  /** The registered model whose target moves; the candidate may be a version of another one. */
  readonly model: ModelName
  readonly target: Target
  readonly candidate: VersionEvidence
  /** As in the facts. */
  readonly copies: Copies | null
  /** Who the gates' `champion` is; null also for `unchanged` and towards Archived and None. */
  readonly champion: VersionEvidence | null
  /** Who held the target when the facts were gathered, highest first. */
  readonly holders: readonly VersionNumber[]
  readonly rules: Rules
  readonly checks: readonly CheckResult[]
  readonly gates: readonly GateResult[]
  /** null: the policy is the same on both sides of the change, or there is no other side. */
  readonly policyChange: PolicyChange | null
  /** Whether the verdict is `pass` only because somebody accepted a hold. */
  readonly acceptance: Acceptance
  /** `sha256:` and 64 hexadecimal digits. */
  readonly evidenceDigest: string
}

/**
 * Policy and facts in, decision out. `overtaken`: who moved what between a first decision and its
 * move, where this is the second; null: it is the first.
 */
export function decide(
  facts: Facts,
  rules: Rules,
  github: GitHubContext = noGitHubContext,
  overtaken: string | null = null,
): Decision {
  const asked = facts.target.kind !== 'retirement'
  const gates = asked ? gateSetsOf(rules).flatMap((set) => evaluate(set, facts, rules)) : []
  const requirements = asked ? requirementChecks(facts, rules, gates) : []
  // Where no policy is asked, none on the other side is, either, and nobody needs to know it.
  const { comparisonPolicy } = asked ? github : noGitHubContext
  const change = judgeChange(comparisonPolicy, rules.policy, facts)
  const digest = evidenceDigest(facts, rules, gates, comparisonPolicy, change)
  const there = versionInTarget(facts.candidate, facts.copies)
  const unchanged = there !== null && isInPlace(facts.holders, facts.target, there)
  const ofVersion = [
    ...(asked ? [...versionChecks(facts), ...rolledBackChecks(facts)] : []),
    ...(asked && !unchanged ? supersededChecks(facts) : []),
    ...(unchanged ? [] : [...misspeltChecks(facts), ...wayBackChecks(facts), ...copyChecks(facts)]),
    ...requirements,
  ]
  const own = worst([...ofVersion, ...gates])
  const checks = [
    ...ofVersion,
    ...approvedEvidenceChecks(rules.expectedEvidence, digest, overtaken),
    ...reviewChecks({ ...github, comparisonPolicy }, change, own, {
      version: facts.candidate.version,
      source: facts.copies === null ? null : sourceMark(facts.candidate.model),
    }),
  ]
  const judged = unchanged ? 'unchanged' : worst([...checks, ...gates])
  const accepted = acceptance(rules.acceptedHold, judged, digest, [
    ...checks,
    ...(change?.judged?.checks ?? []),
  ])
  const verdict = accepted.kind === 'accepted' ? 'pass' : judged
  const champion = asked && verdict !== 'unchanged' ? facts.baselines.get('champion') : undefined
  return {
    verdict,
    model: facts.model,
    target: facts.target,
    candidate: facts.candidate,
    copies: facts.copies,
    champion: champion?.kind === 'present' ? champion.evidence : null,
    holders: facts.holders,
    rules,
    checks,
    gates,
    policyChange: change,
    acceptance: accepted,
    evidenceDigest: digest,
  }
}

/** Who approved the job; empty where no approval was required, or given. */
export function approversOf({ checks }: Pick<Decision, 'checks'>): readonly Approver[] {
  return checks.flatMap(({ check }) =>
    check.kind === 'approval' && check.approval.kind === 'approved' ? check.approval.by : [],
  )
}

function versionChecks({ candidate }: Facts): readonly CheckResult[] {
  const failed: Check[] = []
  if (candidate.status !== 'READY') {
    failed.push({ kind: 'version-not-ready', status: candidate.status })
  }
  const { run, ownModel } = candidate
  if (run.kind === 'gone') failed.push({ kind: 'run-gone' })
  if (run.kind === 'found' && run.deleted) failed.push({ kind: 'run-deleted' })
  if (ownModel.kind === 'gone') failed.push({ kind: 'logged-model-gone' })
  if (run.kind === 'found' && run.status !== 'FINISHED') {
    failed.push({ kind: 'run-not-finished', status: run.status })
  }
  return failed.map((check) => ({ check, outcome: 'fail' }))
}

/** Somebody was rid of it on purpose: only they, or their like, say when it may come back. */
function rolledBackChecks({ rolledBack, candidate, copies }: Facts): readonly CheckResult[] {
  if (rolledBack === null) return []
  const own = versionInTarget(candidate, copies)
  const of = rolledBack.version === own ? null : rolledBack.version
  return [{ check: { kind: 'rolled-back', rolledBack, of }, outcome: 'hold' }]
}

/** What somebody has decided since must not be undone by running an old run again. */
function supersededChecks({ superseded }: Facts): readonly CheckResult[] {
  return superseded === null ? [] : [{ check: { kind: 'superseded', superseded }, outcome: 'hold' }]
}

/** Else the champion's gates would be skipped, as of a first promotion. */
function misspeltChecks({ target, meantAlias: meant }: Facts): readonly CheckResult[] {
  if (target.kind !== 'alias' || meant === null) return []
  return [{ check: { kind: 'alias-misspelt', wanted: target.alias, meant }, outcome: 'hold' }]
}

/** Nobody has the alias now, so to undo the promotion is to take it away from everybody. */
function wayBackChecks({ needsManageToUndo }: Facts): readonly CheckResult[] {
  return needsManageToUndo ? [{ check: { kind: 'no-way-back' }, outcome: 'hold' }] : []
}

/** Gates may pass already: what is left to do is somebody else's, and the next run finds it. */
function copyChecks({ copies, makesCopies, candidate, model }: Facts): readonly CheckResult[] {
  if (copies === null || copies.used !== null || makesCopies) return []
  const { model: from, version } = candidate
  return [{ check: { kind: 'copy-missing', of: { model: from, version }, model }, outcome: 'hold' }]
}

function requirementChecks(
  facts: Facts,
  { policy, firstPromotion }: Rules,
  gates: readonly GateResult[],
): readonly CheckResult[] {
  const requirements = policy?.asks.requirements ?? []
  const measured = measuredMoments(facts.candidate, gates)
  return judgeRequirements(requirements, facts, firstPromotion, measured).map((finding) => ({
    check: { kind: 'requirement', finding },
    outcome: finding.outcome,
  }))
}

function approvedEvidenceChecks(
  expected: string | null,
  digest: string,
  overtaken: string | null,
): readonly CheckResult[] {
  if (expected === null) return []
  if (overtaken !== null) {
    return [{ check: { kind: 'moved-since-approval', problem: overtaken }, outcome: 'hold' }]
  }
  return expected === digest
    ? [{ check: { kind: 'evidence-as-approved' }, outcome: 'pass' }]
    : [{ check: { kind: 'evidence-not-as-approved', expected }, outcome: 'hold' }]
}
