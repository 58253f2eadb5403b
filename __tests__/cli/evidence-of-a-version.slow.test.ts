import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { modelName } from '../../src/core/model/model.ts'
import { testedMlflow } from '../../testing/mlflow/provision.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { oneIn } from '../../testing/property/runs.ts'
import { askMlflow } from '../action/test-bed.ts'
import { runInProcess } from './in-process.ts'

interface Registered {
  readonly model: string
  readonly version: number
  /** The run that evaluated it, where the case has one. */
  readonly run?: string
  /** Where evaluation runs are. */
  readonly experiment?: string
}

interface Row {
  readonly finding: string
  readonly reason: string
  readonly candidate: string | null
  readonly candidateRun: { readonly id: string; readonly kind: string } | null
  readonly baseline: { readonly value: string | null } | null
}

/** What the first gate's row says stands beside the rest. */
interface Judged extends Row {
  readonly exitCode: number | null
  readonly digest: string
  readonly checks: readonly { readonly check: string; readonly outcome: string }[]
  readonly gates: readonly Row[]
}

/** Before MLflow 3 nothing is known of logged models. */
const hasLoggedModels = !testedMlflow().startsWith('2.')

const describeNewer = hasLoggedModels ? describe : describe.skip

function newer<T>(rows: Expected<T>): Expected<T> {
  return hasLoggedModels ? rows : []
}

/** The rows of the gates, in their order. */
function rowsOf<T>(byGate: Readonly<Record<string, T>>, row: (expected: T) => object) {
  const matching = (it: unknown) => (it instanceof RegExp ? expect.stringMatching(it) : it)
  const rows = Object.values(byGate).map((expected) =>
    Object.fromEntries(Object.entries(row(expected)).map(([key, it]) => [key, matching(it)])),
  )
  return { gates: rows }
}

const absolute = 'val_auc >= 0.9'
const relative = 'val_auc >= champion'
const greatest = 'max(val_auc) >= 0.9'
const mean = 'mean(val_auc) >= 0.7'

/** By gate, what its row says. */
type Expected<T> = readonly (readonly [on: string, byGate: Readonly<Record<string, T>>])[]

/** Whose value it is cannot be told, or it cannot be compared. Each promoted once. */
const held: Expected<RegExp> = [
  [
    'logged to another model only',
    {
      [absolute]: /0\.99 was not logged to the logged model/,
      [greatest]: /0\.99 was not logged to the logged model/,
    },
  ],
  [
    'linked by log_model to both',
    { [absolute]: /logged the value 0\.99 to the logged model .* and, at the same/ },
  ],
  [
    'evaluated another by MlflowClient',
    {
      [absolute]: /logged the value 0\.99 to another logged model/,
      [greatest]: /logged the value 0\.99 to another logged model/,
    },
  ],
  [
    'evaluated another by log_metric',
    { [absolute]: /logged the value 0\.99 to another logged model/ },
  ],
  [
    'evaluated another on static data',
    { 'r2_score >= 0.9': /logged the value 1 to another logged model/ },
  ],
  [
    'evaluated another, and has no logged model',
    { [absolute]: /logged the value 0\.99 to another/ },
  ],
  ...[
    'run of one, model of another',
    'run of one, path of another',
    'run of one, artifacts of another',
    'run of one, copy of another',
  ].map((on) => [on, { [absolute]: /the id of one run and the files of another/ }] as const),
  ['path of another name', { [absolute]: /was registered from a model with another name/ }],
  ['champion whose logged model is deleted', { [relative]: /of the champion .* has been deleted/ }],
  [
    'champion that evaluated another',
    { [relative]: /the champion \(version 2\) logged the value 0\.5 to another/ },
  ],
  ['champion of the same run', { [relative]: /come from the same run/ }],
  ['champion of the same run, copied', { [relative]: /come from the same run/ }],
  ['other dataset', { [relative]: /measured on different datasets/ }],
  ['other dataset, copied', { [relative]: /measured on different datasets/ }],
  [
    "other dataset, champion's model deleted",
    { [relative]: /of the champion .* has been deleted/ },
  ],
  [
    'trained and evaluated',
    {
      [absolute]:
        /^2 runs measured .* 0\.0167 on new \(.*\) in the evaluation run .*; 0\.99 on an unknown dataset in the training run .*evidence-from: evaluation/,
    },
  ],
]

/** The same where MLflow has no logged models. */
const heldEverywhere: Expected<RegExp> = [
  ['no logged model, champion of its run', { [relative]: /come from the same run/ }],
  ['no logged model, run of another', { [absolute]: /the id of one run and the files of another/ }],
]

const blocked: Expected<string> = [
  ['logged model deleted', { [absolute]: 'candidate-model-gone' }],
  ['logged model of a copy deleted', { [absolute]: 'candidate-model-gone' }],
  [
    'other dataset, its own model deleted',
    { [absolute]: 'candidate-model-gone', [relative]: 'candidate-model-gone' },
  ],
  ['evaluation that failed', { [absolute]: 'candidate-unfinished' }],
  ['evaluation that runs', { [absolute]: 'candidate-unfinished' }],
  ['evaluation that was deleted', { [absolute]: 'candidate-unfinished' }],
  ['evaluation that is no number', { [absolute]: 'candidate-not-finite' }],
  ['evaluate the version, by client', { 'r2_score >= 0.5': 'candidate-lacks-metric' }],
]

const blockedEverywhere: Expected<string> = [
  ['no logged model, no number', { [absolute]: 'candidate-not-finite' }],
  ['no logged model, and evaluate', { 'r2_score >= 0.5': 'candidate-lacks-metric' }],
]

/** The value that counts. */
const measured: Expected<string> = [
  ['one model', { [absolute]: '0.95' }],
  ['one model, copied', { [absolute]: '0.95' }],
  ['logged before its model', { [absolute]: '0.95' }],
  ['unlinked', { [absolute]: '0.95', [greatest]: '0.95', [mean]: '0.75' }],
  ['unlinked, copied', { [absolute]: '0.95' }],
  ["unlinked, by the run's path", { [absolute]: '0.95' }],
  [
    'logged to both, the last to the other',
    { [absolute]: '0.5', [greatest]: '0.5', [mean]: '0.5' },
  ],
  ['a copy', { [absolute]: '0.5' }],
  ['a copy of a copy', { [absolute]: '0.5' }],
  ["registered by the run's path", { [absolute]: '0.5' }],
  ['one batch', { [absolute]: '0.5' }],
  ['one batch, its own the greater', { [absolute]: '0.99' }],
  ['the greatest is its own', { [greatest]: '0.99' }],
  ['the best checkpoint', { [absolute]: '0.97' }],
  ['the last checkpoint', { [absolute]: '0.95' }],
  ['champion of two models', { [relative]: '0.999' }],
  ['odd numbers', { [absolute]: '0.95' }],
]

const measuredEverywhere: Expected<string> = [
  ['no logged model', { [absolute]: '0.95', [greatest]: '0.95' }],
  ['no logged model, by its artifacts', { [absolute]: '0.95' }],
  ['no logged model, copied', { [absolute]: '0.95' }],
  ['no logged model, copied twice', { [absolute]: '0.95' }],
  ['no logged model, odd numbers', { [absolute]: '0.95' }],
  ['no logged model, several steps', { [absolute]: '0.4', [greatest]: '0.99' }],
  ['no logged model, evaluated in its run', { 'r2_score >= 0.7': '0.7857142857142857' }],
]

/** The same, of a run that only evaluated. */
const evaluated: Expected<string> = [
  ['without a run', { [absolute]: '0.91' }],
  ...oneIn(
    2,
    ['log_metric', 'evaluate', 'genai', 'nested run', 'static data'].flatMap((way) =>
      ['by client', "by the run's path", 'by its place', 'copied', 'copied twice'].map(
        (registered) => {
          const [gate, value] = valueBy(way)
          return [`${way}, ${registered}`, { [gate]: value }] as const
        },
      ),
    ),
  ),
]

function valueBy(way: string): readonly [gate: string, value: string] {
  switch (way) {
    case 'evaluate':
      return ['r2_score >= 0.7', '0.7857142857142857']
    case 'genai':
      return ['exact/mean >= 0.5', '0.5']
    case 'static data':
      return ['r2_score >= 0.9', '1']
    default:
      return [absolute, '0.91']
  }
}

describeWithMlflow('a version that MLflow’s own client logged and evaluated', (mlflow) => {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-evidence-'))
  let registered: Readonly<Record<string, Registered>> = {}

  beforeAll(async () => {
    const script = join(import.meta.dirname, 'log-evidence.py')
    const env = { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true' }
    const { stdout } = await promisify(execFile)(
      mlflow.python,
      [script, mlflow.url, mlflow.database],
      { cwd: folder, env, maxBuffer: 16 * 1024 * 1024 },
    )
    // MLflow's client says in green where the run is, on stdout.
    registered = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  }, 300_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function of(on: string): Registered {
    const found = registered[on]
    if (found === undefined) throw new Error(`'${on}' was not registered`)
    return found
  }

  async function judgedBy(uri: string, on: string, asked: readonly string[]): Promise<Judged> {
    const { model, version } = of(on)
    const ended = await runInProcess(
      [
        ...[...asked, '--model-name', model, '--version', String(version), '--alias', 'champion'],
        ...['--tracking-uri', uri, '--json'],
      ],
      { cwd: folder },
    )
    const { gates, evidenceDigest, checks, error } = JSON.parse(ended.stdout)
    if (error !== undefined) throw new Error(error.message)
    const rows: readonly Row[] = gates.map(
      ({ finding, reason, candidate, candidateRun, baseline }: Row) => {
        return { finding, reason, candidate, candidateRun, baseline }
      },
    )
    const [first] = rows
    if (first === undefined) throw new Error('no gate was judged')
    const { exitCode } = ended
    return { ...first, exitCode, digest: evidenceDigest, checks, gates: rows }
  }

  /** The same evidence over REST and in SQLite, told in the same words, with the same digest. */
  async function judged(on: string, ...asked: readonly string[]): Promise<Judged> {
    const [rest, sqlite] = await Promise.all(
      [mlflow.url, `sqlite:///${mlflow.database}`].map((uri) => judgedBy(uri, on, asked)),
    )
    if (rest === undefined) throw new Error('nothing was judged')
    expect(sqlite).toEqual(rest)
    return rest
  }

  const check = (on: string, gate: string, ...more: readonly string[]) =>
    judged(on, 'check', '--gates', gate, ...more)

  function policy(name: string, text: string): readonly string[] {
    writeFileSync(join(folder, name), text)
    return ['check', '--policy', name]
  }

  describe('is held where a value is not its own, or cannot be compared', () => {
    test.each([...newer(held), ...heldEverywhere])('%s', async (on, byGate) => {
      const rest = await judged(on, 'promote', '--gates', Object.keys(byGate).join('\n'))
      expect(rest).toMatchObject({ exitCode: 4, ...rowsOf(byGate, (reason) => ({ reason })) })
    })

    test('and nothing was promoted', async () => {
      const registry = askMlflow(mlflow.url)
      for (const [on] of [...newer(held), ...heldEverywhere]) {
        const { model, version } = of(on)
        const { champion } = await registry.aliases(modelName(model))
        expect(champion).not.toBe(String(version))
      }
    })
  })

  test.each([...newer(blocked), ...blockedEverywhere])('is blocked: %s', async (on, byGate) => {
    const found = await judged(on, 'check', '--gates', Object.keys(byGate).join('\n'))
    expect(found).toMatchObject({ exitCode: 5, ...rowsOf(byGate, (finding) => ({ finding })) })
  })

  test.each([...newer(measured), ...measuredEverywhere])(
    'has its own value: %s',
    async (on, byGate) => await hasValues(on, byGate, 'training'),
  )

  describeNewer('has the value of its evaluation', () => {
    test.each(evaluated)('%s', async (on, byGate) => await hasValues(on, byGate, 'evaluation'))
  })

  async function hasValues(on: string, byGate: Readonly<Record<string, string>>, kind: string) {
    const found = await judged(on, 'check', '--gates', Object.keys(byGate).join('\n'))
    const row = (candidate: string) => ({
      candidate,
      candidateRun: { kind },
      finding: expect.stringMatching(/^(?:met|not-met)$/),
    })
    expect(found).toMatchObject(rowsOf(byGate, row))
  }

  describeNewer('of several values', () => {
    test('has the one that the workflow asks for', async () => {
      const on = 'trained and evaluated'
      const trained = await check(on, absolute, '--evidence-from', 'training')
      expect(trained).toMatchObject({ exitCode: 0, candidate: '0.99' })
      const evaluated = await check(on, absolute, '--evidence-from', 'evaluation')
      expect(evaluated).toMatchObject({ exitCode: 5, candidate: '0.0167' })
      const named = await check(on, absolute, '--evaluation-run', of(on).run ?? '')
      expect(named).toMatchObject({ candidate: '0.0167', candidateRun: { named: true } })
    })

    test('is compared with the champion on the data that it was measured on itself', async () => {
      const compared = await check('evaluated every night', relative)
      expect(compared).toMatchObject({ exitCode: 0, finding: 'met', baseline: { value: '0.79' } })
    })
  })

  const ofRun = (on: string) => ['--evaluation-run', of(on).run ?? '']

  test('has what a run has that the workflow or the policy names, without a logged model', async () => {
    const evaluated = 'no logged model, and evaluate'
    expect(await check(evaluated, 'r2_score >= 0.7', ...ofRun(evaluated))).toMatchObject({
      candidate: '0.7857142857142857',
      candidateRun: { id: of(evaluated).run, named: true, linked: false },
    })
    const script = 'no logged model, and a script'
    expect(await check(script, absolute)).toMatchObject({ candidate: '0.99' })
    expect(await check(script, absolute, ...ofRun(script))).toMatchObject({ candidate: '0.6' })
    const asked = policy(
      'script.yml',
      `version: 1\nmodels:\n  ${of(script).model}:\n    evidence:\n      from: evaluation\n` +
        `      experiment: ${of(script).experiment}\n` +
        `      run-tags: {model_version: "{name}/{version}"}\n    gates: val_auc >= 0.5\n`,
    )
    expect(await judged(script, ...asked)).toMatchObject({ exitCode: 0, candidate: '0.6' })
  })

  describeNewer('that MLflow does not link to its evaluation', () => {
    test('has what a run has that the workflow names', async () => {
      const on = 'evaluate the version, by client'
      const found = await check(on, 'r2_score >= 0.7', ...ofRun(on))
      expect(found).toMatchObject({
        candidate: '0.7857142857142857',
        candidateRun: { id: of(on).run, named: true, linked: false },
      })
      const script = 'evaluated by a script'
      expect(await check(script, absolute, ...ofRun(script))).toMatchObject({ candidate: '0.6' })
    })

    test('is held where the run is linked to another model only', async () => {
      const on = 'evaluated by a run of another'
      const found = await check(on, absolute, ...ofRun(on))
      expect(found).toMatchObject({ exitCode: 4, finding: 'not-its-own' })
    })

    test('is an error where there is no such run', async () => {
      await expect(
        check('one model', absolute, '--evaluation-run', 'f'.repeat(32)),
      ).rejects.toThrow(/There is no run f+ at .*\. It was named as the run that evaluated/)
    })

    test('has what the policy finds by tags, also of what it is a copy of', async () => {
      const experiment = of('log_metric, by client').experiment
      for (const on of ['evaluated by a script', 'evaluated by a script, copied'] as const) {
        const { model } = registered[on] ?? { model: '' }
        const asked = policy(
          'tags.yml',
          `version: 1\nmodels:\n  ${model}:\n    evidence:\n      from: evaluation\n      experiment: ${experiment}\n` +
            `      run-tags: {model_version: "{name}/{version}"}\n    gates: val_auc >= 0.5\n`,
        )
        expect(await judged(on, ...asked)).toMatchObject({ exitCode: 0, candidate: '0.6' })
      }
    })

    test('has what the policy finds by the logged model that evaluate names', async () => {
      const experiment = of('log_metric, by client').experiment
      for (const registeredBy of [
        'by client',
        "by the run's path",
        'by its place',
        'copied twice',
      ]) {
        const on = `evaluate the version, ${registeredBy}`
        const asked = policy(
          'evaluated.yml',
          `version: 1\nmodels:\n  ${of(on).model}:\n    evidence: {experiment: ${experiment}}\n` +
            '    gates: r2_score >= 0.7\n',
        )
        expect(await judged(on, ...asked)).toMatchObject({
          exitCode: 0,
          candidate: '0.7857142857142857',
        })
      }
    })

    test('is an error where the policy names no experiment that there is', async () => {
      const { model } = of('one model')
      const asked = policy(
        'nowhere.yml',
        `version: 1\nmodels:\n  ${model}:\n    evidence: {experiment: no-such}\n    gates: val_auc >= 0\n`,
      )
      await expect(judged('one model', ...asked)).rejects.toThrow(/There is no experiment no-such/)
    })
  })

  describeNewer('of a certain age', () => {
    const asked = (on: string, line: string) =>
      policy(
        'age.yml',
        `version: 1\nmodels:\n  ${of(on).model}:\n    ${line}\n    gates: val_auc >= 0.9\n`,
      )

    test('is as old as its values, also where the run was opened again', async () => {
      const old = await judged('opened again', ...asked('opened again', 'require: {max-age: 7d}'))
      expect(old).toMatchObject({ exitCode: 5, finding: 'met' })
      const narrowed = await judged(
        'opened again',
        ...asked('opened again', 'evidence: {max-age: 7d}'),
      )
      expect(narrowed).toMatchObject({ exitCode: 5, finding: 'candidate-narrowed-away' })
      const fresh = await judged(
        'without a run',
        ...asked('without a run', 'require: {max-age: 7d}'),
      )
      expect(fresh).toMatchObject({ exitCode: 0 })
    })
  })

  describeNewer('is listed', () => {
    async function listed(on: string, ...more: readonly string[]) {
      const { model, version } = of(on)
      const asked = ['evidence', '--model-name', model, '--version', String(version), ...more]
      const [rest, sqlite] = await Promise.all(
        [mlflow.url, `sqlite:///${mlflow.database}`].map((uri) =>
          runInProcess([...asked, '--tracking-uri', uri], { cwd: folder }),
        ),
      )
      expect(sqlite).toEqual(rest)
      return rest ?? { exitCode: null, stdout: '', stderr: '' }
    }

    test('with each value, its run and its dataset', async () => {
      const { exitCode, stdout } = await listed('trained and evaluated')
      expect(exitCode).toBe(0)
      expect(stdout).toMatch(/^Metric +Value +Run +Dataset +Measured \(UTC\)$/m)
      expect(stdout).toMatch(/^val_auc +0\.0167 \(one of 2\) +evaluation \w{32} +new \(\w+\) /m)
      expect(stdout).toMatch(/^ +0\.99 \(one of 2\) +training \w{32} /m)
      const narrowed = await listed('trained and evaluated', '--evidence-from', 'training')
      expect(narrowed.stdout).toMatch(/^val_auc +0\.99 +training /m)
    })

    test('beside what the holder has on the same data', async () => {
      const { stdout } = await listed('evaluated every night', '--alias', 'champion', '--json')
      const { metrics, holder } = JSON.parse(stdout)
      expect(holder).toBe('2')
      expect(metrics).toMatchObject([
        {
          metric: 'val_auc',
          state: 'value',
          values: [{ value: '0.8', kind: 'evaluation', datasets: [{ name: 'night-29' }] }],
          holder: [{ value: '0.79', kind: 'evaluation', datasets: [{ name: 'night-29' }] }],
        },
      ])
    })
  })

  test('made again under its name and number has another digest', async () => {
    const model = await mlflow.seed.model('again')
    const { run } = await mlflow.seed.trained(model, [{ key: 'val_auc', value: 0.95 }])
    registered = { ...registered, 'made again': { model, version: 1 } }
    const before = await check('made again', absolute)
    expect(before.exitCode).toBe(0)
    await mlflow.seed.makeAgain(model)
    await mlflow.seed.version(model, { run })
    const after = await check('made again', absolute, '--expected-evidence', before.digest)
    expect(after).toMatchObject({ exitCode: 4, finding: 'met', candidate: '0.95' })
  })
})
