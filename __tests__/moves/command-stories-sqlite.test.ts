import { test } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../src/core/model/change.ts'
import { modelName } from '../../src/core/model/model.ts'
import { openSqlite } from '../../src/registry/sqlite/open.ts'
import { runs } from '../../testing/property/runs.ts'
import { change, everyMlflow, registryFile } from '../registry/sqlite/registry-file.ts'
import { byHand, undisturbed } from './stories.ts'
import { type Step, ToldStory } from './told-story.ts'

const churn = modelName('churn')

/** As somebody else writes it, on a connection of their own, with no regard to what stands there. */
function sqlOf(it: Change, at: number): readonly string[] {
  const rows = `WHERE name = 'churn' AND current_stage <> 'Deleted_Internal'`
  switch (it.kind) {
    case 'move-to-stage': {
      const set = (stage: string) =>
        `UPDATE model_versions SET current_stage = '${stage}', last_updated_time = ${at} ${rows}`
      const archive = `${set('Archived')} AND current_stage = '${it.to}'`
      const move = `${set(it.to)} AND version = ${it.version}`
      return it.archiveExisting ? [archive, move] : [move]
    }
    case 'point-alias':
    case 'remove-alias':
      return [
        `UPDATE registered_model_aliases SET version = ${it.version}
         WHERE name = 'churn' AND alias = '${it.alias}'`,
      ]
  }
}

async function tell(path: string, steps: readonly Step[]): Promise<void> {
  // Each write is a millisecond later than the one before it.
  let at = Date.UTC(2026, 10, 21)
  const now = () => {
    at += 1
    return at
  }
  const registry = await openSqlite('write', { path, now })
  try {
    const story = await ToldStory.begin({
      name: churn,
      registry,
      now: async () => ({
        ...(await registry.readSnapshot(churn)),
        versions: await registry.listVersions(churn),
      }),
      byHand: (it) => change(path, ...sqlOf(it, now())),
    })
    for (const step of steps) await story.tell(step)
  } finally {
    await registry.close()
  }
}

// Version 6 is deleted, 2 and 3 are in Production, and 2 is the champion.
test.each(everyMlflow)('random commands keep a database of %s consistent', async (mlflow) => {
  const step = fc.oneof(
    { weight: 8, arbitrary: undisturbed(6) },
    { weight: 1, arbitrary: byHand(churn, 5) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10, size: 'max' }), async (steps) => {
      const measured = `UPDATE model_versions SET run_id = 'measured' WHERE run_id IS NULL`
      await tell(registryFile(mlflow, measured), steps)
    }),
    { numRuns: runs(15) },
  )
})
