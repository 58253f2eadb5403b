import type { Backend } from '../../scripts/reliability/backends.ts'
import { Stagehand } from '../../scripts/reliability/scenario.ts'
import type { TrialTally } from '../../scripts/reliability/trials.ts'
import type { RealMlflow } from '../../testing/mlflow/real-mlflow.ts'

/** The suites' MLflow as a backend of the harness: over its API, or its file in place. */
export function backendOn(mlflow: RealMlflow, name: 'rest-sqlite' | 'sqlite'): Backend {
  const { url, database, python } = mlflow
  const file = name === 'sqlite' ? `sqlite:///${database}` : null
  const open = { headers: {}, credentials: {}, grant: async () => {}, stop: async () => {} }
  return { name, url, python, database, file, ...open }
}

export function stagehandOn(mlflow: RealMlflow): Stagehand {
  return new Stagehand(mlflow.url)
}

/** Longer than anything here takes, on a machine that has other things to do. */
export const patience = 180_000

/** Everything that went wrong, in words; an empty list is what a test wants. */
export function wrongIn(tallies: readonly TrialTally[]): readonly string[] {
  return tallies.flatMap(({ disturbance, examples }) =>
    examples.map((words) => `${disturbance}, ${words}`),
  )
}
