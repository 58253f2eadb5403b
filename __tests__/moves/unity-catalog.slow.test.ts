import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { transition } from '../../src/commands/transition-stage.ts'
import { aliasName, type ModelName, type VersionNumber } from '../../src/core/model/model.ts'
import { recordsOn } from '../../src/core/records/read-records.ts'
import type { ModelRegistry } from '../../src/registry/port/registry.ts'
import {
  type Given,
  startWorkspace,
  type Workspace,
  type WorkspaceRequest,
} from '../../testing/databricks/unity-catalog.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { Seeding } from '../../testing/mlflow/seeding.ts'
import { thorough } from '../../testing/property/runs.ts'
import { openCatalog } from '../registry/unity-catalog/open-catalog.ts'
import { dyingAt, Killed } from './dying-run.ts'

const champion = { kind: 'alias', alias: aliasName('champion') } as const

describeWithMlflow('moves in Unity Catalog', ({ url }) => {
  const seed = new Seeding(url, {}, 'main.ml.')
  let workspace: Workspace
  let registry: ModelRegistry
  let instead: (request: WorkspaceRequest) => Given | null = () => null
  let nonces = 0

  beforeAll(async () => {
    workspace = await startWorkspace({ mlflow: url, instead: (request) => instead(request) })
    registry = openCatalog(workspace.url)
  })

  afterAll(async () => {
    await registry.close()
    await workspace.close()
  })

  function runOf(by: string) {
    nonces += 1
    const own = nonces.toString(16).padStart(8, '0')
    return {
      ...{ by, mlflowUser: null, run: `https://github.com/acme/models/actions/runs/${nonces}` },
      ...{ now: Date.now, nonce: () => own, sleep: async () => undefined },
    }
  }

  const move = (
    model: ModelName,
    version: VersionNumber,
    by: string,
    at: ModelRegistry = registry,
  ) => transition({ model, version: { kind: 'number', version }, target: champion }, at, runOf(by))

  async function two() {
    const model = await seed.model('moves')
    return { model, first: await seed.version(model), second: await seed.version(model) }
  }

  async function told(model: ModelName) {
    const snapshot = await registry.readSnapshot(model)
    const all = await registry.listVersions(model)
    return {
      champion: snapshot.aliases.get(champion.alias),
      left: [...snapshot.tags.keys()].filter((key) => key.startsWith('stagegate_begun_')),
      records: all.flatMap(recordsOn).filter(({ state }) => state === 'done'),
    }
  }

  test('of a run that dies at any of its requests are finished by the next one', async () => {
    // By day at every third one.
    for (let request = 0; ; request += thorough ? 1 : 3) {
      const { model, first, second } = await two()
      await move(model, first, 'ann')
      // Before the server acts on it, all stands as after the request before.
      const dying = dyingAt(registry, { request, acted: true })
      const ended = await move(model, second, 'bob', dying).catch((error: unknown) => error)
      // Past its last request, nothing kills it.
      if (!(ended instanceof Killed)) return expect(request).toBeGreaterThanOrEqual(8)
      await move(model, second, 'cat')
      const { champion: holder, records, left } = await told(model)
      const moved = records.filter(({ version }) => version === second).length
      expect({ request, holder, left, moved }).toEqual({
        ...{ request, holder: second, left: [], moved: 1 },
      })
    }
  })

  test('of several runs at once leave one champion, with a record that says so', async () => {
    for (let round = 0; round < (thorough ? 3 : 1); round += 1) {
      const { model, first, second } = await two()
      const ended = await Promise.allSettled([
        move(model, first, 'ann'),
        move(model, second, 'bob'),
        move(model, first, 'cat'),
      ])
      const { champion: holder, records, left } = await told(model)
      expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true)
      expect(records.some(({ version }) => version === holder)).toBe(true)
      expect(left).toEqual([])
    }
  })

  test('whose answers are lost are looked at, and made once', async () => {
    const { model, first, second } = await two()
    await move(model, first, 'ann')
    const lost = new Set<string>()
    instead = ({ method, path }) => {
      const once = `${method} ${path}`
      if (method === 'GET' || lost.has(once)) return null
      lost.add(once)
      return { status: 200, lost: true }
    }
    const moved = await move(model, second, 'bob')
    instead = () => null
    expect(moved.applied.kind).toBe('promoted')
    expect(lost.size).toBeGreaterThan(2)
    const now = await told(model)
    expect(now).toMatchObject({ champion: second, left: [] })
    expect(now.records).toHaveLength(2)
  })

  test('are tried again where two write the same at once', async () => {
    const { model, first } = await two()
    let conflicts = 0
    instead = ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/registered-models/alias') || conflicts > 0) {
        return null
      }
      conflicts += 1
      return { status: 409, json: { error_code: 'ABORTED', message: 'Concurrent update' } }
    }
    const moved = await move(model, first, 'ann')
    instead = () => null
    expect(moved.applied.kind).toBe('promoted')
    expect(conflicts).toBe(1)
  })
})
