import type { CodeOrigin } from './code-origin.ts'
import type { SignatureFacts } from './evidence.ts'
import { frozenBy } from './freeze.ts'
import type { FirstPromotion } from './gate.ts'
import { judgeSignatures, type SignatureFinding, signatureOutcome } from './judge-signatures.ts'
import type { AliasName, Stage } from './model.ts'
import type { FreezeWindow, Requirement, Source, TagCondition } from './requirement.ts'

/** What requirements look at, gathered once; the clock among it. */
export interface RequirementFacts {
  readonly stage: Stage
  /** The aliases that point to the candidate. */
  readonly aliases: readonly AliasName[]
  /** Of the model version. */
  readonly tags: ReadonlyMap<string, string>
  /** Milliseconds since 1970; null: the run has not ended, or there is none. */
  readonly runEndedAt: number | null
  readonly codeOrigin: CodeOrigin
  /** null: nobody asked for them. */
  readonly signatures: SignatureFacts | null
  readonly firstPromotion: FirstPromotion
  /** Whether Stagegate has put a version to this target before. */
  readonly heldBefore: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/** By how much the clocks of two machines may differ, in milliseconds. */
const clockSkew = 5 * 60_000

/** What one requirement found. */
export type RequirementFinding =
  | { readonly kind: 'from'; readonly source: Source; readonly outcome: 'pass' | 'fail' }
  | {
      readonly kind: 'tag'
      readonly key: string
      readonly condition: TagCondition
      /** null: the version has no such tag. */
      readonly found: string | null
      readonly outcome: 'pass' | 'fail'
    }
  | {
      readonly kind: 'max-age'
      readonly limit: string
      /** Milliseconds; null: nobody knows when the run ended. Negative: the end is still to come. */
      readonly age: number | null
      readonly outcome: 'pass' | 'fail' | 'hold'
    }
  | {
      readonly kind: 'git-commit'
      readonly asked: 'same' | 'ancestor'
      readonly origin: CodeOrigin
      readonly outcome: 'pass' | 'fail' | 'hold'
    }
  | {
      readonly kind: 'signature'
      readonly found: SignatureFinding
      readonly outcome: 'pass' | 'fail' | 'hold'
    }
  | {
      readonly kind: 'freeze'
      /** The window that is closed now. */
      readonly window: FreezeWindow | null
      readonly outcome: 'pass' | 'hold'
    }

/** Judges each requirement on its own. What is not known is never a pass. */
export function judgeRequirements(
  requirements: readonly Requirement[],
  facts: RequirementFacts,
): readonly RequirementFinding[] {
  return requirements.map((requirement) => judge(requirement, facts))
}

function judge(requirement: Requirement, facts: RequirementFacts): RequirementFinding {
  switch (requirement.kind) {
    case 'from': {
      const { source } = requirement
      return { kind: 'from', source, outcome: comesFrom(source, facts) ? 'pass' : 'fail' }
    }
    case 'tag': {
      const { key, condition } = requirement
      const found = facts.tags.get(key) ?? null
      return {
        kind: 'tag',
        key,
        condition,
        found,
        outcome: meets(condition, found) ? 'pass' : 'fail',
      }
    }
    case 'max-age': {
      const { milliseconds, text: limit } = requirement
      const age = facts.runEndedAt === null ? null : facts.now - facts.runEndedAt
      // An end that is still to come (microseconds for milliseconds, say) is no age at all.
      const known = age !== null && age >= -clockSkew
      const outcome = !known ? 'hold' : age <= milliseconds ? 'pass' : 'fail'
      return { kind: 'max-age', limit, age, outcome }
    }
    case 'git-commit': {
      const { relation: asked } = requirement
      const { codeOrigin: origin } = facts
      return { kind: 'git-commit', asked, origin, outcome: judgeOrigin(origin, asked) }
    }
    case 'signature': {
      const found = judgeSignatures(facts)
      return { kind: 'signature', found, outcome: signatureOutcome(found) }
    }
    case 'freeze': {
      const window = frozenBy(requirement.windows, facts.now)
      return { kind: 'freeze', window, outcome: window === null ? 'pass' : 'hold' }
    }
  }
}

function judgeOrigin(origin: CodeOrigin, asked: 'same' | 'ancestor'): 'pass' | 'fail' | 'hold' {
  if (origin.kind === 'not-recorded') return 'hold'
  switch (origin.relation.kind) {
    case 'same':
      return 'pass'
    case 'ancestor':
      return asked === 'ancestor' ? 'pass' : 'fail'
    case 'not-an-ancestor':
      return 'fail'
    case 'not-known':
      return 'hold'
  }
}

function comesFrom(source: Source, { stage, aliases }: RequirementFacts): boolean {
  return source.kind === 'stage' ? stage === source.stage : aliases.includes(source.alias)
}

function meets(condition: TagCondition, found: string | null): boolean {
  if (found === null) return false
  switch (condition.kind) {
    case 'present':
      return true
    case 'equals':
      return found === condition.value
    case 'one-of':
      return condition.values.includes(found)
  }
}
