import type { Clock } from '../core/model/clock.ts'
import type { ModelName, ModelSnapshot } from '../core/model/model.ts'
import { isSameTarget, targetKey } from '../core/model/target.ts'
import {
  isYoung,
  lease,
  movingTo,
  movingWith,
  unfinishedOn,
} from '../core/records/begun-records.ts'
import type { MoveRecord } from '../core/records/record.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'

/** How long one waits between two looks, in milliseconds, and how often one looks. */
const pause = 400
const mostLooks = 25

type Turn =
  /** Nobody else is at work on the target. The snapshot was read after one's own record was there. */
  | { readonly kind: 'mine'; readonly snapshot: ModelSnapshot }
  | { readonly kind: 'theirs'; readonly snapshot: ModelSnapshot; readonly record: MoveRecord }

/**
 * Whose turn it is to move a target. Everybody writes a record before they look, so of two runs at
 * least one sees the other's: the one that began later stops, the one that began first waits until
 * the other has stopped, or is done.
 */
export async function waitForTurn(
  registry: ModelRegistry,
  model: ModelName,
  record: MoveRecord,
  clock: Clock,
): Promise<Turn> {
  for (let look = 1; ; look += 1) {
    const snapshot = await registry.readSnapshot(model)
    const others = rivals(snapshot, record, clock.now())
    const earlier = others.find(({ key }) => key < record.key)
    const [first] = others
    if (first === undefined) return { kind: 'mine', snapshot }
    if (earlier !== undefined) return { kind: 'theirs', snapshot, record: earlier }
    if (look >= mostLooks) return { kind: 'theirs', snapshot, record: first }
    await clock.sleep(pause)
  }
}

/**
 * Records of other runs that may be at work on the target, on a version that moves with it, or on the
 * stage that such a version goes to.
 */
export function rivals(
  { versions }: ModelSnapshot,
  own: MoveRecord,
  now: number,
): readonly MoveRecord[] {
  const moving = movingWith(own)
  const to = movingTo(own)
  return unfinishedOn(versions)
    .filter((each) => isYoung(each, now))
    .filter((each) =>
      isSameTarget(each.target, own.target)
        ? !wantsTheSame(each, own)
        : movingWith(each).some((version) => moving.includes(version)) ||
          movingTo(each).some((stage) => to.includes(stage)),
    )
}

/** Two runs that want the same do not get in each other's way: either may finish what is begun. */
function wantsTheSame(each: MoveRecord, own: MoveRecord): boolean {
  if (each.version !== own.version) return false
  return own.action === 'rollback'
    ? each.action === 'rollback' && each.to === own.to
    : each.action !== 'rollback'
}

const doing: Readonly<Record<MoveRecord['action'], string>> = {
  promote: 'moving',
  transition: 'moving',
  rollback: 'rolling back',
  adopt: 'adopting',
}

/** What a run says that stops for another one. */
export function atWork(record: MoveRecord): string {
  const who = record.by === '' ? 'Somebody else' : visible(record.by, 100)
  const where = record.run === null ? '' : ` (${visible(record.run, 300)})`
  const ends = new Date(record.at + lease).toISOString()
  return (
    `${who} is ${doing[record.action]} version ${record.version} to or from ` +
    `${visible(targetKey(record.target))} at this moment${where}: begun ${new Date(record.at).toISOString()}, ` +
    `and not ended yet. Run again when it has ended. If that run has died, it stops nobody from ` +
    `${ends} on; a rollback with "force" does not wait for it.`
  )
}
