import { createHash, createPublicKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ArtifactReading } from '../../../src/core/artifacts/artifacts.ts'
import type { ModelSigner } from '../../../src/core/model-signing/signer.ts'
import { localTree } from '../../../src/registry/artifacts/local-tree.ts'
import { readArtifacts } from '../../../src/registry/artifacts/read-artifacts.ts'

const vectors = join(import.meta.dirname, 'vectors')

export function vector(path: string): string {
  return readFileSync(join(vectors, path), 'utf8')
}

/** `change`: makes another signature of it. */
export async function folder(
  path: string,
  change: ((signature: string) => string) | null = null,
): Promise<Extract<ArtifactReading, { kind: 'read' }>> {
  const tree = localTree(join(vectors, path), null)
  const changed = change === null ? null : Buffer.from(change(vector(`${path}/model.sig`)))
  const reading = await readArtifacts(() => ({
    whose: null,
    mustSay: false,
    tree: {
      list: async (below) =>
        (await tree.list(below)).map((it) =>
          changed !== null && it.name === 'model.sig' ? { ...it, size: changed.length } : it,
        ),
      read: async (file, size, fold) =>
        changed !== null && file === 'model.sig'
          ? await fold(Readable.from([changed]))
          : await tree.read(file, size, fold),
    },
  }))
  if (reading.kind !== 'read') throw new Error(reading.because)
  return reading
}

export function byKey(pem: string): ModelSigner {
  const der = createPublicKey(pem).export({ format: 'der', type: 'spki' })
  return { kind: 'key', spki: der.toString('base64') }
}

export function byCertificate(...pems: readonly string[]): ModelSigner {
  const trusted = pems.map((pem) => new X509Certificate(pem).raw.toString('base64'))
  return { kind: 'certificate', trusted }
}

/** A model whose files have these contents. */
export function model(contents: Readonly<Record<string, string>>, signature: string | null = null) {
  const files = Object.entries(contents)
    .map(([path, content]) => ({
      ...{ path, bytes: content.length, sha256: sha256(content), parts: null },
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return { kind: 'read', files, signature } as const
}

export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

type Json = Record<string, unknown>

/** The statement that a signer would sign of these files, and what a test changes in it. */
export function statement(
  contents: Readonly<Record<string, string>>,
  {
    serialization = {},
    predicate = {},
    ...more
  }: { serialization?: Json; predicate?: Json } & Json = {},
): Json {
  const resources = model(contents).files.map(({ path, sha256: digest }) => ({
    ...{ name: path, digest, algorithm: 'sha256' },
  }))
  const root = createHash('sha256')
  for (const { digest } of resources) root.update(digest, 'hex')
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'model', digest: { sha256: root.digest('hex') } }],
    predicateType: 'https://model_signing/signature/v1.0',
    predicate: {
      resources,
      serialization: {
        ...{ method: 'files', hash_type: 'sha256', allow_symlinks: false },
        ...serialization,
      },
      ...predicate,
    },
    ...more,
  }
}

export const inTotoType = 'application/vnd.in-toto+json'

/** The bundle with the signature of a statement. `hash`: what goes with the key's curve. */
export function bundle(
  privateKey: KeyObject,
  payload: Json | string,
  { type = inTotoType, hash = 'sha256', ...more }: { type?: string; hash?: string } & Json = {},
): Json {
  const bytes = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload))
  const encoded = Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${bytes.length} `),
    bytes,
  ])
  const sig = sign(hash, encoded, privateKey).toString('base64')
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    dsseEnvelope: {
      payload: bytes.toString('base64'),
      payloadType: type,
      signatures: [{ sig, keyid: '' }],
    },
    ...more,
  }
}
