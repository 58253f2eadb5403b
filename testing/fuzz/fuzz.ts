import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { StagegateError } from '../../src/core/errors/errors.ts'
import { mutated } from './mutations.ts'
import { Random } from './random.ts'
import type { FuzzTarget } from './targets.ts'

/** Milliseconds of processor time that one input may take; a parser takes less than one for most. */
export const longestCase = 2_000

export interface Fault {
  readonly why: string
  readonly bytes: Uint8Array
}

const corpora = join(import.meta.dirname, 'corpus')

/** The inputs that a target begins with, in the order of their names. */
export function seedsOf({ name, seeds }: FuzzTarget): readonly Uint8Array[] {
  if (seeds !== undefined) return seeds()
  const folder = join(corpora, name)
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, file))
      return new Uint8Array(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    })
}

/** The input with that number: the seeds first, then mutations of them. */
export function inputAt(seeds: readonly Uint8Array[], seed: number, at: number): Uint8Array {
  const one = seeds[at]
  if (one !== undefined) return one
  const random = new Random(seed * 1_000_003 + at)
  return mutated(random.of(seeds), random.of(seeds), random)
}

/** Gives a target one input; null: it accepted it, or refused it with an error for people. */
export async function tried(target: FuzzTarget, bytes: Uint8Array): Promise<Fault | null> {
  const start = process.cpuUsage()
  try {
    await target.run(bytes)
  } catch (error) {
    if (!(error instanceof StagegateError)) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return { why, bytes }
    }
    if (error.message.length > 5_000)
      return { why: 'an error of more than 5,000 characters', bytes }
  }
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1000
  return took > longestCase ? { why: `took ${Math.round(took)} ms`, bytes } : null
}
