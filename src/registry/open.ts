import { UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { UriName } from './mlflow/connection.ts'
import type {
  Access,
  ReadOnlyRegistry,
  RegistryFor,
  Stores,
  TrackingStore,
} from './port/registry.ts'
import type { Server, StoresContext } from './server.ts'

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
    const both = await openStore(access, 'tracking', trackingUri, shown, context)
    return { registry: both, tracking: both }
  }
  const tracking = await openStore('read', 'tracking', trackingUri, shown, context)
  const registry = await openStore(access, 'registry', registryUri, shown, context)
  return { registry, tracking }
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
    case 'arn':
    case 'azureml': {
      const servers = await import('./open-server.ts')
      return await servers[openers[scheme]]({ uri, which, ...shown }, context)
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

const openers = {
  http: 'openAddress',
  https: 'openAddress',
  arn: 'openSageMaker',
  azureml: 'openAzureMl',
} as const

const supported =
  'Stagegate reads https://…, http://…, sqlite:///path/mlflow.db, the ARN of MLflow in SageMaker, and ' +
  'azureml://…. For any other store, start ' +
  '`mlflow server` on it and give its address.'

function unsupported(which: UriName, scheme: string | null, uri: string): string {
  switch (scheme) {
    case 'databricks':
    case 'databricks-uc':
      return `The ${which} URI names Databricks, which Stagegate does not support yet. ${supported}`
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
