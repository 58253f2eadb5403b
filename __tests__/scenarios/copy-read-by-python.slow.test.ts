import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { modelName } from '../../src/core/model/model.ts'
import { PythonScript } from '../../testing/mlflow/python-script.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runCommandHere } from '../cli/in-process-command.ts'

const script = fileURLToPath(new URL('./read-copy.py', import.meta.url))

describeWithMlflow("MLflow's Python client", (mlflow) => {
  let client: PythonScript
  beforeAll(() => {
    client = new PythonScript(mlflow.python, script)
  })
  afterAll(() => client.stop())

  describe.each([
    ['over REST', () => mlflow.url],
    ['in the SQLite file', () => `sqlite:///${mlflow.database}`],
  ])('of a copy that was made %s', (_, uri) => {
    test('reads the version, its run, its files and its signature, and loads it', async () => {
      const { seed } = mlflow
      const [dev, prod] = [modelName(`${await seed.model('py')}-dev`), await seed.model('prod')]
      const logged = await client.ask('log', mlflow.url, dev)
      const ended = await runCommandHere(
        [
          ...['promote', '--version', `models:/${dev}/1`, '--to-model', prod],
          ...['--alias', 'champion', '--gates', 'auc >= 0.9'],
        ],
        { env: { MLFLOW_TRACKING_URI: uri() } },
      )
      expect(ended).toMatchObject({ exitCode: 0 })
      const [original, copy] = [
        await client.ask('read', mlflow.url, `${dev}/1`),
        await client.ask('read', mlflow.url, `${prod}/1`),
      ] as [Record<string, unknown>, Record<string, unknown>]
      expect(copy).toEqual({ ...original, source: `models:/${dev}/1` })
      expect(copy).toMatchObject({
        ...(logged as object),
        status: 'READY',
        description: 'trained on Mondays',
        answer: [1, 2],
      })
      expect(copy.files).toContain('MLmodel')
    })
  })
})
