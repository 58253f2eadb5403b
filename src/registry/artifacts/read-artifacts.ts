import { createHash } from 'node:crypto'
import { byCodePoints, isOutsideModel, signatureName } from '../../core/artifacts/artifact-path.ts'
import type { ArtifactFile, ArtifactReading } from '../../core/artifacts/artifacts.ts'
import type { KeylessSigning } from '../../core/artifacts/keyless-signing.ts'
import {
  isKeyless,
  type Serialization,
  wantedSerialization,
} from '../../core/model-signing/statement.ts'
import { jsonIn } from '../../core/text/json.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { boundedText } from '../../network/bounded-text.ts'
import { longestMlmodel, mlmodelName } from '../signatures/mlmodel.ts'
import { type ArtifactTree, NotReadable } from './artifact-tree.ts'
import { partsOf } from './file-parts.ts'
import { type OpenedArtifacts, throwIfOfAnother, throwIfStrange } from './own-files.ts'
import { type ListedFile, walk } from './walk.ts'

/** Bytes. The signature of ten thousand files with long paths has about as many. */
const longestSignature = 8 * 1024 * 1024

/** At once: the small files of a model must not wait for each other. */
const readers = 4

/**
 * Reads all artifacts in a tree to their ends, each once, and keeps none of them. Every file is listed again
 * afterwards: what somebody wrote to meanwhile has no digest.
 *
 * @throws RegistryError where the place is down or refuses the credentials
 */
export async function readArtifacts(open: () => OpenedArtifacts): Promise<ArtifactReading> {
  try {
    const opened = open()
    const { tree } = opened
    await throwIfStrange(opened)
    const listed = await walk(tree)
    const isSignature = ({ path }: ListedFile) => path === signatureName
    const signature = listed.find(isSignature)
    const text = signature === undefined ? null : await signatureText(tree, signature)
    const { files, mlmodel } = await digested(
      tree,
      listed.filter((it) => !isSignature(it)),
      text === null ? null : wantedSerialization(text),
    )
    if (files.every(({ path }) => isOutsideModel(path)))
      throw new NotReadable('not-there', 'the folder of the model has no files')
    if (stampOf(await walk(tree)) !== stampOf(listed)) {
      throw new NotReadable('changed', 'the artifacts changed while they were read')
    }
    await throwIfOfAnother(mlmodel, opened)
    const read = { kind: 'read', files, signature: text } as const
    return text !== null && isKeyless(text)
      ? { ...read, keyless: await keylessSigning(text) }
      : read
  } catch (error) {
    if (error instanceof NotReadable) return error.unread
    throw error
  }
}

/** Few models are signed so, and few runs load what verifies it. */
async function keylessSigning(text: string): Promise<KeylessSigning> {
  const { verifyKeyless } = await import('../../sigstore/verify-keyless.ts')
  const found = verifyKeyless(jsonIn(text), null)
  if (found.kind === 'refused') return found
  const { identity, issuer } = found
  return { kind: 'verified', identity, issuer }
}

async function signatureText(tree: ArtifactTree, { path, size }: ListedFile): Promise<string> {
  const text = await tree.read(path, size, (chunks) => boundedText(chunks, longestSignature))
  if (text !== null) return text
  throw new NotReadable('not-safe', `the file ${signatureName} is larger than 8 MB`)
}

interface Digested {
  readonly files: readonly ArtifactFile[]
  /** The text of the MLmodel; null: there is none, or one that is longer than any that counts. */
  readonly mlmodel: string | null
}

async function digested(
  tree: ArtifactTree,
  listed: readonly ListedFile[],
  serialization: Serialization | null,
): Promise<Digested> {
  const files: ArtifactFile[] = []
  let mlmodel: string | null = null
  const waiting = [...listed]
  const readOn = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const read = await digestedFile(tree, file, serialization)
      files.push(read.file)
      mlmodel ??= read.text
    }
  }
  try {
    await Promise.all(Array.from({ length: readers }, readOn))
  } finally {
    // Where one cannot be read, nobody begins with another.
    waiting.length = 0
  }
  return { files: files.sort((a, b) => byCodePoints(a.path, b.path)), mlmodel }
}

async function digestedFile(
  tree: ArtifactTree,
  { path, size }: ListedFile,
  serialization: Serialization | null,
) {
  return await tree.read(path, size, async (chunks) => {
    const hash = createHash('sha256')
    const parts = serialization === null ? null : partsOf(path, serialization)
    const kept: Uint8Array[] = []
    let bytes = 0
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (size !== null && bytes > size) throw otherSize(path, size)
      hash.update(chunk)
      parts?.update(chunk)
      if (path === mlmodelName && bytes <= longestMlmodel) kept.push(chunk)
    }
    if (size !== null && bytes !== size) throw otherSize(path, size)
    const isMlmodel = path === mlmodelName && bytes <= longestMlmodel
    return {
      file: { path, bytes, sha256: hash.digest('hex'), parts: parts?.end() ?? null },
      text: isMlmodel ? new TextDecoder().decode(Buffer.concat(kept)) : null,
    }
  })
}

function otherSize(path: string, size: number): NotReadable {
  return new NotReadable(
    'changed',
    `the artifact ${visible(path, 300)} does not have the ${size} bytes that its listing says`,
  )
}

function stampOf(files: readonly ListedFile[]): string {
  return JSON.stringify(files.map(({ path, size, stamp }) => [path, size, stamp]).sort())
}
