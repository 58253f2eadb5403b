import { expect, test } from '@jest/globals'
import { aliasName, modelName } from '../../src/core/model/model.ts'
import type { RollbackPlan } from '../../src/core/rollback/rollback.ts'
import { reportText } from '../../src/report/render/text.ts'
import { rollbackReport } from '../../src/report/rollback/rollback-report.ts'
import { unpainted } from '../../src/report/text/paint.ts'
import { aRecord } from '../report/promotion/outcomes.ts'
import { five, three } from '../report/rollback/rollbacks.ts'
import { blockBelow, text } from './repository.ts'

const model = modelName('fraud-detector')
const alias = aliasName('champion')
const target = { kind: 'alias', alias } as const
const plan: RollbackPlan = {
  target,
  loses: five,
  gets: three,
  back: null,
  closed: null,
  changes: [{ kind: 'point-alias', model, alias, version: three, from: five }],
}

test('docs/rollback.md shows the real output of a rollback', () => {
  const basis = aRecord({ target, by: 'mona', at: Date.UTC(2026, 10, 21, 14, 30), run: null })
  const report = rollbackReport({
    model,
    target,
    reason: 'false alarms doubled',
    ending: { kind: 'rolled-back', problem: null, plan, basis },
    holders: [three],
    notes: [],
  })
  const printed = reportText(report, unpainted)
  expect(`${printed.join('\n')}\n`).toBe(
    blockBelow(text('docs/rollback.md'), 'what a rollback says'),
  )
})
