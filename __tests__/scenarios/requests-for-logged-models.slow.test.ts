import { describe, expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { type Answer, json, permissionDenied } from './mlflow-answers.ts'
import { ScriptedMlflow, type Trained } from './scripted-mlflow.ts'
import { tell } from './story.ts'

/** Version 1 is in Production, version 2 is better; `more` is so of both. */
function registry(more: Partial<Trained> = {}): ScriptedMlflow {
  return new ScriptedMlflow('fraud-detector', {
    1: { stage: 'Production', metrics: { val_auc: 0.92, f1: [0.7, 0.8] }, ...more },
    2: { metrics: { val_auc: 0.95, f1: [0.75, 0.85] }, ...more },
  })
}

async function asked(mlflow: ScriptedMlflow, gates: string) {
  const told = await tell({ mlflow, event: dispatch(), inputs: { version: '2', gates } })
  return { ...told, asked: told.transcript.filter((line) => line.includes('/logged-models')) }
}

const gates = 'val_auc >= champion\nf1 >= 0.8'

test('for a run without logged models, one request checks whether there are any', async () => {
  const told = await asked(registry(), gates)
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(told.asked).toMatchInlineSnapshot(`
[
  "POST mlflow.example/logged-models/search {"experiment_ids":["1"],"max_results":1}",
]
`)
})

test('a folder that names another experiment than its run only costs one more request', async () => {
  const mlflow = registry()
  for (const row of mlflow.model.versions) row.source = `s3://models/9/${row.run}/artifacts/model`
  const told = await asked(mlflow, gates)
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(told.asked).toMatchInlineSnapshot(`
[
  "POST mlflow.example/logged-models/search {"experiment_ids":["9"],"max_results":1}",
  "POST mlflow.example/logged-models/search {"experiment_ids":["1"],"max_results":1}",
]
`)
})

test('for a run that logged its values to its one logged model, only that model is read', async () => {
  const told = await asked(registry({ loggedModel: 'with-values' }), gates)
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(told.asked).toMatchInlineSnapshot(`
[
  "GET mlflow.example/logged-models/m-a0f1908378a0f1908378a0f190830002",
  "GET mlflow.example/logged-models/m-a0f1908378a0f1908378a0f190830001",
]
`)
})

test('values that were not logged to the version’s model are searched on other logged models', async () => {
  const told = await asked(registry({ loggedModel: 'without-values' }), `${gates}\nmax(f1) >= 0`)
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(told.asked).toMatchInlineSnapshot(`
[
  "GET mlflow.example/logged-models/m-a0f1908378a0f1908378a0f190830002",
  "GET mlflow.example/logged-models/m-a0f1908378a0f1908378a0f190830001",
  "POST mlflow.example/logged-models/search {"experiment_ids":["1"],"filter":"metrics.\`val_auc\` = 0.95","max_results":1000}",
  "POST mlflow.example/logged-models/search {"experiment_ids":["1"],"filter":"metrics.\`f1\` = 0.85","max_results":1000}",
  "POST mlflow.example/logged-models/search {"experiment_ids":["1"],"filter":"metrics.\`val_auc\` = 0.92","max_results":1000}",
  "POST mlflow.example/logged-models/search {"experiment_ids":["1"],"filter":"metrics.\`f1\` = 0.8","max_results":1000}",
]
`)
})

test('a move to Archived reads no logged models', async () => {
  const inputs = { version: '2', stage: 'Archived' }
  const mlflow = registry({ loggedModel: 'without-values' })
  const told = await tell({ mlflow, event: dispatch(), inputs })
  expect(told.outputs.promoted).toBe('true')
  expect(told.transcript.filter((line) => line.includes('/logged-models'))).toEqual([])
})

describe('the search for logged models', () => {
  const notFound: Answer = {
    status: 404,
    type: 'text/html; charset=utf-8',
    text: '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>',
  }
  const failed = json({ error_code: 'INTERNAL_ERROR', message: 'database is locked' }, 500)
  const overlong: Answer = { ...json({}), text: ' '.repeat(65 * 1024 * 1024) }

  function answered(answer: Answer, more: Partial<Trained> = {}) {
    const mlflow = registry(more)
    mlflow.always('POST logged-models/search', answer)
    return asked(mlflow, 'val_auc >= champion')
  }

  test('finds none with MLflow 2, which does not support it', async () => {
    const told = await answered(notFound)
    expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
    expect(told.asked).toHaveLength(1)
  })

  test.each([
    ['403', permissionDenied],
    ['500', failed],
  ])('is an error with %s, and never counts as none', async (_, answer) => {
    for (const more of [{}, { loggedModel: 'without-values' } as const]) {
      const told = await answered(answer, more)
      expect(told.ended).toBe('failure')
      expect(told.outputs).toEqual({})
      expect(told.annotations.join()).toContain('/logged-models/search')
    }
  })

  test('is a hold for values whose model is not known if there are too many results', async () => {
    const told = await answered(overlong, { loggedModel: 'without-values' })
    expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
    expect(told.annotations.at(-1)).toContain('there are too many logged models to read them all')
  })
})
