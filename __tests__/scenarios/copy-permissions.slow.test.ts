import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ModelName } from '../../src/core/model/model.ts'
import {
  type GuardedServer,
  type MlflowUser,
  startGuardedMlflow,
} from '../../testing/mlflow/basic-auth.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runCommandHere } from '../cli/in-process-command.ts'

describeWithMlflow('on a server with users, promotion by copy', ({ python }) => {
  let server: GuardedServer
  let training: MlflowUser
  let promoting: MlflowUser
  let dev: ModelName
  let prod: ModelName

  beforeAll(async () => {
    server = await startGuardedMlflow(python)
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
  afterAll(() => server.stop())

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
