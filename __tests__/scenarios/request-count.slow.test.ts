import { describe, expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { countRoundTrips } from './round-trips.ts'
import { ScriptedMlflow, type Trained } from './scripted-mlflow.ts'
import { ScriptedModels } from './scripted-models.ts'
import { type Story, tell } from './story.ts'

/** As many versions, of which the second is in Production and the last is the candidate. */
function registryOf(size: number): ScriptedMlflow {
  const versions: Record<number, Trained> = {}
  for (let number = 1; number <= size; number += 1) {
    versions[number] = {
      stage: number === 2 ? 'Production' : 'None',
      metrics: { val_auc: 0.9 + number / 10_000 },
    }
  }
  return new ScriptedMlflow('fraud-detector', versions)
}

async function requestsWith(size: number, version: string, more = ''): Promise<number> {
  const gates = `val_auc >= champion\nval_auc >= 0.9\nmax(val_auc) >= champion${more}`
  const inputs = { version, gates }
  const told = await tell({ mlflow: registryOf(size), event: dispatch(), inputs })
  expect(told.outputs).toMatchObject({ promoted: 'true', version: String(size) })
  expect(told.outputs['previous-version']).toBe('2')
  return told.transcript.length
}

test.each([
  { version: 'the number', of: String },
  { version: 'latest', of: () => 'latest' },
])('5, 500 and 2500 versions take the same number of requests, for $version', async ({ of }) => {
  const few = await requestsWith(5, of(5))
  expect(few).toBeLessThan(20)
  expect(await requestsWith(500, of(500))).toBe(few)
  expect(await requestsWith(2500, of(2500))).toBe(few)
})

test('a baseline beyond the first page costs one request, not the pages in between', async () => {
  const more = '\nval_auc >= version:1'
  const near = await requestsWith(5, '5', more)
  expect(await requestsWith(2500, '2500', more)).toBe(near + 1)
})

describe('a promotion with a champion takes at most 16 requests, and 8 after one another', () => {
  const targets = [
    { target: 'an alias', inputs: { stage: '', alias: 'champion' } },
    { target: 'a stage', inputs: {} },
  ]
  const kinds = [
    { of: 'versions of runs', more: {} },
    { of: 'versions of logged models', more: { loggedModel: 'with-values' } as const },
  ]
  const cases = targets.flatMap((it) => kinds.map((kind) => ({ ...it, ...kind })))

  test.each(cases)('to $target, of $of', async ({ inputs, more }) => {
    const mlflow = new ScriptedMlflow('fraud-detector', {
      1: { stage: 'Production', alias: 'champion', metrics: { val_auc: 0.92 }, ...more },
      2: { metrics: { val_auc: 0.95 }, ...more },
      3: { metrics: { val_auc: 0.96 }, ...more },
    })
    // A logged model has a source of its own.
    if (!('loggedModel' in more)) sourcesInRuns(mlflow)
    const first = await counts(mlflow, '2', { run: 1, inputs })
    // The summary shows a trend, for which the runs of former champions are read.
    const second = await counts(mlflow, '3', { run: 2, inputs })
    for (const { requests, roundTrips } of [first, second]) {
      expect(requests).toBeLessThanOrEqual(16)
      expect(roundTrips).toBeLessThanOrEqual(8)
    }
  })
})

describe('a promotion by copy with a champion takes at most 28 requests, and 12 after one another', () => {
  test.each([
    { target: 'an alias', inputs: { stage: '', alias: 'champion' } },
    { target: 'a stage', inputs: {} },
  ])('to $target', async ({ inputs }) => {
    const models = new ScriptedModels(
      { 7: { metrics: { val_auc: 0.95 } }, 8: { metrics: { val_auc: 0.96 } } },
      { 1: { stage: 'Production', alias: 'champion', metrics: { val_auc: 0.92 } } },
    )
    sourcesInRuns(models.dev)
    sourcesInRuns(models.prod)
    const between = { 'model-name': 'dev.fraud', 'to-model': 'prod.fraud', ...inputs }
    const first = await counts(models, '7', { run: 1, inputs: between })
    const second = await counts(models, '8', { run: 2, inputs: between })
    for (const { requests, roundTrips } of [first, second]) {
      expect(requests).toBeLessThanOrEqual(28)
      expect(roundTrips).toBeLessThanOrEqual(12)
    }
    expect(models.prod.model.versions.map(({ source }) => source).slice(1)).toEqual([
      'models:/dev.fraud/7',
      'models:/dev.fraud/8',
    ])
    // To a second target goes the copy that is there, which costs two requests for where the files are.
    const again = { ...between, stage: '', alias: 'shadow', 'first-promotion': 'allow' }
    const third = await counts(models, '8', { run: 3, inputs: again })
    expect(third.requests).toBeLessThanOrEqual(21)
    expect(third.roundTrips).toBeLessThanOrEqual(9)
    models.dev.add(9, { alias: 'challenger', metrics: { val_auc: 0.97 } })
    sourcesInRuns(models.dev)
    const named = await counts(models, '@challenger', { run: 4, inputs: between }, '9')
    expect(named.requests).toBeLessThanOrEqual(31)
    expect(named.roundTrips).toBeLessThanOrEqual(13)
  })
})

/** As MLflow names the folder of a run's artifacts. */
function sourcesInRuns({ model }: ScriptedMlflow): void {
  for (const row of model.versions) row.source = `s3://models/1/${row.run}/artifacts/model`
}

async function counts(
  mlflow: Story['mlflow'],
  version: string,
  { run = 1, inputs = {} }: Pick<Story, 'run' | 'inputs'>,
  resolved = version,
) {
  const { hold, count } = countRoundTrips()
  const gates = 'val_auc >= 0.9\nval_auc >= champion'
  const asked = { version, gates, ...inputs }
  const told = await tell({ mlflow, run, event: dispatch(), inputs: asked, network: hold })
  expect(told.outputs).toMatchObject({ promoted: 'true', version: resolved })
  return { requests: told.transcript.length, roundTrips: count() }
}
