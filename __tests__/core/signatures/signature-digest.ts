import type { ModelSignature } from '../../../src/core/signatures/signature.ts'
import { aVersion, decided } from '../decision/facts.ts'
import { policyOf } from '../policy/policies.ts'

const metrics = { m: 1 }

/** Of a promotion whose candidate has this signature, all else being equal. */
export function evidenceDigestOf(signature: ModelSignature): string {
  return decided(
    'm >= 0',
    {
      candidate: aVersion(3, { metrics }),
      champion: aVersion(2, { metrics }),
      signatures: { candidate: { kind: 'found', signature }, champion: { kind: 'none' } },
    },
    { policy: policyOf('m >= 0', [{ kind: 'signature' }]) },
  ).evidenceDigest
}
