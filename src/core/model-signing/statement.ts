import { createHash } from 'node:crypto'
import { isJsonObject, jsonIn } from '../text/json.ts'
import { bundleIn, NotASignature, type SignedBundle } from './bundle.ts'

/** How the files of a model became the signed list. */
export interface Serialization {
  readonly method: 'files' | 'shards'
  readonly hash: 'sha256' | 'blake2b'
  /** Bytes; null for `files`. */
  readonly shardSize: number | null
}

/** What is signed of a model. */
export interface SignedModel {
  readonly serialization: Serialization
  /** By the name of the file, or of its shard: the digest, hexadecimal. */
  readonly resources: ReadonlyMap<string, string>
  /** Paths of files and folders that were not signed. */
  readonly ignored: readonly string[]
}

/** Why a signature can be right and is not verified here, as a clause. Never leaves this folder. */
export class NotSupported extends Error {}

const payloadType = 'application/vnd.in-toto+json'
const statementType = 'https://in-toto.io/Statement/v1'
const predicateType = 'https://model_signing/signature/v1.0'

/** Files and shards; a signature of more is longer than any that is read. */
const mostResources = 100_000
/** Bytes. Smaller shards of a model of many gigabytes would be too many to keep. */
const smallestShard = 1024 * 1024

/**
 * What OpenSSF model signing v1.0 says in a bundle's payload, which is trusted as far as its signature is.
 *
 * @throws NotASignature, NotSupported
 */
export function signedModelIn(bundle: SignedBundle): SignedModel {
  if (bundle.payloadType !== payloadType) {
    throw new NotASignature(`its payloadType is not ${payloadType}`)
  }
  const statement = jsonIn(new TextDecoder().decode(bundle.payload))
  if (!isJsonObject(statement) || statement._type !== statementType) {
    throw new NotASignature(`its payload is no statement of the type ${statementType}`)
  }
  if (statement.predicateType !== predicateType) {
    throw new NotASignature(`its predicateType is not ${predicateType}`)
  }
  const { subject, predicate } = statement
  if (!Array.isArray(subject) || subject.length !== 1 || !isJsonObject(predicate)) {
    throw new NotASignature('it does not have exactly one subject and a predicate')
  }
  const serialization = serializationOf(predicate)
  const resources = resourcesIn(predicate.resources, serialization)
  const root = createHash('sha256')
  for (const digest of resources.values()) root.update(digest, 'hex')
  const [{ digest: digests } = {}] = subject
  if (!isJsonObject(digests) || digests.sha256 !== root.digest('hex')) {
    throw new NotASignature('the digest of its subject is not that of its resources')
  }
  return { serialization, resources, ignored: ignoredIn(predicate) }
}

/** Whether Sigstore's certificate goes with it, whatever that is worth. */
export function isKeyless(text: string): boolean {
  try {
    return bundleIn(text).material.kind === 'keyless'
  } catch (error) {
    if (error instanceof NotASignature) return false
    throw error
  }
}

/**
 * How a signature that nobody has verified yet wants the files to be read, so that they are read once;
 * null: it is none, or one that is not supported.
 */
export function wantedSerialization(text: string): Serialization | null {
  try {
    return signedModelIn(bundleIn(text)).serialization
  } catch (error) {
    if (error instanceof NotASignature || error instanceof NotSupported) return null
    throw error
  }
}

function serializationOf({ serialization }: Readonly<Record<string, unknown>>): Serialization {
  if (!isJsonObject(serialization)) throw new NotASignature('it has no serialization')
  const { method, hash_type: hash, shard_size: shardSize } = serialization
  if (hash !== 'sha256' && hash !== 'blake2b') {
    throw new NotSupported('its hash_type is neither sha256 nor blake2b')
  }
  if (method === 'files') return { method, hash, shardSize: null }
  if (method !== 'shards') throw new NotSupported('its method is neither files nor shards')
  const size = Number(shardSize)
  if (Number.isSafeInteger(size) && size >= smallestShard) return { method, hash, shardSize: size }
  throw new NotSupported('its shard_size is less than 1 MiB')
}

function resourcesIn(
  given: unknown,
  { hash, shardSize }: Serialization,
): ReadonlyMap<string, string> {
  if (!Array.isArray(given) || given.length === 0) throw new NotASignature('it lists no files')
  if (given.length > mostResources) {
    throw new NotSupported(`it lists more than ${mostResources} files`)
  }
  const resources = new Map<string, string>()
  for (const resource of given) {
    const { name, digest, algorithm } = isJsonObject(resource) ? resource : {}
    const form = hash === 'sha256' ? /^[0-9a-f]{64}$/ : /^[0-9a-f]{128}$/
    if (typeof name !== 'string' || typeof digest !== 'string' || !form.test(digest)) {
      throw new NotASignature('it lists a file without a name or a digest')
    }
    // The reference implementation writes the second of a shard, which the specification does not have.
    const isSameHash = algorithm === hash || algorithm === `${hash}-sharded-${shardSize}`
    if (!isSameHash) throw new NotASignature('it mixes two hashes')
    if (resources.has(name)) throw new NotASignature('it lists a file twice')
    resources.set(name, digest)
  }
  return resources
}

function ignoredIn({ serialization }: Readonly<Record<string, unknown>>): readonly string[] {
  const { ignore_paths: paths } = isJsonObject(serialization) ? serialization : {}
  if (paths == null) return []
  if (Array.isArray(paths) && paths.every((path) => typeof path === 'string')) return paths
  throw new NotASignature('its ignore_paths are not understood')
}
