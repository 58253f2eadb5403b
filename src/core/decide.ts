import { evidenceDigest } from './digest.ts'
import { evaluate, type GateResult } from './evaluate.ts'
import type { Facts, VersionEvidence } from './evidence.ts'
import type { ModelName, Target, VersionNumber } from './model.ts'
import { judgeRequirements, type RequirementFinding } from './requirements.ts'
import { gateSetsOf, type Rules } from './rules.ts'

/** An error is none of these: it means that there is no verdict. */
export type Verdict = 'pass' | 'unchanged' | 'hold' | 'block'

/** A condition of the version itself, or of the approval, beside the gates. */
export type Check =
  | { readonly kind: 'version-not-ready'; readonly status: string }
  | { readonly kind: 'run-not-finished'; readonly status: string }
  | { readonly kind: 'run-deleted' }
  | { readonly kind: 'run-gone' }
  | { readonly kind: 'requirement'; readonly finding: RequirementFinding }
  | { readonly kind: 'evidence-as-approved' }
  | { readonly kind: 'evidence-not-as-approved'; readonly expected: string }

export interface CheckResult {
  readonly check: Check
  readonly outcome: 'pass' | 'fail' | 'hold'
}

export interface Decision {
  readonly verdict: Verdict
  readonly model: ModelName
  readonly target: Target
  readonly candidate: VersionEvidence
  /** Who the gates' `champion` is; null also for `unchanged` and towards Archived and None. */
  readonly champion: VersionEvidence | null
  /** Who held the target when the facts were gathered, highest first. */
  readonly holders: readonly VersionNumber[]
  readonly rules: Rules
  readonly checks: readonly CheckResult[]
  readonly gates: readonly GateResult[]
  /** `sha256:` and 64 hexadecimal digits. */
  readonly evidenceDigest: string
}

/** Policy and facts in, decision out. */
export function decide(facts: Facts, rules: Rules): Decision {
  const asked = facts.target.kind !== 'retirement'
  const gates = asked ? gateSetsOf(rules).flatMap((set) => evaluate(set, facts, rules)) : []
  const requirements = asked ? requirementChecks(facts, rules) : []
  const digest = evidenceDigest(facts, rules, gates)
  const checks = [
    ...(asked ? versionChecks(facts) : []),
    ...requirements,
    ...approvalChecks(rules.expectedEvidence, digest),
  ]
  const verdict = isUnchanged(facts) ? 'unchanged' : worst([...checks, ...gates])
  const champion = asked && verdict !== 'unchanged' ? facts.baselines.get('champion') : undefined
  return {
    verdict,
    model: facts.model,
    target: facts.target,
    candidate: facts.candidate,
    champion: champion?.kind === 'held' ? champion.evidence : null,
    holders: facts.holders,
    rules,
    checks,
    gates,
    evidenceDigest: digest,
  }
}

/** Whether the version already holds the target, alone where former holders are archived. */
function isUnchanged({ target, holders, candidate }: Facts): boolean {
  const holds = holders.includes(candidate.version)
  const mustBeAlone = target.kind === 'stage' && target.archiveExisting
  return holds && (!mustBeAlone || holders.length === 1)
}

function versionChecks({ candidate }: Facts): readonly CheckResult[] {
  const failed: Check[] = []
  if (candidate.status !== 'READY') {
    failed.push({ kind: 'version-not-ready', status: candidate.status })
  }
  const { run } = candidate
  if (run.kind === 'gone') failed.push({ kind: 'run-gone' })
  if (run.kind === 'found' && run.deleted) failed.push({ kind: 'run-deleted' })
  if (run.kind === 'found' && run.status !== 'FINISHED') {
    failed.push({ kind: 'run-not-finished', status: run.status })
  }
  return failed.map((check) => ({ check, outcome: 'fail' }))
}

function requirementChecks(facts: Facts, { policy }: Rules): readonly CheckResult[] {
  const { run } = facts.candidate
  const found = judgeRequirements(policy?.asks.requirements ?? [], {
    stage: facts.candidateStage,
    aliases: facts.candidateAliases,
    tags: facts.candidateTags,
    runEndedAt: run.kind === 'found' ? run.endedAt : null,
    now: facts.now,
  })
  return found.map((finding) => ({
    check: { kind: 'requirement', finding },
    outcome: finding.outcome,
  }))
}

function approvalChecks(expected: string | null, digest: string): readonly CheckResult[] {
  if (expected === null) return []
  return expected === digest
    ? [{ check: { kind: 'evidence-as-approved' }, outcome: 'pass' }]
    : [{ check: { kind: 'evidence-not-as-approved', expected }, outcome: 'hold' }]
}

function worst(results: readonly { readonly outcome: string }[]): Verdict {
  if (results.some((result) => result.outcome === 'fail')) return 'block'
  if (results.some((result) => result.outcome === 'hold')) return 'hold'
  return 'pass'
}
