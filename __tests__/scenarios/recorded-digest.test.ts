import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exitCodes } from '../../src/commands/exit-codes.ts'
import type { LoggedModelId, ModelName } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runCommandHere } from '../cli/in-process-command.ts'

describeWithMlflow('a policy that has the digest of the artifacts recorded', ({ url, seed }) => {
  let folder: string
  let dev: ModelName
  let prod: ModelName
  let logged: LoggedModelId

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stagegate-digest-'))
    ;[dev, prod] = [await seed.model('dev'), await seed.model('prod')]
    const run = await seed.run()
    logged = await seed.loggedModel(run)
    await seed.log(run, [{ key: 'val_auc', value: 0.93, model: logged }])
    await seed.end(run)
    await seed.files(logged, { MLmodel: 'flavors: {}\n', 'weights.bin': 'weights' })
    await seed.version(dev, { run, loggedModel: logged })
    const rules = [...['    require: { model-digest: recorded }', '    gates: val_auc >= 0.9']]
    writeFileSync(
      join(folder, 'policy.yml'),
      [
        'version: 1',
        'models:',
        `  ${dev}:`,
        ...rules,
        `  ${prod}:`,
        `    from-models: [${dev}]`,
        ...rules,
      ].join('\n'),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function stagegate(command: string, model: ModelName, ...words: readonly string[]) {
    const ended = await runCommandHere(
      [command, '--model-name', model, '--alias', 'champion', '--json', ...words],
      { cwd: folder, env: { MLFLOW_TRACKING_URI: url } },
    )
    if (ended.stdout === '') throw new Error(ended.stderr)
    return { exitCode: ended.exitCode, data: JSON.parse(ended.stdout) }
  }

  const findings = (data: { targets: { findings: { kind: string }[] }[] }) =>
    data.targets.flatMap((it) => it.findings.map(({ kind }) => kind))

  test('records the same digest of a version and of its copy, and audits both', async () => {
    const promotion = ['--version', '1', '--policy', 'policy.yml']
    const own = await stagegate('promote', dev, ...promotion)
    const copied = await stagegate('promote', dev, '--to-model', prod, ...promotion)
    expect([own.exitCode, copied.exitCode]).toEqual([exitCodes.ok, exitCodes.ok])
    const recorded = async (model: ModelName) => {
      const { data } = await stagegate('history', model)
      return [...JSON.stringify(data).matchAll(/"artifacts":"([^"]+)"/g)].map(([, it]) => it)
    }
    const [digest] = await recorded(dev)
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}\+[0-9a-f]{40}$/)
    expect(await recorded(prod)).toEqual([digest])
    for (const model of [dev, prod]) {
      const audited = await stagegate('audit', model)
      expect([audited.exitCode, findings(audited.data)]).toEqual([exitCodes.ok, []])
    }

    await seed.files(logged, { 'weights.bin': 'Weights' })
    for (const model of [dev, prod]) {
      const audited = await stagegate('audit', model)
      expect(audited.exitCode).toBe(exitCodes.pastTheGates)
      expect(findings(audited.data)).toEqual(['artifacts-changed'])
    }
  })
})
