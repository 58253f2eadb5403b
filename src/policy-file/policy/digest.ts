import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { EvidenceRules } from '../../core/evidence/evidence-rules.ts'
import { canonicalGate } from '../../core/gates/canonical-gate.ts'
import { baselineKey } from '../../core/gates/gate.ts'
import type { ModelPolicy } from '../../core/policy/policy.ts'
import type {
  FreezeWindow,
  Requirement,
  TagCondition,
} from '../../core/requirements/requirement.ts'

/**
 * SHA-256 over canonical JSON (RFC 8785) of what the policy asks of each model, its defaults
 * merged: comments, quotes, aliases and the order of keys do not change it. The order of gates
 * does, for it is that of the report; requirements come in one order from `parsePolicy`. All text
 * must be well-formed Unicode.
 */
export function policyDigest(models: ReadonlyMap<string, ModelPolicy>): string {
  // `format` changes whenever the shape does, so that digests never mix.
  const text = canonical({
    format: 3,
    models: inOrder([...models], ([name]) => name).map(modelFact),
  })
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`
}

function modelFact([name, policy]: readonly [string, ModelPolicy]) {
  return {
    name,
    requirements: policy.requirements.map(requirementFact),
    gates: policy.gates.map(canonicalGate),
    firstPromotion: policy.firstPromotion,
    sameDataset: policy.sameDataset,
    evidence: policy.evidence && evidenceFact(policy.evidence),
    ...(policy.fromModels === null ? {} : { fromModels: [...new Set(policy.fromModels)].sort() }),
  }
}

function evidenceFact({ from, experiment, runTags, maxAge }: EvidenceRules) {
  return {
    from,
    experiment,
    runTags: Object.fromEntries(runTags),
    maxAge: maxAge?.milliseconds ?? null,
  }
}

function requirementFact(requirement: Requirement) {
  const { kind } = requirement
  switch (requirement.kind) {
    case 'from':
      return { kind, source: baselineKey(requirement.source) }
    case 'tag':
      return { kind, key: requirement.key, condition: conditionFact(requirement.condition) }
    case 'max-age':
      return { kind, milliseconds: requirement.milliseconds }
    case 'soak':
      return { kind, milliseconds: requirement.milliseconds }
    case 'git-commit':
      return { kind, relation: requirement.relation }
    case 'signature':
      return { kind }
    case 'model-digest':
      return { kind }
    case 'model-signature':
      return { kind, signer: requirement.signer }
    case 'freeze':
      return { kind, windows: inOrder(requirement.windows.map(windowFact), canonical) }
  }
}

function conditionFact(condition: TagCondition) {
  switch (condition.kind) {
    case 'present':
      return 'present'
    case 'equals':
      return { oneOf: [condition.value] }
    case 'one-of':
      return { oneOf: [...new Set(condition.values)].sort() }
  }
}

function windowFact({ from, to, timeZone }: FreezeWindow) {
  return { from, to, timeZone }
}

function inOrder<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item)
}

function canonical(data: unknown): string {
  const text = canonicalize(data)
  if (text === undefined) throw new Error('the policy has no canonical form')
  return text
}
