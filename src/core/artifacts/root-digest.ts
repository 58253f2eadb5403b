import { createHash } from 'node:crypto'
import { byCodePoints } from './artifact-path.ts'
import type { ArtifactFile } from './artifacts.ts'

/**
 * The root digest of a model as OpenSSF model signing v1.0 defines it for the serialization `files` with
 * SHA-256: the SHA-256 of the raw digests of all files, in the order of their paths.
 */
export function rootDigest(files: readonly Pick<ArtifactFile, 'path' | 'sha256'>[]): string {
  const hash = createHash('sha256')
  for (const { sha256 } of files.toSorted((a, b) => byCodePoints(a.path, b.path))) {
    hash.update(sha256, 'hex')
  }
  return `sha256:${hash.digest('hex')}`
}
