import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

const policy = `version: 1
models:
  fraud-detector:
    require:
      from: alias:challenger
      tags: { validation_status: approved }
    gates: val_auc >= 0.9
`

/** What changes after the run has decided, and before it moves anything. */
async function promotedWhile(change: (mlflow: ScriptedMlflow) => unknown) {
  const mlflow = fraudDetector()
  mlflow.model.aliases.set('challenger', 5)
  mlflow.version(5).tags.set('validation_status', 'approved')
  mlflow.interrupt('POST registered-models/set-tag', () => void change(mlflow))
  const inputs = { version: '5', policy: 'policy.yml' }
  const files = { 'policy.yml': policy }
  return { mlflow, told: await tell({ mlflow, event: dispatch(), inputs, files }) }
}

test.each<{ what: string; change: (mlflow: ScriptedMlflow) => unknown; says: string }>([
  {
    what: 'its tag is withdrawn',
    change: (mlflow) => mlflow.version(5).tags.delete('validation_status'),
    says: 'its tag validation_status has changed',
  },
  {
    what: 'it loses the alias that it comes from',
    change: (mlflow) => mlflow.model.aliases.set('challenger', 4),
    says: 'it no longer has the alias challenger',
  },
  {
    what: 'its run is deleted',
    change: (mlflow) => {
      const run = mlflow.runs.get(mlflow.version(5).run ?? '')
      if (run === undefined) throw new Error('version 5 has a run')
      mlflow.runs.set(run.id, { ...run, deleted: true })
    },
    says: 'was FINISHED at the decision and is deleted now',
  },
  {
    what: 'it is not ready any more',
    change: (mlflow) => Object.assign(mlflow.version(5), { status: 'FAILED_REGISTRATION' }),
    says: 'it was READY and is FAILED_REGISTRATION now',
  },
])(
  'a candidate is decided on again, and not promoted, if $what while its run waits',
  async ({ change, says }) => {
    const { mlflow, told } = await promotedWhile(change)
    expect(told.outputs).toMatchObject({ verdict: 'block', promoted: 'false' })
    expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
    expect(told.log.join('\n')).toContain(says)
    expect([...mlflow.model.tags]).toEqual([])
  },
)

test('a candidate is promoted if only a metric of its run changes while its run waits', async () => {
  const { told } = await promotedWhile(() => undefined)
  expect(told.outputs).toMatchObject({ promoted: 'true' })
})

test('another version that the run is to promote by now is a conflict, and is not promoted', async () => {
  const mlflow = fraudDetector()
  mlflow.model.aliases.set('challenger', 5)
  mlflow.interrupt('POST registered-models/set-tag', () => {
    mlflow.model.aliases.set('challenger', 4)
    Object.assign(mlflow.version(3), { stage: 'Archived' })
  })
  const inputs = { version: '@challenger', gates: 'val_auc >= 0.1' }
  const told = await tell({ mlflow, event: dispatch(), inputs })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toMatchObject({ verdict: '', promoted: 'false' })
  expect(told.log.join('\n')).toContain('promote is version 4 now. Run again.')
  expect(mlflow.stages()).toMatchObject({ 4: expect.not.stringMatching('Production'), 5: 'None' })
})
