import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aliasName, type ModelName, type VersionNumber } from '../../src/core/model/model.ts'
import { unfinishedIn } from '../../src/core/records/announcement.ts'
import { openMlflow } from '../../src/registry/mlflow/open.ts'
import type { ModelRegistry, Permission } from '../../src/registry/port/registry.ts'
import {
  basic,
  type GuardedServer,
  type MlflowUser,
  startGuardedMlflow,
} from '../../testing/mlflow/basic-auth.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { Seeding } from '../../testing/mlflow/seeding.ts'
import { runInProcess } from '../cli/in-process.ts'
import { runCommandHere } from '../cli/in-process-command.ts'
import { namedInTable } from '../docs/permissions.ts'
import { type Command, run } from '../moves/commands.ts'
import { dyingAt } from '../moves/dying-run.ts'
import { wordOf } from '../moves/run-report.ts'

const champion = { kind: 'alias', alias: aliasName('champion') } as const
const staging = { kind: 'stage', stage: 'Staging', archiveExisting: true } as const

describeWithMlflow('under basic-auth', ({ python }) => {
  let server: GuardedServer

  beforeAll(async () => {
    server = await startGuardedMlflow(python)
  }, 120_000)
  afterAll(() => server.stop())

  /** A model with a champion, version 1, and two more, as a user with that permission sees it. */
  async function modelFor(permission: Permission) {
    const { seed } = server
    const model = await seed.model('guarded')
    const versions: VersionNumber[] = []
    for (let count = 0; count < 3; count += 1) {
      versions.push(await seed.versionOf(model, [{ key: 'accuracy', value: 0.9 }]))
    }
    const [one, two, three] = versions
    if (one === undefined || two === undefined || three === undefined) throw new Error('three')
    await seed.alias(model, 'champion', one)
    const user = await server.user()
    await server.grantModel(user, model, permission)
    const credentials = { kind: 'basic', ...user } as const
    const registry = openMlflow({ uri: server.url, credentials, env: {} })
    return { model, one, two, three, registry }
  }

  let at = Date.now()
  let count = 0
  const asks =
    (registry: ModelRegistry, model: ModelName) =>
    async (command: Command, more = 0) => {
      at += 1_000
      count += 1
      const address = `https://ci.example/runs/${count}`
      return await run(command, model, registry, { by: address, address, at: at + more })
    }

  test.each(['READ', 'EDIT', 'MANAGE'] as const)(
    'a user with %s may do what docs/permissions.md says',
    async (permission) => {
      const { model, two, three, registry } = await modelFor(permission)
      const ask = asks(registry, model)
      const rollback = { do: 'rollback', version: null, toVersion: null, force: false } as const
      const may: Record<string, boolean> = {}
      const said = async (what: string, command: Command, more = 0) => {
        const report = await ask(command, more)
        if ('error' in report && report.says !== 'registry') throw report.error
        may[what] = report.says !== 'registry'
      }
      const promoted = { do: 'promote', version: two, target: champion } as const
      expect(await registry.readPermission(model)).toBe(permission)
      await said('promote', promoted)
      if (permission !== 'READ') {
        await said('rollback', { ...rollback, target: champion })
        await said('clear-rollback', { do: 'clear-rollback', version: two, target: champion })
        await said('adopt', { do: 'adopt', version: (await holder()) ?? two, target: champion })
        // A run dies after it has moved the stage, and the next one completes it.
        await ask({ do: 'transition', version: two, target: staging })
        const killed = asks(dyingAt(registry, { request: 4, acted: true }) as ModelRegistry, model)
        expect(wordOf(await killed({ do: 'promote', version: three, target: staging }))).toBe(
          'killed',
        )
        await said('recovery', { do: 'promote', version: three, target: staging }, 6 * 60_000)
        expect(unfinishedIn(await registry.readSnapshot(model))).toEqual([])
        const fresh = { kind: 'alias', alias: aliasName('canary') } as const
        await ask({ do: 'promote', version: two, target: fresh }, 6 * 60_000)
        await said(
          'rollback to no version',
          { ...rollback, target: fresh, force: true },
          6 * 60_000,
        )
        expect(unfinishedIn(await registry.readSnapshot(model))).toEqual([])
      } else {
        for (const verb of [
          'rollback',
          'clear-rollback',
          'adopt',
          'recovery',
          'rollback to no version',
        ]) {
          may[verb] = false
        }
      }
      expect(may).toEqual(namedInTable(permission))
      await registry.close()

      async function holder() {
        return (await registry.readSnapshot(model)).aliases.get(champion.alias)
      }
    },
    120_000,
  )

  describe('an evaluation run that the user may not read', () => {
    const data = { name: 'holdout', digest: '1a' }

    /** A version whose training and first evaluation the user may read, and whose second one not. */
    async function evaluatedTwice(readable: typeof data | null) {
      const { seed } = server
      const hidden = new Seeding(server.url, { authorization: basic(server.admin) })
      const model = await seed.model('evaluated')
      const training = await seed.run()
      const logged = await seed.loggedModel(training)
      await seed.end(training)
      const evaluated = async (by: Seeding, value: number, dataset: typeof data) => {
        const run = await by.run([{ key: 'val_auc', value, model: logged, dataset }])
        await by.end(run)
        return run
      }
      if (readable !== null) await evaluated(seed, 0.95, readable)
      const run = await evaluated(hidden, 0.99, data)
      await seed.version(model, { run: training, loggedModel: logged })
      const user = await server.user()
      await server.grantModel(user, model, 'READ')
      await server.grantExperiment(user, await seed.experiment(), 'READ')
      const { exitCode, stdout } = await runInProcess(
        [
          ...['check', '--model-name', model, '--version', '1', '--alias', 'champion'],
          ...['--gates', 'val_auc >= 0.9', '--tracking-uri', server.url, '--json'],
        ],
        {
          env: {
            MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0',
            MLFLOW_TRACKING_USERNAME: user.username,
            MLFLOW_TRACKING_PASSWORD: user.password,
          },
        },
      )
      return { exitCode, run, ...JSON.parse(stdout) }
    }

    test('is left out and named if another one measured on the same dataset', async () => {
      const { exitCode, gates, run } = await evaluatedTwice(data)
      expect(exitCode).toBe(0)
      expect(gates[0]).toMatchObject({ outcome: 'pass', candidate: '0.95' })
      expect(JSON.stringify(gates[0])).toContain(run)
    })

    test.each([
      ['no other one measured it', null],
      ['the other one measured on other data', { name: 'other', digest: '2b' }],
    ])('is an error that names the missing right if %s', async (_, readable) => {
      const { exitCode, error, run } = await evaluatedTwice(readable)
      expect(exitCode).toBe(3)
      expect(error.message).toContain(run)
      expect(error.message).toMatch(/403.*permission|permission.*403|READ/i)
    })
  })

  describe('promotion by copy', () => {
    let training: MlflowUser
    let promoting: MlflowUser
    let dev: ModelName
    let prod: ModelName

    beforeAll(async () => {
      const { seed } = server
      ;[training, promoting] = [await server.user(), await server.user()]
      ;[dev, prod] = [await seed.model('dev'), await seed.model('prod')]
      await seed.trained(dev, [{ key: 'auc', value: 0.9 }])
      const experiment = await seed.experiment()
      await server.grantExperiment(training, experiment, 'EDIT')
      await server.grantExperiment(promoting, experiment, 'READ')
      await server.grantModel(training, dev, 'EDIT')
      await server.grantModel(training, prod, 'READ')
      await server.grantModel(promoting, dev, 'READ')
      await server.grantModel(promoting, prod, 'EDIT')
    })

    const as = ({ username, password }: MlflowUser, words: readonly string[]) =>
      runCommandHere(words, {
        env: {
          MLFLOW_TRACKING_URI: server.url,
          MLFLOW_TRACKING_USERNAME: username,
          MLFLOW_TRACKING_PASSWORD: password,
        },
      })
    const copying = (command: string, ...more: readonly string[]) => [
      command,
      ...['--version', `models:/${dev}/1`, '--to-model', prod, '--alias', 'champion'],
      ...['--gates', 'auc >= 0.8', ...more],
    ]
    const standing = async () =>
      (await as(server.admin, ['list-versions', '--model-name', prod])).stdout

    describe('by whoever trains', () => {
      test('can be looked at, and the dry run says which right is missing', async () => {
        expect(await as(training, copying('check'))).toMatchObject({ exitCode: 0 })
        const rehearsed = await as(training, copying('promote', '--dry-run'))
        expect(rehearsed.stdout.replace(/\s+/g, ' ')).toContain(
          'has the permission READ on the registered model, and the promotion needs EDIT',
        )
      })

      test.each([
        ['a copy', () => copying('promote')],
        [
          'a version that is there',
          () => [
            ...['promote', '--model-name', prod, '--version', '1', '--alias', 'champion'],
            ...['--gates', 'none'],
          ],
        ],
        ['a rollback', () => ['rollback', '--model-name', prod, '--alias', 'champion', '--force']],
        [
          'an adoption',
          () => [
            ...['adopt', '--model-name', prod, '--version', '1', '--alias', 'champion'],
            ...['--reason', 'it is mine'],
          ],
        ],
        [
          'a stage',
          () => [
            ...['transition-stage', '--model-name', prod, '--version', '1'],
            ...['--stage', 'Production'],
          ],
        ],
      ])('is refused before anything is written: %s', async (_, words) => {
        const before = await standing()
        const ended = await as(training, words())
        expect(ended.exitCode).toBeGreaterThanOrEqual(2)
        expect(await standing()).toBe(before)
      })
    })

    test('needs READ on the model that is copied', async () => {
      const stranger = await server.user()
      await server.grantModel(stranger, prod, 'EDIT')
      const before = await standing()
      const ended = await as(stranger, copying('promote'))
      expect(ended.exitCode).toBe(3)
      expect(ended.stderr).toContain('for a registered model that does not exist: check its name')
      expect(await standing()).toBe(before)
    })

    test('is carried out, and rolled back, with READ on one model and EDIT on the other', async () => {
      expect(await as(promoting, copying('promote'))).toMatchObject({ exitCode: 0 })
      expect(await standing()).toMatch(/1 .*champion/)
      const history = ['history', '--model-name', prod, '--alias', 'champion', '--json']
      const { stdout } = await as(promoting, history)
      const users = [...stdout.matchAll(/"(?:by|mlflowUser)": "(.*)"/g)].map(([, name]) => name)
      expect(users.slice(0, 2)).toEqual(['mona', promoting.username])
      await server.seed.trained(dev, [{ key: 'auc', value: 0.95 }])
      const next = copying('promote').map((word) => word.replace(/\/1$/, '/2'))
      expect(await as(promoting, next)).toMatchObject({ exitCode: 0 })
      const back = ['rollback', '--model-name', prod, '--alias', 'champion', '--reason', 'slow']
      expect(await as(promoting, back)).toMatchObject({ exitCode: 0 })
      expect(await standing()).toMatch(/1 .*champion/)
    })

    // MLflow answers 403, as for a registered model that is there.
    test('does not make a registered model of which it cannot be told that it is not there', async () => {
      const toModel = `${prod}-new`
      const words = copying('promote', '--create-to-model', 'true')
      const ended = await as(
        promoting,
        words.map((word) => (word === prod ? toModel : word)),
      )
      expect(ended.exitCode).toBe(3)
      const seen = await as(server.admin, ['list-versions', '--model-name', toModel])
      expect(seen.stderr).toContain('There is no registered model')
    })
  })
})
