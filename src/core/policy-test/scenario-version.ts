import type { FoundRun, RunEvidence, VersionEvidence } from '../evidence/evidence.ts'
import type { OwnModel } from '../evidence/own-model.ts'
import {
  type LoggedEntry,
  loggedModelId,
  type MetricPoint,
  runId,
  type VersionNumber,
} from '../model/model.ts'

/** A version that no registry holds: what somebody says is measured of it. */
export interface MadeUpVersion {
  /** Every value that was logged, in order: its steps are 0, 1, 2… Never an empty list. */
  readonly metrics: ReadonlyMap<string, readonly number[]>
  /**
   * By metric, the dataset of each of its values; one for all of them, if there is but one. null:
   * nothing is known of datasets.
   */
  readonly datasets: ReadonlyMap<string, readonly string[]> | null
  /** READY, or why not. */
  readonly status: string
  readonly run: MadeUpRun
}

export type MadeUpRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'found'
      /** FINISHED, RUNNING, FAILED, KILLED, SCHEDULED. */
      readonly status: string
      readonly deleted: boolean
      /** Milliseconds before the moment of the decision; null: it has not ended. */
      readonly endedAgo: number | null
    }

/** The facts that a registry would give of it. `now`: milliseconds since 1970. */
export function evidenceOf(
  made: MadeUpVersion,
  version: VersionNumber,
  now: number,
): VersionEvidence {
  return { version, status: made.status, run: runOf(made, `run-of-version-${version}`, now) }
}

function runOf({ run, metrics, datasets }: MadeUpVersion, id: string, now: number): RunEvidence {
  if (run.kind === 'none') return { kind: 'none' }
  if (run.kind === 'gone') return { kind: 'gone', runId: runId(id) }
  const histories = new Map(
    [...metrics].map(([metric, values]) => [metric, pointsOf(values)] as const),
  )
  const found: FoundRun = {
    kind: 'found',
    runId: runId(id),
    experimentId: '0',
    status: run.status,
    deleted: run.deleted,
    endedAt: run.endedAgo === null ? null : now - run.endedAgo,
    commit: null,
    metrics: new Map(
      [...histories].flatMap(([metric, points]) => {
        const last = points.at(-1)
        return last === undefined ? [] : [[metric, last] as const]
      }),
    ),
    histories,
    ownModel: { kind: 'none' },
    otherModels: { outputs: false, inputs: false },
    // Nobody else has any of these values.
    foreignEntries: new Map([...metrics.keys()].map((metric) => [metric, []])),
  }
  return datasets === null ? found : { ...found, ownModel: modelOf(found, datasets) }
}

/** MLflow knows datasets only of a logged model. */
function modelOf(run: FoundRun, datasets: ReadonlyMap<string, readonly string[]>): OwnModel {
  const id = loggedModelId(`model-of-${run.runId}`)
  const entries = entriesOf(run, datasets).map((entry) => ({ ...entry, model: id }))
  return { kind: 'known', model: { id, name: 'model', sourceRunId: run.runId, entries } }
}

function pointsOf(values: readonly number[]): readonly MetricPoint[] {
  return values.map((value, step) => ({ value, step, timestamp: step }))
}

function entriesOf(
  { histories, runId: run }: FoundRun,
  datasets: ReadonlyMap<string, readonly string[]>,
): readonly Omit<LoggedEntry, 'model'>[] {
  return [...datasets].flatMap(([metric, names]) =>
    (histories.get(metric) ?? []).flatMap(({ step, timestamp, value }, index) => {
      const name = names[index] ?? names[0]
      return name === undefined
        ? []
        : [{ metric, runId: run, step, timestamp, value, dataset: { name, digest: name } }]
    }),
  )
}
