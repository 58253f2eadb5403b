import { afterAll, beforeAll } from '@jest/globals'
import type { ModelName, VersionNumber } from '../../src/core/model/model.ts'
import { type GitHubEmulator, startGitHubEmulator } from '../../testing/github/emulator.ts'
import type { RealMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runPost, runStep, type Step, type StepResult } from '../../testing/runner/run-step.ts'
import { runStepHere, type StepHere } from './in-process-step.ts'

/** A GitHub of its own for the stories of one file, and a runner of its jobs. */
export function givenGitHub() {
  let github: GitHubEmulator
  beforeAll(async () => {
    github = await startGitHubEmulator()
  })
  afterAll(() => github.close())
  return {
    get github(): GitHubEmulator {
      return github
    },
    run: (step: Step): Promise<StepResult> => runStep(step, github),
    /** The same without a process of its own. */
    runHere: (step: Step, now?: () => number): Promise<StepHere> => runStepHere(step, github, now),
    runPost: (before: Pick<StepResult, 'state'>, step: Step): Promise<StepResult> =>
      runPost(before, step, github),
  }
}

/** A model whose version 1 is in Production, 2 is worse and 3 is better. */
export async function seedFraudDetector({ seed }: RealMlflow, like = 'fraud') {
  const model = await seed.model(like)
  const values = [0.92, 0.88, 0.95]
  const versions: VersionNumber[] = []
  for (const value of values) {
    const values = [
      { key: 'val_auc', value },
      { key: 'recall/senior', value: value - 0.05 },
    ]
    versions.push(await seed.versionOf(model, values))
  }
  const [first] = versions
  if (first === undefined) throw new Error('nothing was seeded')
  await seed.stage(model, first, 'Production')
  return model
}

export const gates = 'val_auc >= champion - 0.5%\nrecall/senior >= 0.80'

/** What MLflow itself says, asked past Stagegate. */
export function askMlflow(url: string) {
  // biome-ignore lint/suspicious/noExplicitAny: MLflow's answers, read only by tests
  async function ask(path: string, query: Record<string, string>): Promise<any> {
    const asked = `${url}/api/2.0/mlflow/${path}?${new URLSearchParams(query)}`
    const answer = await fetch(asked, { headers: { connection: 'close' } })
    if (!answer.ok) throw new Error(`${asked}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return {
    /** `{ '1': 'Archived', '3': 'Production' }` */
    async stages(model: ModelName): Promise<Record<string, string>> {
      const { model_versions: rows } = await ask('model-versions/search', {
        filter: `name='${model}'`,
        max_results: '1000',
      })
      return Object.fromEntries(
        rows
          .map((row: { version: string; current_stage: string }) => [
            row.version,
            row.current_stage,
          ])
          .sort(),
      )
    },
    async versionTags(model: ModelName, version: number): Promise<Record<string, string>> {
      const { model_version: row } = await ask('model-versions/get', {
        name: model,
        version: String(version),
      })
      return tagsOf(row)
    },
    /** When the version was created, by which a record says which one it is about. */
    async createdAt(model: ModelName, version: number): Promise<number> {
      const { model_version: row } = await ask('model-versions/get', {
        name: model,
        version: String(version),
      })
      return Number(row.creation_timestamp)
    },
    async modelCreatedAt(model: ModelName): Promise<number> {
      const { registered_model: row } = await ask('registered-models/get', { name: model })
      return Number(row.creation_timestamp)
    },
    async modelTags(model: ModelName): Promise<Record<string, string>> {
      return tagsOf((await ask('registered-models/get', { name: model })).registered_model)
    },
    async aliases(model: ModelName): Promise<Record<string, string>> {
      const { registered_model: row } = await ask('registered-models/get', { name: model })
      return Object.fromEntries(
        (row.aliases ?? []).map((each: { alias: string; version: string }) => [
          each.alias,
          each.version,
        ]),
      )
    },
  }
}

function tagsOf(row: { tags?: { key: string; value: string }[] }): Record<string, string> {
  return Object.fromEntries((row.tags ?? []).map(({ key, value }) => [key, value]))
}
