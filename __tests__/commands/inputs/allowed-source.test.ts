import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { promotionCommandsRead } from './reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'stagegate-sources-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = [
  'version: 1',
  'models:',
  '  staging.fraud: {gates: [auc >= 0.8], from-models: [dev.fraud]}',
  '  prod.fraud: {gates: [auc >= 0.9], from-models: [staging.fraud, prod.fraud]}',
  '  other: {gates: [auc >= 0.9]}',
].join('\n')
writeFileSync(join(folder, 'policy.yml'), path)

const asked = (version: string, toModel: string) =>
  promotionCommandsRead({ version, 'to-model': toModel, policy: 'policy.yml', alias: 'a' }, folder)

describe('from where a version may come', () => {
  test.each([
    ['models:/dev.fraud/1', 'staging.fraud', 'auc >= 0.8'],
    ['models:/staging.fraud/1', 'prod.fraud', 'auc >= 0.9'],
    ['models:/prod.fraud/1', '', 'auc >= 0.9'],
    ['models:/other/1', '', 'auc >= 0.9'],
  ])(
    '%s to %j is what the policy of the registered model that it goes to allows',
    async (version, toModel) => {
      const { promotion } = await asked(version, toModel)
      expect(promotion.rules.policy?.asks.gates).toHaveLength(1)
    },
  )

  test.each([
    ['models:/dev.fraud/1', 'prod.fraud', "allows only versions of 'prod.fraud', 'staging.fraud'"],
    ['models:/dev.fraud/1', 'other', 'has no "from-models"'],
    ['models:/staging.fraud/1', '', "allows only versions of 'dev.fraud'"],
    ['models:/other/1', 'dev.fraud', "has no model 'dev.fraud'"],
  ])('%s to %j is refused', async (version, toModel, said) => {
    await expect(asked(version, toModel)).rejects.toThrow(said)
  })

  test('may be anywhere where there are gates and no policy', async () => {
    const given = { version: 'models:/x/1', 'to-model': 'y', gates: 'auc >= 0.9', alias: 'a' }
    const { promotion } = await promotionCommandsRead(given, folder)
    expect(promotion).toMatchObject({ model: 'x', copyTo: { model: 'y', create: false } })
  })
})
