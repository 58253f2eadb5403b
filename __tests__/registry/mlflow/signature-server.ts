import type { LoggedModelId, ModelVersion, RunId } from '../../../src/core/model/model.ts'
import { modelName, runId, versionNumber } from '../../../src/core/model/model.ts'
import type { SignatureReading } from '../../../src/core/signatures/signature.ts'
import { oneColumn, withInputs } from '../signatures/mlmodel-texts.ts'
import {
  notFound,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'

export const run = runId('0123456789abcdef0123456789abcdef')

export function version(source: string, of: RunId | null = run): ModelVersion {
  return {
    model: modelName("fraud/d'être"),
    version: versionNumber(3),
    stage: 'None',
    status: 'READY',
    runId: of,
    source,
    tags: new Map(),
    createdAt: 1,
    updatedAt: 1,
  }
}

export const file: Reply = { status: 200, type: 'text/plain', text: withInputs(oneColumn) }
export const noFile = notFound("No such artifact: '0/x/MLmodel'")

export function runAnswer(artifactUri: string, more: object = {}, tags: object[] = []): Reply {
  const info = { run_id: run, experiment_id: '7', artifact_uri: artifactUri }
  return { json: { run: { info, data: { tags }, ...more } } }
}

export function history(path: string): object {
  const signature = { inputs: oneColumn, outputs: null }
  const value = JSON.stringify([{ artifact_path: path, signature }])
  return { key: 'mlflow.log-model.history', value }
}

export interface Asking {
  readonly reading: SignatureReading
  readonly transcript: readonly string[]
  readonly retries: readonly string[]
}

/** Asks a server that answers each path as written, and all else with MLflow's own 404. */
export async function ask(
  of: ModelVersion,
  answers: Readonly<Record<string, Reply>>,
  options: Parameters<typeof openScripted>[1] = {},
  ownModel: LoggedModelId | null = null,
): Promise<Asking> {
  const server: ScriptedMlflow = await scriptedMlflow((asked) => {
    const found = Object.entries(answers).find(([path]) => asked.path === path)
    return found?.[1] ?? { status: 404, type: 'text/html; charset=utf-8', text: '<!doctype html>' }
  })
  const { mlflow, retries } = openScripted(server.url, options)
  try {
    const reading = await mlflow.readSignature(of, ownModel)
    return { reading, transcript: server.transcript, retries }
  } finally {
    await mlflow.close()
    await server.close()
  }
}

export const proxy = '/api/2.0/mlflow-artifacts/artifacts'
