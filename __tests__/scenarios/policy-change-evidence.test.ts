import { expect, test } from '@jest/globals'
import { formerCommit } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell } from './story.ts'

const asking = (model: string) => `version: 1\nmodels:\n  fraud-detector:\n${model}`
const inputs = { command: 'check', version: '5', policy: 'promotion.yml' }
const changed = (from: string, to: string) => ({
  github: new ScriptedGitHub({ files: { [formerCommit]: { 'promotion.yml': asking(from) } } }),
  files: { 'promotion.yml': asking(to) },
  inputs,
})

test('two policies with soak each use the time since their own source stage or alias', async () => {
  const mlflow = fraudDetector()
  const day = 24 * 60
  const given = { version: '5', gates: 'val_auc >= 0.9' }
  await tell({ mlflow, inputs: { ...given, stage: 'Staging' } })
  await tell({ mlflow, inputs: { ...given, stage: '', alias: 'ready' }, minute: 8 * day, run: 2 })

  const gates = '    gates: val_auc >= 0.9\n'
  const told = await tell({
    mlflow,
    ...changed(
      `    require: { from: 'alias:ready', soak: 3d }\n${gates}`,
      `    require: { from: 'stage:Staging', soak: 7d }\n${gates}`,
    ),
    minute: 10 * day,
    run: 3,
  })
  const log = told.log.join('\n')
  expect(log).toContain('pass  the version has been in Staging for 10 days')
  expect(log).toContain('hold  the version has had the alias ready for 2 days')
})

test('a missing version that only the old policy names is a hold, and not an error', async () => {
  const told = await tell({
    mlflow: fraudDetector(),
    ...changed(
      "    gates: ['val_auc >= 0.9', 'val_auc >= version:1']\n",
      "    gates: ['val_auc >= 0.9', 'val_auc >= champion']\n",
    ),
  })
  expect(told.outputs.verdict).toBe('hold')
  expect(told.log.join('\n')).toContain('hold  val_auc >= version:1: there is no version 1')
})

test('a missing version that the new policy names is an error', async () => {
  const told = await tell({
    mlflow: fraudDetector(),
    ...changed('    gates: val_auc >= 0.9\n', '    gates: val_auc >= version:1\n'),
  })
  expect(told.outputs.verdict).toBeUndefined()
  expect(told.annotations.join('\n')).toContain("Version 1 of 'fraud-detector' does not exist")
})
