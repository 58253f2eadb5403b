import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ModelPolicy } from '../../core/policy.ts'
import { canonicalGate } from '../../core/print-gate.ts'
import type { FreezeWindow, Requirement, Source, TagCondition } from '../../core/requirement.ts'

/**
 * SHA-256 over canonical JSON (RFC 8785) of what the policy asks of each model, its defaults
 * merged: comments, quotes, aliases and the order of keys do not change it. The order of gates
 * does, for it is that of the report. All text must be well-formed Unicode.
 */
export function policyDigest(models: ReadonlyMap<string, ModelPolicy>): string {
  // `format` changes whenever the shape does, so that digests never mix.
  const text = canonical({ format: 1, models: [...models].map(modelFact).sort(byText) })
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`
}

function modelFact([name, policy]: readonly [string, ModelPolicy]) {
  return {
    name,
    requirements: policy.requirements.map(requirementFact).sort(byText),
    gates: policy.gates.map(canonicalGate),
    firstPromotion: policy.firstPromotion,
    sameDataset: policy.sameDataset,
  }
}

function requirementFact(requirement: Requirement) {
  const { kind } = requirement
  switch (requirement.kind) {
    case 'from':
      return { kind, source: sourceFact(requirement.source) }
    case 'tag':
      return { kind, key: requirement.key, condition: conditionFact(requirement.condition) }
    case 'max-age':
      return { kind, milliseconds: requirement.milliseconds }
    case 'freeze':
      return { kind, windows: requirement.windows.map(windowFact).sort(byText) }
  }
}

function sourceFact(source: Source): string {
  return source.kind === 'stage' ? `stage:${source.stage}` : `alias:${source.alias}`
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

function byText(a: unknown, b: unknown): number {
  const [left, right] = [canonical(a), canonical(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

function canonical(data: unknown): string {
  const text = canonicalize(data)
  if (text === undefined) throw new Error('the policy has no canonical form')
  return text
}
