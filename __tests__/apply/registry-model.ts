import type { Stage, Standing, Target } from '../../src/core/model.ts'
import { targetKey } from '../../src/core/model.ts'
import { rolledBackTargets } from '../../src/core/records/rolled-back.ts'
import { lease } from '../../src/core/records/unfinished.ts'
import type { Command, RunOf } from './commands.ts'

/** How a version came to hold what it holds. */
type Origin = 'gates passed' | 'no gates asked' | 'given back' | 'adopted'

/** What was there before a version was promoted. */
interface WayBack {
  readonly target: string
  readonly from: Stage
  readonly former: readonly number[]
  /** Whether they left as it came. */
  readonly alone: boolean
  /** It was taken from it since: if it is there again, nobody gave it back. */
  lost: boolean
}

/** What was begun by a run that was killed. */
export interface Unfinished {
  readonly by: string
  readonly action: 'move' | 'rollback' | 'adopt'
  readonly target: string
  /** The version that carries the record. */
  readonly version: number
  readonly to: number | null
  readonly back: Stage | null
  readonly address: string
  readonly at: number
  /** Versions whose stage changes by it. */
  readonly moving: readonly (number | null)[]
  readonly moved: boolean
}

/** A simple model of a registry, and of what Stagegate is to know of it. Nothing here reads a record. */
export interface RegistryModel {
  readonly stages: Map<number, Stage>
  readonly aliases: Map<string, number>
  /** When a stage was last changed: read from the registry, whose clock it is. */
  readonly changedAt: Map<number, number>
  /** `3 stage:Production`: version 3 was rolled back from there, and nobody has cleared it. */
  readonly holds: Set<string>
  /** By version and kind of target: how it came there by its own last move; null: rolled back. */
  readonly ways: Map<string, WayBack | null>
  /** What stands where if nobody ever moved anything past Stagegate. */
  readonly told: {
    readonly stages: Map<number, { readonly stage: Stage; readonly origin: Origin }>
    readonly aliases: Map<string, { readonly version: number; readonly origin: Origin }>
  }
  /** `3 stage:Production`: version 3 has passed the gates there once, or was adopted there. */
  readonly passed: Set<string>
  /** How many moves of a version there were, rollbacks too. */
  readonly moves: Map<number, number>
  readonly rollbacks: {
    readonly address: string
    readonly target: string
    readonly version: number
  }[]
  unfinished: readonly Unfinished[]
}

/** What a command says, and what stands there afterwards. */
export interface Expected {
  readonly says: string
  readonly model: RegistryModel
  /** What the command itself changes, where it changes something. */
  readonly began: Omit<Unfinished, 'moved'> | null
}

export function modelOf(standing: Standing): RegistryModel {
  return {
    ...seen(standing),
    holds: new Set(),
    ways: new Map(),
    told: { stages: new Map(), aliases: new Map() },
    passed: new Set(),
    moves: new Map(),
    rollbacks: [],
    unfinished: [],
  }
}

/** What anybody can read in the registry. */
export function seen({ versions, aliases }: Standing) {
  return {
    stages: new Map<number, Stage>(versions.map(({ version, stage }) => [version, stage])),
    aliases: new Map<string, number>(aliases),
    changedAt: new Map<number, number>(versions.map((it) => [it.version, it.updatedAt])),
    holds: new Set(
      versions.flatMap((row) => rolledBackTargets(row).map((target) => `${row.version} ${target}`)),
    ),
  }
}

export function holders(model: RegistryModel, target: string): readonly number[] {
  if (target.startsWith('alias:')) {
    const holder = model.aliases.get(target.slice('alias:'.length))
    return holder === undefined ? [] : [holder]
  }
  return [...model.stages]
    .filter(([, stage]) => target === `stage:${stage}`)
    .map(([version]) => version)
    .sort((a, b) => b - a)
}

/** What the command should say and do, if nothing stops it. */
export function expected(before: RegistryModel, command: Command, run: RunOf): Expected {
  const model = structuredClone(before)
  const nothing = (says: string): Expected => ({ says, model, began: null })
  const missing =
    !('do' in command && command.do === 'rollback') && !model.stages.has(command.version)
  if (missing) return nothing('usage')
  switch (command.do) {
    case 'promote':
    case 'transition': {
      if (!settled(model, command, run)) return nothing('conflict')
      return moved(model, command, run)
    }
    case 'rollback': {
      const pending = model.unfinished
      if (!settled(model, command, run)) return nothing('conflict')
      return rolledBack(model, command, run, pending)
    }
    case 'adopt': {
      if (!settled(model, command, run)) return nothing('conflict')
      return adopted(model, command, run)
    }
    case 'clear-hold': {
      if (!settled(model, command, run)) return nothing('conflict')
      const hold = `${command.version} ${targetKey(command.target)}`
      return nothing(model.holds.delete(hold) ? 'cleared' : 'usage')
    }
  }
}

/** false: a run that may still be at work is in the way. */
function settled(model: RegistryModel, command: Command, { at }: RunOf): boolean {
  const key = targetKey(command.target)
  const givesBack = command.do === 'rollback' || command.do === 'clear-hold'
  for (const each of model.unfinished) {
    const young = at - each.at < lease
    const own =
      each.target === key &&
      (givesBack
        ? each.action === 'rollback' && wantsTheSame(each, command)
        : each.action !== 'rollback' && each.version === command.version)
    const inTheWay =
      each.target === key ||
      (!givesBack && each.moving.includes(command.version) && bothStages(each.target, key))
    const forced = command.do === 'rollback' && command.force
    if (young && !own && inTheWay && !forced) return false
    // What has not moved yet may still be on its way: whoever is done then speaks for it, too.
    if (young && own && !each.moved) continue
    if (!young || own || inTheWay) finish(model, each)
  }
  return true
}

function wantsTheSame({ to }: Unfinished, command: Command): boolean {
  return command.do !== 'rollback' || command.toVersion === null || command.toVersion === to
}

/** Who is done speaks for those, too, who had begun the same. */
function speaksForAll(
  model: RegistryModel,
  done: Pick<Unfinished, 'action' | 'target' | 'version'>,
): void {
  model.unfinished = model.unfinished.filter(
    (each) =>
      isRollback(each) !== isRollback(done) ||
      each.target !== done.target ||
      each.version !== done.version,
  )
}

function isRollback({ action }: Pick<Unfinished, 'action'>): boolean {
  return action === 'rollback'
}

export function bothStages(a: string, b: string): boolean {
  return a.startsWith('stage:') && b.startsWith('stage:')
}

/** The next run completes what moved; what did not move is forgotten. */
export function finish(model: RegistryModel, each: Unfinished): void {
  model.unfinished = model.unfinished.filter(({ by }) => by !== each.by)
  if (!each.moved || each.action !== 'rollback') return
  if (each.back !== null && model.stages.get(each.version) === 'Archived') {
    model.stages.set(each.version, each.back)
  }
  model.holds.add(`${each.version} ${each.target}`)
  model.rollbacks.push(each)
}

function moved(
  model: RegistryModel,
  command: Extract<Command, { version: number; target: Target; do: 'promote' | 'transition' }>,
  run: RunOf,
): Expected {
  const { version, target } = command
  const key = targetKey(target)
  const former = holders(model, key)
  const alone = target.kind !== 'stage' || !target.archiveExisting || former.length === 1
  const gated = command.do === 'promote'
  if (former.includes(version) && alone) {
    return { says: gated ? 'unchanged' : 'already-there', model, began: null }
  }
  if (gated && model.holds.has(`${version} ${key}`)) return { says: 'hold', model, began: null }
  const archives = target.kind === 'stage' && target.archiveExisting
  const moving = [version, ...(archives ? former : [])]
  const began = {
    action: 'move',
    target: key,
    version,
    to: null,
    back: null,
    moving,
    ...run,
  } as const
  if (othersAtWorkOn(model, key, moving, run).length > 0) {
    return { says: 'conflict', model, began }
  }
  const origin = gated && target.kind !== 'retirement' ? 'gates passed' : 'no gates asked'
  const from = model.stages.get(version) ?? 'None'
  model.ways.set(way(version, key), {
    target: key,
    from,
    former,
    alone: target.kind === 'alias' || archives,
    lost: false,
  })
  if (origin === 'gates passed') model.passed.add(`${version} ${key}`)
  if (target.kind === 'alias') {
    for (const other of former) lose(model, other, key)
    loseTold(model, target.alias, version)
    model.aliases.set(target.alias, version)
    model.told.aliases.set(target.alias, { version, origin })
  } else {
    if (archives) archiveOthers(model, key, version)
    model.stages.set(version, target.stage)
    model.told.stages.set(version, { stage: target.stage, origin })
  }
  count(model, version)
  speaksForAll(model, began)
  return { says: 'promoted', model, began }
}

/** Who holds it and is not told to is told to from now on; who is told to and does not, has left. */
function adopted(
  model: RegistryModel,
  { version, target }: Extract<Command, { do: 'clear-hold' | 'adopt' }>,
  run: RunOf,
): Expected {
  const key = targetKey(target)
  const held = holders(model, key)
  if (!held.includes(version) || model.holds.has(`${version} ${key}`)) {
    return { says: 'usage', model, began: null }
  }
  const moving = [version]
  const began = {
    action: 'adopt',
    target: key,
    version,
    to: null,
    back: null,
    moving,
    ...run,
  } as const
  if (othersAtWorkOn(model, key, moving, run).length > 0) {
    return { says: 'conflict', model, began }
  }
  const told = toldHolders(model, key)
  for (const other of told.filter((it) => it !== version && !held.includes(it))) {
    lose(model, other, key)
    if (target.kind === 'stage') model.told.stages.delete(other)
  }
  const before = originOf(model, key, version)
  const origin = !told.includes(version) || before === 'no gates asked' ? 'adopted' : before
  if (origin !== undefined && target.kind === 'alias') {
    model.told.aliases.set(target.alias, { version, origin })
  } else if (origin !== undefined && target.kind === 'stage') {
    model.told.stages.set(version, { stage: target.stage, origin })
  }
  if (!told.includes(version)) model.ways.set(way(version, key), null)
  model.passed.add(`${version} ${key}`)
  count(model, version)
  return { says: 'adopted', model, began }
}

function rolledBack(
  model: RegistryModel,
  command: Extract<Command, { do: 'rollback' }>,
  run: RunOf,
  pending: readonly Unfinished[],
): Expected {
  const { target, version, toVersion, force } = command
  const key = targetKey(target)
  const nothing = (says: string): Expected => ({ says, model, began: null })
  const held = holders(model, key)
  const finished = pending.some(
    (each) =>
      each.moved &&
      each.action === 'rollback' &&
      each.target === key &&
      (version === null || version === each.version) &&
      (toVersion === null || toVersion === each.to) &&
      (run.at - each.at < lease || each.address === run.address),
  )
  if (finished) return nothing('done-before')
  const own = model.rollbacks.findLast((it) => it.address === run.address && it.target === key)
  if (own && (version ?? own.version) === own.version && !held.includes(own.version)) {
    return nothing('done-before')
  }
  if (version !== null && !held.includes(version)) return nothing('holds-no-longer')
  const [loses] = held
    .filter((it) => version === null || it === version)
    .sort((a, b) => (model.changedAt.get(b) ?? 0) - (model.changedAt.get(a) ?? 0) || b - a)
  if (loses === undefined) return nothing('usage')
  const last = model.ways.get(way(loses, key)) ?? null
  const before = last?.target === key && !last.lost ? last : null
  // Where it was there before, too, what was there before was not one version.
  const wasOneVersion = before !== null && key !== `stage:${before.from}`
  if (toVersion === null && !wasOneVersion) return nothing('usage')
  // Of those it came beside, who has left is not brought back; of several it archived, which one?
  const former = (before?.former ?? []).filter((it) => before?.alone || held.includes(it))
  if (toVersion === null && before?.alone && former.length > 1) return nothing('usage')
  const gets = toVersion ?? former[0] ?? null
  if (gets === loses) return nothing('usage')
  if (gets !== null && !model.stages.has(gets)) return nothing('usage')
  if (gets !== null && !force && model.holds.has(`${gets} ${key}`)) return nothing('usage')
  const moving = [loses, gets, ...held]
  const from = wasOneVersion && before ? before.from : 'Archived'
  const back = target.kind === 'alias' ? null : from
  const began = {
    action: 'rollback',
    target: key,
    version: loses,
    to: gets,
    back,
    moving,
    ...run,
  } as const
  const inTheWay = [
    ...model.unfinished.filter(
      (each) =>
        each.action === 'rollback' &&
        each.target === key &&
        each.version === loses &&
        each.to !== gets &&
        run.at - each.at < lease,
    ),
    ...othersAtWorkOn(model, key, moving, run),
  ]
  if (inTheWay.length > 0 && !force) return { says: 'conflict', model, began }
  if (inTheWay.length > 0) {
    // It ends them, as if nobody could be at work on them any more.
    for (const each of inTheWay) finish(model, each)
    return rolledBack(model, command, run, pending)
  }
  giveBack(model, target, loses, gets, back)
  model.ways.set(way(loses, key), null)
  model.holds.add(`${loses} ${key}`)
  model.rollbacks.push({ address: run.address, target: key, version: loses })
  count(model, loses)
  speaksForAll(model, began)
  return { says: 'rolled-back', model, began }
}

/** What somebody has begun that would move one of these to another stage. */
function othersAtWorkOn(
  { unfinished }: RegistryModel,
  target: string,
  versions: readonly (number | null)[],
  { at }: RunOf,
): readonly Unfinished[] {
  return unfinished.filter(
    (each) =>
      each.moving.some((version) => version !== null && versions.includes(version)) &&
      each.target !== target &&
      bothStages(each.target, target) &&
      at - each.at < lease,
  )
}

function giveBack(
  model: RegistryModel,
  target: Target,
  loses: number,
  gets: number | null,
  back: Stage | null,
): void {
  const { told } = model
  const last = gets === null ? null : model.ways.get(way(gets, targetKey(target)))
  if (last?.target === targetKey(target)) last.lost = false
  const givenBack = (version: number, key: string): Origin =>
    model.passed.has(`${version} ${key}`) ? 'given back' : 'no gates asked'
  if (target.kind === 'alias') {
    loseTold(model, target.alias, gets)
    if (gets === null) {
      model.aliases.delete(target.alias)
      told.aliases.delete(target.alias)
    } else {
      model.aliases.set(target.alias, gets)
      told.aliases.set(target.alias, {
        version: gets,
        origin: givenBack(gets, targetKey(target)),
      })
    }
    return
  }
  if (gets !== null) {
    if (model.stages.get(gets) !== target.stage) archiveOthers(model, targetKey(target), gets)
    model.stages.set(gets, target.stage)
    told.stages.set(gets, { stage: target.stage, origin: givenBack(gets, targetKey(target)) })
  }
  model.stages.set(loses, back ?? 'Archived')
  const stage = back ?? 'Archived'
  told.stages.set(loses, { stage, origin: givenBack(loses, `stage:${stage}`) })
}

function archiveOthers(model: RegistryModel, target: string, stays: number): void {
  const told = [...model.told.stages].filter(([, { stage }]) => target === `stage:${stage}`)
  for (const other of holders(model, target).filter((it) => it !== stays)) {
    lose(model, other, target)
    model.stages.set(other, 'Archived')
    model.told.stages.set(other, { stage: 'Archived', origin: 'given back' })
  }
  for (const [other, { origin }] of told) {
    if (other === stays) continue
    lose(model, other, target)
    model.told.stages.set(other, { stage: 'Archived', origin })
  }
}

/** By the records it has the alias, wherever that was pointed to by hand. */
function loseTold(model: RegistryModel, alias: string, gets: number | null): void {
  const told = model.told.aliases.get(alias)
  if (told !== undefined && told.version !== gets) lose(model, told.version, `alias:${alias}`)
}

function lose({ ways }: RegistryModel, version: number, target: string): void {
  const last = ways.get(way(version, target))
  if (last?.target === target) last.lost = true
}

/** A version is in one stage at a time, so a move to any of them is about all. */
function way(version: number, target: string): string {
  return `${version} ${target.startsWith('stage:') ? 'stage' : target}`
}

function count({ moves }: RegistryModel, version: number): void {
  moves.set(version, (moves.get(version) ?? 0) + 1)
}

/** Who holds what by what Stagegate did, `3 stage:Production`. */
export function toldHolders({ told }: RegistryModel, target: string): readonly number[] {
  if (target.startsWith('alias:')) {
    const holder = told.aliases.get(target.slice('alias:'.length))
    return holder === undefined ? [] : [holder.version]
  }
  return [...told.stages]
    .filter(([, { stage }]) => target === `stage:${stage}`)
    .map(([version]) => version)
    .sort((a, b) => b - a)
}

/** Whether a target stands otherwise than by moves whose gates passed. */
export function isPastTheGates(model: RegistryModel, target: string): boolean {
  const actual = holders(model, target)
  const told = toldHolders(model, target)
  const ungated = told.filter((version) => originOf(model, target, version) === 'no gates asked')
  return (
    actual.some((it) => !told.includes(it) || ungated.includes(it)) ||
    actual.some((it) => model.holds.has(`${it} ${target}`)) ||
    told.some((it) => !actual.includes(it))
  )
}

function originOf({ told }: RegistryModel, target: string, version: number): Origin | undefined {
  return target.startsWith('alias:')
    ? told.aliases.get(target.slice('alias:'.length))?.origin
    : told.stages.get(version)?.origin
}
