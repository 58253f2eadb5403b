import { createHash } from 'node:crypto'
import { byCodePoints, isOutsideModel, signatureName } from './artifact-path.ts'
import type { ArtifactFile } from './artifacts.ts'

/**
 * The root digest of a model as OpenSSF model signing v1.0 defines it for the serialization `files` with
 * SHA-256: the SHA-256 of the raw digests of all files, in the order of their paths.
 */
export function rootDigest(files: readonly Pick<ArtifactFile, 'path' | 'sha256'>[]): string {
  const hash = createHash('sha256')
  for (const { sha256 } of inOrder(files.filter(({ path }) => !isOutsideModel(path)))) {
    hash.update(sha256, 'hex')
  }
  return `sha256:${hash.digest('hex')}`
}

/**
 * The root digest, and after a `+` the first 40 hexadecimal digits of the SHA-256 of all paths and digests. The
 * root digest alone says nothing of names, so two files could change places with a third, and nothing of git's
 * own files and of `model.sig`, of which a model may load one all the same. `signature`: the text of `model.sig`; null:
 * there is none.
 */
export function artifactsDigest(
  files: readonly Pick<ArtifactFile, 'path' | 'sha256'>[],
  signature: string | null,
): string {
  const hash = createHash('sha256')
  // No path has a NUL in it.
  for (const { path, sha256 } of inOrder(files)) hash.update(`${path}\0${sha256}\0`, 'utf8')
  if (signature !== null) {
    const sha256 = createHash('sha256').update(signature, 'utf8').digest('hex')
    hash.update(`${signatureName}\0${sha256}\0`, 'utf8')
  }
  return `${rootDigest(files)}+${hash.digest('hex').slice(0, 40)}`
}

function inOrder<File extends Pick<ArtifactFile, 'path'>>(files: readonly File[]): readonly File[] {
  return files.toSorted((a, b) => byCodePoints(a.path, b.path))
}
