import { expect, test } from '@jest/globals'
import { fraudDetector } from './fraud-detector.ts'
import { promoted, rolledBack } from './rollbacks.ts'

/** A registered model on which many other targets were recorded before. */
function crowded(others: number) {
  const mlflow = fraudDetector()
  for (let count = 1; count <= others; count += 1) {
    const hash = count.toString(16).padStart(16, '0')
    mlflow.model.tags.set(`stagegate_held_${hash}`, '{"v":1}')
  }
  return mlflow
}

// A promotion writes one tag of its own, and takes its announcement away.
test('a registered model with 39 tags of Stagegate gets no warning', async () => {
  const told = await promoted(crowded(38))
  expect(told.summary()).not.toContain('tags of Stagegate')
})

test('one with 40 gets it from a promotion and from a rollback, with how many unfinished moves', async () => {
  const mlflow = crowded(38)
  mlflow.model.tags.set('stagegate_begun_abandoned', 'no announcement')
  const told = await promoted(mlflow)
  expect(told.summary()).toContain('the registered model has 40 tags of Stagegate')
  expect(told.summary()).toContain('unfinished moves (now 1)')
  expect((await rolledBack(mlflow)).summary()).toContain('has 40 tags of Stagegate')
})

test('of tags that are longer than Stagegate writes, three are named', async () => {
  const mlflow = fraudDetector()
  for (const nonce of ['a', 'b', 'c', 'd'].map((it) => it.repeat(8))) {
    mlflow.model.tags.set(`stagegate_begun_${nonce}`, 'x'.repeat(1001))
  }
  mlflow.model.tags.set('team', 'x'.repeat(5000))
  const summary = (await promoted(mlflow)).summary()
  expect(summary.match(/has 1001 characters/g)).toHaveLength(3)
  expect(summary).not.toContain('has 5000 characters')
})
