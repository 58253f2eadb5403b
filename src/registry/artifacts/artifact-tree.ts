import type { UnreadArtifacts } from '../../core/artifacts/artifacts.ts'

/** What is directly in a folder. */
export interface ArtifactEntry {
  /** As the place gives it: untrusted, and not checked yet. */
  readonly name: string
  readonly kind: 'file' | 'folder'
  /** Bytes of a file; null: the place does not say. */
  readonly size: number | null
  /** Changes when the file does, as far as the place tells. */
  readonly stamp: string
}

/** Reads a file's content to its end. It may be called again with the whole content, after a break. */
export type Fold<T> = (chunks: AsyncIterable<Uint8Array>) => Promise<T>

/** The folder of a model, in a place that can be read. Paths have been checked when they get here. */
export interface ArtifactTree {
  /**
   * What is directly in a folder; '' is the model's own.
   * @throws NotReadable where it cannot be read and never will be
   * @throws RegistryError where the place is down or refuses the credentials
   */
  list(folder: string): Promise<readonly ArtifactEntry[]>
  /**
   * `size`: what the listing says; not much more is read.
   * @throws as `list`
   */
  read<T>(path: string, size: number | null, fold: Fold<T>): Promise<T>
}

/** Why the artifacts cannot be read. Never leaves this room's functions. */
export class NotReadable extends Error {
  readonly unread: UnreadArtifacts

  constructor(reason: UnreadArtifacts['reason'], because: string) {
    super(because)
    this.unread = { kind: 'not-readable', reason, because }
  }
}
