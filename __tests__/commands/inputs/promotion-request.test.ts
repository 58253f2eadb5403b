import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readPromotion } from '../../../src/commands/inputs/inputs.ts'
import { inputNames, type RawInputs } from '../../../src/commands/inputs/inputs-and-flags.ts'
import { promotionOf } from '../../../src/commands/inputs/promotion-request.ts'

let workspace: string

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'stagegate-looser-'))
})
afterAll(() => rm(workspace, { recursive: true }))

async function rulesWith(policy: string, inputs: Readonly<Record<string, string>>) {
  const text = `version: 1\nmodels:\n  m:\n    gates: x >= champion\n${policy}`
  await writeFile(join(workspace, 'p.yml'), text)
  const given: Readonly<Record<string, string>> = {
    'model-name': 'm',
    version: '1',
    stage: 'Production',
    policy: 'p.yml',
    ...inputs,
  }
  const raw = Object.fromEntries(
    inputNames.map((name) => [name, given[name] ?? '']),
  ) as unknown as RawInputs
  return (await promotionOf(readPromotion(raw), workspace, 'mona')).rules
}

describe('if the policy does not set a rule, the default applies, and an input may not be looser', () => {
  test.each([
    ['first-promotion', 'allow', 'require-absolute'],
    ['same-dataset', 'warn', 'hold'],
    ['same-dataset', 'ignore', 'hold'],
  ])('%s: %s is looser than %s', async (name, looser, standard) => {
    const message = `"${name}" is '${looser}', which is looser than the default '${standard}'`
    await expect(rulesWith('', { [name]: looser })).rejects.toThrow(message)
  })

  test.each([
    ['first-promotion', 'hold', { firstPromotion: 'hold' }],
    ['first-promotion', 'require-absolute', { firstPromotion: 'require-absolute' }],
    ['same-dataset', 'require', { sameDataset: 'require' }],
    ['same-dataset', 'hold', { sameDataset: 'hold' }],
  ])('%s: %s is allowed, because it is as strict or stricter', async (name, value, rules) => {
    expect(await rulesWith('', { [name]: value })).toMatchObject(rules)
  })
})

test('if the policy sets a rule, an input with another value is an error', async () => {
  const policy = '    first-promotion: allow\n'
  expect(await rulesWith(policy, {})).toMatchObject({ firstPromotion: 'allow' })
  expect(await rulesWith(policy, { 'first-promotion': 'allow' })).toMatchObject({
    firstPromotion: 'allow',
  })
  await expect(rulesWith(policy, { 'first-promotion': 'hold' })).rejects.toThrow(
    /'hold', but the policy has 'allow'/,
  )
})
