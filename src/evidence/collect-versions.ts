import type { FoundRun, RunEvidence, VersionEvidence } from '../core/evidence/evidence.ts'
import { modelSource } from '../core/evidence/model-source.ts'
import {
  modelToLookAt,
  namedModel,
  type OwnModel,
  otherModels,
  ownModel,
  sourceOf,
} from '../core/evidence/own-model.ts'
import { entriesWanted, historiesWanted, measuresOf } from '../core/gates/evidence-wanted.ts'
import type { Gate } from '../core/gates/gate.ts'
import type { Measure } from '../core/gates/metric-value.ts'
import type { MetricPoint, ModelVersion, Run, Target, VersionNumber } from '../core/model/model.ts'
import type {
  EntriesFound,
  ReadOnlyRegistry,
  Stores,
  TrackingStore,
} from '../registry/port/registry.ts'

/** What is measured of each version, as far as the gates look at it. */
export async function collectVersions(
  stores: Stores<ReadOnlyRegistry>,
  versions: readonly ModelVersion[],
  target: Target,
  gates: readonly Gate[],
): Promise<ReadonlyMap<VersionNumber, VersionEvidence>> {
  const sides = await Promise.all(
    versions.map(
      async (version): Promise<VersionEvidence> => ({
        version: version.version,
        status: version.status,
        run: await runOf(stores, version, target),
      }),
    ),
  )
  const measures = measuresOf(gates, sides)
  const withPoints = await Promise.all(
    sides.map(async (side) =>
      side.run.kind === 'found'
        ? { ...side, run: await withHistories(stores.tracking, side.run, measures) }
        : side,
    ),
  )
  const complete = await withForeignEntries(stores.tracking, withPoints, measures)
  return new Map(complete.map((side) => [side.version, side]))
}

async function runOf(
  stores: Stores<ReadOnlyRegistry>,
  version: ModelVersion,
  target: Target,
): Promise<RunEvidence> {
  const { runId } = version
  if (runId === null) return { kind: 'none' }
  // A version must be able to retire while the tracking store is down.
  if (target.kind === 'retirement') return { kind: 'unasked', runId }
  const found = await readRun(stores, version, runId)
  if (found === null) return { kind: 'gone', runId }
  const { run, own } = found
  return {
    kind: 'found',
    runId,
    experimentId: run.experimentId,
    status: run.status,
    deleted: run.deleted,
    endedAt: run.endedAt,
    metrics: run.metrics,
    commit: run.tags.get('mlflow.source.git.commit') ?? null,
    histories: new Map(),
    ownModel: own,
    otherModels: otherModels(run, own.kind === 'known' ? own.model.id : null),
    foreignEntries: new Map(),
  }
}

/** null: there is no such run any more. */
async function readRun(
  { registry, tracking }: Stores<ReadOnlyRegistry>,
  version: ModelVersion,
  runId: Run['id'],
): Promise<{ readonly run: Run; readonly own: OwnModel } | null> {
  const written = modelSource(version.source)
  const named = namedModel(written)
  const [run, location, byName] = await Promise.all([
    tracking.readRun(runId),
    written.kind === 'copy' ? registry.readLocation(version) : null,
    named === null ? null : tracking.readLoggedModel(named),
  ])
  if (run === null) return null
  const source = sourceOf(version.source, location)
  const id = modelToLookAt(source, run)
  const found = id === null || id === named ? byName : await tracking.readLoggedModel(id)
  return { run, own: ownModel(source, run, found) }
}

async function withHistories(
  tracking: TrackingStore,
  run: FoundRun,
  measures: readonly Measure[],
): Promise<FoundRun> {
  const histories = await Promise.all(
    historiesWanted(run, measures).map(
      async (metric): Promise<[string, readonly MetricPoint[]]> => [
        metric,
        await tracking.readMetricHistory(run.runId, metric),
      ],
    ),
  )
  return { ...run, histories: new Map(histories) }
}

async function withForeignEntries(
  tracking: TrackingStore,
  sides: readonly VersionEvidence[],
  measures: readonly Measure[],
): Promise<readonly VersionEvidence[]> {
  const runs = sides.map(({ run }) => run).filter((run) => run.kind === 'found')
  const asked = runs.map((run) => ({
    run: run.runId,
    experimentId: run.experimentId,
    values: entriesWanted(run, measures),
    hasLoggedModels: run.ownModel.kind === 'known' || run.otherModels.outputs,
  }))
  const found = await tracking.readEntries(asked)
  return sides.map((side) => {
    if (side.run.kind !== 'found') return side
    const entries = found[runs.indexOf(side.run)]
    return entries === undefined ? side : { ...side, run: withEntries(side.run, entries) }
  })
}

/** Only what belongs to other models than the version's own. */
function withEntries(run: FoundRun, found: EntriesFound): FoundRun {
  const own = run.ownModel.kind === 'known' ? run.ownModel.model.id : null
  const foreignEntries = new Map(
    [...found].map(([metric, entries]) => [
      metric,
      entries?.filter((it) => it.model !== own && it.runId === run.runId && it.metric === metric) ??
        null,
    ]),
  )
  return { ...run, foreignEntries }
}
