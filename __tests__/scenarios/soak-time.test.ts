import { expect, test } from '@jest/globals'
import { fraudDetector } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

const policy = (soak: string) => `version: 1
models:
  fraud-detector:
    require:
      from: stage:Staging
      soak: ${soak}
    gates: val_auc >= 0.9
`
const inputs = { version: '5', policy: 'promotion.yml' }

test('soak is met when its time has passed since the record of the arrival', async () => {
  const mlflow = fraudDetector()
  await tell({ mlflow, inputs: { version: '5', stage: 'Staging', gates: 'val_auc >= 0.9' } })
  const files = { 'promotion.yml': policy('24h') }
  const early = await tell({ mlflow, inputs, files })
  expect(early.outputs.verdict).toBe('hold')
  expect(early.log.join('\n')).toContain('the version has been in Staging for less than a minute')
  expect(writesTo(early.transcript)).toEqual([])

  const late = await tell({ mlflow, inputs, files, minute: 24 * 60 })
  expect(late.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
})

test('soak is a hold for a version that was moved by hand, which has no record', async () => {
  const mlflow = fraudDetector()
  mlflow.version(5).stage = 'Staging'
  const told = await tell({ mlflow, inputs, files: { 'promotion.yml': policy('1m') } })
  expect(told.outputs.verdict).toBe('hold')
  expect(told.log.join('\n')).toContain('no Stagegate record shows since when')
})

test('soak counts from the rollback for a version that lost its stage and got it back', async () => {
  const mlflow = fraudDetector()
  const staging = { stage: 'Staging', gates: 'val_auc >= 0.1' }
  await tell({ mlflow, inputs: { ...staging, version: '5' }, run: 1 })
  await tell({ mlflow, inputs: { ...staging, version: '4' }, run: 2, minute: 60 })
  const back = { command: 'rollback', version: '', stage: 'Staging' }
  await tell({ mlflow, inputs: back, run: 3, minute: 23 * 60 })
  expect(mlflow.stages()).toMatchObject({ 4: 'None', 5: 'Staging' })
  const files = { 'promotion.yml': policy('24h') }
  const early = await tell({ mlflow, inputs, files, run: 4, minute: 24 * 60 })
  expect(early.outputs.verdict).toBe('hold')
  expect(early.log.join('\n')).toContain('has been in Staging for 1 hour')
  const late = await tell({ mlflow, inputs, files, run: 5, minute: 47 * 60 })
  expect(late.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
})
