import { expect, test } from '@jest/globals'
import { runFaults } from '../../scripts/reliability/campaigns.ts'
import { faults } from '../../scripts/reliability/faults.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { oneIn, runs } from '../../testing/property/runs.ts'
import { backendOn, patience, stagehandOn, wrongIn } from './harness.ts'

const short = { command: 'promote', rerun: true, wayBack: false, parallel: 2 } as const

describeWithMlflow('a promotion under faults', (mlflow) => {
  // Each kind strikes at one request, which is another one for each kind; at night at both targets.
  test.each([
    ['stage', oneIn(2, faults, 0)],
    ['alias', oneIn(2, faults, 1).toReversed()],
  ] as const)(
    'to one %s moves completely or not at all, reports the truth, and the next run succeeds',
    async (target, kinds) => {
      const backend = backendOn(mlflow, 'rest-sqlite')
      const campaign = { ...short, target, mostPoints: runs(1) }
      const tallies = await runFaults(backend, stagehandOn(mlflow), campaign, 0, kinds)
      expect(tallies).toHaveLength(kinds.length)
      expect(wrongIn(tallies)).toEqual([])
      for (const tally of tallies) {
        expect(tally.points).toBeGreaterThan(0)
        const good = { neither: 0, untrue: 0, notConverged: 0, historyGaps: 0 }
        expect(tally).toMatchObject(good)
      }
    },
    patience,
  )
})
