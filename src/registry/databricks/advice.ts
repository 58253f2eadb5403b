import type { Words } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { serverError } from '../mlflow/answers.ts'
import type { Call } from '../mlflow/call.ts'
import type { Session } from './session.ts'

const catalog = '/api/2.0/mlflow/unity-catalog/'

/** What the reader can do about an answer of Databricks; null where nothing is special about it. */
export function databricksAdvice(
  session: Session,
  call: Call,
  status: number,
  text: string,
): Words | null {
  const error = serverError(text)
  if (/METASTORE_DOES_NOT_EXIST/.test(text)) {
    return (input) =>
      `This workspace has no Unity Catalog. Name one that has in DATABRICKS_HOST, or use the workspace's own registry, which has stages and no aliases: ${input('registry-uri')} databricks.`
  }
  switch (status) {
    case 401:
      return refused(session)
    case 403:
      return /ip (?:address|acl|access list)/i.test(text)
        ? 'The workspace lets in certain network addresses only, and not that of this machine: use a runner inside that network, or have its address allowed.'
        : `These credentials may not do this: it needs ${neededFor(call)}.`
    case 404:
      return error?.code === 'ENDPOINT_NOT_FOUND'
        ? 'Is DATABRICKS_HOST the address of a workspace? An account has no models.'
        : null
    default:
      return null
  }
}

function refused({ login, audience }: Session): string {
  switch (login.kind) {
    case 'pat':
      return 'The token (DATABRICKS_TOKEN, or that of the profile) was refused: it has expired or was revoked, or it is of another workspace.'
    case 'oauth-m2m':
      return 'Databricks gave out a token and then refused it: is the service principal (DATABRICKS_CLIENT_ID) in this workspace?'
    case 'exchange': {
      const forWhom =
        audience === null ? '' : ` (asked for with the audience ${visible(audience, 200)})`
      return `Databricks exchanged the token${forWhom} and then refused the new one: is the service principal (DATABRICKS_CLIENT_ID) in this workspace?`
    }
  }
}

/** By Databricks' documentation of Unity Catalog: docs/registries/databricks.md. */
function neededFor({ method, path }: Call): string {
  const toRead = 'USE CATALOG, USE SCHEMA and EXECUTE on the model'
  if (!path.startsWith(catalog)) {
    return /\/(?:registered-models|model-versions)\//.test(path)
      ? `${method === 'GET' ? 'CAN READ' : 'CAN MANAGE PRODUCTION VERSIONS'} on the registered model`
      : 'CAN READ on the experiment'
  }
  const what = path.slice(catalog.length)
  if (method === 'GET') return toRead
  if (/-tag$/.test(what)) {
    return `APPLY TAG on the model, beside ${toRead}; for a governed tag, ASSIGN on that tag as well`
  }
  if (what === 'registered-models/create')
    return 'USE CATALOG, USE SCHEMA and CREATE MODEL on the schema'
  return `to own the model, or MANAGE on it, beside ${toRead}`
}
