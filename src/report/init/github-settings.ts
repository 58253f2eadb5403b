import type { WorkflowLogin } from '../../core/model/workflow-login.ts'

const variable = 'Secrets and variables → Actions → Variables:'
const production = 'Environments → production: restrict it to the default branch, and add'
const pages = 'https://github.com/stagegate/stagegate/blob/main/docs/registries'

/** What a person sets on GitHub, under Settings, so that the drafted workflows can log in. */
export function gitHubSettings(login: WorkflowLogin) {
  switch (login) {
    case 'mlflow':
      return [
        `${variable} MLFLOW_TRACKING_URI, the address of your MLflow server (a runner of GitHub cannot read a file on your machine)`,
        'Secrets and variables → Actions → Secrets: MLFLOW_READ_TOKEN, which can read MLflow',
        `${production} the secret MLFLOW_WRITE_TOKEN, which can also change the registered model`,
      ] as const
    case 'databricks':
      return [
        `${variable} DATABRICKS_HOST, the address of the workspace; and DATABRICKS_READ_CLIENT_ID, the application id of a service principal that can read`,
        `${production} the variable DATABRICKS_WRITE_CLIENT_ID, of one that can also change the registered model`,
        `In Databricks, each of the two needs a federation policy: ${pages}/databricks.md`,
      ] as const
    case 'sagemaker':
    case 'api-gateway':
      return [
        `${variable} MLFLOW_TRACKING_URI, as you use it here; AWS_REGION; and AWS_READ_ROLE, the ARN of a role that can read`,
        `${production} the variable AWS_WRITE_ROLE, the ARN of a role that can also change the registered model`,
        `In AWS, each of the two trusts GitHub's identity provider: ${pages}/sagemaker.md`,
      ] as const
    case 'azure-ml':
      return [
        `${variable} MLFLOW_TRACKING_URI, as you use it here; AZURE_TENANT_ID; AZURE_SUBSCRIPTION_ID; and AZURE_READ_CLIENT_ID, an app that can read`,
        `${production} the variable AZURE_WRITE_CLIENT_ID, an app that can also change the registered model`,
        `In Azure, each of the two needs a federated credential: ${pages}/azure-ml.md`,
      ] as const
  }
}
