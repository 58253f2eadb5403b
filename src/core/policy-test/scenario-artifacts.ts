import type { ArtifactFacts } from '../artifacts/artifacts.ts'

/** Artifacts that are signed by whom the policy says, are not signed, or cannot be read. */
export function madeUpArtifacts(state: 'signed' | 'unsigned' | 'unknown'): ArtifactFacts {
  if (state !== 'unknown') return { kind: 'made-up', isSigned: state === 'signed' }
  const because = 'the test case does not describe them'
  return { kind: 'not-readable', reason: 'no-place', because }
}
