import { type Acceptance, acceptance } from './accept-hold.ts'
import { evidenceDigest } from './digest.ts'
import { evaluate, type GateResult } from './evaluate.ts'
import type { Facts, VersionEvidence } from './evidence.ts'
import type { ModelName, Target, VersionNumber } from './model.ts'
import { judgeRequirements } from './requirements.ts'
import { gateSetsOf, type Rules } from './rules.ts'
import type { Check, CheckResult, Verdict } from './verdict.ts'

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
  /** Whether the verdict is `pass` only because somebody accepted a hold. */
  readonly acceptance: Acceptance
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
  const judged = isUnchanged(facts) ? 'unchanged' : worst([...checks, ...gates])
  const accepted = acceptance(rules.acceptedHold, judged, digest, checks)
  const verdict = accepted.kind === 'accepted' ? 'pass' : judged
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
    acceptance: accepted,
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

function requirementChecks(
  facts: Facts,
  { policy, firstPromotion }: Rules,
): readonly CheckResult[] {
  const { run } = facts.candidate
  const found = judgeRequirements(policy?.asks.requirements ?? [], {
    stage: facts.candidateStage,
    aliases: facts.candidateAliases,
    tags: facts.candidateTags,
    runEndedAt: run.kind === 'found' ? run.endedAt : null,
    codeOrigin: facts.codeOrigin,
    signatures: facts.signatures,
    firstPromotion,
    heldBefore: facts.heldBefore,
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
