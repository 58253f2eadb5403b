import type { Call } from '../mlflow/call.ts'

/** The operations of MLflow whose IAM action has another name than method and path say. */
const actions: Readonly<Record<string, string>> = {
  'GET experiments/get-by-name': 'GetExperimentByName',
  'GET metrics/get-history': 'GetMetricHistory',
  'GET model-versions/get': 'GetModelVersion',
  'GET model-versions/get-download-uri': 'GetDownloadURIForModelVersionArtifacts',
  'GET model-versions/search': 'SearchModelVersions',
  'POST model-versions/create': 'CreateModelVersion',
  'POST model-versions/set-tag': 'SetModelVersionTag',
  'DELETE model-versions/delete-tag': 'DeleteModelVersionTag',
  'POST model-versions/transition-stage': 'TransitionModelVersionStage',
  'GET registered-models/alias': 'GetModelVersionByAlias',
  'POST registered-models/alias': 'SetRegisteredModelAlias',
  'DELETE registered-models/alias': 'DeleteRegisteredModelAlias',
  'POST registered-models/create': 'CreateRegisteredModel',
  'GET registered-models/get': 'GetRegisteredModel',
  'GET registered-models/search': 'SearchRegisteredModels',
  'POST registered-models/set-tag': 'SetRegisteredModelTag',
  'DELETE registered-models/delete-tag': 'DeleteRegisteredModelTag',
  'GET runs/get': 'GetRun',
  'POST runs/search': 'SearchRuns',
  'POST logged-models/search': 'SearchLoggedModels',
}

/** `sagemaker-mlflow:GetRun`: what IAM calls the right that a request needs; where that is not known, all rights. */
export function iamAction({ method, path }: Call): string {
  const operation = path.replace(/^.*\/mlflow\//, '')
  const action = actions[`${method} ${operation}`]
  if (action !== undefined) return `sagemaker-mlflow:${action}`
  return operation.startsWith('logged-models/')
    ? 'sagemaker-mlflow:GetLoggedModel'
    : 'sagemaker-mlflow:*'
}
