import type { VersionNumber } from '../model/model.ts'
import { archives, stageKey, targetKey } from '../model/target.ts'
import { loserOf, type MoveRecord } from '../records/record.ts'

/** How a version's time with a target ended, as far as records know. */
type HoldingEnding =
  | { readonly kind: 'not-ended' }
  | { readonly kind: 'left'; readonly by: MoveRecord }
  /** It got the target once more, so it had left in between, and no record says when. */
  | { readonly kind: 'unseen'; readonly before: MoveRecord }

/** One time that a version held a target. */
export interface Holding {
  readonly version: VersionNumber
  readonly arrived: MoveRecord
  readonly ending: HoldingEnding
}

/** Why a version does not hold a target any more. */
interface Departure {
  readonly record: MoveRecord
  /** false: the record names it not, but says that it left its own version there alone. */
  readonly isNamed: boolean
}

export interface TargetReplay {
  /** In the order in which they began. */
  readonly holdings: readonly Holding[]
  /** Who holds the target at the end, and by which record. */
  readonly holders: ReadonlyMap<VersionNumber, MoveRecord>
  /** Who left it and has not come back. */
  readonly departures: ReadonlyMap<VersionNumber, Departure>
  /** Every record that changed who holds it, oldest first. */
  readonly touchedBy: readonly MoveRecord[]
}

export const untouched: TargetReplay = {
  holdings: [],
  holders: new Map(),
  departures: new Map(),
  touchedBy: [],
}

/** Who held what, and when, if these records are all that ever happened. Oldest first. */
export function replay(records: readonly MoveRecord[]): ReadonlyMap<string, TargetReplay> {
  const registry = new ReplayedRegistry()
  for (const record of records) registry.play(record)
  return registry.targets
}

interface MutableTarget {
  readonly holdings: { version: VersionNumber; arrived: MoveRecord; ending: HoldingEnding }[]
  readonly open: Map<VersionNumber, { ending: HoldingEnding }>
  readonly holders: Map<VersionNumber, MoveRecord>
  readonly departures: Map<VersionNumber, Departure>
  readonly touchedBy: MoveRecord[]
}

class ReplayedRegistry {
  readonly targets = new Map<string, MutableTarget>()
  /** A version is in one stage at a time. */
  private readonly stages = new Map<VersionNumber, string>()

  play(record: MoveRecord): void {
    const { action, version, from, to, back } = record
    const target = targetKey(record.target)
    const isStage = record.target.kind !== 'alias'
    if (action === 'adopt') {
      this.adopt(record)
      return
    }
    if (loserOf(record) !== null) {
      this.leave(version, target, record, true)
      this.leaveOthers(to, record)
      if (to !== null) this.arrive(to, target, record)
      if (isStage && back !== null && to !== version) {
        this.arrive(version, stageKey(back), record)
      }
      return
    }
    if (isStage && from !== null && stageKey(from) !== target) {
      this.leave(version, stageKey(from), record, true)
    }
    this.leaveOthers(version, record)
    this.arrive(version, target, record)
  }

  /**
   * `former` are all who held the target then. Who held it by the records as well came by what they
   * say; who did not, holds it since the adoption, as far as anybody knows.
   */
  private adopt(record: MoveRecord): void {
    const { version, former } = record
    const target = targetKey(record.target)
    for (const holder of [...this.at(target).holders.keys()]) {
      if (holder !== version && !former.includes(holder)) this.leave(holder, target, record, false)
    }
    if (this.at(target).holders.has(version)) touch(this.at(target), record)
    else this.arrive(version, target, record)
  }

  /** Everybody but the one who gets the target, where it is for one alone. */
  private leaveOthers(gets: VersionNumber | null, record: MoveRecord): void {
    if (!leavesOneAlone(record)) return
    const { former } = record
    const target = targetKey(record.target)
    const named = new Set(former)
    for (const holder of new Set([...this.at(target).holders.keys(), ...former])) {
      if (holder === gets) continue
      this.leave(holder, target, record, named.has(holder))
      if (record.target.kind !== 'alias' && holder !== record.version) {
        this.arrive(holder, 'stage:Archived', record)
      }
    }
  }

  private arrive(version: VersionNumber, target: string, record: MoveRecord): void {
    if (record.target.kind !== 'alias') {
      const before = this.stages.get(version)
      if (before !== undefined && before !== target) this.leave(version, before, record, true)
      this.stages.set(version, target)
    }
    const at = this.at(target)
    const open = at.open.get(version)
    touch(at, record)
    at.holders.set(version, record)
    at.departures.delete(version)
    // It was there, beside others, and is there alone now: the same time goes on.
    if (open !== undefined && record.former.includes(version)) return
    if (open !== undefined) open.ending = { kind: 'unseen', before: record }
    const holding = { version, arrived: record, ending: { kind: 'not-ended' } as HoldingEnding }
    at.holdings.push(holding)
    at.open.set(version, holding)
  }

  private leave(version: VersionNumber, target: string, record: MoveRecord, said: boolean): void {
    const at = this.at(target)
    const open = at.open.get(version)
    if (open !== undefined) open.ending = { kind: 'left', by: record }
    at.open.delete(version)
    at.holders.delete(version)
    at.departures.set(version, { record, isNamed: said })
    touch(at, record)
    if (this.stages.get(version) === target) this.stages.delete(version)
  }

  private at(target: string): MutableTarget {
    const known = this.targets.get(target)
    if (known !== undefined) return known
    const made: MutableTarget = {
      holdings: [],
      open: new Map(),
      holders: new Map(),
      departures: new Map(),
      touchedBy: [],
    }
    this.targets.set(target, made)
    return made
  }
}

function touch({ touchedBy }: MutableTarget, record: MoveRecord): void {
  if (touchedBy.at(-1) !== record) touchedBy.push(record)
}

/** Whether nobody but the one who got the target has it after that move. */
export function leavesOneAlone(record: MoveRecord): boolean {
  const { action, target, to, former } = record
  if (target.kind === 'alias') return true
  if (action !== 'rollback') return archives(target)
  // A stage is given back by a move that archives, unless who gets it is there already.
  return to !== null && (archives(target) || !former.includes(to))
}
