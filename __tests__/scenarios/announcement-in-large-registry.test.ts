import { expect, test } from '@jest/globals'
import { promote } from '../../src/commands/promote.ts'
import { noGitHubContext } from '../../src/core/decision/github-context.ts'
import { anyEvidence } from '../../src/core/evidence/evidence-rules.ts'
import { aliasName, modelName, versionNumber } from '../../src/core/model/model.ts'
import { closeStores, openStores } from '../../src/registry/open.ts'
import { announced } from '../cli/recorded-moves.ts'
import { registryFile } from '../registry/sqlite/registry-file.ts'
import { dispatch } from './events.ts'
import { ScriptedMlflow, type Trained } from './scripted-mlflow.ts'
import { tell } from './story.ts'

/** Versions 6 to 2005 were changed after all those that the demo has. */
const twoThousand = `
  WITH RECURSIVE numbers (n) AS (SELECT 6 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2005)
  INSERT INTO model_versions
    (name, version, creation_time, last_updated_time, current_stage, status, source, workspace)
  SELECT 'fraud-detector', n, 9e15, 9e15, 'None', 'READY', 's3://bucket/model', 'default' FROM numbers`

test('over REST, what is announced of an old version stops a promotion past it, and not for ever', async () => {
  const versions: Record<number, Trained> = {}
  for (let number = 1; number <= 1500; number += 1) {
    versions[number] = { metrics: { val_auc: 0.9 }, ...(number === 1 && { alias: 'champion' }) }
  }
  const mlflow = new ScriptedMlflow('fraud-detector', versions)
  // A run that has announced version 2 and then died.
  const reread = 'GET registered-models/get'
  const gone = () => {
    throw new Error('the process is gone')
  }
  mlflow.interrupt(reread, () => undefined)
  mlflow.interrupt(reread, gone)
  mlflow.interrupt('DELETE registered-models/delete-tag', gone)
  const promoting = (version: string, run: number, minute = 0) =>
    tell({
      mlflow,
      run,
      minute,
      event: dispatch(),
      inputs: { stage: '', alias: 'champion', version, gates: 'val_auc >= 0.5' },
    })
  expect((await promoting('2', 1)).ended).toBe('failure')
  mlflow.recover()

  const told = await promoting('1500', 2)
  expect(told).toMatchObject({ ended: 'failure', outputs: {} })
  expect(told.annotations.join()).toContain('version 2')
  expect(mlflow.model.aliases.get('champion')).toBe(1)

  const later = await promoting('1500', 3, 6)
  expect(later.outputs).toMatchObject({ promoted: 'true' })
  expect([...mlflow.model.tags.keys()].filter((key) => key.includes('begun'))).toEqual([])
})

test('in a file, a promotion sees what is announced of an old version as well', async () => {
  const at = Date.UTC(2026, 10, 21, 14, 30)
  const champion = { kind: 'alias', alias: aliasName('champion') } as const
  const path = registryFile(
    'demo-with-stages',
    twoThousand,
    announced(2, { target: champion, at, from: null, former: [] }),
  )
  const uri = `sqlite:///${path}`
  const sources = await openStores(
    'write',
    { trackingUri: uri, registryUri: uri, credentials: { kind: 'none' } },
    { env: {}, cwd: '/', onRetry: () => {} },
  )
  const promoting = (now: number) =>
    promote(
      {
        model: modelName('fraud-detector'),
        version: { kind: 'number', version: versionNumber(2005) },
        copyTo: null,
        target: champion,
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
      { by: 'mona', run: null, now: () => now, nonce: () => '0badcafe', sleep: async () => {} },
    )
  try {
    await expect(promoting(at + 60_000)).rejects.toThrow('version 2')
    const outcome = await promoting(at + 6 * 60_000)
    expect(outcome.ending.kind).toBe('promoted')
    const { tags } = await sources.registry.readSnapshot(modelName('fraud-detector'))
    expect([...tags.keys()].filter((key) => key.includes('begun'))).toEqual([])
  } finally {
    await closeStores(sources)
  }
})
