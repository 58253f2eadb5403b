import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import {
  type SignedEntity,
  type Signer,
  toSignedEntity,
  toTrustMaterial,
  Verifier,
} from '@sigstore/verify'
import { visible } from '../core/text/untrusted-text.ts'
import publicGoodRoot from './public-good-root.json' with { type: 'json' }

export type KeylessSignature =
  | {
      readonly kind: 'verified'
      readonly payloadType: string
      readonly payload: Buffer
      /** Whom the certificate names: a workflow's address, or a person's e-mail address. */
      readonly identity: string
      /** Who knows that identity: `https://token.actions.githubusercontent.com`. */
      readonly issuer: string
      /** Milliseconds since 1970, as a log or a timestamp authority says; of several moments the last. */
      readonly signedAt: number
    }
  /** `because`: what is wrong, as a clause. */
  | { readonly kind: 'refused'; readonly because: string }

/**
 * Verifies a Sigstore bundle with a DSSE envelope, offline: the certificate by the authority that gave it out, when
 * that was, the entries in the logs that the trusted root names, and the signature. Whose signature it is, is for the
 * caller to judge. `bundle` and `root` are JSON that was parsed; `root` null: that of the public Sigstore.
 */
export function verifyKeyless(bundle: unknown, root: unknown): KeylessSignature {
  try {
    return verified(bundle, root ?? publicGoodRoot)
  } catch (error) {
    // The library throws for whatever it does not accept, and for what it cannot read.
    return refused(visible(error instanceof Error ? error.message : String(error), 300))
  }
}

/** Each takes some milliseconds, and one is enough. */
const mostEntries = 8

function verified(json: unknown, root: unknown): KeylessSignature {
  const bundle = bundleFromJSON(json)
  const { content, verificationMaterial: material } = bundle
  if (content.$case !== 'dsseEnvelope') return refused('it does not sign a DSSE envelope')
  const { payload, payloadType, signatures } = content.dsseEnvelope
  if (signatures.length !== 1)
    return refused(`there are ${signatures.length} signatures, and not one`)
  const stamps = material.timestampVerificationData?.rfc3161Timestamps ?? []
  if (material.tlogEntries.length > mostEntries || stamps.length > mostEntries) {
    return refused(`it has more than ${mostEntries} entries of logs, or timestamps`)
  }
  const trust = toTrustMaterial(TrustedRoot.fromJSON(root))
  // GitHub's own Sigstore, for private repositories, has timestamps and no logs.
  const verifier = new Verifier(trust, {
    ctlogThreshold: trust.ctlogs.length > 0 ? 1 : 0,
    tlogThreshold: trust.tlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  })
  const entity = toSignedEntity(bundle)
  const { identity } = verifier.verify(entity)
  const subject = identity?.subjectAlternativeName ?? ''
  const issuer = identity?.extensions?.issuer ?? ''
  if (subject === '' || issuer === '') return refused('the certificate names nobody')
  // A workflow that others may call has its own address in the certificate, whoever calls it.
  const workflowOf = /^https:\/\/[^/]+\/[^/]+\/[^/]+(?=\/\.github\/workflows\/)/.exec(subject)?.[0]
  const repository = textOf(identity, sourceRepository)
  if (workflowOf !== undefined && repository !== workflowOf) {
    return refused(
      `its workflow ran in ${repository ?? 'no repository'}, and is one of ${workflowOf}`,
    )
  }
  const signedAt = lastMoment(entity)
  return { kind: 'verified', payloadType, payload, identity: subject, issuer, signedAt }
}

/** The certificate's extension with the address of the repository whose run it was. */
const sourceRepository = '1.3.6.1.4.1.57264.1.12'

/** An extension that is a text; null: there is none. */
function textOf(identity: Signer['identity'], oid: string): string | null {
  const found = identity?.oids?.find((it) => it.oid?.id.join('.') === oid)
  if (found === undefined) return null
  const [tag, length = 0] = found.value
  // UTF8String with a short length; or with one byte more for a longer one.
  const from = length === 0x81 ? 3 : 2
  return tag === 0x0c && length <= 0x81 ? found.value.subarray(from).toString('utf8') : null
}

/** Of what the verifier counts as a moment: the time of an entry without the log's promise is only claimed. */
function lastMoment({ timestamps }: SignedEntity): number {
  const moments = timestamps.flatMap((it) => {
    if (it.$case === 'timestamp-authority') return [it.timestamp.signingTime.getTime()]
    const { inclusionPromise, integratedTime } = it.tlogEntry
    return inclusionPromise ? [Number(integratedTime) * 1000] : []
  })
  return Math.max(...moments)
}

function refused(because: string): KeylessSignature {
  return { kind: 'refused', because }
}
