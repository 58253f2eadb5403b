import { createHash, type Hash } from 'node:crypto'
import type { ArtifactPart } from '../../core/artifacts/artifacts.ts'
import type { Serialization } from '../../core/model-signing/statement.ts'
import { NotReadable } from './artifact-tree.ts'

/** Of one file. A signature that lists more of a model is not verified anyway. */
const mostParts = 100_000

/** Takes the content of a file, and gives the digests that the signature of its model lists of it. */
export interface FileParts {
  update(chunk: Uint8Array): void
  /** null: its SHA-256 is all that is listed. */
  end(): readonly ArtifactPart[] | null
}

export function partsOf(
  path: string,
  { method, hash, shardSize }: Serialization,
): FileParts | null {
  const algorithm = hash === 'sha256' ? 'sha256' : 'blake2b512'
  if (method === 'shards') return new Shards(path, algorithm, shardSize ?? Number.NaN)
  if (hash === 'sha256') return null
  const whole = createHash(algorithm)
  return {
    update: (chunk) => void whole.update(chunk),
    end: () => [{ name: path, digest: whole.digest('hex') }],
  }
}

/** Byte ranges of one length, the last of them as long as the rest; none of an empty file. */
class Shards implements FileParts {
  readonly #path: string
  readonly #algorithm: string
  readonly #size: number
  readonly #ended: ArtifactPart[] = []
  #hash: Hash
  #start = 0
  #at = 0

  constructor(path: string, algorithm: string, size: number) {
    this.#path = path
    this.#algorithm = algorithm
    this.#size = size
    this.#hash = createHash(algorithm)
  }

  update(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; ) {
      const part = chunk.subarray(from, from + this.#start + this.#size - this.#at)
      this.#hash.update(part)
      this.#at += part.length
      from += part.length
      if (this.#at === this.#start + this.#size) this.#endShard()
    }
  }

  end(): readonly ArtifactPart[] {
    if (this.#at > this.#start) this.#endShard()
    return this.#ended
  }

  #endShard(): void {
    const name = `${this.#path}:${this.#start}:${this.#at}`
    this.#ended.push({ name, digest: this.#hash.digest('hex') })
    this.#hash = createHash(this.#algorithm)
    this.#start = this.#at
    if (this.#ended.length <= mostParts) return
    throw new NotReadable('not-safe', `an artifact has more than ${mostParts} shards`)
  }
}
