import { expect, test } from '@jest/globals'
import { push } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { tell } from './story.ts'

const files = {
  'promotion.yml': `version: 1
models:
  fraud-detector:
    gates:
      - val_auc >= champion - 0.5%
`,
}
const zeros = '0'.repeat(40)

/** The first push of a branch: nothing was there before. */
function first(ref: string) {
  const pushed = push(ref)
  return { ...pushed, payload: { ...pushed.payload, before: zeros } }
}

test('on the first push of a branch, a check uses the present policy', async () => {
  const inputs = { version: '5', policy: 'promotion.yml', command: 'auto' }
  const event = first('refs/heads/try-something')
  const told = await tell({ mlflow: fraudDetector(), inputs, files, event })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'false' })
})

test('on the first push of a branch, a promotion is a hold, because the old branch may have another policy', async () => {
  const inputs = { version: '5', policy: 'promotion.yml', command: 'promote' }
  const event = first('refs/heads/main')
  const told = await tell({ mlflow: fraudDetector(), inputs, files, event })
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(told.annotations.join('\n')).toContain(
    'the verdict of the policy before this push is not known',
  )
})
