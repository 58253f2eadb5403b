import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aliasName, type ModelName, type VersionNumber } from '../../../src/core/model/model.ts'
import { unfinishedIn } from '../../../src/core/records/announcement.ts'
import { openMlflow } from '../../../src/registry/mlflow/open.ts'
import type { ModelRegistry, Permission } from '../../../src/registry/port/registry.ts'
import {
  basic,
  type GuardedServer,
  startGuardedMlflow,
} from '../../../testing/mlflow/basic-auth.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'
import { Seeding } from '../../../testing/mlflow/seeding.ts'
import { runInProcess } from '../../cli/in-process.ts'
import { namedInTable } from '../../docs/permissions.ts'
import { type Command, run } from '../../moves/commands.ts'
import { dyingAt } from '../../moves/dying-run.ts'
import { wordOf } from '../../moves/run-report.ts'

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
})
