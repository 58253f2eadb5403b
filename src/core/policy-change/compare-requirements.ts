import type { ModelSigner } from '../model-signing/signer.ts'
import type { Requirement, Source, TagCondition } from '../requirements/requirement.ts'
import { freezeStrictness } from './freeze-strictness.ts'
import { requirementText } from './policy-text.ts'
import { byOrder, byRank, type PolicyDifference, type Strictness } from './strictness.ts'

/** Requirement by requirement: a policy has each at most once, but for its tags. */
export function compareRequirements(
  before: readonly Requirement[],
  after: readonly Requirement[],
): readonly PolicyDifference[] {
  const subjects = new Set([...before, ...after].map(subjectOf))
  return [...subjects].flatMap((subject) => {
    const [from = [], to = []] = [before, after].map((all) =>
      all.filter((requirement) => subjectOf(requirement) === subject),
    )
    const direction = strictness(from, to)
    return direction === 'same'
      ? []
      : [{ direction, subject: 'requirement', before: textOf(from), after: textOf(to) }]
  })
}

function subjectOf(requirement: Requirement): string {
  return requirement.kind === 'tag' ? `tag ${requirement.key}` : requirement.kind
}

function textOf(requirements: readonly Requirement[]): string | null {
  return requirements.length === 0 ? null : requirements.map(requirementText).join('; ')
}

function strictness(before: readonly Requirement[], after: readonly Requirement[]): Strictness {
  const [[from, ...alsoFrom], [to, ...alsoTo]] = [before, after]
  if (from === undefined || to === undefined) return from === undefined ? 'tighter' : 'looser'
  // No policy file says the same thing twice; whoever builds one that does is told nothing false.
  if (alsoFrom.length > 0 || alsoTo.length > 0) {
    return textOf(before) === textOf(after) ? 'same' : 'different'
  }
  return changed(from, to)
}

function changed(before: Requirement, after: Requirement): Strictness {
  if (before.kind === 'from' && after.kind === 'from') {
    return sameSource(before.source, after.source) ? 'same' : 'different'
  }
  if (before.kind === 'tag' && after.kind === 'tag') {
    return conditionStrictness(before.condition, after.condition)
  }
  if (before.kind === 'max-age' && after.kind === 'max-age') {
    return byOrder(after.milliseconds - before.milliseconds, 'smaller')
  }
  if (before.kind === 'soak' && after.kind === 'soak') {
    if (!sameSource(before.source, after.source)) return 'different'
    return byOrder(after.milliseconds - before.milliseconds, 'greater')
  }
  if (before.kind === 'git-commit' && after.kind === 'git-commit') {
    return byRank(before.relation, after.relation, ['same', 'ancestor'])
  }
  if (before.kind === 'freeze' && after.kind === 'freeze') {
    return freezeStrictness(before.windows, after.windows)
  }
  if (before.kind === 'model-signature' && after.kind === 'model-signature') {
    return signerStrictness(before.signer, after.signer)
  }
  if (before.kind === 'model-digest' && after.kind === 'model-digest') return 'same'
  return before.kind === 'signature' && after.kind === 'signature' ? 'same' : 'different'
}

function sameSource(one: Source, other: Source): boolean {
  if (one.kind === 'stage') return other.kind === 'stage' && one.stage === other.stage
  return other.kind === 'alias' && one.alias === other.alias
}

/** Who trusts fewer certificates asks for more. */
function signerStrictness(before: ModelSigner, after: ModelSigner): Strictness {
  if (before.kind === 'certificate' && after.kind === 'certificate') {
    return setStrictness(new Set(before.trusted), new Set(after.trusted))
  }
  return isSameSigner(before, after) ? 'same' : 'different'
}

function isSameSigner(one: ModelSigner, other: ModelSigner): boolean {
  if (one.kind === 'key') return other.kind === 'key' && one.spki === other.spki
  if (one.kind !== 'identity' || other.kind !== 'identity') return false
  return one.identity === other.identity && one.issuer === other.issuer
}

function conditionStrictness(before: TagCondition, after: TagCondition): Strictness {
  const [from, to] = [valuesOf(before), valuesOf(after)]
  if (from === null || to === null) {
    if (from === to) return 'same'
    return from === null ? 'tighter' : 'looser'
  }
  return setStrictness(from, to)
}

/** What is allowed, before and after. */
function setStrictness(from: ReadonlySet<string>, to: ReadonlySet<string>): Strictness {
  const [narrower, wider] = [to.isSubsetOf(from), to.isSupersetOf(from)]
  if (narrower && wider) return 'same'
  if (narrower) return 'tighter'
  return wider ? 'looser' : 'different'
}

/** null: any value will do. */
function valuesOf(condition: TagCondition): ReadonlySet<string> | null {
  switch (condition.kind) {
    case 'present':
      return null
    case 'equals':
      return new Set([condition.value])
    case 'one-of':
      return new Set(condition.values)
  }
}
