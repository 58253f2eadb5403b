import {
  type AliasName,
  aliasName,
  holdersOf,
  type ModelSnapshot,
  type ModelVersion,
  modelName,
  type Stage,
  type Target,
  type VersionNumber,
  versionNumber,
} from '../../../src/core/model/model.ts'
import { targetKey } from '../../../src/core/model/target.ts'
import { announcementKey, announcementTag } from '../../../src/core/records/announcement.ts'
import { compactOldest } from '../../../src/core/records/compact.ts'
import { lastHolderTag } from '../../../src/core/records/last-holder.ts'
import { type MoveRecord, type RecordAction, recordTag } from '../../../src/core/records/record.ts'
import {
  clearedMarkTag,
  rollbackMarkKey,
  rollbackMarkTag,
} from '../../../src/core/records/rollback-mark.ts'
import { aRecord, type Given } from '../records/a-record.ts'

export const production: Target = { kind: 'stage', stage: 'Production', archiveExisting: true }
export const staging: Target = { kind: 'stage', stage: 'Staging', archiveExisting: true }
export const champion: Target = { kind: 'alias', alias: aliasName('champion') }
/** Nobody who is there leaves. */
export const beside = (target: Target): Target =>
  target.kind === 'stage' ? { ...target, archiveExisting: false } : target

interface Written {
  readonly seq: number
  readonly action: string
  readonly target: string
  readonly from: Stage
}

const start = Date.UTC(2026, 8, 1)
const hour = 3_600_000
export const modelCreatedAt = start - 1_000 * hour

/** When a version was created: each at another time. */
export function createdAt(number: number): number {
  return modelCreatedAt + number * hour
}

/**
 * A registered model in memory that is moved about as Stagegate does, with the records that it
 * really writes, or by hand, without any. Each move comes an hour after the one before.
 */
export class SmallRegistry {
  private readonly rows = new Map<VersionNumber, { stage: Stage; tags: Map<string, string> }>()
  private readonly aliases = new Map<AliasName, VersionNumber>()
  readonly modelTags = new Map<string, string>()
  private clock = start
  private count = 0

  constructor(versions: number) {
    for (let number = 1; number <= versions; number += 1) {
      this.rows.set(versionNumber(number), { stage: 'None', tags: new Map() })
    }
  }

  promote(number: number, target: Target, more: Given = {}): MoveRecord {
    const record = this.intend(number, target, more)
    this.tags(number).delete(rollbackMarkKey(target))
    this.put(record.version, target)
    this.write({ ...record, state: 'done' })
    const { key, value } = lastHolderTag(record, this.standing())
    this.modelTags.set(key, value)
    return record
  }

  /** As far as the announcement that comes before any move. */
  begin(number: number, target: Target, more: Given = {}): MoveRecord {
    const record = this.intend(number, target, more)
    const { key, value } = announcementTag(record, this.standing())
    this.modelTags.set(key, value)
    return record
  }

  end(record: MoveRecord, state: 'done' | 'undone'): void {
    this.write({ ...record, state })
    this.modelTags.delete(announcementKey(record.key))
  }

  /** Without a record. */
  put(number: number, target: Target): void {
    const version = versionNumber(number)
    switch (target.kind) {
      case 'alias':
        this.aliases.set(target.alias, version)
        return
      case 'stage':
      case 'retirement':
        for (const holder of holdersOf(this.standing(), target)) {
          const leaves = target.kind === 'stage' && target.archiveExisting && holder !== version
          if (leaves) this.row(holder).stage = 'Archived'
        }
        this.row(number).stage = target.stage
    }
  }

  stageByHand(number: number, stage: Stage): void {
    this.row(number).stage = stage
  }

  removeAliasByHand(alias: string): void {
    this.aliases.delete(aliasName(alias))
  }

  rollBack(
    loses: number,
    target: Target,
    gets: number | null,
    reason: string | null = null,
    more: Given = {},
  ): void {
    const version = versionNumber(loses)
    const stage = this.stageOf(loses)
    const back = target.kind === 'alias' ? null : this.cameFrom(version, target)
    const to = gets === null ? null : versionNumber(gets)
    const record = this.intend(loses, target, {
      action: 'rollback',
      verdict: 'ungated',
      from: target.kind === 'alias' ? null : stage,
      to,
      back,
      reason,
      ...more,
    })
    if (to !== null && !record.former.includes(to)) {
      this.put(to, target.kind === 'stage' ? { ...target, archiveExisting: true } : target)
    }
    if (to === null && target.kind === 'alias') this.aliases.delete(target.alias)
    if (back !== null) this.row(loses).stage = back
    this.write({ ...record, state: 'done' })
    const mark = rollbackMarkTag({ ...record, target })
    this.tags(loses).set(mark.key, mark.value)
  }

  clearRollback(number: number, target: Target, reason: string): void {
    const record = {
      ...this.intend(number, target, { verdict: 'ungated', reason, evidence: null }),
      ...({ action: 'clear-rollback', state: 'done' } as const),
    }
    this.write(record)
    const mark = clearedMarkTag(record)
    this.tags(number).set(mark.key, mark.value)
  }

  /** Whatever it holds by then. */
  adopt(number: number, target: Target, reason: string): MoveRecord {
    const more = { action: 'adopt', verdict: 'accepted', reason, evidence: null } as const
    const record: MoveRecord = {
      ...this.intend(number, beside(target), more),
      state: 'done',
    }
    this.write(record)
    const { key, value } = lastHolderTag(record, this.standing())
    this.modelTags.set(key, value)
    return record
  }

  delete(number: number): void {
    const version = versionNumber(number)
    this.rows.delete(version)
    for (const [alias, holder] of this.aliases) if (holder === version) this.aliases.delete(alias)
  }

  tags(number: number): Map<string, string> {
    return this.row(number).tags
  }

  stageOf(number: number): Stage {
    return this.row(number).stage
  }

  holders(target: Target): readonly number[] {
    return holdersOf(this.standing(), target)
  }

  standing(): ModelSnapshot {
    const model = modelName('fraud-detector')
    const versions = [...this.rows]
      .sort(([a], [b]) => b - a)
      .map(
        ([version, { stage, tags }]): ModelVersion => ({
          model,
          version,
          stage,
          status: 'READY',
          runId: null,
          source: '',
          tags: new Map(tags),
          createdAt: createdAt(version),
          updatedAt: 0,
        }),
      )
    return {
      model,
      createdAt: modelCreatedAt,
      tags: new Map(this.modelTags),
      aliases: new Map(this.aliases),
      versions,
    }
  }

  private intend(number: number, target: Target, more: Given): MoveRecord {
    this.clock += hour
    this.count += 1
    return aRecord({
      nonce: this.count.toString(16).padStart(8, '0'),
      seq: this.count,
      state: 'begun',
      target,
      version: versionNumber(number),
      versionCreatedAt: createdAt(number),
      from: target.kind === 'alias' ? null : this.stageOf(number),
      former: holdersOf(this.standing(), target),
      at: this.clock,
      evidence: `sha256:${'0'.repeat(64)}`,
      ...more,
    })
  }

  /** The stage that its last promotion there found it in. */
  private cameFrom(version: VersionNumber, target: Target): Stage {
    const [last] = [...this.tags(version)]
      .filter(([key]) => key.startsWith('stagegate_record_'))
      .map(([, value]) => JSON.parse(value) as Written)
      .sort((a, b) => b.seq - a.seq)
      .filter((record) => record.target.startsWith('stage:'))
    const isOwn = last?.target === targetKey(target) && last.action !== 'rollback'
    return isOwn && targetKey(target) !== `stage:${last.from}` ? last.from : 'Archived'
  }

  private write(record: MoveRecord<RecordAction>): void {
    const tags = this.tags(record.version)
    const entry = recordTag(record)
    const { version } = record
    const row = { version, createdAt: createdAt(version), tags }
    const { remove, note } = compactOldest(row, entry)
    tags.set(entry.key, entry.value)
    if (note !== null) tags.set(note.key, note.value)
    for (const key of remove) tags.delete(key)
  }

  private row(number: number) {
    const row = this.rows.get(versionNumber(number))
    if (row === undefined) throw new Error(`there is no version ${number}`)
    return row
  }
}
