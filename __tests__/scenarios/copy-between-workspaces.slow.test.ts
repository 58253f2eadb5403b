import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ModelName } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { Seeding } from '../../testing/mlflow/seeding.ts'
import {
  type MlflowServer,
  startMlflow,
  stopMlflow,
  webServerOfTests,
} from '../../testing/mlflow/server.ts'
import { runCommandHere } from '../cli/in-process-command.ts'

describeWithMlflow('promotion by copy on a server with workspaces', ({ python }) => {
  let server: MlflowServer
  let a: Seeding
  let b: Seeding
  let ofA: { readonly dev: ModelName; readonly prod: ModelName }
  let prodOfB: ModelName

  beforeAll(async () => {
    server = await startMlflow(python, { workspaces: true, webServer: webServerOfTests })
    for (const name of ['team-a', 'team-b']) {
      const answer = await fetch(`${server.url}/api/3.0/mlflow/workspaces`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name }),
      })
      if (!answer.ok) throw new Error(await answer.text())
    }
    a = new Seeding(server.url, { 'x-mlflow-workspace': 'team-a' })
    b = new Seeding(server.url, { 'x-mlflow-workspace': 'team-b' })
    ofA = { dev: await a.model('dev'), prod: await a.model('prod') }
    await a.trained(ofA.dev, [{ key: 'auc', value: 0.9 }])
    prodOfB = await b.model('prod')
  })
  afterAll(() => stopMlflow(server.pid, server.folder))

  const stores = [
    ['over REST', () => server.url],
    ['in the SQLite file', () => `sqlite:///${server.database}`],
  ] as const

  describe.each(stores)('%s', (_, uri) => {
    const within = (workspace: string, words: readonly string[]) =>
      runCommandHere(words, { env: { MLFLOW_TRACKING_URI: uri(), MLFLOW_WORKSPACE: workspace } })
    const copying = (toModel: string) => [
      'promote',
      ...['--version', `models:/${ofA.dev}/1`, '--to-model', toModel],
      ...['--alias', 'champion', '--gates', 'auc >= 0.8'],
    ]

    test('stays inside one workspace', async () => {
      expect(await within('team-a', copying(ofA.prod))).toMatchObject({ exitCode: 0 })
      const list = await within('team-a', ['list-versions', '--model-name', ofA.prod])
      expect(list.stdout).toMatch(/1 .*champion/)
    })

    test('from another workspace is refused before anything is written', async () => {
      const ended = await within('team-b', copying(prodOfB))
      expect(ended.exitCode).toBe(2)
      expect(ended.stderr).toMatch(/There is no registered model/)
      const list = await within('team-b', ['list-versions', '--model-name', prodOfB, '--json'])
      expect(JSON.stringify(JSON.parse(list.stdout))).not.toContain('champion')
    })

    test('to another workspace is refused before anything is written', async () => {
      const ended = await within('team-a', copying(prodOfB))
      expect(ended.exitCode).toBe(2)
      expect(ended.stderr).toMatch(/There is no registered model.*"?--?to-model/s)
    })
  })
})
