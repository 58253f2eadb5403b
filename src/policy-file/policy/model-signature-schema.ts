import * as z from 'zod/mini'
import type { ModelSigner } from '../../core/model-signing/signer.ts'
import { parseCertificates, parsePublicKey } from './model-signer.ts'
import { read } from './parsed-text.ts'

export const modelSignature = z.pipe(
  z
    .strictObject(
      {
        'public-key': z.optional(
          read('a public key in PEM', parsePublicKey, {
            description:
              'The public key of the signer, in PEM, on the curve P-256, P-384 or P-521.',
            examples: ['-----BEGIN PUBLIC KEY-----\n…\n-----END PUBLIC KEY-----\n'],
            pattern: '-----BEGIN PUBLIC KEY-----',
          }),
        ),
        certificates: z.optional(
          read('certificates in PEM', parseCertificates, {
            description:
              "The certificates, in PEM, that the signer's certificate must lead to, or be one of.",
            examples: ['-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n'],
            pattern: '-----BEGIN CERTIFICATE-----',
          }),
        ),
      },
      { error: 'a mapping with public-key or certificates' },
    )
    .check(
      z.meta({
        description:
          "The version's artifacts must have a signature of OpenSSF model signing v1.0 in the file model.sig, made with this key, or with a certificate that leads to one of these.",
        minProperties: 1,
        maxProperties: 1,
      }),
    ),
  // null: none of them, or both, which is told where it is known where that stands.
  z.transform(({ 'public-key': key, certificates }): ModelSigner | null => {
    if (key !== undefined) return certificates === undefined ? { kind: 'key', ...key } : null
    return certificates === undefined ? null : { kind: 'certificate', ...certificates }
  }),
)
