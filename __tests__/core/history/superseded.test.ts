import { describe, expect, test } from '@jest/globals'
import { type Superseded, supersededBy } from '../../../src/core/history/superseded.ts'
import { holdersOf, type Target, versionNumber } from '../../../src/core/model/model.ts'
import {
  beside,
  champion,
  createdAt,
  production,
  SmallRegistry,
  staging,
} from './small-registry.ts'

const run = (id: number, attempt = 1) => ({
  run: `https://github.com/acme/models/actions/runs/${id}/attempts/${attempt}`,
})

function seenBy(
  registry: SmallRegistry,
  id: number,
  target: Target,
  candidate: { readonly createdAt: number } = { createdAt: Number.POSITIVE_INFINITY },
): Superseded | null {
  const standing = registry.standing()
  const holders = holdersOf(standing, target)
  return supersededBy(run(id, 2).run, target, standing.versions, holders, candidate)
}

/** In a word: who moved what, and what has come since. */
function told(
  registry: SmallRegistry,
  id: number,
  target: Target,
  candidate?: { readonly createdAt: number },
): string {
  const seen = seenBy(registry, id, target, candidate)
  if (seen === null) return 'not superseded'
  const { own, since, holders } = seen
  if (own === null) return `newer: ${since?.action} of ${since?.version}`
  const by = since === null ? `by hand, ${holders.join(' and ') || 'nobody'} there` : since.action
  return `${own.action} of ${own.version}, then ${by}${since === null ? '' : ` of ${since.version}`}`
}

describe.each([
  ['Production', production],
  ['the alias champion', champion],
] as const)('a workflow run that has moved %s', (_, target) => {
  function promotedTwo(): SmallRegistry {
    const registry = new SmallRegistry(5)
    registry.promote(1, target, run(99))
    registry.promote(2, target, run(100))
    return registry
  }

  test('is not superseded if nobody has moved it since', () => {
    expect(told(promotedTwo(), 100, target)).toBe('not superseded')
  })

  test('is superseded by the promotion of another run', () => {
    const registry = promotedTwo()
    registry.promote(3, target, run(101))
    expect(told(registry, 100, target)).toBe('promote of 2, then promote of 3')
    expect(told(registry, 101, target)).toBe('not superseded')
    // It has moved nothing itself: the next issue of run 102 may go on.
    expect(told(registry, 102, target)).toBe('not superseded')
  })

  test('is superseded by a run with a lower number, by a laptop, and by a move without gates', () => {
    const registry = promotedTwo()
    registry.promote(3, target, { run: null, action: 'transition', verdict: 'ungated' })
    expect(told(registry, 100, target)).toBe('promote of 2, then transition of 3')
    registry.promote(4, target, run(7))
    expect(told(registry, 100, target)).toBe('promote of 2, then promote of 4')
  })

  test('is superseded by a rollback of another run, but not by its own rollback', () => {
    const registry = promotedTwo()
    registry.rollBack(2, target, 1, null, run(100))
    expect(told(registry, 100, target)).toBe('not superseded')
    registry.promote(3, target, run(100, 2))
    expect(told(registry, 100, target)).toBe('not superseded')
    registry.rollBack(3, target, 1, null, run(101))
    expect(told(registry, 100, target)).toBe('promote of 3, then rollback of 3')
  })

  test('is superseded by a move by hand, which has no record', () => {
    const registry = promotedTwo()
    registry.put(3, target)
    expect(told(registry, 100, target)).toBe('promote of 2, then by hand, 3 there')
  })

  test('is superseded by a version that was moved by hand and then adopted', () => {
    const registry = promotedTwo()
    registry.put(3, target)
    registry.adopt(3, target, 'it was urgent')
    expect(told(registry, 100, target)).toBe('promote of 2, then by hand, 3 there')
  })

  test('is not superseded by an adoption of the version that it promoted itself', () => {
    const registry = promotedTwo()
    registry.adopt(2, target, 'once more')
    expect(told(registry, 100, target)).toBe('not superseded')
  })

  test('is not superseded by a begun or undone move', () => {
    const registry = promotedTwo()
    registry.end(registry.begin(3, target, run(101)), 'undone')
    registry.begin(4, target, run(102))
    expect(told(registry, 100, target)).toBe('not superseded')
  })

  test('is not superseded if its own move is only begun or undone', () => {
    const registry = new SmallRegistry(4)
    registry.end(registry.begin(2, target, run(100)), 'undone')
    registry.begin(2, target, run(100))
    registry.promote(3, target, run(101))
    expect(told(registry, 100, target)).toBe('not superseded')
  })

  test('is not superseded by a move of another target', () => {
    const registry = promotedTwo()
    registry.promote(3, target, run(101))
    expect(told(registry, 100, staging)).toBe('not superseded')
  })

  test('on a laptop nothing is superseded, because there is no workflow run', () => {
    const registry = promotedTwo()
    registry.promote(3, target, run(101))
    const { versions } = registry.standing()
    expect(supersededBy(null, target, versions, [versionNumber(3)], { createdAt: 0 })).toBeNull()
  })
})

describe('a stage with several versions', () => {
  test('is not moved by a version that stays beside the promoted one', () => {
    const registry = new SmallRegistry(4)
    registry.put(1, production)
    registry.promote(2, beside(production), run(100))
    expect(told(registry, 100, production)).toBe('not superseded')
    registry.stageByHand(1, 'Archived')
    expect(told(registry, 100, production)).toBe('not superseded')
    registry.stageByHand(3, 'Production')
    expect(told(registry, 100, production)).toBe('promote of 2, then by hand, 3 and 2 there')
  })

  test('is moved when its version moves on to another stage', () => {
    const registry = new SmallRegistry(4)
    registry.promote(2, staging, run(100))
    registry.promote(2, production, run(101))
    expect(told(registry, 100, staging)).toBe('promote of 2, then promote of 2')
    expect(seenBy(registry, 100, staging)?.since?.target).toEqual(production)
  })

  test('is not superseded if the run itself moved the version on', () => {
    const registry = new SmallRegistry(4)
    registry.promote(2, staging, run(100))
    registry.promote(2, production, run(100))
    expect(told(registry, 100, staging)).toBe('not superseded')
    expect(told(registry, 100, production)).toBe('not superseded')
  })

  test('is moved when its version is deleted', () => {
    const registry = new SmallRegistry(4)
    registry.promote(1, production, run(100))
    registry.promote(2, production, run(100))
    registry.delete(2)
    expect(told(registry, 100, production)).toBe('promote of 1, then by hand, nobody there')
  })
})

describe('an old workflow run that has moved nothing itself', () => {
  const registry = new SmallRegistry(5)
  registry.promote(3, champion, run(101))
  const early = { createdAt: createdAt(2) }

  test('is superseded by a newer run, if its version was registered before that run moved the target', () => {
    expect(told(registry, 100, champion, early)).toBe('newer: promote of 3')
  })

  test('goes on with a version that was registered after that, as a long training job has', () => {
    const late = { createdAt: Date.UTC(2026, 11, 1) }
    expect(told(registry, 100, champion, late)).toBe('not superseded')
  })

  test('is not superseded by an older run, another repository, a laptop or an adoption', () => {
    expect(told(registry, 101, champion, early)).toBe('not superseded')
    expect(told(registry, 102, champion, early)).toBe('not superseded')
    const others = new SmallRegistry(5)
    others.promote(1, champion, { run: null })
    others.promote(2, champion, {
      run: 'https://github.com/acme/others/actions/runs/101/attempts/1',
    })
    others.begin(4, champion, run(105))
    expect(told(others, 100, champion, early)).toBe('not superseded')
    expect(told(registry, 100, production, early)).toBe('not superseded')
  })

  test('is superseded by a rollback of a newer run', () => {
    const rolled = new SmallRegistry(5)
    rolled.promote(1, champion, run(98))
    rolled.promote(2, champion, run(99))
    rolled.rollBack(2, champion, 1, null, run(103))
    expect(told(rolled, 100, champion, early)).toBe('newer: rollback of 2')
  })
})
