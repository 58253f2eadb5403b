import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../src/core/errors/errors.ts'
import { inputAt, seedsOf, tried } from '../../testing/fuzz/fuzz.ts'
import { fuzzTargets } from '../../testing/fuzz/targets.ts'
import { runs } from '../../testing/property/runs.ts'

describe('a parser that meets bytes of somebody else', () => {
  test.each(fuzzTargets.map((target) => ({ name: target.name, target })))(
    'accepts its input or refuses it with an error for people: $name',
    async ({ name, target }) => {
      const seeds = seedsOf(target)
      expect(seeds.length).toBeGreaterThan(0)
      const count = seeds.length + runs(name === 'sqlite' ? 20 : 60)
      for (let at = 0; at < count; at += 1) {
        const fault = await tried(target, inputAt(seeds, 1, at))
        expect({ at, why: fault?.why ?? null }).toEqual({ at, why: null })
      }
    },
  )
})

describe('the campaign', () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const input = new TextEncoder().encode('x')

  test('takes an error of the program for a fault, and an error for people not', async () => {
    const broken = () => {
      throw new TypeError('x is not a function')
    }
    expect((await tried({ name: 'a', run: broken }, input))?.why).toContain('x is not a function')
    const refusing = async () => {
      throw new UsageError('no')
    }
    expect(await tried({ name: 'a', run: refusing }, input)).toBeNull()
    const shouting = () => {
      throw new UsageError('no'.repeat(3_000))
    }
    expect((await tried({ name: 'a', run: shouting }, input))?.why).toContain('5,000 characters')
  })

  test('gives the seeds first, and then the same mutations for the same seed', () => {
    const seeds = ['models: {a: 1}', 'b: [2, 3]'].map((seed) => new TextEncoder().encode(seed))
    const given = (seed: number) =>
      Array.from({ length: 300 }, (_, at) => text(inputAt(seeds, seed, at)))
    expect(given(1).slice(0, 2)).toEqual(['models: {a: 1}', 'b: [2, 3]'])
    expect(given(1)).toEqual(given(1))
    expect(given(1).slice(2)).not.toEqual(given(2).slice(2))
    expect(new Set(given(1)).size).toBeGreaterThan(250)
  })
})
