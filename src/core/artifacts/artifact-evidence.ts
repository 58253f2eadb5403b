import { createHash } from 'node:crypto'
import type { ArtifactFacts } from './artifacts.ts'
import { artifactsDigest } from './root-digest.ts'

/** What goes into the evidence digest. The reason is the same on every machine, its words are not. */
export function artifactsFact(artifacts: ArtifactFacts): string {
  switch (artifacts.kind) {
    case 'read':
      return artifactsDigest(artifacts.files, artifacts.signature)
    case 'made-up':
      return artifacts.kind
    case 'not-readable':
      return `${artifacts.kind}: ${artifacts.reason}`
  }
}

/** The text is judged as it is, so any other text is other evidence. */
export function signingFact(artifacts: ArtifactFacts): string | boolean | null {
  switch (artifacts.kind) {
    case 'read': {
      const { signature } = artifacts
      return signature && createHash('sha256').update(signature, 'utf8').digest('hex')
    }
    case 'made-up':
      return artifacts.isSigned
    case 'not-readable':
      return null
  }
}
