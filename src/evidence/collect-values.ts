import { RegistryError } from '../core/errors/errors.ts'
import type { ForeignEntries, FoundRun, VersionEvidence } from '../core/evidence/evidence.ts'
import type { EvidenceRules } from '../core/evidence/evidence-rules.ts'
import type { Needs } from '../core/evidence/run-values.ts'
import { missingFor, needsOf } from '../core/gates/evidence-wanted.ts'
import type { Gate } from '../core/gates/gate.ts'
import type { EvidenceFacts } from '../core/gates/looking.ts'
import type { MetricPoint, RunId, VersionNumber } from '../core/model/model.ts'
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
 * Reads what the gates look for, and what that makes them look for next, until nothing is missing.
 * The number of rounds does not depend on how much there is.
 */
export async function collectValues(
  tracking: TrackingStore,
  versions: ReadonlyMap<VersionNumber, VersionEvidence>,
  sets: readonly GateSet[],
  factsOf: (versions: ReadonlyMap<VersionNumber, VersionEvidence>) => EvidenceFacts,
): Promise<ReadonlyMap<VersionNumber, VersionEvidence>> {
  let known = versions
  for (let round = 1; ; round++) {
    const facts = factsOf(known)
    const missing = sets.flatMap(({ gates, evidence }) => missingFor(gates, facts, { evidence }))
    const forbidden = missing.find((it) => it.missing.kind === 'forbidden')?.missing
    if (forbidden?.kind === 'forbidden') {
      throw new RegistryError(
        `${forbidden.problem} The run ${forbidden.run} has values of the model that is judged, and whether they count cannot be told.`,
      )
    }
    if (missing.length === 0) return known
    if (round > mostRounds) throw new Error('the evidence is never complete')
    const read = await Promise.all(
      [...known].map(async ([number, version]) => {
        const needs = needsOf(version, missing)
        return [number, await withWhatIsMissing(tracking, version, needs)] as const
      }),
    )
    known = new Map(read)
  }
}

async function withWhatIsMissing(
  tracking: TrackingStore,
  version: VersionEvidence,
  needs: Needs,
): Promise<VersionEvidence> {
  const [runs, histories, entries] = await Promise.all([
    withOtherRuns(tracking, version, needs.runs),
    historiesOf(tracking, needs),
    entriesOf(tracking, version, needs),
  ])
  let complete = runs
  for (const { run, metric, points } of histories) {
    complete = changeRun(complete, run, (it) => ({
      ...it,
      histories: new Map([...it.histories, [metric, points]]),
    }))
  }
  for (const [run, found] of entries) {
    complete = changeRun(complete, run.runId, (it) => withEntries(it, version, found))
  }
  return complete
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

type AskedAndFound = readonly [
  FoundRun,
  { readonly asked: EntriesAsked; readonly found: EntriesFound },
]

async function entriesOf(
  tracking: TrackingStore,
  version: VersionEvidence,
  { entries }: Needs,
): Promise<readonly AskedAndFound[]> {
  if (entries.length === 0) return []
  const wanted = [...Map.groupBy(entries, ({ run }) => run)].flatMap(([id, all]) => {
    const run = runOf(version, id)
    if (run === null) return []
    const values = new Map<string, Set<number>>()
    for (const { metric, values: more } of all) {
      values.set(metric, new Set([...(values.get(metric) ?? []), ...more]))
    }
    const { outputs, inputs } = run.otherModels
    const asked: EntriesAsked = {
      run: id,
      experimentId: run.experimentId,
      values,
      models: inputs,
      hasLoggedModels: version.ownModel.kind === 'known' || outputs || inputs.length > 0,
    }
    return [{ run, asked }]
  })
  const found = await tracking.readEntries(wanted.map(({ asked }) => asked))
  return wanted.map(({ run, asked }, index) => [run, { asked, found: found[index] ?? new Map() }])
}

/** Only what belongs to other models than the version's own. */
function withEntries(
  run: FoundRun,
  { ownModel }: VersionEvidence,
  { asked, found }: AskedAndFound[1],
): FoundRun {
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
