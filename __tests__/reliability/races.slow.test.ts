import { expect, test } from '@jest/globals'
import { startPythonRacers } from '../../scripts/reliability/python-racers.ts'
import { actionRace, pythonRace } from '../../scripts/reliability/racers.ts'
import { runRaces } from '../../scripts/reliability/races.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runs, thorough } from '../../testing/property/runs.ts'
import { backendOn, patience, stagehandOn } from './harness.ts'

const racers = 4
/** A round for each place where the runs can be made to meet. */
const combinations = [
  ['rest-sqlite', 'stage', runs(2)],
  ['rest-sqlite', 'alias', runs(2)],
  ['sqlite', 'stage', runs(1)],
  ['sqlite', 'alias', runs(1)],
] as const

describeWithMlflow('four runs that promote different versions at once', (mlflow) => {
  test.each(combinations)(
    'on %s, to the same %s, end with one holder',
    async (name, target, rounds) => {
      const backend = backendOn(mlflow, name)
      const options = { rounds, racers, target, client: 'action' as const }
      const tally = await runRaces(backend, stagehandOn(mlflow), actionRace(backend), options)
      expect(tally.overlapping).toBeGreaterThan(0)
      // The examples are in the message of a failure.
      expect(tally).toMatchObject({ rounds, racers, notOneHolder: 0 })
      // A run that another one overtakes after its end has told the truth.
      expect(tally.untrue - tally.trueThen).toBe(0)
    },
    patience,
  )

  // Four Python processes take longer to start than all of the above.
  const atNight = thorough ? test : test.skip
  atNight(
    "with MLflow's own client leave several holders, which shows that the runs overlap",
    async () => {
      const clients = startPythonRacers(mlflow.python, racers)
      try {
        const backend = backendOn(mlflow, 'rest-sqlite')
        const race = pythonRace(backend, clients)
        const options = {
          ...{ rounds: 1, racers },
          ...{ target: 'stage' as const, client: 'python' as const },
        }
        // Where the machine has other things to do, not every round overlaps.
        let severalHolders = 0
        for (let round = 1; round <= 20 && severalHolders === 0; round += 1) {
          const tally = await runRaces(backend, stagehandOn(mlflow), race, options)
          severalHolders += tally.notOneHolder
        }
        expect(severalHolders).toBeGreaterThan(0)
      } finally {
        clients.stop()
      }
    },
    patience,
  )
})
