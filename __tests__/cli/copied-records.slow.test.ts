import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  aliasName,
  type ModelName,
  type Target,
  type VersionNumber,
  versionNumber,
} from '../../src/core/model/model.ts'
import { recordTag } from '../../src/core/records/record.ts'
import { openMlflow } from '../../src/registry/mlflow/open.ts'
import { Copier } from '../../testing/mlflow/copier.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { askMlflow, seedFraudDetector } from '../action/test-bed.ts'
import { aRecord, type Given } from '../core/records/a-record.ts'
import type { Ended } from './command.ts'
import { runCommandHere } from './in-process-command.ts'

const champion: Target = { kind: 'alias', alias: aliasName('champion') }
const challenger: Target = { kind: 'alias', alias: aliasName('challenger') }
const hour = 3_600_000

describeWithMlflow(
  'records that MLflow’s own client copied to another registered model',
  (mlflow) => {
    const asked = askMlflow(mlflow.url)
    const { seed } = mlflow
    let copier: Copier
    beforeAll(() => {
      copier = new Copier(mlflow.python)
    })
    afterAll(() => copier.stop())

    describe.each([
      ['over REST', mlflow.url],
      ['in the SQLite file', `sqlite:///${mlflow.database}`],
    ])('%s', (_, uri) => {
      const stagegate = (command: string, model: ModelName, ...more: readonly string[]) =>
        runCommandHere([command, '--model-name', model, ...more], {
          env: { MLFLOW_TRACKING_URI: uri },
          cwd: folder,
        })
      /** Right after what was copied from, under the next number of the other model. */
      const copy = (model: ModelName, version: number, to: ModelName) =>
        copier.ask('copy', uri, `${model}/${version}`, to)
      const gates = ['--gates', 'val_auc >= 0.9']
      const toChampion = [...gates, '--alias', 'champion']

      /** Version 3 of the first is champion after version 1, by Stagegate; the others are 1 and 2. */
      async function devAndProd(): Promise<{ readonly dev: ModelName; readonly prod: ModelName }> {
        const [dev, prod] = [await seedFraudDetector(mlflow, 'dev'), await seed.model('prod')]
        await seed.versionOf(prod, [{ key: 'val_auc', value: 0.91 }])
        await seed.versionOf(prod, [{ key: 'val_auc', value: 0.93 }])
        succeeded(await stagegate('promote', dev, ...toChampion, '--version', '1'))
        succeeded(await stagegate('promote', dev, ...toChampion, '--version', '3'))
        return { dev, prod }
      }

      test('bring no alias back to a version that never had it, and explain nothing', async () => {
        const { dev, prod } = await devAndProd()
        await copy(dev, 3, prod)
        // It even has the number of the version that it was copied from.
        expect(Object.keys(await asked.versionTags(prod, 3))).toEqual(
          Object.keys(await asked.versionTags(dev, 3)),
        )
        await seed.alias(prod, 'champion', versionNumber(3))

        const rollback = await stagegate('rollback', prod, '--alias', 'champion')
        expect(rollback.exitCode).toBe(2)
        expect(rollback.stderr).toContain(
          'no record of this version says that Stagegate moved it there',
        )
        expect(await asked.aliases(prod)).toEqual({ champion: '3' })

        const audit = await stagegate('audit', prod)
        expect(audit.exitCode).toBe(6)
        expect(audit.stdout.replace(/\s+/g, ' ')).toContain(
          'version 3 now has the alias champion, and no record says how it was moved there (its records ' +
            'are about another version, from which it was copied)',
        )
        const history = await stagegate('history', prod, '--json')
        expect(JSON.parse(history.stdout).targets).toEqual([])
        expect((await stagegate('history', prod)).stdout.replace(/\s+/g, ' ')).toContain(
          `No version of ${prod} has a Stagegate record of its own.`,
        )

        // In the registered model that they are about, they tell what they told.
        const there = JSON.parse((await stagegate('audit', dev, '--json')).stdout)
        expect(there.targets).toContainEqual({
          target: 'alias:champion',
          holders: ['3'],
          findings: [],
        })
        succeeded(await stagegate('rollback', dev, '--alias', 'champion'))
        expect(await asked.aliases(dev)).toEqual({ champion: '1' })
      })

      test('let no version pass that has soaked only elsewhere', async () => {
        const [dev, prod] = [await seed.model('dev'), await seed.model('prod')]
        const version = await seed.versionOf(dev, [{ key: 'val_auc', value: 0.95 }])
        await seed.alias(dev, 'challenger', version)
        await recorded(dev, version, { target: challenger, at: Date.now() - hour })
        await copy(dev, version, prod)
        await seed.alias(prod, 'challenger', version)
        const policy = (model: ModelName) => {
          const file = `${model}.yml`
          const require = { from: 'alias:challenger', soak: '1m' }
          const rules = { models: { [model]: { require, gates: 'val_auc >= 0.9' } } }
          writeFileSync(join(folder, file), JSON.stringify({ version: 1, ...rules }))
          return ['--stage', 'Production', '--version', '1', '--policy', file]
        }
        succeeded(await stagegate('promote', dev, ...policy(dev)))
        const held = await stagegate('promote', prod, ...policy(prod))
        expect(held.exitCode).toBe(4)
        expect(held.stdout).toContain('no Stagegate record shows since when')
        expect(await asked.stages(prod)).toEqual({ 1: 'None' })
      })

      test('hold no promotion of a copy, whatever its model was rolled back from', async () => {
        const { dev, prod } = await devAndProd()
        succeeded(await stagegate('rollback', dev, '--alias', 'champion', '--version', '3'))
        await copy(dev, 3, prod)
        const clear = ['--alias', 'champion', '--version', '3', '--reason', 'it is another version']
        const cleared = await stagegate('clear-rollback', prod, ...clear)
        expect(cleared.exitCode).toBe(2)
        expect(cleared.stderr).toContain(
          'so there is no rollback mark to clear. No other version was rolled back, either.',
        )
        succeeded(await stagegate('promote', prod, ...toChampion, '--version', '3'))
        expect(await asked.aliases(prod)).toEqual({ champion: '3' })
        expect((await stagegate('audit', prod)).exitCode).toBe(0)

        const again = await stagegate('promote', dev, ...toChampion, '--version', '3')
        expect(again.exitCode).toBe(4)
      })

      test('that stand on the version itself hold its copy in the same registered model', async () => {
        const { dev } = await devAndProd()
        succeeded(await stagegate('rollback', dev, '--alias', 'champion', '--version', '3'))
        await copy(dev, 3, dev)
        const held = await stagegate('promote', dev, ...toChampion, '--version', '4')
        expect(held.exitCode).toBe(4)
        expect(held.stdout.replace(/\s+/g, ' ')).toContain(
          'mona rolled version 3, which is the same model as this version, back from this target',
        )
        expect(held.stdout).toMatch(/clear-rollback .*--version 3/s)
        const clear = ['--alias', 'champion', '--version', '3', '--reason', 'a broken sensor']
        succeeded(await stagegate('clear-rollback', dev, ...clear))
        succeeded(await stagegate('promote', dev, ...toChampion, '--version', '4'))
      })

      test('that stand on one copy hold the next one, and not what both are copies of elsewhere', async () => {
        const { dev, prod } = await devAndProd()
        await copy(dev, 1, prod)
        succeeded(await stagegate('promote', prod, ...toChampion, '--version', '2'))
        succeeded(await stagegate('promote', prod, ...toChampion, '--version', '3'))
        succeeded(await stagegate('rollback', prod, '--alias', 'champion'))
        await copy(dev, 1, prod)
        const held = await stagegate('promote', prod, ...toChampion, '--version', '4')
        expect(held.exitCode).toBe(4)
        expect(await asked.aliases(prod)).toEqual({ champion: '2' })
        // The target of the other registered model is another one.
        succeeded(await stagegate('promote', dev, ...toChampion, '--version', '1'))
      })

      test('of a move that was begun stop nobody, and are left as they are', async () => {
        const { dev, prod } = await devAndProd()
        // As an earlier Stagegate, or anybody else, may have written it.
        const key = await recorded(dev, versionNumber(3), { state: 'begun', at: Date.now() })
        await copy(dev, 3, prod)
        succeeded(await stagegate('promote', prod, ...toChampion, '--version', '2'))
        succeeded(await stagegate('promote', prod, ...toChampion, '--version', '3'))
        succeeded(await stagegate('rollback', prod, '--alias', 'champion'))
        expect(await asked.aliases(prod)).toEqual({ champion: '2' })
        expect(await asked.versionTags(prod, 3)).toHaveProperty(key)
      })

      test('are kept by a registered model that is renamed', async () => {
        const { dev } = await devAndProd()
        const renamed = await seed.rename(dev)
        const history = await stagegate('history', renamed, '--alias', 'champion')
        expect(history.stdout).toMatch(/ 3 +promoted, gates passed +now\n/)
        succeeded(await stagegate('rollback', renamed, '--alias', 'champion'))
        expect(await asked.aliases(renamed)).toEqual({ champion: '1' })
        const held = await stagegate('promote', renamed, ...toChampion, '--version', '3')
        expect(held.exitCode).toBe(4)
      })

      test('count for nothing where a registered model was made again, and they were imported', async () => {
        const { dev } = await devAndProd()
        succeeded(await stagegate('rollback', dev, '--alias', 'champion'))
        const numbers = [1, 2, 3].map(versionNumber)
        const ofModel = await asked.modelTags(dev)
        const tags = await Promise.all(numbers.map((number) => asked.versionTags(dev, number)))
        await seed.makeAgain(dev)
        for (const [index, value] of [0.92, 0.88, 0.95].entries()) {
          const version = await seed.versionOf(dev, [{ key: 'val_auc', value }])
          for (const [key, tag] of Object.entries(tags[index] ?? {})) {
            await seed.versionTag(dev, version, key, tag)
          }
        }
        for (const [key, tag] of Object.entries(ofModel)) await seed.modelTag(dev, key, tag)

        const history = await stagegate('history', dev, '--json')
        expect(JSON.parse(history.stdout).targets).toEqual([])
        // Nobody has it, and nobody here ever had; yet a target that was held elsewhere is not a first one.
        expect((await stagegate('audit', dev)).exitCode).toBe(0)
        const better = ['--alias', 'champion', '--version', '3', '--gates', 'val_auc > champion']
        const first = await stagegate('promote', dev, ...better, '--gates', 'val_auc >= 0.9')
        expect(first.exitCode).toBe(4)
        succeeded(await stagegate('promote', dev, ...toChampion, '--version', '3'))
        const told = await stagegate('history', dev, '--json')
        expect(JSON.parse(told.stdout).targets).toHaveLength(1)
      })

      test('are told apart however soon the copy is made', async () => {
        const [dev, prod] = [await seed.model('dev'), await seed.model('prod')]
        const pairs = (await copier.ask('at-once', uri, dev, prod)) as readonly Readonly<
          Record<'version' | 'copy' | 'created' | 'copied' | 'tag', unknown>
        >[]
        expect(pairs).toHaveLength(10)
        for (const { version, copy, created, copied, tag } of pairs) {
          expect(copy).toBe(version)
          expect(tag).toBe(String(created))
          expect(copied).toBeGreaterThan(Number(created))
        }
      })
    })

    let folder: string
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'stagegate-copied-'))
    })
    afterAll(() => rmSync(folder, { recursive: true }))

    /** Leaves on the version what a run would have left there: its key. */
    async function recorded(
      model: ModelName,
      version: VersionNumber,
      more: Given,
    ): Promise<string> {
      const registry = openMlflow({ uri: mlflow.url, credentials: { kind: 'none' }, env: {} })
      const row = await registry.readVersion(model, version)
      await registry.close()
      const versionCreatedAt = row?.createdAt ?? Number.NaN
      const { key, value } = recordTag(
        aRecord({
          ...{ target: champion, from: null, former: [], run: null, at: 0 },
          ...more,
          version,
          versionCreatedAt,
        }),
      )
      await seed.versionTag(model, version, key, value)
      return key
    }
  },
)

function succeeded(ended: Ended): void {
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
}
