import { describe, expect, test } from '@jest/globals'
import { loggedModelAt, modelSource, runsNamedIn } from '../../../src/core/evidence/model-source.ts'
import {
  asksForModelsOfRun,
  namedModel,
  otherModels,
  ownModel,
  sourceOf,
} from '../../../src/core/evidence/own-model.ts'
import { type LoggedModel, loggedModelId, type Run, runId } from '../../../src/core/model/model.ts'

const [a, b] = [loggedModelId(`m-${'a'.repeat(32)}`), loggedModelId(`m-${'b'.repeat(32)}`)]
const [training, another] = [runId('1'.repeat(32)), runId('2'.repeat(32))]
const root = `mlflow-artifacts:/1/${training}/artifacts`

function aRun(more: Partial<Run> = {}): Run {
  return {
    id: training,
    experimentId: '1',
    status: 'FINISHED',
    deleted: false,
    startedAt: 0,
    endedAt: 0,
    metrics: new Map(),
    tags: new Map(),
    artifactRoot: root,
    loggedModels: [],
    inputModels: [],
    datasets: [],
    ...more,
  }
}

function logged(id: typeof a, more: Partial<LoggedModel> = {}): LoggedModel {
  return { id, name: 'model', sourceRunId: training, entries: [], ...more }
}

/** What the resolver says of a version with this source; `known` are the models that MLflow has. */
function resolved(
  source: string,
  run: Run,
  {
    location = null,
    known = [logged(a), logged(b)],
  }: {
    location?: string | null
    known?: readonly LoggedModel[]
  } = {},
) {
  const of = sourceOf(source, location)
  const id = namedModel(of)
  const own = ownModel({
    source: of,
    run,
    runId: run.id,
    named: known.find((model) => model.id === id) ?? null,
    putOut: asksForModelsOfRun(of, run) ? known : [],
  })
  switch (own.kind) {
    case 'known':
      return own.model.id
    case 'gone':
      return `gone ${own.id}`
    case 'ambiguous':
      return own.because
    case 'none':
      return 'none'
  }
}

const one = aRun({ loggedModels: [b] })
const two = aRun({ loggedModels: [a, b] })

describe('a version that names its logged model', () => {
  test.each([
    `models:/${b}`,
    `models:/${b}/`,
    `mlflow-artifacts:/1/models/${b}/artifacts`,
    `s3://bucket/1/models/${b}/artifacts/`,
    `/srv/mlruns/1/models/${b}/artifacts`,
  ])('has that logged model, whatever other models its run has: %s', (source) => {
    expect(resolved(source, two)).toBe(b)
    expect(resolved(source, aRun())).toBe(b)
  })

  test('has no logged model if that one is deleted', () => {
    expect(resolved(`models:/${b}`, one, { known: [] })).toBe(`gone ${b}`)
    expect(resolved(`models:/${b}`, two, { known: [logged(a)] })).toBe(`gone ${b}`)
  })

  test('has an unknown logged model if it is the output of another run', () => {
    const elsewhere = [logged(b, { sourceRunId: another })]
    expect(resolved(`models:/${b}`, aRun(), { known: elsewhere })).toBe('other-run')
    expect(resolved(`models:/${b}`, one, { known: elsewhere })).toBe('other-run')
    const external = [logged(b, { sourceRunId: null })]
    expect(resolved(`models:/${b}`, aRun(), { known: external })).toBe(b)
  })
})

describe('a copy', () => {
  test('has the logged model at the location of its files, not the one of its source', () => {
    const location = `mlflow-artifacts:/1/models/${b}/artifacts`
    expect(resolved('models:/dev/3', two, { location })).toBe(b)
    expect(resolved('models:/dev/3', two, { location, known: [logged(a)] })).toBe(`gone ${b}`)
  })

  test('of a version that was registered from a run has the logged model of that version', () => {
    expect(resolved('models:/dev/3', aRun(), { location: `${root}/model` })).toBe('none')
    expect(resolved('models:/dev/3', one, { location: `runs:/${training}/model` })).toBe(b)
    expect(resolved('models:/dev/3', two, { location: `runs:/${training}/model` })).toBe(
      'several-models',
    )
    expect(resolved('models:/dev/3', aRun(), { location: `runs:/${another}/model` })).toBe(
      'other-run',
    )
  })

  test.each([null, 'models:/dev/2'])('has no known model if its files are at %s', (location) => {
    for (const run of [aRun(), one, two]) {
      expect(resolved('models:/dev/3', run, { location })).toBe('copy-not-known')
    }
  })
})

describe('a version that names a run and a path', () => {
  test.each([`runs:/${training}/model`, `runs:/${training}/model/`, `${root}/model`])(
    'has the run’s only logged model if it has that name: %s',
    (source) => {
      expect(resolved(source, one)).toBe(b)
      expect(resolved(source, aRun({ loggedModels: [b, b] }))).toBe(b)
      expect(resolved(source, one, { known: [logged(b, { name: 'other' })] })).toBe('other-name')
      expect(resolved(source, one, { known: [] })).toBe('output-gone')
      expect(resolved(source, two, { known: [logged(a)] })).toBe('output-gone')
      expect(resolved(source, two)).toBe('several-models')
      expect(resolved(source, aRun())).toBe('none')
    },
  )

  test.each([
    `runs:/${another}/model`,
    `mlflow-artifacts:/1/${another}/artifacts/model`,
    `mlflow-artifacts:/1/${another}/artifacts`,
  ])('has an unknown logged model if it is not the run of the version: %s', (source) => {
    for (const run of [aRun(), one, two]) expect(resolved(source, run)).toBe('other-run')
  })

  test('may have its artifacts in a folder whose path looks like another run', () => {
    const moved = aRun({ artifactRoot: `s3://b/${another}/artifacts/${training}/artifacts` })
    expect(resolved(`${moved.artifactRoot}/model`, moved)).toBe('none')
  })
})

describe('a version with files outside of MLflow has an unknown logged model if its run has any:', () => {
  test.each(['s3://bucket/model', '/srv/models/fraud', ''])('%j', (source) => {
    expect(resolved(source, aRun())).toBe('none')
    expect(resolved(source, one)).toBe('other-place')
    expect(resolved(source, two)).toBe('several-models')
  })
})

test('the other models of a run are all models but the version’s own', () => {
  expect(otherModels(two, b)).toEqual({ outputs: true, inputs: [] })
  expect(otherModels(aRun({ loggedModels: [b, b], inputModels: [b] }), b)).toEqual({
    outputs: false,
    inputs: [],
  })
  expect(otherModels(aRun({ inputModels: [a] }), b)).toEqual({ outputs: false, inputs: [a] })
  expect(otherModels(one, null)).toEqual({ outputs: true, inputs: [] })
})

test('a folder that names several logged models belongs to none that is known', () => {
  const source = `mlflow-artifacts:/1/models/${a}/artifacts/${b}`
  for (const run of [aRun(), one, two]) expect(resolved(source, run)).toBe('other-run')
  expect(resolved(`mlflow-artifacts:/1/models/${a}/artifacts/sub`, two)).toBe(a)
})

test('a text that only looks like an id names no logged model', () => {
  for (const uri of [`x/${a}`, `s3://b/m-${'a'.repeat(31)}/artifacts`, `s3://b/${a}x/artifacts`]) {
    expect(loggedModelAt(uri)).toBe(uri === `x/${a}` ? a : null)
  }
  expect(runsNamedIn(`s3://b/${training}/artifacts/${a}`)).toEqual([training])
  expect(runsNamedIn(`s3://b/1${training}/x${another}`)).toEqual([])
  expect(namedModel(modelSource(`models:/name-of/${a}`))).toBeNull()
})

test.each([
  `runs:///${another}/model`,
  `runs://host/${another}/model`,
  ` runs:/${another}/model`,
  `RUNS:/${another}/model`,
  'runs:',
  'Models:/m-1',
  `s3://b/1/${another}//artifacts/model`,
  `s3://b/${another}/model`,
  `s3://b/1/${another}%2Fartifacts/model`,
  `s3://b/${'AB'.repeat(16)}/model`,
])('every spelling of another run is recognized: %s', (source) => {
  for (const run of [aRun(), aRun({ loggedModels: [a] })]) {
    expect(resolved(source, run)).toBe('other-run')
  }
})

test.each([`runs:///${training}/model`, `runs://host/${training}/model`])(
  '%s belongs to the run of the version',
  (it) => {
    expect(resolved(it, aRun())).toBe('none')
  },
)
