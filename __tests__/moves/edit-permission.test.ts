import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { versionNumber } from '../../src/core/model/model.ts'
import { unfinishedIn } from '../../src/core/records/announcement.ts'
import { runs } from '../../testing/property/runs.ts'
import { type Command, champion, production, type Report, run, servingTargets } from './commands.ts'
import { dyingAt } from './dying-run.ts'
import { model, RacingRegistry } from './racing-registry.ts'
import { wordOf } from './run-report.ts'
import { killedAtTimes } from './stories.ts'
import type { Step } from './told-story.ts'

/** A registry that lets nobody delete an alias or a version's tag, as MLflow a user with EDIT. */
class EditedRegistry {
  readonly registry: RacingRegistry
  #at = Date.UTC(2026, 10, 21)
  #runs = 0

  constructor(permission: 'EDIT' | null = 'EDIT') {
    const stages = { 1: 'Production', 2: 'Staging', 3: 'None', 4: 'None' } as const
    this.registry = new RacingRegistry(stages, undefined, 'step by step', permission)
  }

  async tell(step: Step): Promise<Report | null> {
    if (step.kind === 'wait') this.#at += step.minutes * 60_000
    if (step.kind !== 'run') return null
    return await this.ask(step.command, step.death)
  }

  async ask(command: Command, death: Parameters<typeof dyingAt>[1] = null): Promise<Report> {
    this.#at += 1_000
    this.#runs += 1
    const address = `https://ci.example/runs/${this.#runs}`
    const who = { by: address, address, at: this.#at }
    return await run(command, model, dyingAt(this.registry, death), who)
  }
}

test.each(['EDIT', null] as const)(
  'with the permission %s, more records than there is room for are told of where they stay',
  async (permission) => {
    const edited = new EditedRegistry(permission)
    const counts: number[] = []
    for (let round = 1; round <= 12; round += 1) {
      for (const version of [3, 4].map(versionNumber)) {
        const report = await edited.ask({ do: 'promote', version, target: champion })
        if (report.says !== 'moved') throw new Error(wordOf(report))
        const { notes } = report.outcome
        counts.push(...notes.flatMap((it) => (it.kind === 'many-tags' ? [it.count] : [])))
      }
      // A run of its own each time, or the second promotion would be one of an old run.
      await edited.ask({
        do: 'rollback',
        version: null,
        toVersion: null,
        target: champion,
        force: true,
      })
      await edited.ask({ do: 'clear-rollback', version: versionNumber(4), target: champion })
    }
    if (permission === null) expect(counts).toEqual([])
    else expect(counts.slice(0, 2)).toEqual([20, 23])
  },
)

test('whatever a user with EDIT has done, and whichever runs were killed, their next promotion gets through', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(killedAtTimes(4), { maxLength: 30, size: 'max' }),
      fc.constantFrom(...servingTargets),
      async (steps, target) => {
        const edited = new EditedRegistry()
        for (const step of steps) {
          const report = await edited.tell(step)
          if (report?.says !== 'registry') continue
          // The one thing that takes more: it is refused before anything is written.
          expect(report.error.message).toContain('needs the permission MANAGE')
          refused += 1
        }
        await edited.tell({ kind: 'wait', minutes: 6 })
        const version = versionNumber(4)
        await edited.ask({ do: 'clear-rollback', version, target })
        const last = wordOf(await edited.ask({ do: 'promote', version, target }))
        expect(['promoted', 'unchanged']).toContain(last)
        expect(unfinishedIn(edited.registry.now())).toEqual([])
      },
    ),
    { numRuns: runs(200) },
  )
  expect(refused).toBeGreaterThan(0)
})

test('a version of which no record may be deleted keeps them all, and is promoted again', async () => {
  const edited = new EditedRegistry()
  for (let round = 1; round <= 30; round += 1) {
    for (const version of [3, 4].map(versionNumber)) {
      expect(wordOf(await edited.ask({ do: 'promote', version, target: champion }))).toBe(
        'promoted',
      )
    }
  }
  const [row] = edited.registry.now().versions
  expect(
    [...(row?.tags.keys() ?? [])].filter((key) => key.startsWith('stagegate_record_')),
  ).toHaveLength(30)
})

test('a rollback that would delete an alias says before it writes anything that it needs MANAGE', async () => {
  const edited = new EditedRegistry()
  const version = versionNumber(3)
  await edited.ask({ do: 'promote', version, target: champion })
  const before = edited.registry.now()
  const rollback = { do: 'rollback', version: null, toVersion: null, target: champion } as const
  const report = await edited.ask({ ...rollback, force: true })
  expect('error' in report ? report.error.message : '').toContain('needs the permission MANAGE')
  expect(edited.registry.now()).toEqual(before)
  expect(wordOf(await edited.ask({ do: 'promote', version, target: production }))).toBe('promoted')
})
