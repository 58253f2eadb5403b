import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../../testing/property/runs.ts'
import { model, RacingRegistry, type Writes } from './racing-registry.ts'
import {
  byHand,
  copies,
  deletions,
  everydayStory,
  killedAtTimes,
  killedInNewRuns,
  madeAgain,
  renames,
  storiesOfReturns,
} from './stories.ts'
import { type Step, ToldStory } from './told-story.ts'

async function tell(writes: Writes, steps: readonly Step[]): Promise<ToldStory> {
  const registry = new RacingRegistry(
    { 1: 'Production', 2: 'Staging', 3: 'None', 4: 'None', 5: 'None' },
    undefined,
    writes,
  )
  const exists = (number: number) => registry.now().versions.some((it) => it.version === number)
  const story = await ToldStory.begin({
    name: model,
    registry,
    now: () => registry.now(),
    byHand: (change) => (exists(change.version) ? registry.byHand(change) : undefined),
    deleteByHand: (version) => registry.deleteByHand(version),
    copyByHand: (from) => (exists(from) ? registry.copyByHand(from) : undefined),
    makeAgain: () => registry.makeAgain(),
    renameByHand: (renamed) => registry.renameByHand(renamed),
  })
  for (const step of steps) await story.tell(step)
  return story
}

describe.each<Writes>(['step by step', 'at once'])('random commands that write %s', (writes) => {
  test('give true reports, and the next run completes the move of a killed one', async () => {
    const words = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        fc.array(killedAtTimes(5), { maxLength: 14, size: 'max' }),
        async (steps) => {
          const story = await tell(writes, steps)
          for (const word of story.words) words.set(word, (words.get(word) ?? 0) + 1)
        },
      ),
      { numRuns: runs(75), examples: [[[...everydayStory]]] },
    )
    const said = 'killed promoted rolled-back unchanged hold usage cleared adopted'.split(' ')
    // At once, nothing is left in the middle, so nobody waits for anybody.
    for (const word of writes === 'at once' ? said : [...said, 'conflict', 'done-before']) {
      expect({ word, often: (words.get(word) ?? 0) > 0 }).toEqual({ word, often: true })
    }
  })

  test('give what no version has back to one that had it, and complete that of a killed run', async () => {
    const [stage, ...others] = storiesOfReturns
    const told = await tell(writes, stage ?? [])
    const ended = ['usage', 'usage', 'rolled-back', 'done-before', 'usage', 'usage']
    expect(told.words).toEqual(['promoted', 'promoted', ...ended])
    for (const steps of others) await tell(writes, steps)
  })

  test('give true reports while others move, copy, rename, delete and import without Stagegate', async () => {
    const step = fc.oneof(
      { weight: 16, arbitrary: killedAtTimes(6) },
      { weight: 2, arbitrary: byHand(model, 4) },
      { weight: 1, arbitrary: deletions(5) },
      { weight: 2, arbitrary: copies(5) },
      { weight: 1, arbitrary: renames },
      { weight: 1, arbitrary: madeAgain },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14, size: 'max' }), async (steps) => {
        await tell(writes, steps)
      }),
      { numRuns: runs(75) },
    )
  })

  test('give true reports when a version has the maximum number of records', async () => {
    await fc.assert(
      fc.asyncProperty(
        // What an old run has done may be folded away by then, so that nobody knows of it any more.
        fc.array(killedInNewRuns(2), { minLength: 50, maxLength: 90, size: 'max' }),
        async (steps) => {
          await tell(writes, steps)
        },
      ),
      // To shrink a hundred steps takes longer than to read them.
      { numRuns: runs(25), endOnFailure: true },
    )
  })
})
