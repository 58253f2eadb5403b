import type { Credentials } from '../credentials/credentials.ts'
import { allCapabilities } from '../port/capabilities.ts'
import type { ModelRegistry, TrackingStore } from '../port/registry.ts'
import { move } from './changes.ts'
import { Client, type ClientContext, ordinaryContext } from './client.ts'
import { connect, type Particulars } from './connection.ts'
import { AskedAhead, readEntries, readLoggedModel, readModelsOfRun } from './logged-models.ts'
import { createModel } from './new-model.ts'
import { readPermission } from './permissions.ts'
import { RegistryReader, readLocation } from './reading.ts'
import type { Environment } from './settings.ts'
import { deleteModelTag, deleteVersionTag, setModelTag, setVersionTag } from './tags.ts'
import { findExperiment, readMetricHistory, readOtherRun, readRun, searchRuns } from './tracking.ts'

/** What an MLflow server is opened with. */
export interface MlflowOptions extends Partial<ClientContext>, Particulars {
  /** `https://host`, `https://host/prefix`, or the same with http. */
  readonly uri: string
  readonly credentials: Credentials
  /** The variables that MLflow's Python client honours, and those for proxies. */
  readonly env: Environment
}

/**
 * An MLflow server over REST. Nothing is sent before the first question.
 *
 * @throws UsageError where the address, a variable or a certificate file cannot be used
 */
export function openMlflow(options: MlflowOptions): ModelRegistry & TrackingStore {
  const { uri, credentials, env, which, dispatcher, access, headers, ...context } = options
  const connection = connect(uri, credentials, env, { which, dispatcher, access, headers })
  const client = new Client(connection, { ...ordinaryContext, ...context })
  return storesOf(client, new RegistryReader(client))
}

/** What a client that is there already is asked for. */
export function storesOf(client: Client, reader: RegistryReader): ModelRegistry & TrackingStore {
  const ahead = new AskedAhead(client)
  return {
    address: client.connection.address,
    capabilities: allCapabilities,
    clockOffset: () => client.clockOffset,
    readSnapshot: (model) => reader.snapshot(model),
    readVersion: (model, version) => reader.version(model, version),
    readVersionsOfRun: (model, run) => reader.versions(model, run),
    readCopies: (model, of) => reader.copies(model, of),
    readLocation: (version) => readLocation(client, version),
    readPermission: (model) => readPermission(client, model),
    listVersions: (model) => reader.versions(model, null),
    move: (change) => move(client, reader, change),
    transact: null,
    planCopy: null,
    createModel: (model) => createModel(client, reader, model),
    copyVersion: async (model, of) => {
      // Few promotions copy.
      const { copyVersion } = await import('./copies.ts')
      return await copyVersion(client, reader, model, of)
    },
    setVersionTag: (model, version, key, value) =>
      setVersionTag(client, reader, model, version, key, value),
    deleteVersionTag: (model, version, key) =>
      deleteVersionTag(client, reader, model, version, key),
    setModelTag: (model, key, value) => setModelTag(client, reader, model, key, value),
    deleteModelTag: (model, key) => deleteModelTag(client, reader, model, key),
    readRun: (run) => readRun(client, run),
    readOtherRun: (run) => readOtherRun(client, run),
    findExperiment: (name) => findExperiment(client, name),
    searchRuns: (search) => searchRuns(client, search),
    readModelsOfRun: (run) => readModelsOfRun(client, run),
    readMetricHistory: (run, metric) => readMetricHistory(client, run, metric),
    readLoggedModel: (model) => readLoggedModel(client, model),
    readEntries: (asked) => readEntries(client, asked, ahead),
    expectEntries: (experiments) => ahead.ask(experiments),
    readSignature: async (version, model) => {
      // Few policies ask for signatures, so few runs load what reads them.
      const { readSignature } = await import('./signatures.ts')
      return await readSignature(client, version, model)
    },
    readArtifacts: async (version, model) => {
      const { readArtifacts } = await import('./read-artifacts.ts')
      return await readArtifacts(client, version, model)
    },
    close: () => client.close(),
  }
}
