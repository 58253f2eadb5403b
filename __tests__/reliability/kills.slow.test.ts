import { expect, test } from '@jest/globals'
import { runCrashes } from '../../scripts/reliability/campaigns.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runs, thorough } from '../../testing/property/runs.ts'
import { backendOn, patience, stagehandOn, wrongIn } from './harness.ts'

const combinations = [
  ['rest-sqlite', 'stage'],
  ['rest-sqlite', 'alias'],
  ['sqlite', 'stage'],
  ['sqlite', 'alias'],
] as const
const short = {
  command: 'promote',
  rerun: true,
  wayBack: false,
  parallel: 2,
  mostPoints: runs(2),
} as const

describeWithMlflow('a promotion that is killed', (mlflow) => {
  test.each(combinations)(
    'on %s, to one %s, is completed by the next run',
    async (name, target) => {
      const backend = backendOn(mlflow, name)
      const tallies = await runCrashes(backend, stagehandOn(mlflow), { ...short, target })
      const points = tallies.map((tally) => tally.points)
      if (thorough) expect(Math.min(...points)).toBeGreaterThan(2)
      else expect(points).toEqual([2, 2])
      expect(wrongIn(tallies)).toEqual([])
      for (const tally of tallies) {
        // Killed is killed: none of them reached its end.
        expect(tally).toMatchObject({ succeeded: 0, silent: 0 })
        const good = { neither: 0, untrue: 0, notConverged: 0, historyGaps: 0 }
        expect(tally).toMatchObject(good)
      }
    },
    patience,
  )
})
