import { describe, expect, test } from '@jest/globals'
import { dispatch, mergeCommit, push } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { json } from './mlflow-answers.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell, writesTo } from './story.ts'

test('a dry run decides, shows what it would change, and writes nothing', async () => {
  const mlflow = fraudDetector()
  const github = new ScriptedGitHub({ mergedAs: mergeCommit })
  const inputs = { command: 'promote', version: '5', gates, 'dry-run': 'true' }
  const told = await tell({ mlflow, github, event: push(), inputs })

  expect(told.ended).toBe('success')
  expect(writesTo(told.transcript)).toEqual([])
  expect(mlflow.stages()).toEqual(fraudDetector().stages())
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'false', 'in-place': 'false' })
  expect(told.summary()).toContain('**Would change**')
})

describe('whether these credentials could do it', () => {
  const asking = { 'tracking-token': '', 'tracking-username': 'ana', 'tracking-password': 'secret' }
  /** Answers what MLflow's basic-auth says of a user's own permission. */
  function allowing(permission: string) {
    const mlflow = fraudDetector()
    mlflow.always('GET /api/3.0/mlflow/users/permissions/get', json({ permission }))
    return mlflow
  }
  async function rehearsed(mlflow: ScriptedMlflow, more: Readonly<Record<string, string>> = {}) {
    const dry = { command: 'promote', version: '5', gates, 'dry-run': 'true' }
    const told = await tell({ mlflow, event: dispatch(), inputs: { ...dry, ...asking, ...more } })
    expect(writesTo(told.transcript)).toEqual([])
    return told
  }

  test('a dry run with a right that is missing says so, and keeps its verdict', async () => {
    const told = await rehearsed(allowing('READ'))
    expect(told).toMatchObject({ ended: 'success', outputs: { verdict: 'pass' } })
    expect(told.summary()).toContain(
      'the user of these credentials has the permission READ on the registered model, and the promotion needs EDIT',
    )
  })

  test.each(['EDIT', 'MANAGE'])('with %s it says nothing of rights', async (permission) => {
    expect((await rehearsed(allowing(permission))).summary()).not.toContain('permission')
  })

  test('where MLflow does not answer, rights are not known, and nothing holds', async () => {
    const told = await rehearsed(fraudDetector())
    expect(told).toMatchObject({ ended: 'success', outputs: { verdict: 'pass' } })
    expect(told.summary()).not.toContain('permission')
  })

  test('a first promotion that a rollback on failure could not undo holds in a dry run as well', async () => {
    const first = {
      stage: '',
      alias: 'canary',
      'rollback-on-failure': 'true',
      gates: 'val_auc >= 0.9',
    }
    const told = await rehearsed(allowing('EDIT'), first)
    expect(told.outputs.verdict).toBe('hold')
    expect(told.summary()).toContain('MANAGE')
  })

  test('a check does not ask: whoever only reads is not expected to have the right', async () => {
    const told = await rehearsed(allowing('READ'), { command: 'check', 'dry-run': '' })
    expect(told.transcript.join()).not.toContain('permissions/get')
    expect(told.summary()).not.toContain('permission')
  })
})

test.each(['yes', '1', 'ture'])('dry-run: %s is an error, and not a false', async (text) => {
  const mlflow = fraudDetector()
  const told = await tell({ mlflow, inputs: { version: '5', gates, 'dry-run': text } })
  expect(told.ended).toBe('failure')
  expect(told.transcript).toEqual([])
  expect(told.annotations).toEqual([
    `error Stagegate: error, no verdict: "dry-run" is '${text}'; it can be true or false.`,
  ])
})
