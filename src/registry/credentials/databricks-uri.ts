/** `databricks`, `databricks-uc`, or one of them with `://PROFILE`. */
interface DatabricksUri {
  readonly scheme: 'databricks' | 'databricks-uc'
  /** '' where none is named. */
  readonly profile: string
}

/** null: the URI names something else. */
export function databricksUri(uri: string): DatabricksUri | null {
  const [, scheme, profile = ''] = /^(databricks(?:-uc)?)(?::\/\/(.*)|:)?$/is.exec(uri.trim()) ?? []
  if (scheme === undefined) return null
  return { scheme: scheme.toLowerCase() as DatabricksUri['scheme'], profile }
}

/** Where the models are whose runs are there, as MLflow chooses it. */
export function registryBeside(trackingUri: string): string {
  const found = databricksUri(trackingUri)
  if (found?.scheme !== 'databricks') return trackingUri
  return found.profile === '' ? 'databricks-uc' : `databricks-uc://${found.profile}`
}

/** Variables whose values nobody may see. */
export const databricksSecrets = [
  'DATABRICKS_TOKEN',
  'DATABRICKS_CLIENT_SECRET',
  'DATABRICKS_OIDC_TOKEN',
  'DATABRICKS_PASSWORD',
] as const

/**
 * Where people see models of a workspace: a page below which each version has its own. null: the environment
 * does not say which workspace that is.
 */
export function databricksPages(
  registryUri: string,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const found = databricksUri(registryUri)
  const host = env.DATABRICKS_HOST?.trim() ?? ''
  if (found === null || found.profile !== '' || host === '') return null
  const url = URL.parse(/^https?:\/\//i.test(host) ? host : `https://${host}`)
  if (url === null) return null
  const workspace = url.searchParams.get('o') ?? env.DATABRICKS_WORKSPACE_ID?.trim() ?? ''
  const query = /^\d+$/.test(workspace) ? `?o=${workspace}` : ''
  const pages = found.scheme === 'databricks' ? `/${query}#mlflow` : `/explore/data/models${query}`
  return `${url.origin}${pages}`
}
