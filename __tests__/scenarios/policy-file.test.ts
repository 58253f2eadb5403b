import { expect, test } from '@jest/globals'
import { fraudDetector } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

const policy = `version: 1
models:
  fraud-detector:
    require:
      from: stage:Staging
    first-promotion: hold
    gates:
      - val_auc >= champion - 0.5%
`
const inputs = { version: '5', policy: 'promotion.yml' }

test('a requirement that is not met is a block, and is reported with the gates', async () => {
  const told = await tell({ mlflow: fraudDetector(), inputs, files: { 'promotion.yml': policy } })
  expect(told.ended).toBe('failure')
  expect(told.outputs.verdict).toBe('block')
  expect(told.log.join('\n')).toContain(
    'fail  the version is not in Staging, and the policy requires that',
  )
  expect(writesTo(told.transcript)).toEqual([])
})

test('a version that passes the policy is promoted, and the record has the policy’s digest', async () => {
  const files = { 'promotion.yml': policy.replace('stage:Staging', 'alias:challenger') }
  const told = await tell({ mlflow: fraudDetector(), inputs, files })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  const record = told.transcript.find((line) => line.includes('model-versions/set-tag')) ?? ''
  expect(record).toMatch(/"policy":"sha256:[0-9a-f]{64}"/)
})

test.each([
  ['a policy that is not there', {}, /policy file 'promotion.yml' does not exist/],
  [
    'a policy without this model',
    { 'promotion.yml': policy.replace('fraud', 'fruad') },
    /Did you mean 'fruad-detector'/,
  ],
  [
    'a key that nobody knows',
    { 'promotion.yml': policy.replace('gates:', 'gate:') },
    /promotion.yml, line 7, column 5/,
  ],
])('%s is an error without any request', async (_, files, message) => {
  const told = await tell({ mlflow: fraudDetector(), inputs, files })
  expect(told.ended).toBe('failure')
  expect(told.transcript).toEqual([])
  expect(told.annotations.at(-1)).toMatch(message)
})

test.each([
  [{ gates: 'none' }, /is none, but "policy" names a policy/],
  [{ 'first-promotion': 'allow' }, /"first-promotion" is 'allow', but the policy has 'hold'/],
])('%j contradicts the policy', async (more, message) => {
  const files = { 'promotion.yml': policy }
  const told = await tell({ mlflow: fraudDetector(), inputs: { ...inputs, ...more }, files })
  expect(told.ended).toBe('failure')
  expect(told.transcript).toEqual([])
  expect(told.annotations.at(-1)).toMatch(message)
})
