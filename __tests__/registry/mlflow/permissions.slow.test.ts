import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aliasName, type ModelName, type VersionNumber } from '../../../src/core/model/model.ts'
import { unfinishedIn } from '../../../src/core/records/announcement.ts'
import { openMlflow } from '../../../src/registry/mlflow/open.ts'
import type { ModelRegistry, Permission } from '../../../src/registry/port/registry.ts'
import { type GuardedServer, startGuardedMlflow } from '../../../testing/mlflow/basic-auth.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'
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
})
