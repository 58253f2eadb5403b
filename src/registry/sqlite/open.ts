import { copySourceText } from '../../core/model/copy.ts'
import type { LoggedModelId, ModelVersion } from '../../core/model/model.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { allCapabilities } from '../port/capabilities.ts'
import type { Access, ModelRegistry, RegistryFor, TrackingStore } from '../port/registry.ts'
import { attemptToCopy, makeCopy, planCopy } from './copies.ts'
import { openDatabase, type Reader, type Writer } from './database.ts'
import { readEntries, readLoggedModel, readModelsOfRun } from './logged-models.ts'
import { carryOut } from './moves.ts'
import { createModel } from './new-model.ts'
import { readLocation, readSnapshot, readVersions, requireModel } from './registered-models.ts'
import { findExperiment, readMetricHistory, readRun, searchRuns } from './runs.ts'
import { checkSchema } from './schema.ts'
import { type Scope, scopeOf } from './scope.ts'
import { deleteModelTag, deleteVersionTag, setModelTag, setVersionTag } from './tags.ts'
import { attemptAt, attemptAtAll, carryOutTogether } from './transaction.ts'

export interface SqliteOptions {
  /** Absolute; see `sqlitePath`. */
  readonly path: string
  /** MLflow's workspace; `default` unless given. */
  readonly workspace?: string
  /** What a relative path of artifacts is relative to; without it, such a path is not read. */
  readonly cwd?: string
  /** How long a statement waits for another program's lock, in milliseconds; 30 000 unless given. */
  readonly busyTimeoutMs?: number
  /** Milliseconds since 1970; the system's clock unless given. */
  readonly now?: () => number
}

/**
 * MLflow's SQLite database as a registry and tracking store, used in place beside a running MLflow.
 * The schema is checked before anything else, and again whenever it has changed (a migration
 * meanwhile). Throws a `UsageError` if there is no such file, which is never created, and a
 * `RegistryError` if the schema does not fit.
 */
export async function openSqlite<A extends Access>(
  access: A,
  options: SqliteOptions,
): Promise<RegistryFor[A] & TrackingStore> {
  const { path, workspace, cwd, busyTimeoutMs = 30_000, now = Date.now } = options
  const database = openDatabase(path, access, busyTimeoutMs)
  const { address } = database
  let checked: { readonly schemaVersion: unknown; readonly scope: Scope } | null = null

  /** SQLite counts the changes of a schema; inside a transaction the count cannot move. */
  function scopeFor(reader: Reader): Scope {
    const schemaVersion = reader.rows('PRAGMA schema_version')[0]?.schema_version
    if (checked === null || checked.schemaVersion !== schemaVersion) {
      checked = { schemaVersion, scope: scopeOf(checkSchema(reader, address), workspace, address) }
    }
    return checked.scope
  }

  async function read<T>(what: string, work: (reader: Reader, scope: Scope) => T): Promise<T> {
    return database.read(what, (reader) => work(reader, scopeFor(reader)))
  }

  async function write(what: string, work: (writer: Writer, scope: Scope) => void): Promise<void> {
    database.write(what, (writer) => work(writer, scopeFor(writer)))
  }

  async function locate(version: ModelVersion, model: LoggedModelId | null) {
    const { locateModel } = await import('./model-location.ts')
    return await read(`read where the files of version ${version.version} are`, (...from) =>
      locateModel(...from, version, model),
    )
  }

  try {
    await read('read the schema', () => undefined)
  } catch (error) {
    database.close()
    throw error
  }

  const store: ModelRegistry & TrackingStore = {
    address,
    capabilities: allCapabilities,
    // It has no clock but this machine's.
    clockOffset: () => 0,

    readSnapshot: (model) =>
      read(`read ${visible(model)}`, (reader, scope) => readSnapshot(reader, scope, model)),

    readVersion: (model, version) =>
      read(`read version ${version} of ${visible(model)}`, (reader, scope) => {
        requireModel(reader, scope, model)
        return readVersions(reader, scope, model, { version })[0] ?? null
      }),

    readVersionsOfRun: (model, run) =>
      read(`read the versions of run ${visible(run)}`, (reader, scope) => {
        requireModel(reader, scope, model)
        return readVersions(reader, scope, model, { run })
      }),

    readCopies: (model, of) =>
      read(`read the copies in ${visible(model)}`, (reader, scope) =>
        readVersions(reader, scope, model, { source: copySourceText(of) }),
      ),

    readLocation: (version) =>
      read(`read where the files of version ${version.version} are`, (reader, scope) =>
        readLocation(reader, scope, version),
      ),

    // Whoever may write the file may do everything.
    readPermission: async () => null,

    listVersions: (model) =>
      read(`list the versions of ${visible(model)}`, (reader, scope) => {
        requireModel(reader, scope, model)
        return readVersions(reader, scope, model)
      }),

    move: (change) =>
      write(attemptAt(change), (writer, scope) => carryOut(writer, scope, change, now())),

    transact: (transaction) =>
      write(attemptAtAll(transaction), (writer, scope) =>
        carryOutTogether(writer, scope, transaction, now()),
      ),

    createModel: (model) =>
      write(`create the registered model ${visible(model)}`, (writer, scope) =>
        createModel(writer, scope, model, now()),
      ),

    planCopy: (model, of) =>
      read(`read the versions of ${visible(model)}`, (reader, scope) =>
        planCopy(reader, scope, model, of, now()),
      ),

    copyVersion: async (model, of) => {
      let made: ModelVersion | null = null
      await write(attemptToCopy(model, of), (writer, scope) => {
        const as = planCopy(writer, scope, model, of, now())
        makeCopy(writer, scope, { of, as })
        made = as
      })
      if (made === null) throw new Error('a write that did not throw has not written')
      return made
    },

    setVersionTag: (model, version, key, value) =>
      write(`set the tag ${visible(key)} of version ${version}`, (writer, scope) =>
        setVersionTag(writer, scope, model, version, { key, value }),
      ),

    deleteVersionTag: (model, version, key) =>
      write(`delete the tag ${visible(key)} of version ${version}`, (writer, scope) =>
        deleteVersionTag(writer, scope, model, version, key),
      ),

    setModelTag: (model, key, value) =>
      write(`set the tag ${visible(key)} of ${visible(model)}`, (writer, scope) =>
        setModelTag(writer, scope, model, { key, value }),
      ),

    deleteModelTag: (model, key) =>
      write(`delete the tag ${visible(key)} of ${visible(model)}`, (writer, scope) =>
        deleteModelTag(writer, scope, model, key),
      ),

    readRun: (run) =>
      read(`read run ${visible(run)}`, (reader, scope) => readRun(reader, scope, run)),

    readOtherRun: (run) =>
      read(`read run ${visible(run)}`, (reader, scope) => {
        const found = readRun(reader, scope, run)
        return found === null ? { kind: 'gone' as const } : { kind: 'found' as const, run: found }
      }),

    findExperiment: (name) =>
      read(`find the experiment ${visible(name)}`, (reader, scope) =>
        findExperiment(reader, scope, name),
      ),

    searchRuns: (search) =>
      read('search for runs', (reader, scope) => searchRuns(reader, scope, search)),

    readModelsOfRun: ({ id }) =>
      read(`read the logged models of run ${visible(id)}`, (reader, scope) =>
        readModelsOfRun(reader, scope, id),
      ),

    readMetricHistory: (run, metric) =>
      read(`read the history of ${visible(metric)}`, (reader, scope) =>
        readMetricHistory(reader, scope, run, metric),
      ),

    readLoggedModel: (model) =>
      read(`read the logged model ${visible(model)}`, (reader, scope) =>
        readLoggedModel(reader, scope, model),
      ),

    expectEntries: () => undefined,
    readEntries: (asked) =>
      read('read what the runs logged to logged models', (reader, scope) =>
        asked.map((one) => readEntries(reader, scope, one)),
      ),

    readSignature: async (version, model) => {
      // Few policies ask for signatures, so few runs load what reads them.
      const { findSignature, signaturePlaces } = await import('./signatures.ts')
      return await findSignature(signaturePlaces(await locate(version, model), cwd ?? null))
    },

    readArtifacts: async (version, model) => {
      const { readArtifacts } = await import('./read-artifacts.ts')
      return await readArtifacts(await locate(version, model), cwd ?? null)
    },

    close: async () => database.close(),
  }
  return store
}
