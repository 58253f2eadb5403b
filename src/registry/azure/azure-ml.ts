import { UsageError, type Words } from '../../core/errors/errors.ts'
import type { Credentials } from '../credentials/credentials.ts'
import type { ServerAccess } from '../mlflow/authorization.ts'
import type { Call } from '../mlflow/call.ts'

const getToken =
  'az account get-access-token --resource https://management.azure.com --query accessToken --output tsv'

/**
 * A workspace of Azure Machine Learning, asked with a token that an earlier step got.
 *
 * @throws UsageError where the address names no workspace, or there is no token
 */
export function azureMlAccess(uri: string, credentials: Credentials): ServerAccess {
  const address = azureMlAddress(uri)
  if (credentials.kind !== 'token') {
    throw new UsageError(
      (input) =>
        `Azure Machine Learning requires a token: give what \`${getToken}\` prints after azure/login as ${input('tracking-token')}.`,
    )
  }
  return {
    login: null,
    uri: address,
    // The token is among the ordinary credentials.
    authorize: async () => ({}),
    secrets: () => [],
    searches: 'by name',
    advice,
  }
}

/** `https://HOST/mlflow/v2.0/subscriptions/…/workspaces/NAME` of what begins with `azureml://`. */
function azureMlAddress(uri: string): string {
  const url = URL.parse(uri.trim())
  const [, place] = /(\/subscriptions\/.*)$/.exec(url?.pathname ?? '') ?? []
  if (url === null || url.host === '' || place === undefined) {
    throw new UsageError(
      'The address of Azure Machine Learning must be azureml://HOST/mlflow/v1.0/subscriptions/…/workspaces/NAME, as `az ml workspace show --query mlflow_tracking_uri` prints it.',
    )
  }
  if (!/\/workspaces\/[^/]+\/?$/.test(place)) {
    throw new UsageError(
      'The address of Azure Machine Learning does not end with /workspaces/NAME. MLflow has no API for the models of a registry that an organization shares: give the address of a workspace.',
    )
  }
  return `https://${url.host}/mlflow/v2.0${place.replace(/\/+$/, '')}`
}

function advice({ path }: Call, status: number): Words | null {
  if (status === 401) {
    return (input) =>
      `The token (${input('tracking-token')}) has expired, or is for another service. Get it immediately before this step: ${getToken}.`
  }
  if (status === 403) {
    return 'The identity that got the token may not do this. The role AzureML Data Scientist on the workspace may.'
  }
  if (path.endsWith('/registered-models/alias') && [400, 404, 501].includes(status)) {
    return 'This workspace seems to have no aliases: Azure documents only stages. Promote to a stage.'
  }
  return null
}
