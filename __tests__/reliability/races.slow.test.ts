import { expect, test } from '@jest/globals'
import { startPythonRacers } from '../../scripts/reliability/python-racers.ts'
import { actionRace, pythonRace } from '../../scripts/reliability/racers.ts'
import { runRaces } from '../../scripts/reliability/races.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { backendOn, patience, stagehandOn } from './harness.ts'

const short = { rounds: 3, racers: 4 }
const combinations = [
  ['rest-sqlite', 'stage'],
  ['rest-sqlite', 'alias'],
  ['sqlite', 'stage'],
  ['sqlite', 'alias'],
] as const

describeWithMlflow('four runs that promote different versions at once', (mlflow) => {
  test.each(combinations)(
    'on %s, to the same %s, end with one holder',
    async (name, target) => {
      const backend = backendOn(mlflow, name)
      const options = { ...short, target, client: 'action' as const }
      const tally = await runRaces(backend, stagehandOn(mlflow), actionRace(backend), options)
      expect(tally.overlapping).toBeGreaterThan(0)
      // The examples are in the message of a failure.
      expect(tally).toMatchObject({ ...short, notOneHolder: 0 })
      // A run that another one overtakes after its end has told the truth.
      expect(tally.untrue - tally.trueThen).toBe(0)
    },
    patience,
  )

  test(
    "with MLflow's own client leave several holders, which shows that the runs overlap",
    async () => {
      const racers = startPythonRacers(mlflow.python, short.racers)
      try {
        const backend = backendOn(mlflow, 'rest-sqlite')
        const race = pythonRace(backend, racers)
        const options = { ...short, target: 'stage' as const, client: 'python' as const }
        const tally = await runRaces(backend, stagehandOn(mlflow), race, options)
        expect(tally.notOneHolder).toBeGreaterThan(0)
      } finally {
        racers.stop()
      }
    },
    patience,
  )
})
