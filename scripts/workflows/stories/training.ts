import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Stage } from '../example-run.ts'
import { lookAtRun, lookAtStep, type Story } from '../story.ts'

const example = 'train-and-promote.yml'

/**
 * A training script as the example describes it: it logs, registers the model, and outputs the run
 * id.
 */
const training = (auc: number) => ({
  'train.py': `import os
from mlflow import MlflowClient

client = MlflowClient()
experiment = client.get_experiment_by_name("churn")
run = client.create_run(experiment.experiment_id if experiment else client.create_experiment("churn"))
client.log_metric(run.info.run_id, "val_auc", ${auc})
client.set_terminated(run.info.run_id)
if not client.search_registered_models("name = 'churn'"):
    client.create_registered_model("churn")
client.create_model_version("churn", f"runs:/{run.info.run_id}/model", run.info.run_id)
with open(os.environ["GITHUB_OUTPUT"], "a") as output:
    output.write(f"run-id={run.info.run_id}\\n")
`,
})

/** The properties of each deployment that the page of the environment shows. */
function deployments(stage: Stage): string {
  const all = stage.github.deploymentsOf('churn')
  return all.map(({ task, statuses }) => `${task} ${statuses.at(-1)?.state}`).join(', ')
}

/** The version that has an alias in the registry file; the file is read without Stagegate. */
function champion(stage: Stage): string {
  const database = new DatabaseSync(join(stage.registryFolder, 'mlflow.db'), { readOnly: true })
  try {
    const asked = 'SELECT version FROM registered_model_aliases WHERE name = ? AND alias = ?'
    return String(database.prepare(asked).get('churn', 'champion')?.version)
  } finally {
    database.close()
  }
}

export const trainings: readonly Story[] = [
  {
    example,
    event: 'schedule',
    about: 'a first training, then a worse one, on a registry in a file',
    async play(stage) {
      const cron = stage.hosted.schedule('0 4 * * 1')
      const first = await stage.run(cron, training(0.85))
      lookAtRun(stage, first, 'success', { train: 'success' })
      lookAtStep(stage, first, { job: 'train', id: '3' }, 'churn has a new champion, version 1')
      stage.seen.that('champion', champion(stage), '1')
      stage.seen.that('deployments', deployments(stage), 'stagegate success')

      const worse = await stage.run(cron, training(0.81))
      lookAtRun(stage, worse, 'failure', { train: 'failure' })
      lookAtStep(stage, worse, { job: 'train', id: '3' }, null)
      stage.seen.that('champion', champion(stage), '1')
      stage.seen.that('deployments', deployments(stage), 'stagegate success, stagegate failure')
      stage.seen.is('MLflow server never asked', stage.mlflow.asked.length, 0)
    },
  },
]
