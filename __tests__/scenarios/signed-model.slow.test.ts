import { execFile, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exitCodes } from '../../src/commands/exit-codes.ts'
import { loggedModelId } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { provisionModelSigning } from '../../testing/model-signing/provision.ts'
import { askMlflow } from '../action/test-bed.ts'
import { runCommandHere } from '../cli/in-process-command.ts'

describeWithMlflow('a model that is signed with model-signing', (mlflow) => {
  const model = `t-signed-${process.pid}-${Date.now()}`
  const registry = askMlflow(mlflow.url)
  let folder: string
  let files: string
  let loggedModel: string
  let signing: string | null

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stagegate-signed-'))
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    writeFileSync(join(folder, 'key.pem'), privateKey.export({ format: 'pem', type: 'pkcs8' }))
    const pem = String(publicKey.export({ format: 'pem', type: 'spki' }))
    const lines = [
      ...['version: 1', 'models:', `  ${model}:`, '    require:', '      model-digest: recorded'],
      ...['      model-signature:', '        public-key: |'],
      ...pem
        .trim()
        .split('\n')
        .map((line) => `          ${line}`),
      '    gates: val_auc >= 0.9',
    ]
    writeFileSync(join(folder, 'policy.yml'), lines.join('\n'))
    // MLflow's client downloads a folder under its own name.
    files = join(folder, 'model', 'artifacts')
    signing = await provisionModelSigning().catch(() => null)
    loggedModel = await python('log', model, join(folder, 'model'))
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function python(...words: readonly string[]): Promise<string> {
    const script = join(import.meta.dirname, 'log-model.py')
    const env = { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true' }
    const { stdout } = await promisify(execFile)(mlflow.python, [script, mlflow.url, ...words], {
      cwd: folder,
      env,
    })
    return stdout.trimEnd().split('\n').at(-1) ?? ''
  }

  async function stagegate(command: string, ...words: readonly string[]) {
    const ended = await runCommandHere(
      [command, '--model-name', model, '--alias', 'champion', '--json', ...words],
      { cwd: folder, env: { MLFLOW_TRACKING_URI: mlflow.url } },
    )
    if (ended.stdout === '') throw new Error(ended.stderr)
    return { exitCode: ended.exitCode, data: JSON.parse(ended.stdout), stderr: ended.stderr }
  }

  async function judged(command: 'check' | 'promote') {
    const { exitCode, data, stderr } = await stagegate(
      command,
      '--version',
      '1',
      '--policy',
      'policy.yml',
    )
    const reasons = data.checks
      .filter(({ check }: { check: string }) => check === 'requirement')
      .map(({ outcome, reason }: Record<string, string>) => `${outcome}: ${reason}`)
    return { exitCode, data, reasons, stderr }
  }

  test('is blocked unsigned, promoted signed, and found out when a file changes afterwards', async () => {
    const unsigned = await judged('check')
    expect(unsigned.exitCode).toBe(exitCodes.block)
    expect(unsigned.reasons).toEqual([
      expect.stringMatching(/^pass: the version's artifacts have the digest '?sha256:/),
      expect.stringContaining("fail: the version's artifacts are not signed"),
    ])

    if (signing === null) return
    expect(readdirSync(files)).toContain('MLmodel')
    const signature = join(folder, 'model.sig')
    const task = { do: 'sign', folder: files, signature, private_key: join(folder, 'key.pem') }
    const script = join(import.meta.dirname, '../../testing/model-signing/model_signing_tasks.py')
    const { stdout } = spawnSync(signing, [script], {
      input: JSON.stringify([task]),
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout)).toEqual([null])
    await python('sign', loggedModel, signature)

    const checked = await judged('check')
    expect(checked.reasons).toEqual([
      expect.stringContaining('pass: '),
      expect.stringMatching(
        /^pass: the version's artifacts \(\d files\) are those that were signed with/,
      ),
    ])
    expect(checked.exitCode).toBe(exitCodes.ok)
    expect(checked.data.evidenceDigest).not.toBe(unsigned.data.evidenceDigest)

    const promoted = await judged('promote')
    expect(promoted.exitCode).toBe(exitCodes.ok)
    expect(promoted.data.evidenceDigest).toBe(checked.data.evidenceDigest)
    const tags = Object.entries(await registry.versionTags(model as never, 1))
    const record = tags.find(([key]) => key.startsWith('stagegate_record_'))?.[1] ?? ''
    const { artifacts } = JSON.parse(record)
    expect(promoted.reasons[0]).toContain(artifacts)

    const before = await stagegate('audit')
    expect([before.exitCode, before.data.targets.at(-1)]).toMatchObject([0, { findings: [] }])

    // One byte of the code that runs when the model is loaded.
    await mlflow.seed.files(loggedModelId(loggedModel), { 'python_model.pkl': 'x' })
    const after = await stagegate('audit')
    expect(after.exitCode).toBe(exitCodes.pastTheGates)
    expect(after.data.targets.flatMap((it: { findings: object[] }) => it.findings)).toMatchObject([
      { kind: 'artifacts-changed', pastTheGates: true, says: expect.stringContaining(artifacts) },
    ])
    const changed = await judged('check')
    expect(changed.reasons[1]).toMatch(/not those that were signed: changed: '?python_model.pkl/)
  }, 120_000)

  test('is held where its artifacts cannot be read, and so is its audit', async () => {
    await mlflow.seed.files(loggedModelId(loggedModel), {
      ...Object.fromEntries(readdirSync(files).map((path) => [path, null])),
      ...(signing !== null && { 'model.sig': null }),
    })
    const gone = await judged('check')
    expect(gone.reasons).toEqual([
      expect.stringContaining("hold: the version's artifacts cannot be read"),
      expect.stringContaining("hold: the version's artifacts cannot be read"),
    ])
    if (signing === null) return
    const audited = await stagegate('audit')
    expect(audited.exitCode).toBe(exitCodes.pastTheGates)
    expect(audited.data.targets.flatMap((it: { findings: object[] }) => it.findings)).toMatchObject(
      [{ kind: 'artifacts-not-readable', pastTheGates: true }],
    )
  })
})
