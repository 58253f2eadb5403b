import type { ArtifactFacts } from './artifacts.ts'
import { rootDigest } from './root-digest.ts'

/** Whether there is a digest of the artifacts that a record can keep. */
export type DigestFinding =
  /** `digest`: `sha256:` and 64 hexadecimal digits. */
  | { readonly kind: 'recorded'; readonly digest: string }
  | { readonly kind: 'not-readable'; readonly because: string }

export function judgeDigest(artifacts: ArtifactFacts): DigestFinding {
  switch (artifacts.kind) {
    case 'read':
      return { kind: 'recorded', digest: rootDigest(artifacts.files) }
    case 'made-up':
      return { kind: 'recorded', digest: rootDigest([]) }
    case 'not-readable':
      return { kind: 'not-readable', because: artifacts.because }
  }
}
