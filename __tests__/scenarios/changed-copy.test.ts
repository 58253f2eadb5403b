import { beforeEach, expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { ScriptedModels } from './scripted-models.ts'
import { tell } from './story.ts'

let models: ScriptedModels
beforeEach(() => {
  models = new ScriptedModels(
    { 7: { metrics: { val_auc: 0.95 } } },
    { 1: { alias: 'champion', metrics: { val_auc: 0.92 } }, 2: { metrics: { val_auc: 0.93 } } },
  )
})

const promote = (run = 1) =>
  tell({
    mlflow: models,
    event: dispatch(),
    run,
    inputs: {
      ...{ 'model-name': 'dev.fraud', 'to-model': 'prod.fraud', version: '7' },
      ...{ stage: '', alias: 'champion', gates: 'val_auc >= 0.9' },
    },
  })
const announced = (tags: ReadonlyMap<string, string>) =>
  [...tags.keys()].filter((key) => key.startsWith('stagegate_begun_'))
const numbers = () => models.prod.model.versions.map(({ version }) => version)

test('a copy that is deleted right before it gets the alias is made again, and nobody waits for anything', async () => {
  const { prod } = models
  prod.interrupt('POST registered-models/alias', () => void prod.delete(3))
  const told = await promote()
  expect(told.outputs).toMatchObject({ promoted: 'true' })
  expect(numbers()).toHaveLength(3)
  expect(announced(prod.model.tags)).toEqual([])
})

test('a version that is deleted right before its move leaves no announcement', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST model-versions/transition-stage', () => void mlflow.delete(5))
  const told = await tell({
    mlflow,
    event: dispatch(),
    inputs: { version: '5', gates: 'val_auc >= 0.9' },
  })
  expect(told.ended).toBe('failure')
  expect(announced(mlflow.model.tags)).toEqual([])
})

test('a version that was made anew under its number is not copied, and the conflict says that it is another one', async () => {
  const { dev } = models
  dev.interrupt('GET model-versions/get', () => {
    const { created, ...row } = dev.version(7)
    dev.model.versions.splice(0, 1, { ...row, created: created + 1 })
    return undefined
  })
  const told = await promote()
  expect(told.ended).toBe('failure')
  expect(told.annotations.join(' ')).toContain('Version 7 was replaced after the first decision')
  expect(numbers()).toEqual([1, 2])
  expect(announced(models.prod.model.tags)).toEqual([])
})

test('a copy that is not used in the end, because its version is not fit any more, is named', async () => {
  const { dev, prod } = models
  prod.interrupt('POST registered-models/set-tag', () => {
    for (const [id, run] of dev.runs) dev.runs.set(id, { ...run, deleted: true })
    return undefined
  })
  const told = await promote()
  expect(told.outputs).toMatchObject({ verdict: 'block', promoted: 'false' })
  expect(numbers()).toEqual([1, 2, 3])
  expect(told.log.join('\n')).toContain('dev.fraud version 7 was copied as version 3')
  expect(announced(prod.model.tags)).toEqual([])
})

test('a copy that was made for the first of two decisions is said to be made', async () => {
  const { dev, prod } = models
  dev.interrupt('GET model-versions/get', () => void prod.model.aliases.set('champion', 2))
  const told = await promote()
  expect(told.outputs).toMatchObject({ promoted: 'true', 'previous-version': '2' })
  expect(numbers()).toEqual([1, 2, 3])
  expect(told.log.join('\n')).toContain('dev.fraud version 7 was copied as version 3')
})
