import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  holdersOf,
  type ModelSnapshot,
  type ModelVersion,
  modelName,
  runId,
  versionNumber,
} from '../../src/core/model/model.ts'
import { announcementTag } from '../../src/core/records/announcement.ts'
import { begunRecord, type RecordAction, recordTag } from '../../src/core/records/record.ts'
import { rollbackMarkOf } from '../../src/core/records/rollback-mark.ts'
import { runs } from '../../testing/property/runs.ts'
import { type CopyCommand, champion, production, run } from './commands.ts'
import { dyingAt } from './dying-run.ts'
import { model, RacingRegistry, type Writes } from './racing-registry.ts'

const dev = modelName('dev')
const first = versionNumber(1)
const now = Date.UTC(2026, 10, 21)

function version(number: number): ModelVersion {
  return {
    model: dev,
    version: versionNumber(number),
    stage: 'None',
    status: 'READY',
    runId: runId(`run-of-${number}`),
    source: 's3://files',
    tags: new Map(),
    createdAt: 100,
    updatedAt: 100,
  }
}

const source: ModelSnapshot = {
  model: dev,
  createdAt: 1,
  tags: new Map(),
  aliases: new Map(),
  versions: [8, 7, 6, 5].map(version),
}

function registryOf(writes: Writes, pause?: () => Promise<unknown>): RacingRegistry {
  const registry = new RacingRegistry({ 1: 'Production' }, pause, writes)
  registry.offer(source)
  return registry
}

const copy = (
  number: number,
  target: typeof champion | typeof production = champion,
): CopyCommand => ({
  do: 'copy',
  from: dev,
  version: versionNumber(number),
  target,
})

const of = (by: string, more: Partial<Parameters<typeof run>[3]> = {}) => ({
  by,
  address: `https://github.com/a/b/actions/runs/${by.length}`,
  at: now,
  ...more,
})

/** The copies, and what is announced. */
function left(registry: RacingRegistry) {
  const { versions, tags, aliases } = registry.now()
  const copies = versions.filter((row) => row.source.startsWith('models:/'))
  const announced = [...tags.keys()].filter((key) => key.startsWith('stagegate_begun_'))
  return { copies, announced, champion: aliases.get(champion.alias), versions }
}

describe.each<Writes>(['step by step', 'at once'])('a run that copies, %s', (writes) => {
  // More than any run has.
  const requests = Array.from({ length: 40 }, (_, at) => at)

  test.each([champion, production])(
    'and is killed at any request leaves what the next one ends, with one copy',
    async (target) => {
      for (const request of requests) {
        for (const acted of [false, true]) {
          const registry = registryOf(writes)
          await run(copy(7, target), model, dyingAt(registry, { request, acted }), of('mona'))
          const again = await run(copy(7, target), model, registry, of('hubot'))
          expect(again).toMatchObject({ says: 'moved' })
          const { copies, announced, versions } = left(registry)
          expect([request, acted, copies.length, announced]).toEqual([request, acted, 1, []])
          const [only] = copies
          const serving =
            target.kind === 'alias'
              ? left(registry).champion
              : versions.find(({ stage }) => stage === 'Production')?.version
          expect(serving).toBe(only?.version)
        }
      }
    },
  )
})

describe.each<RecordAction>(['clear-rollback', 'promote'])('what announces a %s', (action) => {
  test("and is in nobody's way does not stop a run that copies", async () => {
    const registry = registryOf('step by step')
    const [row] = registry.now().versions
    if (row === undefined) throw new Error('there is a version 1')
    const writer = { seq: 1, at: now - 1000, by: 'mona', run: null, nonce: '00000001' }
    const asked = {
      action,
      verdict: 'ungated',
      target: champion,
      former: [],
      reason: null,
    } as const
    const record = begunRecord<RecordAction>(row, writer, asked)
    const { key, value } = announcementTag(record, registry.now())
    await registry.setModelTag(model, key, value)
    if (action === 'promote') {
      // It is done, and was killed before it removed its announcement, after the other one has looked.
      const { key: done, value: says } = recordTag({ ...record, state: 'done' })
      await registry.setVersionTag(model, first, done, says)
      const set = registry.setModelTag.bind(registry)
      registry.setModelTag = async (...tag) => {
        await set(model, key, value)
        await set(...tag)
      }
    }
    const ended = await run(copy(7), model, registry, of('hubot'))
    expect(ended).toMatchObject({ says: 'moved', outcome: { ending: { kind: 'promoted' } } })
  })
})

describe.each<Writes>(['step by step', 'at once'])('a copy that was rolled back, %s', (writes) => {
  // More than any run has before it announces the move.
  const moments = Array.from({ length: 40 }, (_, at) => at)

  test.each([champion, production])(
    'before this run announced its move, whenever that was, does not serve',
    async (target) => {
      for (const moment of moments) {
        let steps = -1
        const others = async () => {
          steps += 1
          const isAnnounced = [...registry.now().tags.values()].some((it) =>
            it.includes('"promote"'),
          )
          if (steps !== moment || isAnnounced) return
          await run(copy(7, target), model, registry, of('mona'))
          const back = {
            do: 'rollback',
            target,
            version: null,
            toVersion: null,
            force: false,
          } as const
          await run(back, model, registry, of('hubot'))
        }
        const registry = registryOf(writes, () => others())
        const { alias } = champion
        registry.byHand({ kind: 'point-alias', model, alias, version: first, from: null })
        await run(copy(7, target), model, registry, of('octocat'))
        const now = registry.now()
        const marked = now.versions.filter((row) => rollbackMarkOf(row, target) !== null)
        const serving = holdersOf(now, target)
        const both = marked.filter(({ version: number }) => serving.includes(number))
        expect([moment, both.map(({ version: number }) => number)]).toEqual([moment, []])
      }
    },
  )
})

/** Runs go on in the order that the numbers say; whoever sleeps lets the others go on. */
function scheduler(order: readonly number[]) {
  const waiting: (() => void)[] = []
  let turn = 0
  let active = 0
  const next = () => {
    const at = (order[turn++ % order.length] ?? 0) % Math.max(1, waiting.length)
    waiting.splice(at, 1)[0]?.()
  }
  return {
    begin: (count: number) => {
      active = count
    },
    pause: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length >= active) next()
      }),
    end: () => {
      active -= 1
      if (active > 0 && waiting.length >= active) next()
    },
  }
}

describe.each<Writes>(['step by step', 'at once'])('runs at once, %s', (writes) => {
  const races = async (order: readonly number[], versions: readonly number[]) => {
    const schedule = scheduler(order)
    const registry = registryOf(writes, schedule.pause)
    schedule.begin(versions.length)
    const reports = await Promise.all(
      versions.map(async (number, index) => {
        const by = 'x'.repeat(index + 1)
        const report = await run(copy(number), model, registry, of(by, { sleep: schedule.pause }))
        schedule.end()
        return report
      }),
    )
    return { reports, ...left(registry) }
  }
  const orders = fc.array(fc.nat({ max: 7 }), { minLength: 40, maxLength: 200 })

  test('that copy the same version make one copy, and all say that it serves or that somebody is at work', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const { reports, copies, announced, champion: serves } = await races(order, [7, 7, 7, 7])
        expect([copies.length, announced]).toEqual([1, []])
        expect(serves).toBe(copies[0]?.version)
        const endings = reports.map((it) =>
          it.says === 'moved' ? it.outcome.ending.kind : it.says,
        )
        expect(endings).toContain('promoted')
      }),
      { numRuns: runs(60) },
    )
  })

  test('that copy different versions make one copy each at most, and one of them serves', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const { reports, copies, announced, champion: serves } = await races(order, [5, 6, 7, 8])
        expect(announced).toEqual([])
        expect(new Set(copies.map((row) => row.source)).size).toBe(copies.length)
        for (const [index, it] of reports.entries()) {
          if (
            it.says !== 'moved' ||
            !['promoted', 'already-there'].includes(it.outcome.ending.kind)
          ) {
            continue
          }
          const own = copies.find((row) => row.source === `models:/dev/${index + 5}`)
          expect(own?.version).toBe(it.outcome.copy ?? -1)
        }
        if (reports.some((it) => it.says === 'moved' && it.outcome.ending.kind === 'promoted')) {
          expect(copies.map((row) => row.version)).toContain(serves)
        }
      }),
      { numRuns: runs(60) },
    )
  })
})
