import { RegistryError } from '../core/errors/errors.ts'
import {
  type ForeignEntries,
  type FoundRun,
  type RunEvidence,
  type VersionEvidence,
  versionId,
} from '../core/evidence/evidence.ts'
import type { EvidenceRules } from '../core/evidence/evidence-rules.ts'
import type { Needs } from '../core/evidence/run-values.ts'
import { missingFor, needsOf } from '../core/gates/evidence-wanted.ts'
import type { Gate } from '../core/gates/gate.ts'
import type { EvidenceFacts } from '../core/gates/value-lookup.ts'
import type { MetricPoint, RunId } from '../core/model/model.ts'
import type { EntriesAsked, EntriesFound, TrackingStore } from '../registry/port/registry.ts'
import { changeRun, runOf, withOtherRuns } from './collect-versions.ts'

/** Gates, and which evidence counts for them. */
export interface GateSet {
  readonly gates: readonly Gate[]
  readonly evidence: EvidenceRules
}

/** Runs, their histories, what they logged to other models, and the same of baselines. */
const mostRounds = 12

/**
 * Reads, of versions by `versionId`, what the gates look for, and what that makes them look for next, until nothing is missing.
 * The number of rounds does not depend on how much there is.
 */
export async function collectValues(
  tracking: TrackingStore,
  versions: ReadonlyMap<string, VersionEvidence>,
  sets: readonly GateSet[],
  factsOf: (versions: ReadonlyMap<string, VersionEvidence>) => EvidenceFacts,
): Promise<ReadonlyMap<string, VersionEvidence>> {
  let known = versions
  for (let round = 1; ; round++) {
    const facts = factsOf(known)
    const missing = sets.flatMap(({ gates, evidence }) => missingFor(gates, facts, { evidence }))
    const forbidden = missing.find((it) => it.missing.kind === 'forbidden')?.missing
    if (forbidden?.kind === 'forbidden') {
      throw new RegistryError(
        `${forbidden.problem} So it is not known whether the values that run ${forbidden.run} has of this model count.`,
      )
    }
    if (missing.length === 0) return known
    if (round > mostRounds) throw new Error('the evidence is never complete')
    known = await withWhatIsMissing(tracking, known, (version) => needsOf(version, missing))
  }
}

type Versions = ReadonlyMap<string, VersionEvidence>

/** Of all versions at once: what is logged to other models is asked about together. */
async function withWhatIsMissing(
  tracking: TrackingStore,
  versions: Versions,
  needsFor: (version: VersionEvidence) => Needs,
): Promise<Versions> {
  const all = [...versions.values()].map((version) => ({ version, needs: needsFor(version) }))
  const [read, entries] = await Promise.all([
    Promise.all(
      all.map(async ({ version, needs }) => {
        const [runs, histories] = await Promise.all([
          withOtherRuns(tracking, version, needs.runs),
          historiesOf(tracking, needs),
        ])
        return histories.reduce(
          (it, { run, metric, points }) =>
            changeRun(it, run, (found) => ({
              ...found,
              histories: new Map([...found.histories, [metric, points]]),
            })),
          runs,
        )
      }),
    ),
    entriesOf(tracking, all),
  ])
  const complete = read.map((version) =>
    entries
      .filter((it) => versionId(it.version) === versionId(version))
      .reduce(
        (it, found) => changeRun(it, found.asked.run, (run) => withEntries(run, found)),
        version,
      ),
  )
  return new Map(complete.map((version) => [versionId(version), version]))
}

async function historiesOf(tracking: TrackingStore, { histories }: Needs) {
  const once = new Map(histories.map((it) => [JSON.stringify([it.run, it.metric]), it]))
  return await Promise.all(
    [...once.values()].map(
      async ({
        run,
        metric,
      }): Promise<{ run: RunId; metric: string; points: readonly MetricPoint[] }> => ({
        run,
        metric,
        points: await tracking.readMetricHistory(run, metric),
      }),
    ),
  )
}

interface FoundEntries {
  readonly version: VersionEvidence
  readonly asked: EntriesAsked
  readonly found: EntriesFound
}

async function entriesOf(
  tracking: TrackingStore,
  all: readonly { readonly version: VersionEvidence; readonly needs: Needs }[],
): Promise<readonly FoundEntries[]> {
  const wanted = all.flatMap(({ version, needs }) =>
    [...Map.groupBy(needs.entries, ({ run }) => run)].flatMap(([id, entries]) => {
      const run = runOf(version, id)
      return run === null ? [] : [{ version, asked: askedOf(version, run, entries) }]
    }),
  )
  if (wanted.length === 0) return []
  const found = await tracking.readEntries(wanted.map(({ asked }) => asked))
  return wanted.map((it, index) => ({ ...it, found: found[index] ?? new Map() }))
}

function askedOf(
  { ownModel, run: training }: VersionEvidence,
  run: FoundRun,
  entries: Needs['entries'],
): EntriesAsked {
  const values = new Map<string, Set<number>>()
  for (const { metric, values: more } of entries) {
    values.set(metric, new Set([...(values.get(metric) ?? []), ...more]))
  }
  const { outputs, inputs } = run.otherModels
  return {
    run: run.runId,
    experimentIds: [...new Set([run, training].flatMap(experimentOf))].sort(),
    values,
    models: inputs,
    hasLoggedModels: ownModel.kind === 'known' || outputs || inputs.length > 0,
  }
}

function experimentOf(run: RunEvidence): readonly string[] {
  return run.kind === 'found' ? [run.experimentId] : []
}

/** Only what belongs to other models than the version's own. */
function withEntries(run: FoundRun, { version, asked, found }: FoundEntries): FoundRun {
  const { ownModel } = version
  const own = ownModel.kind === 'known' ? ownModel.model.id : null
  const foreignEntries = new Map(run.foreignEntries)
  for (const [metric, values] of asked.values) {
    const entries = found.get(metric) ?? null
    const foreign = entries?.filter(
      (it) => it.model !== own && it.runId === run.runId && it.metric === metric,
    )
    const before = foreignEntries.get(metric)
    const after: ForeignEntries =
      foreign === undefined ? { kind: 'too-many' } : { kind: 'found', values, entries: foreign }
    foreignEntries.set(metric, before === undefined ? after : both(before, after))
  }
  return { ...run, foreignEntries }
}

function both(one: ForeignEntries, other: ForeignEntries): ForeignEntries {
  if (one.kind === 'too-many' || other.kind === 'too-many') return { kind: 'too-many' }
  const values =
    one.values === 'all' || other.values === 'all' ? 'all' : one.values.union(other.values)
  return { kind: 'found', values, entries: [...one.entries, ...other.entries] }
}
