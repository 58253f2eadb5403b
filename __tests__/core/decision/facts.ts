import { compareInt64, type Int64, int64 } from '../../../src/core/arithmetic/int64.ts'
import { type Decision, decide } from '../../../src/core/decision/decide.ts'
import type { CodeOrigin } from '../../../src/core/evidence/commit-relation.ts'
import type {
  BaselineEvidence,
  Facts,
  ForeignEntries,
  RunEvidence,
  SignatureFacts,
  VersionEvidence,
} from '../../../src/core/evidence/evidence.ts'
import { anyEvidence } from '../../../src/core/evidence/evidence-rules.ts'
import type { OwnModel } from '../../../src/core/evidence/own-model.ts'
import type { Gate, Gates } from '../../../src/core/gates/gate.ts'
import type { Superseded } from '../../../src/core/history/superseded.ts'
import type { Copies } from '../../../src/core/model/copy.ts'
import {
  aliasName,
  type LoggedEntry,
  type LoggedModelId,
  loggedModelId,
  type MetricPoint,
  modelName,
  type RunId,
  runId,
  type Stage,
  type Target,
  versionNumber,
} from '../../../src/core/model/model.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import type { RollbackMark } from '../../../src/core/records/rollback-mark.ts'
import { parseGateLines } from '../../../src/policy-file/gate-line/gate-lines.ts'

/** One logged value, or all of them in the order they were logged. */
export type Logged = number | readonly (number | LoggedPoint)[]

/** A value of which more is said than that it was the next one. */
export interface LoggedPoint {
  readonly value: number
  /** Its place in the order, unless given. */
  readonly step?: Int64
  /** Milliseconds since 1970; a second and so many as steps, unless given. */
  readonly at?: Int64
  /**
   * The digests of the datasets that MLflow says it was measured on; null: logged to the model
   * without one. Left out: MLflow says nothing of this value.
   */
  readonly on?: string | null | readonly (string | null)[]
}

/** What is measured of a version; a plain record of metrics is the common case. */
export interface Measured {
  readonly model?: string
  readonly metrics?: Readonly<Record<string, Logged>>
  /** Instead of metrics. */
  readonly run?: 'none' | 'gone'
  readonly runStatus?: string
  readonly runDeleted?: boolean
  /** Milliseconds since 1970; null: it has not ended. */
  readonly runEndedAt?: number | null
  readonly status?: string
  /** The run made other logged models, too. */
  readonly severalModels?: boolean
  /** The run evaluated another logged model. */
  readonly evaluatesAnother?: boolean
  /** Instead of what the other fields lead to: none, or one that has what they say. */
  readonly ownModel?: OwnModel
  /** By metric, what the run logged to other logged models; null: too many to look at. */
  readonly foreign?: Readonly<Record<string, readonly LoggedPoint[] | null>>
  /** What the run was made from. */
  readonly commit?: string
  /**
   * By metric, the digests that MLflow names for every value of it; null: logged without a
   * dataset. Left out altogether: there is no logged model, so nothing is known.
   */
  readonly datasets?: Readonly<Record<string, readonly (string | null)[]>>
  /** What the version says that it is. */
  readonly source?: string
  /** By run id, the runs that measured it elsewhere: what has `on` is logged to its logged model. */
  readonly evaluations?: Readonly<Record<string, Measured>>
  readonly searched?: ReadonlyMap<string, readonly RunId[]>
  readonly namedRun?: string
  /** Id of the run's experiment. */
  readonly experiment?: string
  readonly runStartedAt?: number
  /** The digests of the datasets that are the run's inputs. */
  readonly runDatasets?: readonly string[]
  readonly scorers?: string
  readonly namesOwnModel?: boolean
}

export function aVersion(number: number, measured: Measured = {}): VersionEvidence {
  const id = `run-of-${number}`
  const others = Object.entries(measured.evaluations ?? {}).map(([name, evaluation]) => {
    const run = aRun(name, evaluation)
    if (run.kind !== 'found') throw new Error('an evaluation is a run')
    return { run, entries: entriesOf(name, evaluation) }
  })
  return {
    model: modelName(measured.model ?? 'fraud-detector'),
    version: versionNumber(number),
    status: measured.status ?? 'READY',
    identity: { source: measured.source ?? `s3://models/${number}`, createdAt: number },
    run: aRun(id, measured),
    ownModel:
      measured.ownModel ??
      ownModelOf(
        id,
        measured,
        others.flatMap((it) => it.entries),
      ),
    otherRuns: new Map(others.map(({ run }) => [run.runId, run])),
    searched: measured.searched ?? new Map(),
    namedRun: measured.namedRun === undefined ? null : runId(measured.namedRun),
  }
}

function entriesOf(id: string, measured: Measured): readonly LoggedEntry[] {
  const histories = new Map(
    Object.entries(measured.metrics ?? {}).map(([name, logged]) => [name, points(logged)]),
  )
  return [
    ...entriesByMetric(id, histories, measured.datasets ?? {}),
    ...entriesByPoint(id, measured.metrics ?? {}),
  ]
}

export function aRun(id: string, measured: Measured = {}): RunEvidence {
  if (measured.run === 'none') return { kind: 'none' }
  if (measured.run === 'gone') return { kind: 'gone', runId: runId(id) }
  const histories = new Map(
    Object.entries(measured.metrics ?? {}).map(([name, logged]) => [name, points(logged)]),
  )
  const metrics = [...histories].flatMap(([name, history]) => {
    // MLflow's own order, in which what was logged last need not be the last.
    const last = history
      .toSorted((a, b) => compareInt64(a.step, b.step) || compareInt64(a.timestamp, b.timestamp))
      .at(-1)
    return last === undefined ? [] : [[name, last] as const]
  })
  return {
    kind: 'found',
    runId: runId(id),
    experimentId: measured.experiment ?? '1',
    status: measured.runStatus ?? 'FINISHED',
    deleted: measured.runDeleted ?? false,
    startedAt: measured.runStartedAt ?? null,
    endedAt: measured.runEndedAt === undefined ? 0 : measured.runEndedAt,
    scorers: measured.scorers ?? null,
    datasets: (measured.runDatasets ?? []).map((digest) => ({ name: `set ${digest}`, digest })),
    commit: measured.commit ?? null,
    metrics: new Map(metrics),
    histories,
    otherModels: {
      outputs: measured.severalModels ?? false,
      inputs: measured.evaluatesAnother ? [loggedModelId(`other-model-of-${id}`)] : [],
    },
    namesOwnModel: measured.namesOwnModel ?? false,
    foreignEntries: new Map(
      [...histories.keys()].map((metric) => [metric, foreignIn(id, metric, measured)]),
    ),
  }
}

function ownModelOf(id: string, measured: Measured, others: readonly LoggedEntry[]): OwnModel {
  const entries = [...(measured.run === undefined ? entriesOf(id, measured) : []), ...others]
  const known = measured.datasets !== undefined || measured.severalModels || entries.length > 0
  if (!known) return { kind: 'none' }
  const run = runId(id)
  return {
    kind: 'known',
    model: {
      id: modelOf(id),
      name: 'model',
      sourceRunId: run,
      entries: entries.map((it) => ({ ...it, model: modelOf(id) })),
    },
  }
}

/** The same version, with other entries on its logged model, where it has one. */
export function withEntries(
  version: VersionEvidence,
  change: (entries: readonly LoggedEntry[]) => readonly LoggedEntry[],
): VersionEvidence {
  if (version.ownModel.kind !== 'known') return version
  const { model } = version.ownModel
  const changed = { ...model, entries: change(model.entries) }
  return { ...version, ownModel: { kind: 'known', model: changed } }
}

/** The logged model of a run's version. */
export function modelOf(run: string): LoggedModelId {
  return loggedModelId(`model-of-${run}`)
}

function foreignIn(id: string, metric: string, { foreign }: Measured): ForeignEntries {
  const points = foreign?.[metric]
  if (points === null) return { kind: 'too-many' }
  const model = loggedModelId(`other-model-of-${id}`)
  const entries = (points ?? []).map((point, index) => ({
    ...entry(id, metric, pointAt(point, index), null),
    model,
  }))
  return { kind: 'found', values: 'all', entries }
}

function points(logged: Logged): readonly MetricPoint[] {
  return loggedPoints(logged).map(pointAt)
}

function loggedPoints(logged: Logged): readonly LoggedPoint[] {
  const values = typeof logged === 'number' ? [logged] : logged
  return values.map((each) => (typeof each === 'number' ? { value: each } : each))
}

function pointAt({ value, step, at }: LoggedPoint, index: number): MetricPoint {
  const place = step ?? index
  return { value, step: place, timestamp: at ?? int64(1_000n + BigInt(place)) }
}

function entriesByPoint(
  id: string,
  metrics: Readonly<Record<string, Logged>>,
): readonly LoggedEntry[] {
  return Object.entries(metrics).flatMap(([metric, logged]) =>
    loggedPoints(logged).flatMap((point, index) => {
      const digests = point.on === undefined ? [] : [point.on].flat()
      return digests.map((digest) => entry(id, metric, pointAt(point, index), digest))
    }),
  )
}

function entry(
  id: string,
  metric: string,
  { value, step, timestamp }: MetricPoint,
  digest: string | null,
): LoggedEntry {
  const dataset = digest === null ? null : { name: `set ${digest}`, digest }
  // MLflow shows NaN as 0 there.
  const shown = Number.isNaN(value) ? 0 : value
  return { model: modelOf(id), metric, runId: runId(id), step, timestamp, value: shown, dataset }
}

function entriesByMetric(
  id: string,
  histories: ReadonlyMap<string, readonly MetricPoint[]>,
  datasets: Readonly<Record<string, readonly (string | null)[]>>,
): readonly LoggedEntry[] {
  return Object.entries(datasets).flatMap(([metric, digests]) =>
    (histories.get(metric) ?? []).flatMap((point) =>
      digests.map((digest) => entry(id, metric, point, digest)),
    ),
  )
}

export const production: Target = { kind: 'stage', stage: 'Production', archiveExisting: true }
export const championAlias: Target = { kind: 'alias', alias: aliasName('champion') }

/** What stands in the registry when a decision is taken. */
export interface Situation {
  /** In a promotion by copy. */
  readonly copies?: Copies | null
  /** Version 3 unless given as evidence. */
  readonly candidate?: VersionEvidence
  /** Who the gates' `champion` is; null: nothing holds the target. */
  readonly champion?: VersionEvidence | null
  /** Other baselines by how a gate line names them; null: nothing holds it. */
  readonly others?: Readonly<Record<string, VersionEvidence | null>>
  readonly target?: Target
  readonly holders?: readonly number[]
  readonly heldBefore?: boolean
  /** By name, their ids. */
  readonly experiments?: Readonly<Record<string, string | null>>
  readonly candidateStage?: Stage
  readonly candidateAliases?: readonly string[]
  readonly candidateTags?: Readonly<Record<string, string>>
  /** Milliseconds since 1970. */
  readonly now?: number
  readonly model?: string
  readonly codeOrigin?: CodeOrigin
  /** Milliseconds since 1970. */
  readonly arrivedAt?: number
  /** The same, as the policy on the other side asks; as `arrivedAt` unless given. */
  readonly arrivedAtByOther?: number
  readonly signatures?: SignatureFacts
  readonly artifacts?: Facts['artifacts']
  readonly rolledBack?: RollbackMark
  readonly needsManageToUndo?: boolean
  readonly makesCopies?: boolean
  readonly meantAlias?: Facts['meantAlias']
  readonly superseded?: Superseded
}

export function facts(situation: Situation = {}): Facts {
  const { candidate = aVersion(3), champion = null, target = production } = situation
  const holders = situation.holders ?? (champion === null ? [] : [champion.version])
  const baselines = new Map<string, BaselineEvidence>(
    Object.entries(situation.others ?? {}).map(([key, version]) => [key, held(version)]),
  )
  if (target.kind !== 'retirement') baselines.set('champion', held(champion))
  return {
    model: modelName(situation.model ?? 'fraud-detector'),
    target,
    candidate,
    copies: situation.copies ?? null,
    candidateStage: situation.candidateStage ?? 'Staging',
    candidateAliases: (situation.candidateAliases ?? []).map(aliasName),
    candidateTags: new Map(Object.entries(situation.candidateTags ?? {})),
    arrivedAt: situation.arrivedAt ?? null,
    arrivedAtByOther: situation.arrivedAtByOther ?? situation.arrivedAt ?? null,
    codeOrigin: situation.codeOrigin ?? { kind: 'not-recorded' },
    signatures: situation.signatures ?? null,
    artifacts: situation.artifacts ?? null,
    now: situation.now ?? 0,
    rolledBack: situation.rolledBack ?? null,
    superseded: situation.superseded ?? null,
    meantAlias: situation.meantAlias ?? null,
    needsManageToUndo: situation.needsManageToUndo ?? false,
    makesCopies: situation.makesCopies ?? true,
    holders: holders.map(versionNumber),
    heldBefore: situation.heldBefore ?? false,
    experiments: new Map(Object.entries(situation.experiments ?? {})),
    baselines,
  }
}

function held(version: VersionEvidence | null): BaselineEvidence {
  return version === null ? { kind: 'absent' } : { kind: 'present', evidence: version }
}

/** The gates as a workflow writes them, one a line; or themselves, where no line can say them. */
export function gatesOf(asked: string | readonly Gate[]): Gates {
  if (typeof asked !== 'string') return { kind: 'gates', gates: asked }
  const parsed = parseGateLines(asked)
  if (parsed.kind === 'absent') throw new Error('a test of gates needs gates')
  return parsed
}

export function rules(gates: string | readonly Gate[], overrides: Partial<Rules> = {}): Rules {
  return {
    gates: gatesOf(gates),
    policy: null,
    firstPromotion: 'require-absolute',
    sameDataset: 'hold',
    evidence: anyEvidence,
    evaluationRun: null,
    expectedEvidence: null,
    acceptedHold: null,
    ...overrides,
  }
}

export function decided(
  gates: string | readonly Gate[],
  situation: Situation = {},
  overrides: Partial<Rules> = {},
): Decision {
  return decide(facts(situation), rules(gates, overrides))
}

/** The common case: two versions, one metric or a few, finished runs. */
export function between(
  candidate: Readonly<Record<string, Logged>>,
  champion: Readonly<Record<string, Logged>> | null = null,
): Situation {
  return {
    candidate: aVersion(3, { metrics: candidate }),
    champion: champion === null ? null : aVersion(2, { metrics: champion }),
  }
}

/** What each gate said, as `metric: outcome, finding`. */
export function told(decision: Decision): readonly string[] {
  return decision.gates.map(
    ({ metric, outcome, finding }) => `${metric}: ${outcome}, ${finding.kind}`,
  )
}

/** For one gate: `outcome, finding`. */
export function said(
  gate: string | Gate,
  situation: Situation,
  overrides: Partial<Rules> = {},
): string | undefined {
  const { gates } = decided(typeof gate === 'string' ? gate : [gate], situation, overrides)
  const [first, ...more] = gates
  if (more.length > 0) throw new Error(`${JSON.stringify(gate)} stands for several gates`)
  return first && `${first.outcome}, ${first.finding.kind}`
}
