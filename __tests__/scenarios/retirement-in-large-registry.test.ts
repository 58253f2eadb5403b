import { expect, test } from '@jest/globals'
import { promote } from '../../src/commands/promote.ts'
import { noGitHubContext } from '../../src/core/decision/github-context.ts'
import { anyEvidence } from '../../src/core/evidence/evidence-rules.ts'
import { modelName, versionNumber } from '../../src/core/model/model.ts'
import { closeStores, openStores } from '../../src/registry/open.ts'
import { decisionOutput } from '../../src/report/promotion/decision-json.ts'
import { registryFile } from '../registry/sqlite/registry-file.ts'

const twentyThousand = `
  WITH RECURSIVE numbers (n) AS (SELECT 6 UNION ALL SELECT n + 1 FROM numbers WHERE n < 20005)
  INSERT INTO model_versions
    (name, version, creation_time, last_updated_time, current_stage, status, source, workspace)
  SELECT 'fraud-detector', n, 1, 1, 'Archived', 'READY', 's3://bucket/model', 'default' FROM numbers`

test('the decision output of a move to Archived is complete, however many versions are archived', async () => {
  const path = registryFile('demo-with-stages', twentyThousand)
  const uri = `sqlite:///${path}`
  const sources = await openStores(
    'write',
    { trackingUri: uri, registryUri: uri, credentials: { kind: 'none' } },
    { env: {}, cwd: '/', onRetry: () => {} },
  )
  const model = modelName('fraud-detector')
  const outcome = await promote(
    {
      model,
      version: { kind: 'number', version: versionNumber(1) },
      copyTo: null,
      target: { kind: 'retirement', stage: 'Archived' },
      rules: {
        gates: { kind: 'none' },
        policy: null,
        firstPromotion: 'require-absolute',
        sameDataset: 'hold',
        evidence: anyEvidence,
        evaluationRun: null,
        expectedEvidence: null,
        acceptedHold: null,
      },
      circumstances: noGitHubContext,
    },
    { ...sources, code: { relationOf: () => Promise.reject(new Error('nobody asked')) } },
    { by: 'mona', run: null, now: () => 0, nonce: () => '0badcafe', sleep: async () => {} },
  )
  const { versions } = await sources.registry.readSnapshot(model)
  await closeStores(sources)

  expect(versions.filter(({ stage }) => stage === 'Archived').length).toBeGreaterThan(20_000)
  const told = JSON.parse(decisionOutput(outcome))
  expect(told).toMatchObject({
    verdict: 'pass',
    promoted: true,
    inPlace: true,
    holders: [],
    changes: ['version 1: None → Archived'],
  })
  expect(told).not.toHaveProperty('abridged')
})
