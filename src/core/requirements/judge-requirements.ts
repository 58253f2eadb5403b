import type { ArtifactFacts } from '../artifacts/artifacts.ts'
import { type DigestFinding, judgeDigest } from '../artifacts/judge-digest.ts'
import { ageOf, clockSkew, type MeasuredAt } from '../evidence/age.ts'
import type { CodeOrigin } from '../evidence/commit-relation.ts'
import type { Facts } from '../evidence/evidence.ts'
import type { FirstPromotion } from '../gates/gate.ts'
import {
  judgeSigning,
  type SigningFinding,
  signingOutcome,
} from '../model-signing/judge-signing.ts'
import { frozenBy } from './freeze.ts'
import { judgeSignatures, type SignatureFinding, signatureOutcome } from './judge-signatures.ts'
import type { FreezeWindow, Requirement, Source, TagCondition } from './requirement.ts'

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
      /** Milliseconds, of the oldest value that counts; null: nobody knows how old it is. */
      readonly age: number | null
      readonly outcome: 'pass' | 'fail' | 'hold'
    }
  | {
      readonly kind: 'soak'
      readonly source: Source
      readonly limit: string
      /**
       * Milliseconds that it has held that, by the records; null: none tells of its arrival.
       * Negative: the one that does is of a later time than now, so nobody knows.
       */
      readonly held: number | null
      readonly outcome: 'pass' | 'hold'
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
      readonly kind: 'model-digest'
      readonly found: DigestFinding
      readonly outcome: 'pass' | 'hold'
    }
  | {
      readonly kind: 'model-signature'
      readonly found: SigningFinding
      readonly outcome: 'pass' | 'fail' | 'hold'
    }
  | {
      readonly kind: 'freeze'
      /** The window that is closed now. */
      readonly window: FreezeWindow | null
      readonly outcome: 'pass' | 'hold'
    }

/**
 * Judges each requirement on its own. What is not known is never a pass. `measured`: when the values
 * were measured that count, by run.
 */
export function judgeRequirements(
  requirements: readonly Requirement[],
  facts: Facts,
  firstPromotion: FirstPromotion,
  measured: readonly MeasuredAt[],
): readonly RequirementFinding[] {
  return requirements.map((requirement) => judge(requirement, facts, firstPromotion, measured))
}

/** Of the oldest; null: of one of them nobody knows. */
function oldest(measured: readonly MeasuredAt[], now: number): number | null {
  const ages = measured.map((at) => ageOf(at, now))
  const known = ages.filter((age) => age !== null)
  return known.length === 0 || known.length < ages.length ? null : Math.max(...known)
}

function judge(
  requirement: Requirement,
  facts: Facts,
  firstPromotion: FirstPromotion,
  measured: readonly MeasuredAt[],
): RequirementFinding {
  switch (requirement.kind) {
    case 'from': {
      const { source } = requirement
      return { kind: 'from', source, outcome: comesFrom(source, facts) ? 'pass' : 'fail' }
    }
    case 'tag': {
      const { key, condition } = requirement
      const found = facts.candidateTags.get(key) ?? null
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
      const age = oldest(measured, facts.now)
      const outcome = age === null ? 'hold' : age <= milliseconds ? 'pass' : 'fail'
      return { kind: 'max-age', limit, age, outcome }
    }
    case 'soak': {
      const { source, milliseconds, text: limit } = requirement
      const age = facts.arrivedAt === null ? null : facts.now - facts.arrivedAt
      // A record that is a little ahead is of a machine whose clock is, and counts as one of now.
      const held = age !== null && age < 0 && age >= -clockSkew ? 0 : age
      const outcome = held !== null && held >= milliseconds ? 'pass' : 'hold'
      return { kind: 'soak', source, limit, held, outcome }
    }
    case 'git-commit': {
      const { relation: asked } = requirement
      const { codeOrigin: origin } = facts
      return { kind: 'git-commit', asked, origin, outcome: judgeOrigin(origin, asked) }
    }
    case 'signature': {
      const found = judgeSignatures(facts, firstPromotion)
      return { kind: 'signature', found, outcome: signatureOutcome(found) }
    }
    case 'model-digest': {
      const found = judgeDigest(artifactsOf(facts))
      return { kind: 'model-digest', found, outcome: found.kind === 'recorded' ? 'pass' : 'hold' }
    }
    case 'model-signature': {
      const found = judgeSigning(requirement.signer, artifactsOf(facts), facts.now)
      return { kind: 'model-signature', found, outcome: signingOutcome(found) }
    }
    case 'freeze': {
      const window = frozenBy(requirement.windows, facts.now)
      return { kind: 'freeze', window, outcome: window === null ? 'pass' : 'hold' }
    }
  }
}

/** Asked for and not collected would be a mistake of ours, and must not read as a version without files. */
function artifactsOf({ artifacts }: Facts): ArtifactFacts {
  if (artifacts === null) throw new Error('the artifacts were not collected')
  return artifacts
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

function comesFrom(source: Source, { candidateStage, candidateAliases }: Facts): boolean {
  return source.kind === 'stage'
    ? candidateStage === source.stage
    : candidateAliases.includes(source.alias)
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
