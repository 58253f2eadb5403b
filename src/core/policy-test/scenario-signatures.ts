import type { SignatureFacts } from '../evidence/evidence.ts'
import type { Field, ModelSignature, SignatureReading } from '../signatures/signature.ts'

const feature: Field = {
  name: 'feature',
  required: true,
  type: { kind: 'column', type: 'double' },
}

/** Signatures of which is known how the candidate's stands to that of the champion, if any. */
export function madeUpSignatures(
  relation: 'compatible' | 'incompatible' | 'unknown',
  champion: boolean,
): SignatureFacts {
  return {
    candidate: relation === 'unknown' ? notKnown : takes(relationFields[relation]),
    champion: champion ? takes([feature]) : null,
  }
}

/** A column that callers of the champion do not send. */
const relationFields = {
  compatible: [feature],
  incompatible: [feature, { ...feature, name: 'another feature' }],
}

const prediction: Field = { ...feature, name: null }

const notKnown: SignatureReading = {
  kind: 'not-known',
  reason: 'not-there',
  because: 'the test case does not describe it',
}

function takes(inputs: readonly Field[]): SignatureReading {
  const signature: ModelSignature = { inputs, outputs: [prediction], params: null, others: {} }
  return { kind: 'found', signature }
}
