import { expect, test } from '@jest/globals'
import { modelName, versionNumber } from '../../src/core/model/model.ts'
import { reportText } from '../../src/report/render/text.ts'
import { rollbackReport } from '../../src/report/rollback/rollback-report.ts'
import { unpainted } from '../../src/report/text/paint.ts'
import { aRecord } from '../report/promotion/outcomes.ts'
import { stagePlan } from '../report/rollback/rollbacks.ts'
import { blockBelow, text } from './repository.ts'

test('docs/rollback.md shows the real output of a rollback', () => {
  const basis = aRecord({ at: Date.UTC(2026, 10, 21, 14, 30), run: null })
  const report = rollbackReport({
    model: modelName('fraud-detector'),
    target: stagePlan.target,
    reason: 'false alarms doubled',
    ending: { kind: 'rolled-back', problem: null, plan: stagePlan, basis },
    holders: [versionNumber(3)],
    notes: [],
  })
  const printed = reportText(report, unpainted)
  expect(`${printed.join('\n')}\n`).toBe(
    blockBelow(text('docs/rollback.md'), 'what a rollback says'),
  )
})
