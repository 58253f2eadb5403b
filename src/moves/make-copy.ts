import { ConflictError, RegistryError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import { copySourceText } from '../core/model/copy.ts'
import type { ModelName, ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import { isSameTarget } from '../core/model/target.ts'
import { announcementKey } from '../core/records/announcement.ts'
import {
  type BegunCopy,
  begunCopiesIn,
  begunCopyTag,
  inOrderOfCopies,
} from '../core/records/begun-copy.ts'
import { seqAfter } from '../core/records/next-seq.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { findCopies } from '../evidence/subject.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { atWork, isAlive, stillAtWork } from './turn.ts'
import { retract, wasRefused } from './write-records.ts'

/** How long one waits between two looks, in milliseconds, and how often one looks. */
const pause = 400
const mostLooks = 25

/** What is to be copied, and where. */
export interface CopyOrder {
  readonly of: ModelVersion
  readonly model: ModelSnapshot
  /** What is announced; its place in the order is that of the moment. */
  readonly begun: BegunCopy
  /** Why nothing is copied, where this stands; null: nothing is in the way. */
  readonly problemIn: (snapshot: ModelSnapshot) => string | null
}

/** `copy`: its announcement stands, and takes the place `seq`; the announcement of the move overwrites it. */
export type CopyMade =
  | {
      readonly kind: 'copy'
      readonly row: ModelVersion
      readonly isNew: boolean
      readonly others: readonly ModelVersion[]
      readonly seq: number
      readonly snapshot: ModelSnapshot
    }
  | { readonly kind: 'overtaken'; readonly problem: string; readonly snapshot: ModelSnapshot }
  | { readonly kind: 'at-work'; readonly problem: string; readonly snapshot: ModelSnapshot }

/**
 * Finds the copy that stands for a version, or makes it: announced first, and in turn, so that of runs
 * that want the same at once one makes it and the others find it. Of two that have announced a copy, the
 * later one takes its announcement back and waits until the earlier one is done; the earlier one waits
 * until the later one has. A run that says nothing for ten seconds is not waited for any longer, and the
 * copy is searched for once more.
 */
export async function makeCopy(
  registry: ModelRegistry,
  order: CopyOrder,
  clock: Clock,
): Promise<CopyMade> {
  const { uninterrupted = (work) => work(new AbortController().signal) } = clock
  return await uninterrupted((interruption) => inTurn(registry, order, clock, interruption))
}

async function inTurn(
  registry: ModelRegistry,
  { of, model, begun, problemIn }: CopyOrder,
  clock: Clock,
  interruption: AbortSignal,
): Promise<CopyMade> {
  const { model: name } = model
  /** Copies that others have announced, and that are not waited for any more. */
  const silent = new Set<string>()
  let own = { ...begun, seq: seqAfter(model) }
  await announceCopy(registry, model, own)
  for (let look = 1; ; ) {
    const [snapshot, { used, others }] = await Promise.all([
      registry.readSnapshot(name),
      findCopies(registry, name, of),
    ])
    if (interruption.aborted) throw await interrupted(registry, name, own)
    if (used !== null) {
      return { kind: 'copy', row: used, isNew: false, others, seq: own.seq, snapshot }
    }
    const problem = problemIn(snapshot)
    if (problem !== null) {
      await retract(registry, name, own)
      return { kind: 'overtaken', problem, snapshot }
    }
    const at = atWorkOn(snapshot, own, clock.now())
    if (at !== null && (at.isEarlier || look >= mostLooks)) {
      await retract(registry, name, own)
      return { kind: 'at-work', problem: at.problem, snapshot }
    }
    const copying = begunCopiesIn(snapshot).filter(
      (it) => it.key !== own.key && !silent.has(it.key) && isInTheWay(it, own, clock.now()),
    )
    if (at === null && copying.length === 0) {
      const row = await copied(registry, name, of, own)
      if (interruption.aborted) throw await interrupted(registry, name, own)
      return typeof row === 'string'
        ? { kind: 'overtaken', problem: row, snapshot }
        : { kind: 'copy', row, isNew: true, others, seq: own.seq, snapshot }
    }
    if (copying.some((it) => inOrderOfCopies(it, own) < 0)) {
      await retract(registry, name, own)
      await untilDone(registry, of, copying, snapshot, clock, silent)
      own = { ...begun, seq: seqAfter(await registry.readSnapshot(name)) }
      await announceCopy(registry, model, own)
      look = 1
      continue
    }
    if (look >= mostLooks) for (const { key } of copying) silent.add(key)
    look += 1
    await clock.sleep(pause)
  }
}

/** Somebody stops this run, and nothing has moved. A copy that it has made is used by the next one. */
async function interrupted(
  registry: ModelRegistry,
  model: ModelName,
  own: BegunCopy,
): Promise<RegistryError> {
  await retract(registry, model, own)
  return new RegistryError(`The run was stopped before it moved anything in '${visible(model)}'.`, {
    refused: true,
  })
}

async function announceCopy(
  registry: ModelRegistry,
  model: ModelSnapshot,
  own: BegunCopy,
): Promise<void> {
  const { key, value } = begunCopyTag(own, model)
  await registry.setModelTag(model.model, key, value)
}

/** Waits, with nothing announced, until those are gone, or the copy is there. */
async function untilDone(
  registry: ModelRegistry,
  of: ModelVersion,
  copying: readonly BegunCopy[],
  { model }: ModelSnapshot,
  clock: Clock,
  silent: Set<string>,
): Promise<void> {
  for (let look = 1; look <= mostLooks; look += 1) {
    await clock.sleep(pause)
    const [{ tags }, { used }] = await Promise.all([
      registry.readSnapshot(model),
      findCopies(registry, model, of),
    ])
    const isGone = copying.every(({ key }) => !tags.has(announcementKey(key)))
    if (used !== null || isGone) return
  }
  for (const { key } of copying) silent.add(key)
}

/** Whether that run may be about to copy the same, or something else for the same target. */
function isInTheWay(other: BegunCopy, own: BegunCopy, now: number): boolean {
  if (!isAlive(other, own.run, now)) return false
  return other.source === own.source || isSameTarget(other.target, own.target)
}

/** Another run that is moving the target: what this one was decided on is over soon. */
function atWorkOn(snapshot: ModelSnapshot, own: BegunCopy, now: number) {
  // Nobody waits for a mark to be cleared.
  const [first] = stillAtWork(snapshot, own.run, now).filter(
    (it) => isSameTarget(it.target, own.target) && it.action !== 'clear-rollback',
  )
  return first === undefined
    ? null
    : { problem: atWork(first), isEarlier: inOrderOfCopies(first, own) < 0 }
}

/** A text: why it was not made, because what is copied is not any more what was decided on. */
async function copied(
  registry: ModelRegistry,
  model: ModelName,
  of: ModelVersion,
  own: BegunCopy,
): Promise<ModelVersion | string> {
  try {
    return await registry.copyVersion(model, of)
  } catch (error) {
    // Where nobody knows whether it was made, the announcement keeps others from making it again.
    if (error instanceof ConflictError || wasRefused(error)) await retract(registry, model, own)
    if (error instanceof ConflictError) return error.message
    throw error
  }
}

/** What is announced before a copy is made. */
export function begunCopy(
  {
    key,
    at,
    by,
    run,
    seq,
    target,
  }: Pick<BegunCopy, 'key' | 'at' | 'by' | 'run' | 'seq' | 'target'>,
  of: ModelVersion,
): BegunCopy {
  return { key, at, by, run, seq, target, source: copySourceText(of) }
}
