import * as z from 'zod/mini'
import type { ModelSigner } from '../../core/model-signing/signer.ts'
import {
  githubIssuer,
  parseCertificates,
  parseIdentity,
  parseIssuer,
  parsePublicKey,
} from './model-signer.ts'
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
        identity: z.optional(
          read('who signs', parseIdentity, {
            description:
              "Whom Sigstore's certificate must name: the address of a workflow's file at a ref, or an e-mail address. Compared as it is, without patterns.",
            examples: [
              'https://github.com/octo-bank/fraud-model/.github/workflows/train.yml@refs/heads/main',
            ],
          }),
        ),
        issuer: z.optional(
          read('who knows the identity', parseIssuer, {
            description:
              'Who has established that identity, an https:// address. Default: GitHub Actions.',
            examples: [githubIssuer],
            pattern: '^https://',
          }),
        ),
      },
      { error: 'a mapping with public-key, certificates or identity' },
    )
    .check(
      z.meta({
        description:
          "The version's artifacts must have a signature of OpenSSF model signing v1.0 in the file model.sig: made with this key, with a certificate that leads to one of these, or by this identity through Sigstore.",
        minProperties: 1,
        maxProperties: 2,
      }),
    ),
  // null: none of them, or several, which is told where it is known where that stands.
  z.transform(({ 'public-key': key, certificates, identity, issuer }): ModelSigner | null => {
    const signers: readonly ModelSigner[] = [
      ...(key === undefined ? [] : [{ kind: 'key', ...key } as const]),
      ...(certificates === undefined ? [] : [{ kind: 'certificate', ...certificates } as const]),
      ...(identity === undefined
        ? []
        : [{ kind: 'identity', ...identity, issuer: issuer?.issuer ?? githubIssuer } as const]),
    ]
    if (signers.length !== 1 || (identity === undefined && issuer !== undefined)) return null
    return signers[0] ?? null
  }),
)
