import { UsageError } from '../../core/errors/errors.ts'
import { databricksSecrets } from '../credentials/databricks-uri.ts'

/**
 * What a connection to MLflow reads of the environment, besides addresses, credentials and proxies.
 * The post step gets these as the step before it had them, so a variable that is not here is none.
 */
export const connectionVariables = [
  'AWS_CONFIG_FILE',
  'AWS_DEFAULT_REGION',
  'AWS_PROFILE',
  'AWS_REGION',
  'AWS_SHARED_CREDENTIALS_FILE',
  'CURL_CA_BUNDLE',
  'DATABRICKS_ACCOUNT_ID',
  'DATABRICKS_AUTH_TYPE',
  'DATABRICKS_CLIENT_ID',
  'DATABRICKS_CONFIG_FILE',
  'DATABRICKS_CONFIG_PROFILE',
  'DATABRICKS_HOST',
  'DATABRICKS_OIDC_TOKEN_ENV',
  'DATABRICKS_OIDC_TOKEN_FILE',
  'DATABRICKS_OIDC_TOKEN_FILEPATH',
  'DATABRICKS_TOKEN_AUDIENCE',
  'DATABRICKS_USERNAME',
  'DATABRICKS_WORKSPACE_ID',
  'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR',
  'MLFLOW_HTTP_REQUEST_BACKOFF_JITTER',
  'MLFLOW_HTTP_REQUEST_MAX_RETRIES',
  'MLFLOW_HTTP_REQUEST_TIMEOUT',
  'MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER',
  'MLFLOW_TRACKING_AUTH',
  'MLFLOW_TRACKING_AWS_SIGV4',
  'MLFLOW_TRACKING_CLIENT_CERT_PATH',
  'MLFLOW_TRACKING_INSECURE_TLS',
  'MLFLOW_TRACKING_SERVER_CERT_PATH',
  'MLFLOW_WORKSPACE',
  'REQUESTS_CA_BUNDLE',
  'SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN',
  'SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT',
] as const

/** The same, of variables that are secrets: the runner saves and masks each by itself. */
export const secretVariables = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  ...databricksSecrets,
] as const

/** Variables as the entry read them; nothing here reads `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** How often, and after how long, a request is sent again. */
export interface RetrySettings {
  readonly maxRetries: number
  /** Seconds. */
  readonly backoffFactor: number
  /** Seconds, the most that chance adds. */
  readonly backoffJitter: number
  readonly respectRetryAfter: boolean
}

/** MLflow's own variables, with the defaults of its Python client. */
export function retrySettings(env: Environment): RetrySettings {
  return {
    maxRetries: numberIn(env, 'MLFLOW_HTTP_REQUEST_MAX_RETRIES', 7, { whole: true }),
    backoffFactor: numberIn(env, 'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR', 2),
    backoffJitter: numberIn(env, 'MLFLOW_HTTP_REQUEST_BACKOFF_JITTER', 1),
    respectRetryAfter: booleanIn(env, 'MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER', true),
  }
}

/** Milliseconds that a server may take to begin its answer, and between two pieces of it. */
export function requestTimeout(env: Environment): number {
  const seconds = numberIn(env, 'MLFLOW_HTTP_REQUEST_TIMEOUT', 120)
  if (seconds === 0) {
    throw new UsageError(
      'MLFLOW_HTTP_REQUEST_TIMEOUT is 0. It must be a number of seconds above 0.',
    )
  }
  return Math.ceil(seconds * 1000)
}

/** null: not set, or empty. */
export function textIn(env: Environment, variable: string): string | null {
  const text = env[variable]?.trim()
  return text === undefined || text === '' ? null : text
}

/** `true`, `1`, `false` or `0` in any case, as MLflow reads its own; all else is an error. */
export function booleanIn(env: Environment, variable: string, otherwise: boolean): boolean {
  const text = textIn(env, variable)?.toLowerCase() ?? null
  if (text === null) return otherwise
  if (text === 'true' || text === '1') return true
  if (text === 'false' || text === '0') return false
  throw new UsageError(
    `${variable} must be true or false (or 1 or 0), but is set to something else.`,
  )
}

/** Whether each request to an ordinary address is signed for Amazon API Gateway. */
export function signsRequests(env: Environment): boolean {
  return booleanIn(env, 'MLFLOW_TRACKING_AWS_SIGV4', false)
}

function numberIn(
  env: Environment,
  variable: string,
  otherwise: number,
  { whole = false }: { whole?: boolean } = {},
): number {
  const text = textIn(env, variable)
  if (text === null) return otherwise
  const number = Number(text)
  if (!Number.isFinite(number) || number < 0 || (whole && !Number.isInteger(number))) {
    throw new UsageError(
      `${variable} must be ${whole ? 'a whole number' : 'a number'} from 0, but is set to something else.`,
    )
  }
  return number
}
