import type { KeylessSigning } from './keyless-signing.ts'

/** One file of a version's model, read to its end. */
export interface ArtifactFile {
  /** Below the model's folder, segments joined with `/`. Untrusted text. */
  readonly path: string
  readonly bytes: number
  /** SHA-256 of its content: 64 hexadecimal digits. */
  readonly sha256: string
  /** What the model's signature lists of it, where that is not the SHA-256 of the whole; null: nothing else. */
  readonly parts: readonly ArtifactPart[] | null
}

/** A file or a part of it, with another digest than the file's SHA-256. */
export interface ArtifactPart {
  /** The path; of a shard, with `:START:END`. */
  readonly name: string
  readonly digest: string
}

/** The artifacts of a version's model, as far as they can be read. */
export type ArtifactReading =
  | {
      readonly kind: 'read'
      /** Every file but the signature, sorted by path; at least one is a part of the model. */
      readonly files: readonly ArtifactFile[]
      /** The text of the file with the model's signature; null: there is none. */
      readonly signature: string | null
      /** By whom the signature is, where Sigstore's certificate goes with it; left out: none does. */
      readonly keyless?: KeylessSigning
    }
  | UnreadArtifacts

/** What a decision is made by. */
export type ArtifactFacts = ArtifactReading | MadeUpArtifacts

/** Of the test of a policy: nobody can sign what is not there. */
export interface MadeUpArtifacts {
  readonly kind: 'made-up'
  readonly isSigned: boolean
}

/** Never a pass. */
export interface UnreadArtifacts {
  readonly kind: 'not-readable'
  /** The same on every machine, for the evidence digest. */
  readonly reason: /** No place is known, or not one that is read from here. */
    | 'no-place'
    /** The place has no such files. */
    | 'not-there'
    /** They are not those of the version, as far as is known. */
    | 'of-another-model'
    /** Too many, too deep, a symbolic link, a path that leads elsewhere. */
    | 'not-safe'
    /** Somebody wrote to them while they were read. */
    | 'changed'
  /** A clause for people. */
  readonly because: string
}
