import type { Dispatcher } from 'undici'
import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { databricksUri } from '../credentials/databricks-uri.ts'
import type { ServerAccess } from '../mlflow/authorization.ts'
import { Client, type ClientContext, ordinaryContext } from '../mlflow/client.ts'
import { connect, type UriName } from '../mlflow/connection.ts'
import { storesOf } from '../mlflow/open.ts'
import { RegistryReader } from '../mlflow/reading.ts'
import type { Environment } from '../mlflow/settings.ts'
import { allCapabilities } from '../port/capabilities.ts'
import type { ModelRegistry, TrackingStore } from '../port/registry.ts'
import { databricksAdvice } from './advice.ts'
import { hostOf } from './host.ts'
import { chooseLogin } from './login.ts'
import { modelsOfRun } from './models-of-run.ts'
import { Session } from './session.ts'
import { readSettings } from './settings.ts'
import { type Ask, asking } from './web.ts'

interface DatabricksOptions extends Partial<ClientContext> {
  /** `databricks` or `databricks-uc`, or one of them with `://PROFILE`. */
  readonly uri: string
  readonly which: UriName
  readonly env: Environment
  readonly dispatcher?: Dispatcher | undefined
}

/** One workspace, which one has logged in to at most once. */
export interface OpenedWorkspace {
  readonly client: Client
  readonly session: Session
  readonly ask: Ask
}

/**
 * Logs in to the workspace that the URI names; nothing is sent before the first question.
 *
 * @throws UsageError where it is not known which workspace that is, or how to log in
 */
export function openWorkspace({
  uri,
  which,
  env,
  dispatcher,
  ...given
}: DatabricksOptions): OpenedWorkspace {
  const context: ClientContext = { ...ordinaryContext, ...given }
  const settings = readSettings(env, profileIn(uri, which))
  const host = hostOf(settings.host)
  const login = chooseLogin(settings, env)
  const open = new AbortController()
  const ask = asking({
    env,
    origin: host.address,
    sleep: (milliseconds) => context.sleep(milliseconds, open.signal),
    random: context.random,
    now: context.now,
    dispatcher,
  })
  const session = new Session(host, login, settings, ask, context.now)
  const access: ServerAccess = {
    login: 'Databricks',
    uri: host.address,
    authorize: () => session.headers(),
    renew: (refused) => session.renew(refused),
    secrets: () => session.secrets,
    searches: 'by name',
    advice: (call, status, text) => databricksAdvice(session, call, status, text),
  }
  const connection = {
    ...connect(host.address, { kind: 'none' }, env, { dispatcher, which, access }),
    // MLflow's own workspaces are not those of Databricks.
    workspace: null,
  }
  return { client: new Client(connection, context), session, ask }
}

/** null: none is named. */
function profileIn(uri: string, which: UriName): string | null {
  const named = databricksUri(uri)
  const profile = named?.profile.replace(/\/+$/, '') ?? ''
  if (named === null || /[:/]/.test(profile)) {
    throw new UsageError(
      `The ${which} URI ${visible(named?.scheme ?? '', 20)}://SCOPE:PREFIX names a secret scope, which only notebooks can read. Name a profile of .databrickscfg, databricks://PROFILE, or none.`,
    )
  }
  return profile === '' ? null : profile
}

/**
 * The runs of a workspace, and its own registry, which Unity Catalog has replaced: it has stages and no aliases.
 * `catalog`: where the versions are in Unity Catalog; null: they are not, also where a name has three levels.
 */
export function openTracking(
  { client }: OpenedWorkspace,
  catalog: OpenedWorkspace | null,
): ModelRegistry & TrackingStore {
  const stores = storesOf(client, new RegistryReader(client))
  return {
    ...stores,
    capabilities: { ...allCapabilities, aliases: false, login: 'databricks' },
    readModelsOfRun: (run) => modelsOfRun(stores, run),
    ...(catalog !== null && {
      readSignature: async (version) => {
        const { readSignature } = await import('./signatures.ts')
        return await readSignature(catalog.client, version, catalog.ask)
      },
      readArtifacts: async () => {
        const because = 'artifacts in Unity Catalog are not read from here'
        return { kind: 'not-readable', reason: 'no-place', because }
      },
    }),
  }
}
