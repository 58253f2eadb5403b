import type { Gate } from '../../../src/core/gates/gate.ts'
import type { AppliedPolicy } from '../../../src/core/policy/rules.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import { gatesOf } from '../decision/facts.ts'

/** A policy of these gate lines and requirements, as a file would give it. */
export function policyOf(
  lines: string | readonly Gate[],
  requirements: readonly Requirement[] = [],
): AppliedPolicy {
  const parsed = gatesOf(lines)
  const gates: readonly Gate[] = parsed.kind === 'gates' ? parsed.gates : []
  return {
    digest: `sha256:${'0'.repeat(64)}`,
    asks: {
      ...{ gates, requirements, firstPromotion: null, sameDataset: null, evidence: null },
      fromModels: null,
    },
  }
}
