import type { WorkflowLogin } from '../core/model/workflow-login.ts'

/** What a job needs of it: with which rights it logs in decides which variable or secret it reads. */
interface LoginOfJob {
  /** A permission of the job; '' for none. Each of these texts ends with a line break, where it is not ''. */
  readonly permission: string
  readonly env: string
  /** Steps before Stagegate's. */
  readonly steps: string
  /** Inputs of Stagegate's step, with the indentation of the first line left out, and no line break at the end. */
  readonly inputs: string
}

type Rights = 'READ' | 'WRITE'

const expression = (text: string) => `$\u007b{ ${text} }}`

const idToken = (where: string) =>
  `      id-token: write # to log in to ${where} without a stored secret\n`
const trackingUri = `tracking-uri: ${expression('vars.MLFLOW_TRACKING_URI')}`
const noteOf = { READ: 'can read, but cannot promote', WRITE: 'can promote' } as const

export function loginOfJob(login: WorkflowLogin, rights: Rights): LoginOfJob {
  switch (login) {
    case 'mlflow':
      return {
        ...{ permission: '', env: '', steps: '' },
        inputs: `${trackingUri}
          tracking-token: ${expression(`secrets.MLFLOW_${rights}_TOKEN`)} # ${noteOf[rights]}`,
      }
    case 'databricks':
      return {
        permission: idToken('Databricks'),
        env: `    env:
      DATABRICKS_AUTH_TYPE: github-oidc
      DATABRICKS_HOST: ${expression('vars.DATABRICKS_HOST')}
      DATABRICKS_CLIENT_ID: ${expression(`vars.DATABRICKS_${rights}_CLIENT_ID`)} # ${noteOf[rights]}
      DATABRICKS_TOKEN_AUDIENCE: https://github.com/${expression('github.repository_owner')}
`,
        steps: '',
        inputs: 'tracking-uri: databricks',
      }
    case 'sagemaker':
      return aws(rights, '')
    case 'api-gateway':
      return aws(rights, "    env:\n      MLFLOW_TRACKING_AWS_SIGV4: 'true'\n")
    case 'azure-ml':
      return {
        permission: idToken('Azure'),
        env: '',
        steps: `      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: ${expression(`vars.AZURE_${rights}_CLIENT_ID`)} # ${noteOf[rights]}
          tenant-id: ${expression('vars.AZURE_TENANT_ID')}
          subscription-id: ${expression('vars.AZURE_SUBSCRIPTION_ID')}
      - id: azure
        run: |
          token="$(az account get-access-token --resource https://management.azure.com --query accessToken --output tsv)"
          echo "::add-mask::$token"
          echo "token=$token" >> "$GITHUB_OUTPUT"
`,
        inputs: `${trackingUri}
          tracking-token: ${expression('steps.azure.outputs.token')}`,
      }
  }
}

function aws(rights: Rights, env: string): LoginOfJob {
  return {
    permission: idToken('AWS'),
    env,
    steps: `      - uses: aws-actions/configure-aws-credentials@b47578312673ae6fa5b5096b330d9fbac3d116df # v4.2.1
        with:
          role-to-assume: ${expression(`vars.AWS_${rights}_ROLE`)} # ${noteOf[rights]}
          aws-region: ${expression('vars.AWS_REGION')}
`,
    inputs: trackingUri,
  }
}
