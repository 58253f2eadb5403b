import { ConflictError, RegistryError, StagegateError } from '../core/errors/errors.ts'
import type { Change } from '../core/model/change.ts'
import type { Clock } from '../core/model/clock.ts'
import type { ModelName, ModelSnapshot, ModelVersion, VersionNumber } from '../core/model/model.ts'
import { announcementKey, type BegunRecord, unfinishedIn } from '../core/records/announcement.ts'
import { seqAfter } from '../core/records/next-seq.ts'
import { recordTag } from '../core/records/record.ts'
import type { Tag } from '../core/records/record-tag.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { existingVersion, versionIfThere } from '../evidence/resolve-version.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import type { Expectation, Intent, IntentTags } from './intent.ts'
import { readBack } from './read-back.ts'
import { requireRoom } from './require-room.ts'
import { isSameMove, waitForTurn } from './turn.ts'
import {
  announce,
  problemOf,
  recordWrites,
  retract,
  wasRefused,
  writeEnded,
} from './write-records.ts'

/** How it ended. `snapshot`: what was read last. */
export type CarriedOut = { readonly snapshot: ModelSnapshot } & (
  | {
      readonly kind: 'done'
      /** What else should have been done or recorded, and could not. */
      readonly problem: string | null
      /** Versions that others had moved there at the same time, and that this run archived. */
      readonly archived: readonly VersionNumber[]
    }
  | Exclude<Expectation, { kind: 'go-on' }>
  /** Another run is at work there. Nothing has moved. */
  | { readonly kind: 'at-work'; readonly other: BegunRecord }
  /** Somebody else moved it at the same time; `problem` null: and they came last. */
  | { readonly kind: 'lost'; readonly problem: string | null }
)

/**
 * The one way in which anything in a registry is moved: announces, waits for its turn, reads again,
 * changes, reads back, repairs what others left, and records how it ended. Killed at any point, the
 * next run finds the announcement and finishes or removes it.
 *
 * Throws what the registry throws when it cannot be read or written.
 */
export async function carryOut(
  registry: ModelRegistry,
  intent: Intent,
  clock: Clock,
): Promise<CarriedOut> {
  if (registry.transact !== null) return await atOnce(registry, registry.transact, intent)
  const { uninterrupted = (work) => work(new AbortController().signal) } = clock
  return await uninterrupted((interruption) => stepByStep(registry, intent, clock, interruption))
}

async function stepByStep(
  registry: ModelRegistry,
  intent: Intent,
  clock: Clock,
  interruption: AbortSignal,
): Promise<CarriedOut> {
  const { record } = intent
  const { model } = intent.model
  await requireRoom(registry, intent)
  await announce(registry, intent.model, record)
  const turn = await waitForTurn(registry, intent, clock, interruption).catch(async (error) => {
    await retract(registry, model, record)
    throw error
  })
  const { snapshot } = turn
  if (turn.kind !== 'mine') {
    await retract(registry, model, record)
    if (turn.kind === 'interrupted') throw interrupted(model)
    return turn
  }
  const moved = await move(registry, turn.changes)
  if (moved.kind === 'refused') {
    await retract(registry, model, record)
    throw moved.error
  }
  if (moved.kind === 'stopped') return await stopped(registry, intent, snapshot, moved.problem)

  const ended = { ...record, seq: Math.max(record.seq, seqAfter(withoutOwn(snapshot, record))) }
  const nothingMoved = turn.changes.length === 0
  const tagsWritten = problemOf(() =>
    writeModelTags(registry, model, intent.tags(ended, snapshot).model),
  )
  const after = nothingMoved
    ? { snapshot, archived: [] }
    : await readBack(registry, model, record.target).finally(() => tagsWritten)
  const tagProblem = await tagsWritten
  if (!intent.reached(after.snapshot)) {
    await endAsUndone(registry, after.snapshot, ended)
    return { kind: 'lost', problem: null, snapshot: after.snapshot }
  }
  // As long as the registered model does not say it, the next run has something to complete.
  if (tagProblem !== null) return { kind: 'done', problem: tagProblem, ...after }
  return { kind: 'done', ...after, ...(await endAsDone(registry, intent, ended, after.snapshot)) }
}

function interrupted(model: ModelName): RegistryError {
  return new RegistryError(`The run was stopped before it moved anything in '${visible(model)}'.`, {
    refused: true,
  })
}

type Moved =
  | { readonly kind: 'moved' }
  /** Somebody else has written meanwhile, as far as anybody can tell. */
  | { readonly kind: 'stopped'; readonly problem: string }
  /** The server has refused the first change: nothing has moved. */
  | { readonly kind: 'refused'; readonly error: unknown }

async function move(registry: ModelRegistry, changes: readonly Change[]): Promise<Moved> {
  for (const [index, change] of changes.entries()) {
    try {
      await registry.move(change)
    } catch (error) {
      if (error instanceof ConflictError) return { kind: 'stopped', problem: error.message }
      // Of any other failure nobody knows whether it moved: the announcement stays for the next run.
      if (index === 0 && wasRefused(error)) return { kind: 'refused', error }
      throw index === 0 ? error : halfWay(change.model, error)
    }
  }
  return { kind: 'moved' }
}

/** The first change is the one that the target's holders change with. */
function halfWay(model: ModelName, error: unknown): unknown {
  if (!(error instanceof StagegateError)) return error
  return new RegistryError(
    `The target of '${visible(model)}' has moved, but another version could not be moved to its new stage. ` +
      `Run again: a new run completes the move and the record. ${error.message}`,
    { cause: error },
  )
}

/** It may have moved, and somebody else on top of it. */
async function stopped(
  registry: ModelRegistry,
  intent: Intent,
  before: ModelSnapshot,
  problem: string,
): Promise<CarriedOut> {
  const { record } = intent
  const after = await readBack(registry, before.model, record.target)
  const { snapshot } = after
  const ended = { ...record, seq: Math.max(record.seq, seqAfter(withoutOwn(snapshot, record))) }
  const now = intent.expects(snapshot)
  if (now.kind !== 'reached' && intent.reached(snapshot)) {
    const tagProblem = await problemOf(() =>
      writeModelTags(registry, before.model, intent.tags(ended, snapshot).model),
    )
    if (tagProblem !== null) return { kind: 'done', problem: tagProblem, ...after }
    const recorded = await endAsDone(registry, intent, ended, snapshot)
    return { kind: 'done', ...after, ...recorded, problem: recorded.problem ?? problem }
  }
  await endAsUndone(registry, snapshot, ended)
  return now.kind === 'go-on' ? { kind: 'lost', problem, snapshot } : { ...now, snapshot }
}

/** That it was begun stays on record; where it cannot be recorded, the next run finds the announcement. */
async function endAsUndone(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  record: BegunRecord,
): Promise<void> {
  await problemOf(async () => {
    const row = await versionIfThere(registry, snapshot, record.version)
    // Of a version that was deleted meanwhile there is nothing to record, and nothing to wait for.
    if (row?.createdAt === record.versionCreatedAt) {
      await writeEnded(registry, row, { ...record, state: 'undone' })
    }
    await retract(registry, snapshot.model, record)
  })
}

async function endAsDone(
  registry: ModelRegistry,
  intent: Intent,
  ended: BegunRecord,
  snapshot: ModelSnapshot,
): Promise<Pick<Extract<CarriedOut, { kind: 'done' }>, 'problem' | 'snapshot'>> {
  const tags = intent.tags(ended, snapshot)
  let written = snapshot
  const problem = await problemOf(async () => {
    const row = await existingVersion(registry, snapshot, ended.version)
    written = withWritten(snapshot, await writeDone(registry, snapshot, row, tags), tags)
  })
  return { problem, snapshot: written }
}

/** What a read would show now, but for what others have done meanwhile. */
function withWritten(
  snapshot: ModelSnapshot,
  row: ModelVersion,
  { record, model }: IntentTags,
): ModelSnapshot {
  const tags = new Map(withoutOwn(snapshot, record).tags)
  for (const { key, value } of model) tags.set(key, value)
  const others = snapshot.versions.filter(({ version }) => version !== row.version)
  const versions = [...others, row]
  return { ...snapshot, tags, versions: versions.sort((a, b) => b.version - a.version) }
}

/** The same of what an earlier run has left, once nothing is left to move. */
export async function complete(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  row: ModelVersion,
  tags: IntentTags,
): Promise<void> {
  await writeModelTags(registry, snapshot.model, tags.model)
  await writeDone(registry, snapshot, row, tags)
}

async function writeDone(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  row: ModelVersion,
  { record, before, after }: IntentTags,
): Promise<ModelVersion> {
  const marked = await setTags(registry, row, before)
  const ended = await writeEnded(registry, marked, { ...record, state: 'done' })
  const written = await setTags(registry, ended, after)
  // What other runs had begun of the same is told by this record, too.
  const others = unfinishedIn(snapshot).filter((it) => isSameMove(record, it))
  const announced = [record, ...others.filter(({ key }) => key !== record.key)]
  await Promise.all(announced.map((it) => retract(registry, snapshot.model, it)))
  return written
}

async function setTags(
  registry: ModelRegistry,
  row: ModelVersion,
  tags: readonly Tag[],
): Promise<ModelVersion> {
  for (const { key, value } of tags) {
    await registry.setVersionTag(row.model, row.version, key, value)
  }
  return withTags(row, tags)
}

function withTags(row: ModelVersion, tags: readonly Tag[]): ModelVersion {
  return { ...row, tags: new Map([...row.tags, ...tags.map((it) => [it.key, it.value] as const)]) }
}

async function writeModelTags(
  registry: ModelRegistry,
  model: ModelName,
  tags: readonly Tag[],
): Promise<void> {
  for (const { key, value } of tags) await registry.setModelTag(model, key, value)
}

/** Where the registry has transactions, nothing can be left half way, so nothing is announced. */
async function atOnce(
  registry: ModelRegistry,
  transact: NonNullable<ModelRegistry['transact']>,
  intent: Intent,
): Promise<CarriedOut> {
  const { model } = intent.model
  const [snapshot, problem] = await Promise.all([
    registry.readSnapshot(model),
    intent.rereads?.() ?? null,
  ])
  const expected = intent.expects(snapshot)
  if (expected.kind !== 'go-on') return { ...expected, snapshot }
  if (problem !== null) return { kind: 'overtaken', problem, snapshot }
  const { changes } = expected
  const { copies } = intent
  const row = copies?.as ?? (await existingVersion(registry, snapshot, intent.record.version))
  const seq = Math.max(intent.record.seq, seqAfter(snapshot, [row]))
  const { record, before, after, ...on } = intent.tags({ ...intent.record, seq }, snapshot)
  const done = recordTag({ ...record, state: 'done' })
  try {
    await transact({
      model,
      ...(copies === undefined ? {} : { copies }),
      ...(intent.holder === undefined ? {} : { holds: intent.holder }),
      changes,
      versionTags: [
        ...before.map((tag) => ({ version: row.version, ...tag })),
        ...recordWrites(withTags(row, before), done),
        ...after.map((tag) => ({ version: row.version, ...tag })),
      ],
      modelTags: on.model,
    })
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const now = await registry.readSnapshot(model)
    const then = intent.expects(now)
    return then.kind === 'go-on'
      ? { kind: 'lost', problem: error.message, snapshot: now }
      : { ...then, snapshot: now }
  }
  const read = changes.length === 0 ? { snapshot, archived: [] } : null
  const last = read ?? (await readBack(registry, model, record.target))
  return intent.reached(last.snapshot)
    ? { kind: 'done', problem: null, archived: last.archived, snapshot: last.snapshot }
    : { kind: 'lost', problem: null, snapshot: last.snapshot }
}

/** One's own announcement is no record that one comes after. */
function withoutOwn(snapshot: ModelSnapshot, { key }: BegunRecord): ModelSnapshot {
  const tags = new Map(snapshot.tags)
  tags.delete(announcementKey(key))
  return { ...snapshot, tags }
}
