import type { FoundRun, RunEvidence, VersionEvidence } from '../evidence/evidence.ts'
import { type EvidenceRules, searchKey } from '../evidence/evidence-rules.ts'
import type { OwnModel } from '../evidence/own-model.ts'
import {
  type LoggedEntry,
  loggedModelId,
  type MetricPoint,
  type ModelName,
  type RunId,
  runId,
  type VersionNumber,
} from '../model/model.ts'

/** Every value that was logged, in order: its steps are 0, 1, 2… Never an empty list. */
type MadeUpMetrics = ReadonlyMap<string, readonly number[]>

/** By metric, the dataset of each of its values; one for all of them, if there is but one. */
type MadeUpDatasets = ReadonlyMap<string, readonly string[]>

/** A version that no registry holds: what somebody says is measured of it. */
export interface MadeUpVersion {
  readonly metrics: MadeUpMetrics
  /** null: nothing is known of datasets. */
  readonly datasets: MadeUpDatasets | null
  /** READY, or why not. */
  readonly status: string
  readonly run: MadeUpRun
  /** The runs that measured it beside the one that trained it. */
  readonly evaluations: readonly MadeUpEvaluation[]
  /** `as-told`: there is one where datasets or evaluations are told. */
  readonly loggedModel: 'as-told' | 'known' | 'gone' | 'ambiguous'
}

export type MadeUpRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'gone' }
  | ({ readonly kind: 'found' } & MadeUpRunState)

interface MadeUpRunState {
  /** FINISHED, RUNNING, FAILED, KILLED, SCHEDULED. */
  readonly status: string
  readonly deleted: boolean
  /** Milliseconds before the moment of the decision; null: it has not ended. */
  readonly endedAgo: number | null
  /** Name of its experiment; '' where nobody asks. */
  readonly experiment: string
}

export interface MadeUpEvaluation extends MadeUpRunState {
  readonly metrics: MadeUpMetrics
  readonly datasets: MadeUpDatasets | null
  /** Whether MLflow links it to the version's logged model; else the policy's search finds it. */
  readonly linked: boolean
}

/** The facts that a registry would give of it. `now`: milliseconds since 1970. */
export function evidenceOf(
  made: MadeUpVersion,
  { model, version }: { readonly model: ModelName; readonly version: VersionNumber },
  now: number,
  rules: EvidenceRules,
): VersionEvidence {
  const id = `run-of-version-${version}`
  const evaluations = made.evaluations.map((evaluation, index) => {
    const its = runId(`evaluation-${index + 1}-of-version-${version}`)
    return { ...evaluation, run: foundRun(its, evaluation, evaluation.metrics, now) }
  })
  const key = searchKey(rules)
  const unlinked = evaluations.filter(({ linked }) => !linked).map(({ run }) => run.runId)
  const training = trainingRun(made, runId(id), now)
  return {
    model,
    version,
    status: made.status,
    identity: { source: `models:/${modelIdOf(version)}`, createdAt: 0 },
    run: training,
    ownModel: ownModelOf(made, version, training, evaluations),
    otherRuns: new Map(evaluations.map(({ run }) => [run.runId, run])),
    searched: new Map(key === null ? [] : [[key, unlinked]]),
    namedRun: null,
  }
}

function trainingRun({ run, metrics }: MadeUpVersion, id: RunId, now: number): RunEvidence {
  switch (run.kind) {
    case 'none':
      return { kind: 'none' }
    case 'gone':
      return { kind: 'gone', runId: id }
    case 'found':
      return foundRun(id, run, metrics, now)
  }
}

function foundRun(id: RunId, state: MadeUpRunState, metrics: MadeUpMetrics, now: number): FoundRun {
  const endedAt = state.endedAgo === null ? null : now - state.endedAgo
  const histories = new Map(
    [...metrics].map(([metric, values]) => [metric, pointsOf(values, endedAt ?? now)] as const),
  )
  return {
    kind: 'found',
    runId: id,
    experimentId: state.experiment,
    status: state.status,
    deleted: state.deleted,
    startedAt: null,
    endedAt,
    commit: null,
    scorers: null,
    datasets: [],
    metrics: new Map(
      [...histories].flatMap(([metric, points]) => {
        const last = points.at(-1)
        return last === undefined ? [] : [[metric, last] as const]
      }),
    ),
    histories,
    otherModels: { outputs: false, inputs: [] },
    namesOwnModel: false,
    // Nobody else has any of these values.
    foreignEntries: new Map(
      [...metrics.keys()].map((metric) => [metric, { kind: 'found', values: 'all', entries: [] }]),
    ),
  }
}

function modelIdOf(version: VersionNumber) {
  return loggedModelId(`model-of-version-${version}`)
}

/** MLflow knows datasets and evaluations only of a logged model. */
function ownModelOf(
  { datasets, loggedModel }: MadeUpVersion,
  version: VersionNumber,
  training: RunEvidence,
  evaluations: readonly (MadeUpEvaluation & { readonly run: FoundRun })[],
): OwnModel {
  const id = modelIdOf(version)
  if (loggedModel === 'gone') return { kind: 'gone', id }
  if (loggedModel === 'ambiguous') return { kind: 'ambiguous', because: 'several-models' }
  const linked = evaluations.filter((evaluation) => evaluation.linked)
  if (loggedModel === 'as-told' && datasets === null && linked.length === 0) return { kind: 'none' }
  const found = training.kind === 'found' ? training : null
  const entries = [
    ...(found === null || datasets === null ? [] : entriesOf(found, datasets)),
    ...linked.flatMap(({ run, datasets: its }) => [
      ...entriesOf(run, new Map([...run.histories.keys()].map((it) => [it, its?.get(it) ?? []]))),
    ]),
  ].map((entry) => ({ ...entry, model: id }))
  const model = { id, name: 'model', sourceRunId: found?.runId ?? null, entries }
  return { kind: 'known', model }
}

/** The last one is logged when the run ends. */
function pointsOf(values: readonly number[], endedAt: number): readonly MetricPoint[] {
  return values.map((value, step) => ({
    value,
    step,
    timestamp: endedAt - (values.length - 1 - step),
  }))
}

/** A metric with no dataset at all was logged without one. */
function entriesOf(
  { histories, runId: run }: FoundRun,
  datasets: MadeUpDatasets,
): readonly Omit<LoggedEntry, 'model'>[] {
  return [...datasets].flatMap(([metric, names]) =>
    (histories.get(metric) ?? []).map(({ step, timestamp, value }, index) => {
      const name = names[index] ?? names[0]
      const dataset = name === undefined ? null : { name, digest: name }
      return { metric, runId: run, step, timestamp, value, dataset }
    }),
  )
}
