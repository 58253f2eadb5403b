import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compareInt64 } from '../../../src/core/arithmetic/int64.ts'
import { ConflictError, MissingModelError, UsageError } from '../../../src/core/errors/errors.ts'
import type { AliasMove, AliasRemoval, StageMove } from '../../../src/core/model/change.ts'
import {
  aliasName,
  loggedModelId,
  type ModelName,
  type ModelSnapshot,
  modelName,
  type RunId,
  runId,
  type ServingStage,
  stages,
  type VersionNumber,
  versionNumber,
  versionsInStage,
} from '../../../src/core/model/model.ts'
import { allCapabilities, type Capabilities } from '../../../src/registry/port/capabilities.ts'
import type { ModelRegistry, TrackingStore } from '../../../src/registry/port/registry.ts'
import type { Seeding } from '../../../testing/mlflow/seeding.ts'

export interface OpenedRegistry {
  readonly registry: ModelRegistry
  readonly tracking: TrackingStore
}

const noon = 1_700_000_000_000

/** What a registry may have otherwise than MLflow; all else is the contract of all of them. */
export interface Differences {
  /** As the registry itself must say it. */
  readonly has: Capabilities
  /** Whether two names that differ in case are two names. */
  readonly casesDiffer: boolean
  /** What a name may look like. */
  readonly names: readonly string[]
}

export const asMlflow: Differences = {
  has: allCapabilities,
  casesDiffer: true,
  names: [
    "o'brien",
    'say "hi"',
    'Modell für 模型 🤖',
    '100% _ok_',
    'two  spaces',
    'back\\slash\\',
    '`tick` <b>| --> @team',
    "x' OR name='y",
    'line\nbreak',
    'a;b--c',
  ],
}

/** What every registry does alike; the data is written by MLflow itself, through its own API. */
export function registryContract(
  name: string,
  open: () => Promise<OpenedRegistry>,
  seed: Seeding,
  { has, casesDiffer, names }: Differences = asMlflow,
): void {
  /** Of what only some registries have. */
  const where = (condition: boolean) => (condition ? describe : unasked)

  describe(name, () => {
    let registry: ModelRegistry
    let tracking: TrackingStore

    beforeAll(async () => {
      ;({ registry, tracking } = await open())
    })

    afterAll(async () => {
      await registry.close()
      await tracking.close()
    })

    test('says what it has', () => {
      expect(registry.capabilities).toEqual(has)
    })

    describe('who holds what', () => {
      test('is read with stages, aliases, tags, runs and status', async () => {
        const model = await seed.model('standing', { owner: 'team a' })
        const { run, version: first } = await seed.trained(model, [{ key: 'auc', value: 0.9 }])
        const second = await seed.version(model)
        const third = await seed.version(model)
        await seed.stage(model, first, 'Production')
        await seed.stage(model, second, 'Staging')
        await seed.alias(model, 'champion', first)
        await seed.alias(model, 'Champion', second)
        await seed.versionTag(model, first, 'validated by', 'a|b `c` <d>')

        const standing = await registry.readSnapshot(model)

        expect(standing.model).toBe(model)
        expect([...standing.tags]).toEqual([['owner', 'team a']])
        expect([...standing.aliases].sort()).toEqual([
          ['Champion', second],
          ['champion', first],
        ])
        expect(standing.versions.map((version) => version.version)).toEqual([third, second, first])
        expect(standing.versions.map((version) => version.stage)).toEqual(
          has.stages ? ['None', 'Staging', 'Production'] : ['None', 'None', 'None'],
        )
        const [, , oldest] = standing.versions
        expect(oldest).toMatchObject({
          model,
          status: 'READY',
          runId: run,
          source: 's3://bucket/model',
        })
        expect([...(oldest?.tags ?? [])]).toEqual([['validated by', 'a|b `c` <d>']])
        expect(standing.versions[0]?.runId).toBeNull()
      })

      test('is empty for a registered model without versions', async () => {
        const standing = await registry.readSnapshot(await seed.model('empty'))
        expect(standing.versions).toEqual([])
        expect(standing.aliases.size).toBe(0)
        expect(standing.tags.size).toBe(0)
      })

      test('does not list the alias of a deleted version', async () => {
        const model = await seed.model('dangling')
        const [first, second] = [await seed.version(model), await seed.version(model)]
        await seed.alias(model, 'kept', first)
        await seed.alias(model, 'lost', second)
        await seed.deleteVersion(model, second)
        const { aliases, versions } = await registry.readSnapshot(model)
        expect([...aliases]).toEqual([['kept', first]])
        expect(versions.map((version) => version.version)).toEqual([first])
      })
    })

    describe('versions', () => {
      test('are read one by one, and one that is not there is null', async () => {
        const model = await seed.model('one-by-one')
        const version = await seed.version(model)
        await seed.versionTag(model, version, 'empty', '')
        const read = await registry.readVersion(model, version)
        expect(read).toMatchObject({ model, version, stage: 'None', status: 'READY', runId: null })
        expect([...(read?.tags ?? [])]).toEqual([['empty', '']])
        expect(read?.createdAt).toBeGreaterThan(noon)
        expect(read?.updatedAt).toBeGreaterThanOrEqual(read?.createdAt ?? Number.NaN)
        expect(await registry.readVersion(model, versionNumber(2))).toBeNull()
        expect(await registry.readVersion(model, versionNumber(2 ** 53 - 1))).toBeNull()
      })

      // A record says by it which version it is about.
      test('were created at one moment, however they are read and whatever is written since', async () => {
        const model = await seed.model('created')
        const { version, run } = await seed.trained(model, [])
        const before = await registry.readSnapshot(model)
        const [row] = before.versions
        const read = async (name: ModelName) => {
          const standing = await registry.readSnapshot(name)
          const rows = await Promise.all([
            registry.readVersion(name, version),
            registry.readVersionsOfRun(name, run),
            registry.listVersions(name),
          ])
          return [standing.createdAt, ...rows.flat().map((each) => each?.createdAt)]
        }
        const same = [before.createdAt, ...Array.from({ length: 3 }, () => row?.createdAt)]
        expect(before.createdAt).toBeGreaterThan(noon)
        expect(before.createdAt).toBeLessThan(row?.createdAt ?? Number.NaN)
        await seed.stage(model, version, 'Production')
        await seed.alias(model, 'champion', version)
        await registry.setVersionTag(model, version, 'stagegate_1', 'x')
        await registry.setModelTag(model, 'stagegate_held', 'x')
        expect(await read(model)).toEqual(same)
        const renamed = await seed.rename(model)
        expect(await read(renamed)).toEqual(same)

        await seed.makeAgain(renamed)
        const again = await registry.readSnapshot(renamed)
        expect(again.createdAt).toBeGreaterThan(before.createdAt)
      })

      test('are listed, the highest number first', async () => {
        const model = await seed.model('listing')
        for (let count = 0; count < 11; count++) await seed.version(model)
        const listed = await registry.listVersions(model)
        expect(listed.map((version) => Number(version.version))).toEqual([
          11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
        ])
        expect(await registry.listVersions(await seed.model('nothing'))).toEqual([])
      })

      test('of a run are those of this registered model only', async () => {
        const model = await seed.model('of-a-run')
        const other = await seed.model('of-a-run-too')
        const run = await seed.run()
        const first = await seed.version(model, { run })
        await seed.version(model)
        const third = await seed.version(model, { run })
        await seed.version(other, { run })
        const found = await registry.readVersionsOfRun(model, run)
        expect(found.map((version) => version.version)).toEqual([third, first])
        expect(await registry.readVersionsOfRun(model, await seed.run())).toEqual([])
      })
    })

    describe('a registered model that does not exist', () => {
      const asks: readonly [string, (model: ModelName) => Promise<unknown>][] = [
        ['its standing', (model) => registry.readSnapshot(model)],
        ['a version', (model) => registry.readVersion(model, versionNumber(1))],
        ['its versions', (model) => registry.listVersions(model)],
        [
          'the versions of a run',
          (model) => registry.readVersionsOfRun(model, runId('0'.repeat(32))),
        ],
      ]
      test.each(asks)('asked for %s is a usage error with near names', async (_, ask) => {
        const model = await seed.model('fraud-detector')
        const wrong = modelName(model.replace('detector', 'detecter'))
        const error = await ask(wrong).then(
          () => null,
          (thrown: unknown) => thrown,
        )
        expect(error).toBeInstanceOf(UsageError)
        expect(String(error)).toContain(wrong)
        expect(String(error)).toContain(model)
      })

      test('may be one of the same name in another case', async () => {
        const model = await seed.model('case')
        const wrong = modelName(model.toUpperCase())
        if (!casesDiffer) {
          expect(await registry.readSnapshot(wrong)).toEqual(await registry.readSnapshot(model))
          return
        }
        await expect(registry.readSnapshot(wrong)).rejects.toThrow(UsageError)
        await expect(registry.readSnapshot(wrong)).rejects.toThrow(model)
      })
    })

    describe('a prompt', () => {
      const asks: readonly [string, (model: ModelName) => Promise<unknown>][] = [
        ['its standing', (model) => registry.readSnapshot(model)],
        ['a version', (model) => registry.readVersion(model, versionNumber(1))],
        ['its versions', (model) => registry.listVersions(model)],
        [
          'the versions of a run',
          (model) => registry.readVersionsOfRun(model, runId('0'.repeat(32))),
        ],
      ]
      test.each(asks)('asked for %s is a usage error that says what it is', async (_, ask) => {
        const prompt = await seed.prompt('greeting')
        const error = await ask(prompt).then(
          () => null,
          (thrown: unknown) => thrown,
        )
        expect(error).toBeInstanceOf(UsageError)
        expect(error).toHaveProperty(
          'message',
          `'${prompt}' is a prompt in MLflow's prompt registry, not a model. Stagegate does not ` +
            'promote prompts yet: name a registered model.',
        )
      })
    })

    describe('names', () => {
      test.each(names)('%j are taken as they are', async (like) => {
        const model = await seed.model(like)
        const run = await seed.run()
        const version = await seed.version(model, { run })
        await registry.setVersionTag(model, version, 'key', 'ä "quoted" \\ \n 🤖')
        await registry.setModelTag(model, 'key', 'model of: it')
        const standing = await registry.readSnapshot(model)
        expect([...standing.tags]).toEqual([['key', 'model of: it']])
        expect(standing.versions.map((row) => row.version)).toEqual([version])
        const [found] = await registry.readVersionsOfRun(model, run)
        expect(found?.model).toBe(model)
        expect(found?.tags.get('key')).toBe('ä "quoted" \\ \n 🤖')
        expect(await registry.listVersions(model)).toHaveLength(1)
      })
    })

    describe('runs', () => {
      test('give the last value of each metric, and not the best', async () => {
        const run = await seed.run([
          { key: 'val auc/all', value: 0.95, step: 1, timestamp: noon },
          { key: 'val auc/all', value: 0.9, step: 2, timestamp: noon },
          { key: 'loss', value: 0.1 + 0.2, step: -3, timestamp: noon + 5 },
        ])
        await seed.end(run)
        const read = await tracking.readRun(run)
        expect(read).toMatchObject({
          id: run,
          status: 'FINISHED',
          deleted: false,
          endedAt: expect.any(Number),
          loggedModels: [],
        })
        expect(Object.fromEntries(read?.metrics ?? [])).toEqual({
          'val auc/all': { value: 0.9, step: 2, timestamp: noon },
          loss: { value: 0.1 + 0.2, step: -3, timestamp: noon + 5 },
        })
      })

      test('that failed, or are still going, say so', async () => {
        const failed = await seed.run([{ key: 'auc', value: 1 }])
        await seed.end(failed, 'FAILED')
        expect(await tracking.readRun(failed)).toMatchObject({ status: 'FAILED' })
        expect(await tracking.readRun(await seed.run())).toMatchObject({ status: 'RUNNING' })
      })

      test('that were deleted are read as deleted, and those that never were are null', async () => {
        const run = await seed.run([{ key: 'auc', value: 0.5 }])
        await seed.deleteRun(run)
        const read = await tracking.readRun(run)
        expect(read?.deleted).toBe(true)
        expect(read?.metrics.get('auc')?.value).toBe(0.5)
        expect(await tracking.readRun(runId('0'.repeat(32)))).toBeNull()
        expect(await tracking.readRun(runId("../x' OR 1=1"))).toBeNull()
      })

      test('keep NaN as NaN and infinity as MLflow stores it', async () => {
        const run = await seed.run([
          { key: 'nan', value: Number.NaN },
          { key: 'up', value: Number.POSITIVE_INFINITY },
          { key: 'down', value: Number.NEGATIVE_INFINITY },
        ])
        const read = await tracking.readRun(run)
        expect(read?.metrics.get('nan')?.value).toBeNaN()
        expect(read?.metrics.get('up')?.value).toBe(Number.MAX_VALUE)
        expect(read?.metrics.get('down')?.value).toBe(-Number.MAX_VALUE)
        const [history] = await tracking.readMetricHistory(run, 'nan')
        expect(history?.value).toBeNaN()
      })

      test('have a history in the order in which it was logged', async () => {
        const run = await seed.run([
          { key: 'auc', value: 3, step: 9, timestamp: noon + 1 },
          { key: 'auc', value: 1, step: 3, timestamp: noon + 2 },
          { key: 'auc', value: 1, step: 2, timestamp: noon + 2 },
          { key: 'auc', value: 0, step: 1, timestamp: noon + 3 },
          { key: 'AUC', value: 7, step: 1, timestamp: noon },
        ])
        expect(await tracking.readMetricHistory(run, 'auc')).toEqual([
          { value: 3, step: 9, timestamp: noon + 1 },
          { value: 1, step: 2, timestamp: noon + 2 },
          { value: 1, step: 3, timestamp: noon + 2 },
          { value: 0, step: 1, timestamp: noon + 3 },
        ])
        expect(await tracking.readMetricHistory(run, 'nothing')).toEqual([])
        expect(await tracking.readMetricHistory(runId('0'.repeat(32)), 'auc')).toEqual([])
      })

      test('keep whole numbers of 64 bits as they are', async () => {
        const [most, least] = [2n ** 63n - 1n, -(2n ** 63n)]
        const run = await seed.run([
          { key: 'ns', value: 0.1, step: 1_762_300_000_123_456_789n, timestamp: most },
          { key: 'ns', value: 0.2, step: 1_762_300_000_123_456_790n, timestamp: most },
          { key: 'ns', value: 0.3, step: least, timestamp: 2n ** 53n + 1n },
          { key: 'edge', value: 1e17, step: 2n ** 53n - 1n, timestamp: noon },
          { key: 'edge', value: -123456789012345680, step: -(2n ** 53n) - 1n, timestamp: 0 },
        ])
        await seed.end(run, 'FINISHED', 1_762_300_000_123_456_789n)

        const read = await tracking.readRun(run)

        expect(read?.endedAt).toBe(1_762_300_000_123_456_800)
        expect(Object.fromEntries(read?.metrics ?? [])).toEqual({
          ns: { value: 0.2, step: 1_762_300_000_123_456_790n, timestamp: most },
          edge: { value: 1e17, step: 2 ** 53 - 1, timestamp: noon },
        })
        expect(await tracking.readMetricHistory(run, 'ns')).toEqual([
          { value: 0.3, step: least, timestamp: 2n ** 53n + 1n },
          { value: 0.1, step: 1_762_300_000_123_456_789n, timestamp: most },
          { value: 0.2, step: 1_762_300_000_123_456_790n, timestamp: most },
        ])
        expect(await tracking.readMetricHistory(run, 'edge')).toEqual([
          { value: -123456789012345680, step: -(2n ** 53n) - 1n, timestamp: 0 },
          { value: 1e17, step: 2 ** 53 - 1, timestamp: noon },
        ])
      })

      test('have a history of any length', async () => {
        const values = Array.from({ length: 900 }, (_, step) => ({
          key: 'loss',
          value: step / 7,
          step,
          timestamp: noon + step,
        }))
        const history = await tracking.readMetricHistory(await seed.run(values), 'loss')
        expect(history.map((point) => point.value)).toEqual(values.map((value) => value.value))
      })
    })

    describe('datasets', () => {
      test('are told for each value that was logged on one', async () => {
        const run = await seed.run()
        await seed.dataset(run, 'holdout', 'd1')
        const model = await seed.loggedModel(run)
        const dataset = { name: 'holdout', digest: 'd1' }
        await seed.log(run, [
          { key: 'auc', value: 0.9, step: 1, timestamp: noon, model, dataset },
          { key: 'auc', value: 0.8, step: 2, timestamp: noon + 1, model },
          { key: 'f1', value: Number.NaN, step: 0, timestamp: noon, model, dataset },
        ])
        const found = await tracking.readLoggedModel(model)
        expect(found).toMatchObject({ id: model, name: 'classifier', sourceRunId: run })
        const sorted = [...(found?.entries ?? [])].sort((a, b) =>
          a.metric === b.metric ? compareInt64(a.step, b.step) : a.metric < b.metric ? -1 : 1,
        )
        const of = { model, runId: run, timestamp: noon }
        expect(sorted).toEqual([
          { ...of, metric: 'auc', value: 0.9, step: 1, dataset },
          { ...of, metric: 'auc', value: 0.8, step: 2, timestamp: noon + 1, dataset: null },
          // MLflow keeps no NaN there.
          { ...of, metric: 'f1', value: 0, step: 0, dataset },
        ])
        expect((await tracking.readRun(run))?.loggedModels).toEqual([model])
      })

      test('are told for each of two steps that a double cannot tell apart', async () => {
        const run = await seed.run()
        await seed.dataset(run, 'holdout', 'd1')
        const model = await seed.loggedModel(run)
        const dataset = { name: 'holdout', digest: 'd1' }
        const [first, second] = [1_762_300_000_123_456_789n, 1_762_300_000_123_456_790n]
        await seed.log(run, [
          { key: 'auc', value: 0.9, step: first, timestamp: first, model, dataset },
          { key: 'auc', value: 0.8, step: second, timestamp: second, model },
        ])
        const entries = (await tracking.readLoggedModel(model))?.entries
        const of = { model, metric: 'auc', runId: run }
        expect([...(entries ?? [])].sort((a, b) => compareInt64(a.step, b.step))).toEqual([
          { ...of, value: 0.9, step: first, timestamp: first, dataset },
          { ...of, value: 0.8, step: second, timestamp: second, dataset: null },
        ])
      })

      test('of a logged model without values are none, and of no logged model not known', async () => {
        const model = await seed.loggedModel(await seed.run())
        expect((await tracking.readLoggedModel(model))?.entries).toEqual([])
        for (const id of [`m-${'0'.repeat(32)}`, '..', 'a/b', '']) {
          expect(await tracking.readLoggedModel(loggedModelId(id))).toBeNull()
        }
      })

      test('are gone with a logged model that was deleted', async () => {
        const run = await seed.run()
        const model = await seed.loggedModel(run)
        await seed.log(run, [{ key: 'auc', value: 0.9, model }])
        await seed.deleteLoggedModel(model)
        expect(await tracking.readLoggedModel(model)).toBeNull()
        expect((await tracking.readRun(run))?.loggedModels).toEqual([model])
      })

      test('hang on a version through its source', async () => {
        const run = await seed.run()
        const loggedModel = await seed.loggedModel(run)
        const model = await seed.model('logged')
        const version = await seed.version(model, { run, loggedModel })
        const read = await registry.readVersion(model, version)
        expect(read).toMatchObject({ source: `models:/${loggedModel}`, runId: run })
      })
    })

    describe('what a run logged to logged models', () => {
      /** A run that evaluated a model of an earlier one, and what is found of these values. */
      async function foundOf(run: RunId, wanted: Readonly<Record<string, readonly number[]>>) {
        const read = await tracking.readRun(run)
        const values = new Map(
          Object.entries(wanted).map(([metric, each]) => [metric, new Set(each)]),
        )
        const [found] = await tracking.readEntries([
          {
            run,
            experimentIds: [read?.experimentId ?? ''],
            values,
            models: [],
            hasLoggedModels: false,
          },
        ])
        return found
      }

      test('is found by run, metric and value, whichever run put the model out', async () => {
        const [training, evaluation] = [await seed.run(), await seed.run()]
        const model = await seed.loggedModel(training)
        await seed.log(training, [{ key: 'auc', value: 0.7, model }])
        await seed.log(evaluation, [{ key: 'auc', value: 0.7, step: 3, timestamp: noon, model }])
        const entry = { model, metric: 'auc', value: 0.7, step: 3, timestamp: noon, dataset: null }
        const found = await foundOf(evaluation, { auc: [0.7], f1: [0.7] })
        expect(found).toEqual(
          new Map([
            ['auc', [{ ...entry, runId: evaluation }]],
            ['f1', []],
          ]),
        )
      })

      const values = [-0.5, 0, 1e-9, -1e-9, 1e21, -1e21, 5e-324, 0.1 + 0.2, -123456.789, 1.5e300]
      test.each(values)('is found for the value %d', async (value) => {
        const run = await seed.run()
        const model = await seed.loggedModel(run)
        await seed.log(run, [{ key: 'recall/größer 60.x-y_z:1', value, model }])
        const found = await foundOf(run, { 'recall/größer 60.x-y_z:1': [value] })
        const entries = found?.get('recall/größer 60.x-y_z:1') ?? []
        expect(entries.map((it) => it.value)).toEqual([value])
      })

      test('is found where more values are wanted than can be searched one by one', async () => {
        const run = await seed.run()
        const model = await seed.loggedModel(run)
        const steps = Array.from({ length: 60 }, (_, step) => step)
        await seed.log(
          run,
          steps.map((step) => ({ key: 'loss', value: step / 7, step, model })),
        )
        const found = await foundOf(run, { loss: steps.map((step) => step / 7) })
        expect(found?.get('loss')).toHaveLength(60)
      })

      test('is nothing where nothing was, and nothing is asked', async () => {
        const run = await seed.run([{ key: 'auc', value: 0.7 }])
        expect(await foundOf(run, { auc: [0.7] })).toEqual(new Map([['auc', []]]))
        expect(await foundOf(run, {})).toEqual(new Map())
        expect(await tracking.readEntries([])).toEqual([])
      })

      test('is told by the inputs of a run, too, where MLflow keeps it there', async () => {
        const model = await seed.loggedModel(await seed.run())
        const run = await seed.run()
        await seed.evaluates(run, model)
        expect(await tracking.readRun(run)).toMatchObject({
          loggedModels: [],
          inputModels: [model],
        })
      })
    })

    describe('runs beside the version’s own', () => {
      test('are found, deleted ones too, or are gone', async () => {
        const run = await seed.run([{ key: 'auc', value: 0.9 }])
        await seed.dataset(run, 'holdout', 'd1')
        await seed.end(run)
        await seed.deleteRun(run)
        expect(await tracking.readOtherRun(run)).toMatchObject({
          kind: 'found',
          run: { id: run, deleted: true, datasets: [{ name: 'holdout', digest: 'd1' }] },
        })
        expect(await tracking.readOtherRun(runId('f'.repeat(32)))).toEqual({ kind: 'gone' })
      })

      test('are searched by their tags in an experiment, the last ended first', async () => {
        const runs = [await seed.run(), await seed.run(), await seed.run(), await seed.run()]
        const [first, second, other, deleted] = runs as [RunId, RunId, RunId, RunId]
        for (const run of [first, second, deleted])
          await seed.runTag(run, 'model of: it', "a 'b'/1")
        await seed.runTag(other, 'model of: it', "a 'b'/10")
        await seed.end(second, 'FINISHED', noon + 1000)
        await seed.end(first, 'FINISHED', noon + 2000)
        await seed.deleteRun(deleted)
        const experimentId = (await tracking.readRun(first))?.experimentId ?? ''
        const search = async (value: string, how: 'is' | 'has-in-it') =>
          (
            await tracking.searchRuns({
              experimentId,
              tags: [{ key: 'model of: it', value, how }],
              most: 10,
            })
          ).map(({ id }) => id)
        expect(await search("a 'b'/1", 'is')).toEqual([first, second])
        expect(new Set(await search("'b'/1", 'has-in-it'))).toEqual(new Set([first, second, other]))
        expect(await search('b%1', 'has-in-it')).toEqual([])
      })

      test('are of experiments that are found by name', async () => {
        const experimentId = (await tracking.readRun(await seed.run()))?.experimentId
        const name = await seed.experimentName()
        expect(await tracking.findExperiment(name)).toBe(experimentId)
        expect(await tracking.findExperiment(`${name}-not`)).toBeNull()
      })

      test('put out logged models, which are told by name', async () => {
        const run = await seed.run()
        const [a, b, gone] = [
          await seed.loggedModel(run, 'a'),
          await seed.loggedModel(run, 'b'),
          await seed.loggedModel(run, 'c'),
        ]
        await seed.deleteLoggedModel(gone)
        const read = await tracking.readRun(run)
        if (read === null) throw new Error('no run')
        const found = await tracking.readModelsOfRun(read)
        expect(new Map(found.map(({ id, name }) => [name, id]))).toEqual(
          new Map([
            ['a', a],
            ['b', b],
          ]),
        )
      })
    })

    describe('where the files of a version are', () => {
      test('is told, of a copy too, also once what it was copied from is gone', async () => {
        const run = await seed.run()
        const loggedModel = await seed.loggedModel(run)
        const [dev, prod] = [await seed.model('dev'), await seed.model('prod')]
        const first = await seed.version(dev, { run, loggedModel })
        const copy = await seed.copy(dev, first, prod, run)
        await seed.deleteVersion(dev, first)
        const version = await registry.readVersion(prod, copy)
        if (version === null) throw new Error('there is no copy')
        expect(version).toMatchObject({ source: `models:/${dev}/${first}`, runId: run })
        expect(await registry.readLocation(version)).toContain(loggedModel)
      })

      test('is not told of a version that is not there', async () => {
        const model = await seed.model('no-files')
        const version = await registry.readVersion(model, await seed.version(model))
        if (version === null) throw new Error('there is no version')
        const other = { ...version, version: versionNumber(9) }
        expect(await registry.readLocation(other)).toBeNull()
        expect(await registry.readLocation(version)).toBe('s3://bucket/model')
      })
    })

    where(has.copies)('a copy in another registered model', () => {
      const copiedOf = async (model: ModelName, version: VersionNumber) => {
        const row = await registry.readVersion(model, version)
        if (row === null) throw new Error(`there is no version ${version}`)
        return row
      }

      test('has the source, the run, the files and the tags, but none of the records', async () => {
        const run = await seed.run()
        const loggedModel = await seed.loggedModel(run)
        const [dev, prod] = [await seed.model('dev'), await seed.model('prod')]
        const version = await seed.version(dev, { run, loggedModel })
        await seed.versionTag(dev, version, 'team', 'risk')
        await seed.versionTag(dev, version, 'stagegate_record_1', '{}')
        await seed.version(prod)
        const of = await copiedOf(dev, version)
        expect(await registry.readCopies(prod, of)).toEqual([])
        const made = await registry.copyVersion(prod, of)
        expect(await registry.readVersion(prod, made.version)).toEqual(made)
        expect(made).toMatchObject({
          model: prod,
          version: 2,
          stage: 'None',
          status: 'READY',
          runId: run,
          source: `models:/${dev}/${version}`,
          tags: new Map([['team', 'risk']]),
        })
        expect(made.createdAt).toBeGreaterThanOrEqual(of.createdAt)
        expect(await registry.readCopies(prod, of)).toEqual([made])
        expect(await registry.readLocation(made)).toBe(await registry.readLocation(of))
        expect(await registry.readCopies(prod, { ...of, version: versionNumber(11) })).toEqual([])
      })

      test('is what the Python client makes, row for row', async () => {
        const run = await seed.run()
        const [dev, prod] = [await seed.model('dev'), await seed.model('prod')]
        const version = await seed.version(dev, { run })
        const theirs = await seed.copy(dev, version, prod, run)
        const ours = await registry.copyVersion(prod, await copiedOf(dev, version))
        const [other, made] = await Promise.all([
          copiedOf(prod, theirs),
          copiedOf(prod, ours.version),
        ])
        const identity = ({ version: at, createdAt, updatedAt }: typeof other) => ({
          version: at,
          createdAt,
          updatedAt,
        })
        expect({ ...made, ...identity(other) }).toEqual(other)
        const found = await registry.readCopies(prod, { model: dev, version })
        expect(found).toEqual([made, other])
      })

      test('has a number that no version ever had', async () => {
        const [dev, prod] = [await seed.model('dev'), await seed.model('prod')]
        const version = await seed.version(dev)
        await seed.version(prod)
        await seed.deleteVersion(prod, await seed.version(prod))
        const made = await registry.copyVersion(prod, await copiedOf(dev, version))
        expect(made.version).toBe(3)
        expect((await registry.listVersions(prod)).map((row) => row.version)).toEqual([
          made.version,
          1,
        ])
      })

      test('is not made of a version that has changed, or is gone, since it was read', async () => {
        const [dev, prod] = [await seed.model('dev'), await seed.model('prod')]
        const version = await seed.version(dev)
        const of = await copiedOf(dev, version)
        const earlier = { ...of, createdAt: of.createdAt - 1 }
        await expect(registry.copyVersion(prod, earlier)).rejects.toThrow(ConflictError)
        await seed.deleteVersion(dev, version)
        await expect(registry.copyVersion(prod, of)).rejects.toThrow(ConflictError)
        expect(await registry.listVersions(prod)).toEqual([])
      })

      test('is not made where there is no such registered model', async () => {
        const dev = await seed.model('dev')
        const of = await copiedOf(dev, await seed.version(dev))
        const nowhere = modelName(`${dev}-x`)
        await expect(registry.copyVersion(nowhere, of)).rejects.toThrow(MissingModelError)
        expect(await registry.readCopies(nowhere, of)).toEqual([])
      })

      test.each(["it's", 'a "name"', 'größe', 'a#b', 'a@b', '100% sure', ' spaces '])(
        'is found by its source where that is named %j',
        async (like) => {
          const [dev, prod] = [await seed.model(like), await seed.model('prod')]
          const of = await copiedOf(dev, await seed.version(dev))
          const made = await registry.copyVersion(prod, of)
          expect(made.source).toBe(`models:/${dev}/1`)
          expect(await registry.readCopies(prod, of)).toEqual([made])
        },
      )
    })

    describe('a registered model', () => {
      test('is made empty, and stays what it is if it is there', async () => {
        const model = modelName(`${await seed.model('made')}-by-us`)
        await registry.createModel(model)
        const made = await registry.readSnapshot(model)
        expect(made).toMatchObject({ tags: new Map(), versions: [] })
        expect(made.createdAt).toBeGreaterThan(noon)
        await registry.setModelTag(model, 'kept', 'yes')
        await registry.createModel(model)
        const again = await registry.readSnapshot(model)
        expect(again).toEqual({ ...made, tags: new Map([['kept', 'yes']]) })
      })

      test.each(['a/b', 'a:b', '  ', '..'])('is not made with the name %j', async (name) => {
        await expect(registry.createModel(modelName(name))).rejects.toThrow(/name/i)
      })

      test('is not made of a prompt', async () => {
        const prompt = await seed.prompt()
        await expect(registry.createModel(prompt)).rejects.toThrow(/is a prompt/)
      })
    })

    where(has.stages)('a move to a stage', () => {
      test('shows a second holder of it', async () => {
        const model = await seed.model('two-holders')
        const [first, second] = [await seed.version(model), await seed.version(model)]
        await seed.stage(model, first, 'Production')
        await seed.stage(model, second, 'Production')
        const standing = await registry.readSnapshot(model)
        expect(versionsInStage(standing, 'Production')).toEqual([second, first])
      })

      test.each(stages.filter((stage) => stage !== 'None'))('can lead to %s', async (to) => {
        const model = await seed.model('to-a-stage')
        const version = await seed.version(model)
        await registry.move({
          kind: 'move-to-stage',
          model,
          version,
          from: 'None',
          to,
          archiveExisting: false,
          holders: [],
        })
        expect((await registry.readVersion(model, version))?.stage).toBe(to)
      })

      test('can lead back to None', async () => {
        const model = await seed.model('to-none')
        const version = await seed.version(model)
        await seed.stage(model, version, 'Staging')
        const change = { model, version, from: 'Staging', to: 'None' } as const
        await registry.move({
          kind: 'move-to-stage',
          ...change,
          archiveExisting: false,
          holders: [],
        })
        expect((await registry.readVersion(model, version))?.stage).toBe('None')
      })

      test('archives the former holders, all of them, and nobody else', async () => {
        const model = await seed.model('archiving')
        const versions: VersionNumber[] = []
        for (let count = 0; count < 4; count++) versions.push(await seed.version(model))
        const [first, second, third, fourth] = versions as [
          VersionNumber,
          VersionNumber,
          VersionNumber,
          VersionNumber,
        ]
        await seed.stage(model, first, 'Production')
        await seed.stage(model, second, 'Production')
        await seed.stage(model, third, 'Staging')
        await registry.move(
          moveTo('Production', await registry.readSnapshot(model), fourth, { archive: true }),
        )
        expect(stagesOf(await registry.readSnapshot(model))).toEqual({
          1: 'Archived',
          2: 'Archived',
          3: 'Staging',
          4: 'Production',
        })
      })

      test('leaves the former holder where nothing is to be archived', async () => {
        const model = await seed.model('side-by-side')
        const [first, second] = [await seed.version(model), await seed.version(model)]
        await seed.stage(model, first, 'Staging')
        const before = await registry.readSnapshot(model)
        await registry.move(moveTo('Staging', before, second, { archive: false }))
        const after = await registry.readSnapshot(model)
        expect(versionsInStage(after, 'Staging')).toEqual([second, first])
      })

      test('to where the version is already leaves it there, alone', async () => {
        const model = await seed.model('already')
        const [first, second] = [await seed.version(model), await seed.version(model)]
        await seed.stage(model, first, 'Production')
        await seed.stage(model, second, 'Production')
        const before = await registry.readSnapshot(model)
        await registry.move(moveTo('Production', before, second, { archive: true }))
        expect(stagesOf(await registry.readSnapshot(model))).toEqual({
          1: 'Archived',
          2: 'Production',
        })
      })

      test('changes the time of change of all that moved, and a tag does not', async () => {
        const model = await seed.model('times')
        const [first, second] = [await seed.version(model), await seed.version(model)]
        await seed.stage(model, first, 'Production')
        const before = await registry.readSnapshot(model)
        await registry.setVersionTag(model, first, 'stagegate_1', 'x')
        await registry.setModelTag(model, 'stagegate_held', 'x')
        const tagged = await registry.readSnapshot(model)
        expect(timesOf(tagged)).toEqual(timesOf(before))
        await registry.move(moveTo('Production', tagged, second, { archive: true }))
        const moved = timesOf(await registry.readSnapshot(model))
        for (const version of [first, second]) {
          expect(moved[version]).toBeGreaterThan(timesOf(before)[version] ?? Number.NaN)
        }
      })

      test('of a version that is not there is an error', async () => {
        const model = await seed.model('move-of-nothing')
        await seed.version(model)
        const before = await registry.readSnapshot(model)
        const change = moveTo('Staging', before, versionNumber(9), { archive: false })
        await expect(registry.move(change)).rejects.toThrow(ConflictError)
        expect(await registry.readSnapshot(model)).toEqual(before)
      })

      test('takes the one that lost a race out of its stage, and leaves the other', async () => {
        const model = await seed.model('loser')
        const [first, second] = [await seed.version(model), await seed.version(model)]
        const third = await seed.version(model)
        await seed.stage(model, first, 'Archived')
        await seed.stage(model, second, 'Production')
        await seed.stage(model, third, 'Production')
        await registry.move({
          kind: 'move-to-stage',
          model,
          version: second,
          from: 'Production',
          to: 'Archived',
          archiveExisting: false,
          holders: [],
        })
        expect(stagesOf(await registry.readSnapshot(model))).toEqual({
          1: 'Archived',
          2: 'Archived',
          3: 'Production',
        })
      })

      test.each(['Staging', 'None'] as const)(
        'gives %s back to one that was archived, beside whoever is there',
        async (to) => {
          const model = await seed.model('given-back')
          const [first, second] = [await seed.version(model), await seed.version(model)]
          await seed.stage(model, first, 'Archived')
          await seed.stage(model, second, 'Staging')
          await registry.move({
            kind: 'move-to-stage',
            model,
            version: first,
            from: 'Archived',
            to,
            archiveExisting: false,
            holders: to === 'Staging' ? [second] : [],
          })
          const after = await registry.readSnapshot(model)
          expect(stagesOf(after)).toEqual({ 1: to, 2: 'Staging' })
        },
      )
    })

    describe('an alias', () => {
      const champion = aliasName('champion')

      function point(
        model: ModelName,
        version: VersionNumber,
        from: VersionNumber | null,
      ): AliasMove {
        return { kind: 'point-alias', model, alias: champion, version, from }
      }

      test('is set and moved', async () => {
        const model = await seed.model('alias')
        const [first, second] = [await seed.version(model), await seed.version(model)]
        await registry.move(point(model, first, null))
        expect((await registry.readSnapshot(model)).aliases.get(champion)).toBe(first)
        await registry.move(point(model, second, first))
        const { aliases } = await registry.readSnapshot(model)
        expect([...aliases]).toEqual([[champion, second]])
      })

      function away(model: ModelName, version: VersionNumber): AliasRemoval {
        return { kind: 'remove-alias', model, alias: champion, version }
      }

      test('is taken away, alone, and no version counts as changed', async () => {
        const model = await seed.model('alias-away')
        const [first, second] = [await seed.version(model), await seed.version(model)]
        await seed.alias(model, 'champion', second)
        await seed.alias(model, 'Champion', second)
        await seed.alias(model, 'former', first)
        const before = await registry.readSnapshot(model)
        await registry.move(away(model, second))
        const after = await registry.readSnapshot(model)
        expect([...after.aliases].sort()).toEqual([
          ['Champion', second],
          ['former', first],
        ])
        expect(after.versions).toEqual(before.versions)
        await registry.move(point(model, first, null))
        expect((await registry.readSnapshot(model)).aliases.get(champion)).toBe(first)
      })

      test('of a registered model that is not there cannot be taken away', async () => {
        const model = modelName(`${await seed.model('not')}-there`)
        const change = away(model, versionNumber(1))
        await expect(registry.move(change)).rejects.toThrow(UsageError)
      })

      test('to a version that is not there is an error, and nothing is set', async () => {
        const model = await seed.model('alias-to-nothing')
        await seed.version(model)
        const change = point(model, versionNumber(5), null)
        await expect(registry.move(change)).rejects.toThrow(ConflictError)
        expect((await registry.readSnapshot(model)).aliases.size).toBe(0)
      })

      test('in a registered model that is not there is a usage error', async () => {
        const model = modelName(`${await seed.model('not')}-there`)
        const change = point(model, versionNumber(1), null)
        await expect(registry.move(change)).rejects.toThrow(/does not exist|no registered model/i)
      })
    })

    describe('tags', () => {
      test('of a version are set, overwritten and deleted', async () => {
        const model = await seed.model('tags')
        const version = await seed.version(model)
        await registry.setVersionTag(model, version, 'stagegate_1', 'one')
        await registry.setVersionTag(model, version, 'stagegate_2', 'two')
        await registry.setVersionTag(model, version, 'stagegate_1', 'other')
        const set = await registry.readVersion(model, version)
        expect(Object.fromEntries(set?.tags ?? [])).toEqual({
          stagegate_1: 'other',
          stagegate_2: 'two',
        })
        await registry.deleteVersionTag(model, version, 'stagegate_1')
        await registry.deleteVersionTag(model, version, 'never_set')
        await registry.setModelTag(model, 'stagegate_begun', 'x')
        expect((await registry.readSnapshot(model)).tags.get('stagegate_begun')).toBe('x')
        await registry.deleteModelTag(model, 'stagegate_begun')
        await registry.deleteModelTag(model, 'never_set')
        expect((await registry.readSnapshot(model)).tags.has('stagegate_begun')).toBe(false)
        const left = await registry.readVersion(model, version)
        expect(Object.fromEntries(left?.tags ?? [])).toEqual({ stagegate_2: 'two' })
      })

      test('of a registered model are set and overwritten, and outlive a version', async () => {
        const model = await seed.model('model-tags', { kept: 'yes' })
        const version = await seed.version(model)
        await registry.setModelTag(model, 'stagegate_held', 'one')
        await registry.setModelTag(model, 'stagegate_held', 'two')
        await seed.deleteVersion(model, version)
        const { tags } = await registry.readSnapshot(model)
        expect(Object.fromEntries(tags)).toEqual({ kept: 'yes', stagegate_held: 'two' })
      })

      test('of what is not there are errors', async () => {
        const model = await seed.model('tags-of-nothing')
        const one = versionNumber(1)
        await expect(registry.setVersionTag(model, one, 'k', 'v')).rejects.toThrow()
        await expect(registry.deleteVersionTag(model, one, 'k')).rejects.toThrow()
        const nowhere = modelName(`${model}-x`)
        await expect(registry.setModelTag(nowhere, 'k', 'v')).rejects.toThrow(UsageError)
      })
    })
  })
}

/** In place of `describe`, for what the registry says that it has not. */
function unasked(_title: string, _body: () => void): void {}

/** A move as it would be planned from this standing. */
function moveTo(
  to: ServingStage,
  standing: ModelSnapshot,
  version: VersionNumber,
  { archive }: { archive: boolean },
): StageMove {
  return {
    kind: 'move-to-stage',
    model: standing.model,
    version,
    from: standing.versions.find((row) => row.version === version)?.stage ?? 'None',
    to,
    archiveExisting: archive,
    holders: versionsInStage(standing, to),
  }
}

function stagesOf(standing: ModelSnapshot): Record<number, string> {
  return Object.fromEntries(standing.versions.map((row) => [row.version, row.stage]))
}

function timesOf(standing: ModelSnapshot): Record<number, number> {
  return Object.fromEntries(standing.versions.map((row) => [row.version, row.updatedAt]))
}
