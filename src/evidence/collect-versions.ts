import { UsageError } from '../core/errors/errors.ts'
import { mostRuns } from '../core/evidence/choose-run.ts'
import type { FoundRun, OtherRun, RunEvidence, VersionEvidence } from '../core/evidence/evidence.ts'
import type { EvidenceRules } from '../core/evidence/evidence-rules.ts'
import { searchKey } from '../core/evidence/evidence-rules.ts'
import { experimentNamedIn, modelSource } from '../core/evidence/model-source.ts'
import {
  asksForModelsOfRun,
  namedModel,
  type OwnModel,
  otherModels,
  ownModel,
  sourceOf,
} from '../core/evidence/own-model.ts'
import type { LoggedModelId, ModelVersion, Run, RunId, Target } from '../core/model/model.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type {
  ReadOnlyRegistry,
  RunLookup,
  Stores,
  TrackingStore,
} from '../registry/port/registry.ts'
import { searchEvaluations } from './search-evaluations.ts'

/** A version to collect the evidence of. */
export interface WantedVersion {
  readonly version: ModelVersion
  /** The run that is said to have evaluated it; null: nobody says so. */
  readonly named: NamedRun | null
}

/** The workflow must name one that is there; a record may name one that was deleted since. */
export interface NamedRun {
  readonly run: RunId
  readonly by: 'workflow' | 'record'
}

/** In which experiments their runs are, as far as the versions tell before any run is read. */
export function experimentsNamedBy(versions: readonly ModelVersion[]): ReadonlySet<string> {
  const named = versions.map(({ source, runId }) =>
    runId === null ? null : experimentNamedIn(source, runId),
  )
  return new Set(named.filter((it) => it !== null))
}

/** What a version is, its training run, and the runs that the policies' searches find. */
export async function collectVersion(
  stores: Stores<ReadOnlyRegistry>,
  { version, named }: WantedVersion,
  target: Target,
  searches: readonly EvidenceRules[],
  experiments: ReadonlyMap<string, string | null>,
): Promise<VersionEvidence> {
  const identity = { source: version.source, createdAt: version.createdAt }
  const { model, status } = version
  const common = { model, version: version.version, status, identity }
  // A version must be able to retire while the tracking store is down.
  if (target.kind === 'retirement') {
    const { runId } = version
    const run: RunEvidence = runId === null ? { kind: 'none' } : { kind: 'unasked', runId }
    const nothing = { otherRuns: new Map(), searched: new Map(), namedRun: null }
    return { ...common, run, ownModel: { kind: 'none' }, ...nothing }
  }
  const [{ run, own }, byName] = await Promise.all([
    trainingRun(stores, version),
    named === null ? null : readNamed(stores.tracking, named),
  ])
  const ofModel = own.kind === 'known' ? own.model.id : null
  const found = await Promise.all(
    searches.map(async (rules) => {
      const experiment = experiments.get(rules.experiment ?? '') ?? null
      const runs =
        experiment === null
          ? []
          : await searchEvaluations(stores, version, ofModel, rules, experiment)
      return [searchKey(rules) ?? '', runs] as const
    }),
  )
  const training = run.kind === 'found' ? run.runId : null
  const others = found.flatMap(([, runs]) => runs).filter(({ id }) => id !== training)
  return {
    ...common,
    run,
    ownModel: own,
    otherRuns: new Map<RunId, OtherRun>([
      ...others.map((it) => [it.id, foundRun(it, ofModel)] as const),
      ...(byName === null || byName.id === training
        ? []
        : [[byName.id, byName.toOtherRun(ofModel)] as const]),
    ]),
    searched: new Map(found.map(([key, runs]) => [key, runs.map(({ id }) => id)])),
    namedRun: named?.run ?? null,
  }
}

async function readNamed(tracking: TrackingStore, { run: id, by }: NamedRun) {
  const found = await tracking.readOtherRun(id)
  if (found.kind === 'gone' && by === 'workflow') {
    throw new UsageError(
      `There is no run ${visible(id)} at ${tracking.address}. It was named as the run that evaluated ` +
        'the version. Give the id that the page of the run in MLflow shows.',
    )
  }
  // A record's run that was deleted is gone: what it measured, nobody stands for any more.
  const isLost = found.kind === 'found' && found.run.deleted && by === 'record'
  return {
    id,
    toOtherRun: (own: LoggedModelId | null) => otherRun(id, isLost ? { kind: 'gone' } : found, own),
  }
}

function otherRun(id: RunId, found: RunLookup, own: LoggedModelId | null): OtherRun {
  switch (found.kind) {
    case 'found':
      return foundRun(found.run, own)
    case 'gone':
      return { kind: 'gone', runId: id }
    case 'forbidden':
      return { kind: 'forbidden', runId: id, problem: found.problem }
  }
}

async function trainingRun(
  { registry, tracking }: Stores<ReadOnlyRegistry>,
  version: ModelVersion,
): Promise<{ readonly run: RunEvidence; readonly own: OwnModel }> {
  const written = modelSource(version.source)
  const named = namedModel(written)
  const runId = version.runId ?? (written.kind === 'run' ? written.run : null)
  const [asked, location, byName] = await Promise.all([
    runId === null ? null : tracking.readRun(runId),
    written.kind === 'copy' ? registry.readLocation(version) : null,
    named === null ? null : tracking.readLoggedModel(named),
  ])
  const source = sourceOf(version.source, location)
  const id = namedModel(source)
  const [model, putOut] = await Promise.all([
    id === null || id === named ? byName : tracking.readLoggedModel(id),
    asked === null || !asksForModelsOfRun(source, asked) ? [] : tracking.readModelsOfRun(asked),
  ])
  const own = ownModel({ source, run: asked, runId, named: model, putOut })
  const ofModel = own.kind === 'known' ? own.model : null
  // A version that names no run was trained by the one that put its logged model out.
  const trainedBy = runId ?? ofModel?.sourceRunId ?? null
  if (trainedBy === null) return { run: { kind: 'none' }, own }
  const run = asked ?? (runId === null ? await tracking.readRun(trainedBy) : null)
  if (run === null) {
    if (version.runWorkspace !== undefined) throw inOtherWorkspace(version, trainedBy, tracking)
    return { run: { kind: 'gone', runId: trainedBy }, own }
  }
  return { run: foundRun(run, ofModel?.id ?? null), own }
}

/** A run of another workspace is no run that is gone: nothing is known of it. */
function inOtherWorkspace(
  { model, version, runWorkspace = '' }: ModelVersion,
  run: RunId,
  { address }: TrackingStore,
): UsageError {
  return new UsageError(
    (input) =>
      `Version ${version} of '${visible(model)}' was registered with run ${visible(run)} of the Databricks workspace ` +
      `${visible(runWorkspace, 40)}, and ${address} has no such run. If that is another workspace, name it in ` +
      `${input('tracking-uri')}: databricks://PROFILE, of a profile with the host of that workspace.`,
  )
}

function foundRun(run: Run, own: LoggedModelId | null): FoundRun {
  return {
    kind: 'found',
    runId: run.id,
    experimentId: run.experimentId,
    status: run.status,
    deleted: run.deleted,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    metrics: run.metrics,
    commit: run.tags.get('mlflow.source.git.commit') ?? null,
    scorers: scorersOf(run),
    datasets: run.datasets,
    histories: new Map(),
    otherModels: otherModels(run, own),
    namesOwnModel:
      own !== null && (run.loggedModels.includes(own) || run.inputModels.includes(own)),
    foreignEntries: new Map(),
  }
}

/** MLflow writes `{"digest": "sha256:…", "hashed": 1, "total": 1}`. */
function scorersOf({ tags }: Run): string | null {
  const text = tags.get('mlflow.genaiEvaluate.scorersDigest')
  return text === undefined ? null : (/"digest":\s*"([^"]+)"/.exec(text)?.[1] ?? text)
}

/** The same version, with these of its other runs read as well. */
export async function withOtherRuns(
  tracking: TrackingStore,
  version: VersionEvidence,
  runs: readonly RunId[],
): Promise<VersionEvidence> {
  if (runs.length === 0) return version
  const own = version.ownModel.kind === 'known' ? version.ownModel.model.id : null
  const read = await fourAtATime(
    runs.slice(0, mostRuns),
    async (id): Promise<[RunId, OtherRun]> => {
      return [id, otherRun(id, await tracking.readOtherRun(id), own)]
    },
  )
  return { ...version, otherRuns: new Map([...version.otherRuns, ...read]) }
}

/** In the order of the items. */
async function fourAtATime<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const at = next++
      const item = items[at]
      if (item !== undefined) results[at] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(4, items.length) }, worker))
  return results
}

/** The same version, with one of its runs changed. */
export function changeRun(
  version: VersionEvidence,
  id: RunId,
  change: (run: FoundRun) => FoundRun,
): VersionEvidence {
  if (version.run.kind === 'found' && version.run.runId === id) {
    return { ...version, run: change(version.run) }
  }
  const other = version.otherRuns.get(id)
  if (other?.kind !== 'found') return version
  return { ...version, otherRuns: new Map([...version.otherRuns, [id, change(other)]]) }
}

/** The run of that id, where it was read. */
export function runOf(version: VersionEvidence, id: RunId): FoundRun | null {
  const run =
    version.run.kind === 'found' && version.run.runId === id
      ? version.run
      : version.otherRuns.get(id)
  return run?.kind === 'found' ? run : null
}
