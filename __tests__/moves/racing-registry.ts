import { ConflictError, RegistryError } from '../../src/core/errors/errors.ts'
import type { Change } from '../../src/core/model/change.ts'
import { type CopySource, copySourceText } from '../../src/core/model/copy.ts'
import {
  type AliasName,
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  modelName,
  runId,
  type Stage,
  type VersionNumber,
  versionNumber,
  versionsInStage,
} from '../../src/core/model/model.ts'
import { sameVersions } from '../../src/core/model/target-state.ts'
import { allCapabilities } from '../../src/registry/port/capabilities.ts'
import type { ModelRegistry, Transaction } from '../../src/registry/port/registry.ts'

export const model: ModelName = modelName('fraud-detector')

/** Called between two steps of the server: whoever races may come in between. */
export type Pause = () => Promise<unknown>

/** `at-once`: compares before it moves, and has transactions, as the registry in a SQLite file. */
export type Writes = 'step by step' | 'at once'

/**
 * A registry in memory that races as MLflow does: a move to a stage first reads whom it will
 * archive and then writes, with no lock in between.
 */
export class RacingRegistry implements ModelRegistry {
  readonly address = 'memory'
  readonly capabilities = allCapabilities
  readonly clockOffset = () => 0
  readonly transact: ModelRegistry['transact']
  readonly #pause: Pause
  readonly #permission: 'EDIT' | null
  readonly planCopy: ModelRegistry['planCopy']
  /** Another registered model, whose versions may be copied. */
  #source: ModelSnapshot | null = null
  #versions = new Map<VersionNumber, { readonly stage: Stage; readonly updatedAt: number }>()
  readonly #copies = new Map<VersionNumber, ModelVersion>()
  readonly #tags = new Map<VersionNumber, Map<string, string>>()
  readonly #modelTags = new Map<string, string>()
  #aliases = new Map<AliasName, VersionNumber>()
  #clock = 1
  #highest = 0
  #createdAt = 1_000
  #name = model

  constructor(
    stages: Readonly<Record<number, Stage>>,
    pause: Pause = async () => {},
    writes: Writes = 'step by step',
    permission: 'EDIT' | null = null,
  ) {
    this.#permission = permission
    this.#pause = pause
    this.transact = writes === 'at once' ? (transaction) => this.#transact(transaction) : null
    this.planCopy = writes === 'at once' ? async (_, of) => this.#copyOf(of) : null
    for (const [number, stage] of Object.entries(stages)) {
      this.#highest = Math.max(this.#highest, Number(number))
      this.#versions.set(versionNumber(Number(number)), { stage, updatedAt: this.#clock })
      this.#tags.set(versionNumber(Number(number)), new Map())
    }
  }

  /** What anybody could read at this very moment. */
  now(): ModelSnapshot {
    return {
      model: this.#name,
      createdAt: this.#createdAt,
      tags: new Map(this.#modelTags),
      aliases: new Map(this.#aliases),
      versions: [...this.#versions.keys()].sort((a, b) => b - a).map((each) => this.#row(each)),
    }
  }

  /** Somebody moves it past everything: whatever the change says stood there before. */
  byHand(change: Change): void {
    this.#clock += 1
    this.#write(change, this.#archivedBy(change))
  }

  /** As MLflow does it: with its tags, and with the aliases that point to it. */
  deleteByHand(version: VersionNumber): void {
    this.#versions.delete(version)
    this.#tags.delete(version)
    for (const [alias, holder] of this.#aliases) if (holder === version) this.#aliases.delete(alias)
  }

  /** Its versions may be copied from now on, and are what they are here. */
  offer(source: ModelSnapshot): void {
    this.#source = source
  }

  /**
   * Somebody copies a version, with all of its tags as MLflow does it. It gets the next number: MLflow
   * gives none a second time.
   */
  copyByHand(from: VersionNumber): void {
    this.#highest += 1
    const to = versionNumber(this.#highest)
    this.#clock += 1
    this.#versions.set(to, { stage: 'None', updatedAt: this.#clock })
    this.#tags.set(to, new Map(this.#tags.get(from)))
  }

  /** Somebody deletes all of it, and makes it again from a backup. */
  makeAgain(): void {
    this.#createdAt += 10_000
  }

  /** As MLflow does it: all stays as it was, but for the name. */
  renameByHand(name: ModelName): void {
    this.#name = name
  }

  async readSnapshot(of: ModelName = model): Promise<ModelSnapshot> {
    await this.#pause()
    if (of === this.#source?.model) return this.#source
    const standing = this.now()
    await this.#pause()
    return standing
  }

  async readVersion(of: ModelName, version: VersionNumber): Promise<ModelVersion | null> {
    await this.#pause()
    if (of === this.#source?.model) {
      return this.#source.versions.find((row) => row.version === version) ?? null
    }
    return this.#versions.has(version) ? this.#row(version) : null
  }

  async readVersionsOfRun() {
    return []
  }

  async readCopies(_: ModelName, of: CopySource): Promise<readonly ModelVersion[]> {
    await this.#pause()
    return this.now().versions.filter(({ source }) => source === copySourceText(of))
  }

  async createModel() {}

  async copyVersion(_: ModelName, of: ModelVersion): Promise<ModelVersion> {
    await this.#pause()
    const copy = this.#copyOf(of)
    this.#add(copy)
    await this.#pause()
    return copy
  }

  async readPermission() {
    return this.#permission
  }

  /** All copies, and what they are copies of, have the same files. */
  async readLocation({ source }: ModelVersion) {
    return source.startsWith('models:/') ? 's3://files' : source
  }

  async listVersions() {
    return this.now().versions
  }

  async move(change: Change): Promise<void> {
    await this.#pause()
    if (!this.#versions.has(change.version)) throw new ConflictError('deleted meanwhile')
    if (this.transact !== null) return this.#compareAndMove(change)
    if (change.kind === 'remove-alias') this.#requireManage('delete an alias')
    const archived = this.#archivedBy(change)
    await this.#pause()
    this.#clock += 1
    this.#write(change, archived)
    await this.#pause()
  }

  async setVersionTag(_: ModelName, version: VersionNumber, key: string, value: string) {
    await this.#pause()
    this.#tagsOf(version).set(key, value)
    await this.#pause()
  }

  async deleteVersionTag(_: ModelName, version: VersionNumber, key: string) {
    await this.#pause()
    this.#requireManage('delete a tag of a version')
    this.#tagsOf(version).delete(key)
    await this.#pause()
  }

  async setModelTag(_: ModelName, key: string, value: string) {
    await this.#pause()
    this.#modelTags.set(key, value)
    await this.#pause()
  }

  async deleteModelTag(_: ModelName, key: string) {
    await this.#pause()
    this.#modelTags.delete(key)
    await this.#pause()
  }

  async close() {}

  /** As MLflow's basic-auth does. */
  #requireManage(what: string): void {
    if (this.#permission === null) return
    throw new RegistryError(`403: to ${what} takes MANAGE`, { refused: true })
  }

  /** All of it, or nothing. */
  async #transact(transaction: Transaction): Promise<void> {
    const { copies, holds, changes, versionTags, modelTags } = transaction
    await this.#pause()
    const before = { versions: new Map(this.#versions), aliases: new Map(this.#aliases) }
    try {
      if (copies !== undefined) {
        if (copies.as.version !== this.#copyOf(copies.of).version) {
          throw new ConflictError('the number is taken')
        }
        this.#add(copies.as)
      }
      if (holds !== undefined && !holdersOf(this.now(), holds.target).includes(holds.version)) {
        throw new ConflictError(`version ${holds.version} does not hold it any more`)
      }
      for (const change of changes) this.#compareAndMove(change)
      for (const { version } of versionTags) {
        if (!this.#versions.has(version)) throw new ConflictError('deleted meanwhile')
      }
    } catch (error) {
      this.#versions = before.versions
      this.#aliases = before.aliases
      throw error
    }
    for (const { version, key, value } of versionTags) {
      if (value === null) this.#tagsOf(version).delete(key)
      else this.#tagsOf(version).set(key, value)
    }
    for (const { key, value } of modelTags) this.#modelTags.set(key, value)
    await this.#pause()
  }

  #compareAndMove(change: Change): void {
    if (!this.#versions.has(change.version) || !this.#standsAs(change)) {
      throw new ConflictError(`${JSON.stringify(change)} was decided on something else`)
    }
    this.#clock += 1
    this.#write(change, this.#archivedBy(change))
  }

  #standsAs(change: Change): boolean {
    switch (change.kind) {
      case 'point-alias':
        return (this.#aliases.get(change.alias) ?? null) === change.from
      case 'remove-alias':
        return this.#aliases.get(change.alias) === change.version
      case 'move-to-stage': {
        if (this.#versions.get(change.version)?.stage !== change.from) return false
        const serves = change.to === 'Staging' || change.to === 'Production'
        return !serves || sameVersions(versionsInStage(this.now(), change.to), change.holders)
      }
    }
  }

  #archivedBy(change: Change): readonly VersionNumber[] {
    if (change.kind !== 'move-to-stage' || !change.archiveExisting) return []
    return versionsInStage(this.now(), change.to).filter((each) => each !== change.version)
  }

  #write(change: Change, archived: readonly VersionNumber[]): void {
    switch (change.kind) {
      case 'point-alias':
        this.#aliases.set(change.alias, change.version)
        break
      case 'remove-alias':
        this.#aliases.delete(change.alias)
        break
      case 'move-to-stage':
        for (const each of archived) this.#put(each, 'Archived')
        this.#put(change.version, change.to)
    }
  }

  #put(version: VersionNumber, stage: Stage): void {
    this.#versions.set(version, { stage, updatedAt: this.#clock })
  }

  #tagsOf(version: VersionNumber): Map<string, string> {
    const tags = this.#tags.get(version)
    if (tags === undefined) throw new RegistryError(`there is no version ${version} any more`)
    return tags
  }

  #copyOf(of: ModelVersion): ModelVersion {
    const version = versionNumber(this.#highest + 1)
    const { tags, runId: run } = of
    const at = { createdAt: this.#createdAt + version, updatedAt: this.#clock }
    const source = copySourceText(of)
    return { model, version, stage: 'None', status: 'READY', runId: run, source, tags, ...at }
  }

  #add(copy: ModelVersion): void {
    this.#highest = Math.max(this.#highest, copy.version)
    this.#versions.set(copy.version, { stage: 'None', updatedAt: this.#clock })
    this.#tags.set(copy.version, new Map(copy.tags))
    this.#copies.set(copy.version, copy)
  }

  #row(version: VersionNumber): ModelVersion {
    const { stage = 'None', updatedAt = 0 } = this.#versions.get(version) ?? {}
    const row = {
      model: this.#name,
      version,
      status: 'READY',
      runId: runId(`run-of-${version}`),
      source: '',
      createdAt: this.#createdAt + version,
      ...this.#copies.get(version),
    }
    return { ...row, stage, tags: new Map(this.#tags.get(version)), updatedAt }
  }
}
