import { UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { Credentials } from './credentials/credentials.ts'
import { databricksUri } from './credentials/databricks-uri.ts'
import type { OpenedWorkspace } from './databricks/open.ts'
import type { UriName } from './mlflow/connection.ts'
import { openAddress, openAzureMl, openSageMaker } from './open-server.ts'
import type {
  Access,
  ModelRegistry,
  ReadOnlyRegistry,
  RegistryFor,
  Stores,
  TrackingStore,
} from './port/registry.ts'
import { type Server, type StoresContext, withoutPlaces } from './server.ts'

interface Location extends Omit<Server, 'uri' | 'which'> {
  readonly trackingUri: string
  readonly registryUri: string
}

/**
 * Opens what the URIs name, once if it is the same for both. For `read`, a SQLite file is opened
 * read-only: to open it for writing may change it by that alone.
 */
export async function openStores<A extends Access>(
  access: A,
  { trackingUri, registryUri, ...shown }: Location,
  context: StoresContext,
): Promise<Stores<RegistryFor[A]>> {
  if (registryUri === trackingUri) {
    if (databricksUri(trackingUri) !== null) refuseCredentials(shown.credentials, [trackingUri])
    const both = await openStore(access, 'tracking', trackingUri, shown, context)
    return { registry: both, tracking: both }
  }
  const [ofRuns, ofModels] = [databricksUri(trackingUri), databricksUri(registryUri)]
  if (ofRuns !== null || ofModels !== null)
    refuseCredentials(shown.credentials, [trackingUri, registryUri])
  if (ofModels?.scheme === 'databricks-uc') {
    const { openTracking, openWorkspace } = await import('./databricks/open.ts')
    const open = (uri: string, which: UriName) =>
      openWorkspace({ uri, which, ...withoutPlaces(context) })
    if (ofRuns?.scheme !== 'databricks') {
      const tracking = await openStore('read', 'tracking', trackingUri, shown, context)
      return { registry: await openCatalog(open(registryUri, 'registry'), null), tracking }
    }
    const runs = open(trackingUri, 'tracking')
    // Whoever logs in to one workspace for both does so once.
    const models = ofRuns.profile === ofModels.profile ? runs : open(registryUri, 'registry')
    return { registry: await openCatalog(models, runs), tracking: openTracking(runs, models) }
  }
  const tracking = await openStore('read', 'tracking', trackingUri, shown, context)
  return { registry: await openStore(access, 'registry', registryUri, shown, context), tracking }
}

export async function closeStores({ registry, tracking }: Stores<ReadOnlyRegistry>): Promise<void> {
  await registry.close()
  if ((tracking as unknown) !== registry) await tracking.close()
}

/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */
async function openStore<A extends Access>(
  access: A,
  which: UriName,
  uri: string,
  shown: Pick<Server, 'credentials' | 'headers'>,
  context: StoresContext,
): Promise<RegistryFor[A] & TrackingStore> {
  // `mysql+pymysql` names the database and the driver.
  const named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri)
  const scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null
  switch (scheme) {
    case 'http':
    case 'https':
      return await openAddress({ uri, which, ...shown }, context)
    case 'arn':
      return await openSageMaker({ uri, which, ...shown }, context)
    case 'azureml':
      return await openAzureMl({ uri, which, ...shown }, context)
    case 'databricks': {
      const { openTracking, openWorkspace } = await import('./databricks/open.ts')
      return openTracking(openWorkspace({ uri, which, ...withoutPlaces(context) }), null)
    }
    case 'sqlite': {
      const [{ openSqlite }, { sqlitePath }] = await Promise.all([
        import('./sqlite/open.ts'),
        import('./sqlite/location.ts'),
      ])
      const workspace = context.env.MLFLOW_WORKSPACE
      return openSqlite(access, {
        path: sqlitePath(uri, context.cwd),
        cwd: context.cwd,
        ...(workspace ? { workspace } : {}),
        ...(context.now ? { now: context.now } : {}),
      })
    }
    default:
      throw new UsageError(unsupported(which, scheme, uri))
  }
}

/** `runs`: the workspace that runs are read from; null: none. */
async function openCatalog(
  { client }: OpenedWorkspace,
  runs: OpenedWorkspace | null,
): Promise<ModelRegistry> {
  const { openUnityCatalog } = await import('./unity-catalog/open.ts')
  return openUnityCatalog(client, async () => (await runs?.session.workspace()) ?? null)
}

/** MLflow's client would send them nowhere, without a word. */
function refuseCredentials({ kind }: Credentials, uris: readonly string[]): void {
  if (kind === 'none' || uris.some((uri) => /^https?:/i.test(uri))) return
  throw new UsageError(
    (input) =>
      `${kind === 'token' ? `${input('tracking-token')} (or MLFLOW_TRACKING_TOKEN)` : `${input('tracking-username')} and ${input('tracking-password')} (or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD)`} is given, and Databricks is not entered with it. Set DATABRICKS_TOKEN in its place, or another way to log in.`,
  )
}

const supported =
  'Stagegate reads https://…, http://…, sqlite:///path/mlflow.db, databricks, the ARN of MLflow in SageMaker, ' +
  'and azureml://…. For any other store, start ' +
  '`mlflow server` on it and give its address.'

function unsupported(which: UriName, scheme: string | null, uri: string): string {
  switch (scheme) {
    case 'databricks-uc':
      return `The ${which} URI names Unity Catalog, which has models and no runs: give databricks as the tracking URI, and databricks-uc as that of the registry.`
    case 'uc':
      return `The ${which} URI names the open-source Unity Catalog, which has no aliases, tags and stages: there is nothing to promote to. ${supported}`
    case 'postgres':
    case 'postgresql':
    case 'mysql':
    case 'mssql':
      return `The ${which} URI names a ${scheme} database, which is not read directly. ${supported}`
    case 'file': {
      const database = addressMeant(uri.replace(/^file:(?:\/\/)?/i, ''))
      if (database?.startsWith('sqlite:')) {
        return `The ${which} URI names a folder of MLflow's file store. For the database in this file write ${database}.`
      }
      return `The ${which} URI names MLflow's file store, which MLflow itself is phasing out. ${supported}`
    }
    default: {
      const meant = addressMeant(uri)
      if (meant !== null) return `The ${which} URI has no scheme. Write ${meant}.`
      if (/^\.{0,2}\/|^mlruns\b/.test(uri)) {
        return `The ${which} URI has no scheme. If it names a folder of MLflow's file store: MLflow itself is phasing that out. ${supported}`
      }
      // Not shown: one that is written wrong may have a password where nobody looks for it.
      if (scheme === null) return `The ${which} URI has no scheme. ${supported}`
      // The rest of the URI may hold a password, so only its scheme is shown.
      return `The ${which} URI's scheme '${visible(scheme, 40)}' is not supported. ${supported}`
    }
  }
}

/** The address with its scheme, where it is a host or a file and cannot hold a password; null: neither. */
function addressMeant(uri: string): string | null {
  if (/^(?:\.{1,2}\/)*[\w./-]+\.(?:db|sqlite3?)$|^\/[\w./-]+\.(?:db|sqlite3?)$/i.test(uri)) {
    return `sqlite:///${uri.replace(/^\.\//, '')}`
  }
  if (!/^[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?(?:\/[\w./-]*)?$/.test(uri)) return null
  if (/^(?:localhost|127\.|0\.0\.0\.0|\[::1\])/.test(uri)) return `http://${uri}`
  return /:\d+|^[\w-]+\.[\w.-]+$/.test(uri) ? `https://${uri} or http://${uri}` : null
}
