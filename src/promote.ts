import { apply } from './apply.ts'
import { type Decision, decide } from './core/decide.ts'
import type { ModelName, Target } from './core/model.ts'
import type { Ending, Outcome } from './core/outcome.ts'
import { plan } from './core/plan.ts'
import type { PromotionRecord } from './core/record.ts'
import type { Rules } from './core/rules.ts'
import type { VersionSelector } from './core/version-selector.ts'
import { gather } from './gather.ts'
import { resolveVersion } from './resolve-version.ts'
import type { Sources } from './sources.ts'

export interface Promotion {
  readonly model: ModelName
  readonly version: VersionSelector
  readonly target: Target
  readonly rules: Rules
}

/** Who promotes, and from where: what the record says besides the decision. */
export interface Promoter {
  readonly by: string
  readonly run: string | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Eight hexadecimal digits, new each time. */
  readonly nonce: () => string
}

/** Reads the evidence and decides. Nothing in the registry changes. */
export async function check(promotion: Promotion, sources: Sources, now: number): Promise<Outcome> {
  const { model, target, rules } = promotion
  const standing = await sources.registry.readStanding(model)
  const candidate = await resolveVersion(sources.registry, standing, promotion.version)
  const facts = await gather(sources, {
    standing,
    candidate,
    target,
    rules,
    now,
  })
  const decision = decide(facts, rules)
  return { decision, changes: plan(decision, facts), ending: { kind: 'checked' } }
}

/** Reads the evidence, decides, and moves the version if the decision says so. */
export async function promote(
  promotion: Promotion,
  sources: Sources,
  promoter: Promoter,
): Promise<Outcome> {
  const { decision, changes } = await check(promotion, sources, promoter.now())
  let ending: Ending = { kind: 'nothing-to-do' }
  for (const change of changes) {
    const record = recordOf(decision, promoter)
    ending = await apply(sources.registry, change, decision.target, record)
    if (ending.kind === 'conflict') break
  }
  return { decision, changes, ending }
}

function recordOf(decision: Decision, promoter: Promoter): PromotionRecord {
  return {
    action: 'promote',
    verdict: recordedVerdict(decision),
    reason: decision.acceptance.kind === 'accepted' ? decision.acceptance.hold.reason : null,
    target: decision.target,
    version: decision.candidate.version,
    former: decision.holders,
    at: promoter.now(),
    by: promoter.by,
    run: promoter.run,
    evidenceDigest: decision.evidenceDigest,
    policyDigest: decision.rules.policy?.digest ?? null,
    nonce: promoter.nonce(),
  }
}

/** `gates: none`, and a move to Archived or None, must not look like gates that passed. */
function recordedVerdict({ acceptance, gates, verdict }: Decision): PromotionRecord['verdict'] {
  if (acceptance.kind === 'accepted') return 'accepted'
  return gates.length > 0 ? verdict : 'ungated'
}
