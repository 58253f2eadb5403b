import type { Change } from '../core/model/change.ts'
import type { Clock } from '../core/model/clock.ts'
import type { ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import { isSameTarget, targetKey } from '../core/model/target.ts'
import {
  type BegunRecord,
  isYoung,
  lease,
  movingTo,
  movingWith,
  unfinishedIn,
} from '../core/records/announcement.ts'
import { endedRecord, recordsOn } from '../core/records/read-records.ts'
import { inOrder, isEarlierAttempt, isReturn } from '../core/records/record.ts'
import { rollbackMarkOf } from '../core/records/rollback-mark.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import type { Expectation, Intent } from './intent.ts'

/** How long one waits between two looks, in milliseconds, and how often one looks. */
const pause = 400
const mostLooks = 25

/** `snapshot` was read after one's own announcement was there. */
type Turn = { readonly snapshot: ModelSnapshot } & (
  | { readonly kind: 'mine'; readonly changes: readonly Change[] }
  | Exclude<Expectation, { kind: 'go-on' }>
  | { readonly kind: 'at-work'; readonly other: BegunRecord }
  /** Somebody stops this run. */
  | { readonly kind: 'interrupted' }
)

/**
 * Whose turn it is to move a target, and whether all stands as it was decided on. Everybody announces
 * before they look, so of two runs at least one sees the other's: the one that comes later in their
 * order stops, the other one waits until that has stopped, or is done.
 */
export async function waitForTurn(
  registry: ModelRegistry,
  { model: { model }, record, expects, rereads }: Intent,
  clock: Clock,
  interruption: AbortSignal,
): Promise<Turn> {
  const interrupted = new Promise((resolve) =>
    interruption.addEventListener('abort', resolve, { once: true }),
  )
  let told: (() => void) | undefined
  try {
    for (let look = 1; ; look += 1) {
      const turn = await lookOnce(look)
      if ('kind' in turn) return turn
      told ??= clock.waiting?.(endOf(turn.other))
      await Promise.race([clock.sleep(pause), interrupted])
    }
  } finally {
    told?.()
  }

  /** Whose turn it is now, or who is waited for. */
  async function lookOnce(look: number): Promise<Turn | { readonly other: BegunRecord }> {
    const [snapshot, problem] = await Promise.all([
      registry.readSnapshot(model),
      rereads?.() ?? null,
    ])
    if (interruption.aborted) return { kind: 'interrupted', snapshot }
    const others = rivals(snapshot, record, clock.now())
    const earlier = others.find((other) => inOrder(other, record) < 0)
    const [first] = others
    const other = earlier ?? (look >= mostLooks ? first : undefined)
    if (first === undefined || other !== undefined) {
      const expected = expects(snapshot)
      if (expected.kind !== 'go-on') return { ...expected, snapshot }
      if (other !== undefined) return { kind: 'at-work', other, snapshot }
      if (problem !== null) return { kind: 'overtaken', problem, snapshot }
      return { kind: 'mine', changes: expected.changes, snapshot }
    }
    return { other: first }
  }
}

/**
 * What other runs have announced that may be at work on the target, on a version that moves with it,
 * or on the stage that such a version goes to.
 */
export function rivals(
  snapshot: ModelSnapshot,
  own: BegunRecord,
  now: number,
): readonly BegunRecord[] {
  const moving = movingWith(own)
  const to = movingTo(own)
  return stillAtWork(snapshot, own.run, now)
    .filter(({ key }) => key !== own.key)
    .filter((each) => {
      if (isClearing(each) || isClearing(own)) return isInTheWayOfClearing(each, own)
      if (isSameTarget(each.target, own.target)) return !wantsTheSame(each, own)
      return (
        movingWith(each).some((version) => moving.includes(version)) ||
        movingTo(each).some((stage) => to.includes(stage))
      )
    })
}

/** What was announced, and is neither over nor of a run that has died; `run`: of whoever asks. */
export function stillAtWork(
  snapshot: ModelSnapshot,
  run: string | null,
  now: number,
): readonly BegunRecord[] {
  return unfinishedIn(snapshot).filter((each) => isAlive(each, run, now) && !isOver(each, snapshot))
}

/** Whether the run that has announced it may still be at work; `run`: of whoever asks. */
export function isAlive(
  record: Pick<BegunRecord, 'at' | 'run'>,
  run: string | null,
  now: number,
): boolean {
  return isYoung(record, now) && !isEarlierAttempt(record.run, run)
}

/**
 * Whether nothing is left of it but its announcement: its version tells how it ended, and the mark that
 * it clears, which comes last, is cleared. false also where that version was not read.
 */
function isOver(record: BegunRecord, { versions }: ModelSnapshot): boolean {
  const row = versions.find(({ version }) => version === record.version)
  if (row === undefined || !isRecordedOn(row, record)) return false
  return !isClearing(record) || rollbackMarkOf(row, record.target) === null
}

/** Whether a record on the version tells of it: its own, or a later one of the same move. */
export function isRecordedOn(row: ModelVersion, record: BegunRecord): boolean {
  const isLater = (it: BegunRecord) =>
    it.state === 'done' && inOrder(it, record) > 0 && isSameMove(it, record)
  return endedRecord(row, record.key) !== null || recordsOn(row).some(isLater)
}

function isClearing({ action }: BegunRecord): boolean {
  return action === 'clear-rollback'
}

/** A mark is cleared and left by two of these only. */
function isInTheWayOfClearing(each: BegunRecord, own: BegunRecord): boolean {
  const one = each.version === own.version && isSameTarget(each.target, own.target)
  return one && [each, own].some(({ action }) => action === 'rollback')
}

/** Two runs that want the same do not get in each other's way: either may finish what is begun. */
function wantsTheSame(each: BegunRecord, own: BegunRecord): boolean {
  if (each.version !== own.version) return false
  return own.action === 'rollback'
    ? each.action === 'rollback' && each.to === own.to
    : each.action !== 'rollback'
}

/** Whether what `a` tells is all that `b` would. */
export function isSameMove(a: BegunRecord, b: BegunRecord): boolean {
  // An adoption does not say how the version came there.
  if (a.action === 'adopt' && b.action !== 'adopt') return false
  if (isClearing(a) !== isClearing(b)) return false
  const sameKind =
    (a.action === 'rollback') === (b.action === 'rollback') && isReturn(a) === isReturn(b)
  return sameKind && isSameTarget(a.target, b.target) && a.version === b.version
}

const doing: Readonly<Record<BegunRecord['action'], string>> = {
  promote: 'moving',
  transition: 'moving',
  rollback: 'rolling back',
  adopt: 'adopting',
  'clear-rollback': 'clearing the rollback mark of',
}

/** What a run waits for that comes first. */
function endOf({ by, run, action, version, target }: BegunRecord): string {
  const where = run === null ? '' : ` (${visible(run, 300)})`
  return (
    `${by === '' ? 'another run' : visible(by, 100)}${where} to end ${doing[action]} version ` +
    `${version} to or from ${visible(targetKey(target))}`
  )
}

/** What a run says that stops for another one. */
export function atWork(record: BegunRecord): string {
  const who = record.by === '' ? 'Somebody else' : visible(record.by, 100)
  const where = record.run === null ? '' : ` (${visible(record.run, 300)})`
  const ends = new Date(record.at + lease).toISOString()
  return (
    `${who} is ${doing[record.action]} version ${record.version} to or from ` +
    `${visible(targetKey(record.target))} at this moment${where}. That began at ${new Date(record.at).toISOString()} ` +
    `and has not ended yet. Run again when it has ended. If that run has died, other runs wait for it ` +
    `only until ${ends}; a rollback with force does not wait.`
  )
}
