import type { ArtifactFacts } from './artifacts.ts'
import { artifactsDigest } from './root-digest.ts'

/** Whether there is a digest of the artifacts that a record can keep. */
export type DigestFinding =
  /** `digest`: as `artifactsDigest` writes it. */
  | { readonly kind: 'recorded'; readonly digest: string }
  | { readonly kind: 'not-readable'; readonly because: string }

export function judgeDigest(artifacts: ArtifactFacts): DigestFinding {
  switch (artifacts.kind) {
    case 'read':
      return { kind: 'recorded', digest: artifactsDigest(artifacts.files, artifacts.signature) }
    case 'made-up':
      return { kind: 'recorded', digest: artifactsDigest([], null) }
    case 'not-readable':
      return { kind: 'not-readable', because: artifacts.because }
  }
}
