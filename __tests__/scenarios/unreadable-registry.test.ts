import { expect, test } from '@jest/globals'
import { pullRequest, push } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { type Answer, json, loginPage, notAuthenticated } from './mlflow-answers.ts'
import { announcedIn } from './rollbacks.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell } from './story.ts'

const broken: Answer = { status: 502, type: 'text/html', text: '<html>Bad Gateway</html>' }
const cut: Answer = { status: 200, type: 'application/json', text: '{"registered_model": {"na' }

const stories: readonly { what: string; request: string; answer: Answer }[] = [
  { what: 'a login page', request: '*', answer: loginPage },
  { what: '401', request: '*', answer: notAuthenticated },
  { what: '502', request: '*', answer: broken },
  { what: 'half of an answer', request: 'GET registered-models/get', answer: cut },
  { what: '502 for a run', request: 'GET runs/get', answer: broken },
  { what: '502 for a history', request: 'GET metrics/get-history', answer: broken },
  { what: 'a run of another form', request: 'GET runs/get', answer: json({ run: {} }) },
]

test.each(stories)('$what is an error without outputs and comment', async ({ request, answer }) => {
  const mlflow = fraudDetector()
  mlflow.always(request, answer)
  const github = new ScriptedGitHub()
  const inputs = { version: '5', gates: `${gates}\nmax(val_auc) > 0.1`, 'fail-on': 'never' }
  const told = await tell({ mlflow, github, event: pullRequest(), inputs })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toEqual({})
  expect(told.summary()).toContain('### ⚠️ Stagegate could not reach a verdict')
  expect(github.pull.comments).toEqual([])
  const errors = told.annotations.filter((annotation) => annotation.startsWith('error'))
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/^error Stagegate: error, no verdict: GET https:\/\/mlflow\.example/)
})

test('the error for a login page says so, and the error for a refused token names the input', async () => {
  const told = async (answer: Answer) => {
    const mlflow = fraudDetector()
    mlflow.always('*', answer)
    return (await tell({ mlflow, event: push(), inputs: { version: '5', gates } })).annotations
  }
  expect(await told(loginPage)).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: GET https://mlflow.example/api/2.0/mlflow/registered-models/get?name=fraud-detector: answered 200 (text/html; charset=utf-8): "<!doctype html> <html><head><title>Sign in to Octo Bank</title></head><body></b…". That is a web page and not MLflow's API: a login page in front of the server, or another service. Check the tracking URI and its path prefix, and whether programs can pass the login.",
]
`)
  expect(await told(notAuthenticated)).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: GET https://mlflow.example/api/2.0/mlflow/registered-models/get?name=fraud-detector: answered 401 (text/html; charset=utf-8): "You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/i…". The token ("tracking-token" or MLFLOW_TRACKING_TOKEN) was refused. MLflow's own basic-auth does not accept a token: use "tracking-username" and "tracking-password".",
]
`)
})

test('after a move that cannot be read back, promoted is neither true nor false', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST model-versions/transition-stage', () => {
    mlflow.always('GET registered-models/get', broken)
    return undefined
  })
  const told = await tell({ mlflow, event: push(), inputs: { version: '5', gates } })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toEqual({})
  expect(mlflow.stages()).toMatchObject({ 5: 'Production' })
  // Should version 5 be deleted before anybody looks, the next promotion is still no first one.
  const held = [...mlflow.model.tags].find(([key]) => /^stagegate_held_[0-9a-f]{16}$/.test(key))
  expect(JSON.parse(held?.[1] ?? '')).toMatchObject({ target: 'stage:Production', version: '5' })
  // What it had begun is there for the next run to find.
  expect(announcedIn(mlflow)[0]).toMatchObject({ state: 'begun', version: '5', former: ['3'] })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: The registry accepted a move in 'fraud-detector', but could not be read afterwards, so it is not known which version has the target now. Run again: a new run reads the registry and completes the record. GET https://mlflow.example/api/2.0/mlflow/registered-models/get?name=fraud-detector: answered 502 (text/html): "<html>Bad Gateway</html>". The server, or a proxy in front of it, is down or overloaded: try again later.",
]
`)
})

test('a move that MLflow refuses is an error, and not a verdict', async () => {
  const mlflow = fraudDetector()
  mlflow.always('POST model-versions/transition-stage', {
    status: 403,
    type: 'text/html; charset=utf-8',
    text: 'Permission denied',
  })
  const told = await tell({ mlflow, event: push(), inputs: { version: '5', gates } })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toEqual({})
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: POST https://mlflow.example/api/2.0/mlflow/model-versions/transition-stage: answered 403 (text/html; charset=utf-8): "Permission denied". These credentials may not do this: it needs the permission EDIT on the registered model. MLflow answers the same for a registered model that does not exist: check its name.",
]
`)
})
