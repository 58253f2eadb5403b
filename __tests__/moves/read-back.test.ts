import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  holdersOf,
  type Target,
  type VersionNumber,
  versionNumber,
} from '../../src/core/model/model.ts'
import { readBack } from '../../src/moves/read-back.ts'
import { runs } from '../../testing/property/runs.ts'
import { model, RacingRegistry } from './racing-registry.ts'

const production: Target = { kind: 'stage', stage: 'Production', archiveExisting: true }

async function moveAndReadBack(registry: RacingRegistry, version: VersionNumber) {
  await registry.move({
    kind: 'move-to-stage',
    model,
    version,
    from: 'None',
    to: 'Production',
    archiveExisting: true,
    holders: [],
  })
  const { snapshot } = await readBack(registry, model, production)
  return { version, holders: holdersOf(snapshot, production) }
}

// Those who do not see each other's records: of another tool, or beyond the first page of a search.
test('runs that move at the same time without seeing each other end with one holder, and all report it', async () => {
  let repaired = 0
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, count) => {
      const pause = () => scheduler.schedule(Promise.resolve())
      const registry = new RacingRegistry(
        { 1: 'Production', 2: 'None', 3: 'None', 4: 'None', 5: 'None' },
        pause,
      )
      const versions = Array.from({ length: count }, (_, index) => versionNumber(index + 2))
      const runs = versions.map((version) => moveAndReadBack(registry, version))
      const ended = await scheduler.waitFor(Promise.all(runs))

      const { versions: rows } = registry.now()
      const holders = holdersOf(registry.now(), production)
      expect(holders).toHaveLength(1)
      for (const end of ended) expect(end.holders.length).toBeLessThanOrEqual(1)
      const own = ended.find(({ version }) => version === holders[0])
      expect(own?.holders).toEqual(holders)
      if (rows.filter(({ stage }) => stage === 'Archived').length > 1) repaired += 1
    }),
    { numRuns: runs(300) },
  )
  expect(repaired).toBeGreaterThan(10)
})
