import { anyEvidence, type EvidenceRules, evidenceText } from '../evidence/evidence-rules.ts'
import type { ModelName } from '../model/model.ts'
import type { ModelPolicy } from '../policy/policy.ts'
import {
  firstPromotionByDefault,
  firstPromotions,
  sameDatasetByDefault,
  sameDatasets,
} from '../policy/rules.ts'
import { compareGates } from './compare-gates.ts'
import { compareRequirements } from './compare-requirements.ts'
import { compareFirstPromotion } from './first-promotion-change.ts'
import { byRank, type PolicyDifference } from './strictness.ts'

/**
 * What a change of a policy makes looser and what tighter, for one model. Where no difference is
 * `looser` or `different`, whatever version passes `after` would have passed `before` (but for a
 * value a million million times its margin, where the noise of floating point is as much as that).
 */
export function comparePolicies(
  before: ModelPolicy,
  after: ModelPolicy,
): readonly PolicyDifference[] {
  const [from, to] = [before, after].map(
    ({ firstPromotion }) => firstPromotion ?? firstPromotionByDefault,
  )
  return [
    ...compareRequirements(before.requirements, after.requirements),
    ...compareSetting('first-promotion', firstPromotions, firstPromotionByDefault, [
      before.firstPromotion,
      after.firstPromotion,
    ]),
    ...compareSetting('same-dataset', sameDatasets, sameDatasetByDefault, [
      before.sameDataset,
      after.sameDataset,
    ]),
    ...compareEvidence(before.evidence, after.evidence),
    ...compareSources(before.fromModels, after.fromModels),
    ...compareGates(before.gates, after.gates),
    // Under the others, no gate with a number decides on a first promotion.
    ...(from === 'require-absolute' && to === 'require-absolute'
      ? compareFirstPromotion(before.gates, after.gates)
      : []),
  ]
}

/**
 * Neither is ever tighter: where less counts, a hold for two values that differ may become a pass on
 * the one that is left.
 */
function compareEvidence(
  before: EvidenceRules | null,
  after: EvidenceRules | null,
): readonly PolicyDifference[] {
  const [from, to] = [before, after].map((rules) => evidenceText(rules ?? anyEvidence))
  const sameAge = before?.maxAge?.milliseconds === after?.maxAge?.milliseconds
  const withoutAge = (rules: EvidenceRules | null) =>
    evidenceText({ ...(rules ?? anyEvidence), maxAge: null })
  if (from === to || (sameAge && withoutAge(before) === withoutAge(after))) return []
  const text = (says: string | undefined) =>
    says ? `evidence: {${says}}` : 'evidence: everything that was measured (the default)'
  return [{ direction: 'different', subject: 'setting', before: text(from), after: text(to) }]
}

/** A list replaces the registered model itself, so to have one or none are two different things. */
function compareSources(
  before: readonly ModelName[] | null,
  after: readonly ModelName[] | null,
): readonly PolicyDifference[] {
  const text = (names: readonly ModelName[] | null) =>
    names === null ? 'from-models: none (the default)' : `from-models: ${JSON.stringify(names)}`
  const [from, to] = [new Set(before), new Set(after)]
  const [narrower, wider] = [to.isSubsetOf(from), to.isSupersetOf(from)]
  if ((before === null) === (after === null) && narrower && wider) return []
  const isListed = before !== null && after !== null
  const direction = isListed && narrower ? 'tighter' : isListed && wider ? 'looser' : 'different'
  return [{ direction, subject: 'setting', before: text(before), after: text(after) }]
}

function compareSetting<Choice extends string>(
  name: string,
  strictestFirst: readonly Choice[],
  byDefault: Choice,
  [before, after]: readonly [Choice | null, Choice | null],
): readonly PolicyDifference[] {
  const direction = byRank(before ?? byDefault, after ?? byDefault, strictestFirst)
  if (direction === 'same') return []
  const text = (says: Choice | null) =>
    says === null ? `${name}: ${byDefault} (the default)` : `${name}: ${says}`
  return [{ direction, subject: 'setting', before: text(before), after: text(after) }]
}
