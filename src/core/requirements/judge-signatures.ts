import type { Facts } from '../evidence/evidence.ts'
import type { FirstPromotion } from '../gates/gate.ts'
import type { SignatureReading } from '../signatures/signature.ts'
import { compareSignatures, type SignatureComparison } from '../signatures/signature-comparison.ts'

/** What comparing the candidate's model signature with the champion's found. */
export type SignatureFinding =
  | SignatureComparison
  | {
      readonly kind: 'not-to-be-had'
      readonly side: 'candidate' | 'champion'
      /** A clause for people. */
      readonly because: string
    }
  /** Nothing holds the target yet, so nothing has to be kept. */
  | { readonly kind: 'no-champion' }
  /** Nothing holds the target: it has been held before, or `first-promotion` is hold. */
  | { readonly kind: 'held-first-promotion'; readonly because: 'asked' | 'held-before' }

/** A signature that is not to be had never counts as one that fits. */
export function judgeSignatures(
  { signatures, heldBefore }: Pick<Facts, 'signatures' | 'heldBefore'>,
  firstPromotion: FirstPromotion,
): SignatureFinding {
  // Asked for and not collected would be a mistake of ours, and must not read as "no champion".
  if (signatures === null) throw new Error('the signatures were not collected')
  const { candidate, champion } = signatures
  if (champion === null) {
    if (firstPromotion === 'hold') return { kind: 'held-first-promotion', because: 'asked' }
    return heldBefore && firstPromotion !== 'allow'
      ? { kind: 'held-first-promotion', because: 'held-before' }
      : { kind: 'no-champion' }
  }
  if (candidate.kind !== 'found') return notToBeHad('candidate', candidate)
  if (champion.kind !== 'found') return notToBeHad('champion', champion)
  return compareSignatures(champion.signature, candidate.signature)
}

function notToBeHad(
  side: 'candidate' | 'champion',
  reading: Exclude<SignatureReading, { kind: 'found' }>,
): SignatureFinding {
  const because =
    reading.kind === 'none'
      ? 'the model was logged without one, or with an empty one'
      : reading.because
  return { kind: 'not-to-be-had', side, because }
}

export function signatureOutcome(finding: SignatureFinding): 'pass' | 'fail' | 'hold' {
  switch (finding.kind) {
    case 'compatible':
    case 'no-champion':
      return 'pass'
    case 'different':
      return 'fail'
    case 'not-described':
    case 'not-to-be-had':
    case 'held-first-promotion':
      return 'hold'
  }
}
