import { expect } from '@jest/globals'
import { auditOf } from '../../src/core/audit/audit.ts'
import { isPastTheGates as isFinding } from '../../src/core/audit/audit-finding.ts'
import { historyOf } from '../../src/core/history/history.ts'
import type { Change } from '../../src/core/model/change.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type VersionNumber,
  versionsInStage,
} from '../../src/core/model/model.ts'
import { targetKey } from '../../src/core/model/target.ts'
import { hasEnded, unfinishedIn } from '../../src/core/records/announcement.ts'
import { compactedKey } from '../../src/core/records/compact.ts'
import { recordsOn } from '../../src/core/records/read-records.ts'
import type { ModelRegistry } from '../../src/registry/port/registry.ts'
import { type Command, type RunOf, run, servingTargets } from './commands.ts'
import { type Death, dyingAt } from './dying-run.ts'
import {
  type Expected,
  expected,
  finish,
  holders,
  isPastTheGates,
  modelOf,
  type RegistryModel,
  seen,
  toldHolders,
} from './registry-model.ts'
import { expectTrue, wordOf } from './run-report.ts'

/** A registry that a story is told on: its server, and what anybody else may do to it. */
export interface Ground {
  readonly name: ModelName
  readonly registry: ModelRegistry
  now(): ModelSnapshot | Promise<ModelSnapshot>
  byHand(change: Change): void
  deleteByHand?(version: VersionNumber): void
  copyByHand?(from: VersionNumber): void
  /** Deletes the registered model, and makes it again with all that was in it, tags too. */
  makeAgain?(): void
  renameByHand?(name: ModelName): void
}

export type Step =
  | {
      readonly kind: 'run'
      readonly command: Command
      readonly death: Death | null
      /** Whether what was killed is run again before anything else happens. */
      readonly again: boolean
      /** Of which workflow run it is another attempt, counted from the first; null: of a new one. */
      readonly rerunOf: number | null
      /** By how much the clock of its machine is ahead, in milliseconds. */
      readonly skew?: number
    }
  | { readonly kind: 'by hand'; readonly change: Change }
  | { readonly kind: 'delete'; readonly version: VersionNumber }
  | { readonly kind: 'copy'; readonly from: VersionNumber }
  | { readonly kind: 'make again' }
  | { readonly kind: 'rename'; readonly name: ModelName }
  | { readonly kind: 'wait'; readonly minutes: number }

/** Follows a registry with a model of it, and fails at the first thing that differs. */
export class ToldStory {
  /** What the runs said, in a word each. */
  readonly words: string[] = []
  readonly #ground: Ground
  #model: RegistryModel
  #name: ModelName
  /** Which versions, by when they were created, were ever seen to have which target. */
  readonly #had = new Set<string>()
  #at = Date.UTC(2026, 10, 21)
  #runs = 0
  #attempts = 0
  /** Somebody deleted records, or interfered with what a killed run had left: nobody can tell any more. */
  #vague = false

  private constructor(ground: Ground, start: ModelSnapshot) {
    this.#ground = ground
    this.#name = ground.name
    this.#model = modelOf(start)
    this.#notice(start)
  }

  static async begin(ground: Ground): Promise<ToldStory> {
    return new ToldStory(ground, await ground.now())
  }

  async tell(step: Step): Promise<void> {
    this.#at += 1_000
    switch (step.kind) {
      case 'wait':
        this.#at += step.minutes * 60_000
        return
      case 'by hand':
        this.#ground.byHand(step.change)
        await this.#interfered()
        break
      case 'delete':
        this.#ground.deleteByHand?.(step.version)
        // Records went with it.
        this.#vague ||= this.#speaksOf(step.version)
        await this.#interfered()
        break
      case 'copy':
        this.#ground.copyByHand?.(step.from)
        await this.#interfered()
        break
      case 'make again':
        this.#ground.makeAgain?.()
        // Whatever the tags say is about a registered model that is not there any more.
        this.#model = modelOf(await this.#ground.now())
        break
      case 'rename':
        this.#ground.renameByHand?.(step.name)
        this.#name = step.name
        break
      case 'run':
        await this.#run(step)
    }
    await this.#expectHistory()
    this.#notice(await this.#ground.now())
  }

  #notice(standing: ModelSnapshot): void {
    for (const [target, row] of holdings(standing)) this.#had.add(identity(target, row))
  }

  /** However its tags were copied, a version that never had a target is not given it back. */
  #expectGivenBack({ command, after, before }: Happened): void {
    if (command.do !== 'rollback') return
    // A version that takes the place of another may be any that somebody names.
    const wasEmpty = holdersOf(before, command.target).length === 0
    if (command.toVersion !== null && !wasEmpty) return
    const key = targetKey(command.target)
    const then = new Set(holdings(before).map(([target, row]) => identity(target, row)))
    for (const [target, row] of holdings(after)) {
      if (target !== key || then.has(identity(target, row))) continue
      expect({ version: row.version, had: this.#had.has(identity(target, row)) }).toEqual({
        version: row.version,
        had: true,
      })
    }
  }

  async #run(step: Step & { readonly kind: 'run' }): Promise<void> {
    const { command, death, again, rerunOf, skew = 0 } = step
    const isRerun = rerunOf !== null && this.#runs > 0
    if (!isRerun) this.#runs += 1
    const run = isRerun ? (rerunOf % this.#runs) + 1 : this.#runs
    const address = `https://ci.example/o/r/actions/runs/${run}`
    const word = await this.#attempt(command, this.#attemptOf(address, skew), death)
    if (word !== 'killed' || !again) return
    this.#at += 1_000
    const now = await this.#attempt(command, this.#attemptOf(address, skew), null)
    // An earlier attempt may have left something of another target that nobody may end yet.
    if (now === 'conflict' || now === 'usage' || isRerun) return
    const left = unfinishedIn(await this.#ground.now())
    expect(left.filter((it) => it.run?.startsWith(`${address}/`))).toEqual([])
  }

  #attemptOf(address: string, skew: number): RunOf {
    this.#attempts += 1
    const attempt = this.#attempts
    return { by: `${address}#${attempt}`, address, attempt, skew, at: this.#at }
  }

  async #attempt(command: Command, who: RunOf, death: Death | null): Promise<string> {
    const { registry } = this.#ground
    const before = await this.#ground.now()
    this.#model = { ...this.#model, changedAt: seen(before).changedAt }
    const report = await run(command, this.#name, dyingAt(registry, death, who.skew), who)
    const word = wordOf(report)
    this.words.push(word)
    const standing = await this.#ground.now()
    expectTrue(report, command, standing)
    this.#expectAHolder(command, before, standing)
    expectOtherStagesKept(command, before, standing)
    this.#notice(before)
    this.#expectGivenBack({ command, before, after: standing })
    // It may be about to take away the mark that this rollback leaves.
    if (word === 'conflict' && isBeingCleared(command, before)) this.#vague = true
    if (this.#vague) return word
    const should = expected(this.#model, command, who)
    if (word === 'killed') this.#model = afterKilled(this.#model, should, standing, who)
    else {
      expect({ word, why: 'error' in report ? report.error.message : '' }).toMatchObject({
        word: should.says,
      })
      this.#model = should.model
    }
    expect({ word, ...written(seen(standing)) }).toEqual({ word, ...written(this.#model) })
    return word
  }

  /** A promotion never leaves its target without anybody, whenever it is killed. */
  #expectAHolder(command: Command, before: ModelSnapshot, after: ModelSnapshot): void {
    if (command.do === 'rollback' || command.do === 'clear-rollback') return
    const key = targetKey(command.target)
    const count = (standing: ModelSnapshot) =>
      holders({ ...this.#model, ...seen(standing) }, key).length
    if (count(before) > 0) expect(count(after)).toBeGreaterThan(0)
    const archives = command.target.kind === 'stage' && command.target.archiveExisting
    if (archives) expect(count(after)).toBeLessThanOrEqual(Math.max(count(before), 1))
  }

  async #interfered(): Promise<void> {
    this.#vague ||= this.#model.unfinished.length > 0
    this.#model = { ...this.#model, ...seen(await this.#ground.now()) }
  }

  #speaksOf(version: number): boolean {
    const { told, moves } = this.#model
    const holds = [...told.aliases.values()].some((it) => it.version === version)
    return holds || told.stages.has(version) || moves.has(version)
  }

  async #expectHistory(): Promise<void> {
    const standing = await this.#ground.now()
    for (const row of standing.versions) {
      const { version, tags } = row
      const ours = [...tags.keys()].filter((key) => key.startsWith('stagegate_'))
      expect({ version, tags: ours.length > 20 ? ours : [] }).toEqual({ version, tags: [] })
    }
    if (this.#vague || this.#model.unfinished.length > 0) return
    if (standing.versions.some(({ tags }) => tags.has(compactedKey))) return
    const model = this.#model
    for (const row of standing.versions) {
      const { version } = row
      const done = recordsOn(row).filter(({ state }) => state === 'done')
      expect({ version, moves: done.length }).toEqual({
        version,
        moves: model.moves.get(version) ?? 0,
      })
    }
    for (const { key, holdings } of historyOf(standing, null).targets) {
      const last = holdings
        .filter(({ ending }) => ending.kind === 'not-ended')
        .map(({ version }) => version)
      expect({ key, last: last.sort((a, b) => b - a) }).toEqual({
        key,
        last: toldHolders(model, key),
      })
    }
    const keys = servingTargets.map(targetKey)
    const named = auditOf(standing, servingTargets)
      .targets.filter(({ findings }) => findings.some(isFinding))
      .map(({ key }) => key)
    expect(named.sort()).toEqual(keys.filter((key) => isPastTheGates(model, key)).sort())
  }
}

function isBeingCleared(command: Command, standing: ModelSnapshot): boolean {
  if (command.do !== 'rollback') return false
  const key = targetKey(command.target)
  return unfinishedIn(standing).some(
    ({ action, target }) => action === 'clear-rollback' && targetKey(target) === key,
  )
}

interface Happened {
  readonly command: Command
  readonly before: ModelSnapshot
  readonly after: ModelSnapshot
}

/** Who has what, of all the targets that commands are about. */
function holdings(standing: ModelSnapshot): readonly (readonly [string, ModelVersion])[] {
  return servingTargets.flatMap((target) =>
    holdersOf(standing, target).flatMap((version) =>
      standing.versions
        .filter((row) => row.version === version)
        .map((row) => [targetKey(target), row] as const),
    ),
  )
}

function identity(target: string, { version, createdAt }: ModelVersion): string {
  return `${version} ${createdAt} ${target}`
}

/**
 * Nobody enters Production but by a command for it, whatever else is finished on the way, and a
 * rollback of Staging takes nobody out of it. Nobody is put back into Staging beside its holder.
 */
function expectOtherStagesKept(
  { do: verb, target }: Command,
  before: ModelSnapshot,
  after: ModelSnapshot,
) {
  const key = targetKey(target)
  const came = (stage: 'Production' | 'Staging', from: ModelSnapshot, to: ModelSnapshot) => {
    const there = versionsInStage(from, stage)
    return versionsInStage(to, stage).filter((it) => !there.includes(it))
  }
  if (key !== 'stage:Production') expect(came('Production', before, after)).toEqual([])
  if (verb === 'rollback' && key === 'stage:Staging') {
    expect(came('Production', after, before)).toEqual([])
  }
  const putBack = key === 'stage:Staging' ? [] : came('Staging', before, after)
  if (putBack.length > 0) expect(versionsInStage(after, 'Staging')).toEqual(putBack)
}

/** What must stand there after a run was killed: what came before, or what was to come after. */
function afterKilled(
  before: RegistryModel,
  { model: after, began }: Expected,
  standing: ModelSnapshot,
  { by }: RunOf,
): RegistryModel {
  const found = seen(standing)
  const records = standing.versions.flatMap(recordsOn)
  const announced = unfinishedIn(standing).filter((it) => !hasEnded(it, standing))
  const begun = new Set(announced.map((it) => it.by))
  const between = structuredClone(before)
  for (const each of before.unfinished) {
    if (!begun.has(each.by)) finish(between, each)
    else if (each.action === 'rollback' && each.version !== each.to && each.moved) {
      const { version, back, target } = each
      if (back !== null && found.stages.get(version) === back) between.stages.set(version, back)
      if (found.holds.has(`${version} ${target}`)) between.holds.add(`${version} ${target}`)
    }
  }
  const own = [...records, ...announced].find((record) => record.by === by)
  // A hold is lifted with its record, or right after it.
  if (began === null) {
    const held = [...between.holds].filter((hold) => found.holds.has(hold) || after.holds.has(hold))
    return { ...between, holds: new Set(held) }
  }
  if (own === undefined) return between
  if (own.state === 'done') return after
  const held = { target: began.target }
  const isMoved =
    began.action === 'adopt' ||
    `${holders({ ...between, ...found }, held.target)}` !== `${holders(between, held.target)}`
  if (!isMoved) {
    const left = { ...began, moved: false, past: null }
    return { ...between, unfinished: [...between.unfinished, left] }
  }
  const left = structuredClone(after)
  // It is told of once it is done.
  const past = began.action === 'adopt' ? null : (left.past.pop() ?? null)
  if (began.action === 'rollback' && began.version !== began.to) {
    const hold = `${began.version} ${began.target}`
    if (!found.holds.has(hold)) left.holds.delete(hold)
    // Of two moves, the one that gives the target back comes first.
    if (began.back !== null && found.stages.get(began.version) === 'Archived') {
      left.stages.set(began.version, 'Archived')
    }
  }
  left.unfinished = [...left.unfinished, { ...began, moved: true, past }]
  return left
}

/** In a way that a failed test can show. */
function written({ stages, aliases, holds }: Pick<RegistryModel, 'stages' | 'aliases' | 'holds'>) {
  return {
    stages: Object.fromEntries(stages),
    aliases: Object.fromEntries(aliases),
    holds: [...holds].sort(),
  }
}
