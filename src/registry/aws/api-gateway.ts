import { UsageError } from '../../core/errors/errors.ts'
import type { ServerAccess } from '../mlflow/authorization.ts'
import { type Environment, textIn } from '../mlflow/settings.ts'
import { awsCredentials, secretsOfAws } from './aws-credentials.ts'
import { signingFor } from './signing.ts'

/**
 * MLflow behind Amazon API Gateway, for which MLflow's own client signs requests where
 * MLFLOW_TRACKING_AWS_SIGV4 is true.
 *
 * @throws UsageError where there are no credentials, or no region
 */
export function apiGatewayAccess(uri: string, env: Environment): ServerAccess {
  const region = textIn(env, 'AWS_REGION') ?? textIn(env, 'AWS_DEFAULT_REGION')
  if (region === null) {
    throw new UsageError(
      'MLFLOW_TRACKING_AWS_SIGV4 is set, but no region is: set AWS_REGION to the region of the API Gateway in front of MLflow.',
    )
  }
  const credentials = awsCredentials(env)
  return {
    login: 'AWS credentials, because MLFLOW_TRACKING_AWS_SIGV4 is set',
    uri,
    authorize: signingFor(credentials, { service: 'execute-api', region }),
    secrets: () => secretsOfAws(credentials),
    advice: (_call, status) =>
      status === 401 || status === 403
        ? `The AWS credentials are wrong or have expired, or they may not call the API Gateway in ${region} (execute-api:Invoke).`
        : null,
  }
}
