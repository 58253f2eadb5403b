import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { versionNumber } from '../../src/core/model/model.ts'
import { unfinishedIn } from '../../src/core/records/announcement.ts'
import { runs } from '../../testing/property/runs.ts'
import { type Command, champion, production, type Report, run, servingTargets } from './commands.ts'
import { dyingAt } from './dying-run.ts'
import { model, RacingRegistry } from './racing-registry.ts'
import { wordOf } from './run-report.ts'
import { byHand, copies, deletions, killedAtTimes, madeAgain, renames } from './stories.ts'
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
    const exists = (version: number) =>
      this.registry.now().versions.some((it) => it.version === version)
    switch (step.kind) {
      case 'wait':
        this.#at += step.minutes * 60_000
        return null
      case 'by hand':
        if (exists(step.change.version)) this.registry.byHand(step.change)
        return null
      case 'delete':
        this.registry.deleteByHand(step.version)
        return null
      case 'copy':
        if (exists(step.from)) this.registry.copyByHand(step.from)
        return null
      case 'make again':
        this.registry.makeAgain()
        return null
      case 'rename':
        this.registry.renameByHand(step.name)
        return null
      case 'run':
        return await this.ask(step.command, step.death, step.skew)
    }
  }

  async ask(
    command: Command,
    death: Parameters<typeof dyingAt>[1] = null,
    skew = 0,
  ): Promise<Report> {
    this.#at += 1_000
    this.#runs += 1
    const address = `https://ci.example/runs/${this.#runs}`
    const who = { by: address, address, at: this.#at, skew }
    const name = this.registry.now().model
    return await run(command, name, dyingAt(this.registry, death, skew), who)
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

const anything = fc.oneof(
  { weight: 16, arbitrary: killedAtTimes(5) },
  { weight: 2, arbitrary: byHand(model, 4) },
  { weight: 1, arbitrary: deletions(4) },
  { weight: 2, arbitrary: copies(4) },
  { weight: 1, arbitrary: renames },
  { weight: 1, arbitrary: madeAgain },
)

test('whatever a user with EDIT and others have done, and whichever runs were killed, their next promotion gets through', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(anything, { maxLength: 30, size: 'max' }),
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
        edited.registry.copyByHand(versionNumber(4))
        const version = Math.max(...edited.registry.now().versions.map((it) => it.version))
        const last = wordOf(
          await edited.ask({ do: 'promote', version: versionNumber(version), target }),
        )
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
