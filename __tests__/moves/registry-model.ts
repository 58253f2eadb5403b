import type { ModelSnapshot, Stage, Target } from '../../src/core/model/model.ts'
import { targetKey } from '../../src/core/model/target.ts'
import { lease } from '../../src/core/records/announcement.ts'
import { rolledBackTargets } from '../../src/core/records/rollback-mark.ts'
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

/** By what a version came to hold a target. */
interface Arrival {
  readonly kind: 'move' | 'rollback' | 'adopt'
  /** The target whose move it was. */
  readonly of: string
  readonly at: number
  /** Of the workflow run. */
  readonly address: string
}

/** One move that was made, as far as runs that come later ask for it. */
export interface PastMove {
  readonly address: string
  readonly at: number
  readonly target: string
  /** The version that was moved, or rolled back. */
  readonly version: number
  /** Who held the target then, and whether they have left it by this. */
  readonly former: readonly number[]
  readonly alone: boolean
  /** null: it is no rollback. */
  readonly rollback: { readonly to: number | null } | null
  /** Whose holders it changed. */
  readonly touched: readonly string[]
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
  readonly attempt?: number
  readonly at: number
  /** Versions whose stage changes by it. */
  readonly moving: readonly (number | null)[]
  readonly moved: boolean
  /** What will be told of it once it is done; null: nothing has moved. */
  readonly past: PastMove | null
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
    readonly stages: Map<
      number,
      { readonly stage: Stage; readonly origin: Origin; readonly by: Arrival }
    >
    readonly aliases: Map<
      string,
      { readonly version: number; readonly origin: Origin; readonly by: Arrival }
    >
  }
  /** The same if nobody had adopted anything, and which workflow run put it there. */
  readonly put: {
    readonly stages: Map<number, { readonly stage: Stage; readonly address: string }>
    readonly aliases: Map<string, { readonly version: number; readonly address: string }>
  }
  /** `3 stage:Production`: version 3 has passed the gates there once, or was adopted there. */
  readonly passed: Set<string>
  /** How many moves of a version there were, rollbacks too. */
  readonly moves: Map<number, number>
  /** What was done, rollbacks too, and adoptions not. */
  readonly past: PastMove[]
  unfinished: readonly Unfinished[]
  /** `3 stage:Production`: a record of version 3 itself says that it had it. */
  readonly had: Set<string>
}

/** What a command says, and what stands there afterwards. */
export interface Expected {
  readonly says: string
  readonly model: RegistryModel
  /** What the command itself changes, where it changes something. */
  readonly began: Omit<Unfinished, 'moved' | 'past'> | null
}

export function modelOf(standing: ModelSnapshot): RegistryModel {
  return {
    ...seen(standing),
    holds: new Set(),
    ways: new Map(),
    told: { stages: new Map(), aliases: new Map() },
    put: { stages: new Map(), aliases: new Map() },
    passed: new Set(),
    moves: new Map(),
    past: [],
    unfinished: [],
    had: new Set(),
  }
}

/** What anybody can read in the registry. */
export function seen({ versions, aliases }: ModelSnapshot) {
  return {
    stages: new Map<number, Stage>(versions.map(({ version, stage }) => [version, stage])),
    aliases: new Map<string, number>(aliases),
    changedAt: new Map<number, number>(versions.map((it) => [it.version, it.updatedAt])),
    holds: new Set(
      versions.flatMap((row) =>
        rolledBackTargets(row).map((target) => `${row.version} ${targetKey(target)}`),
      ),
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
      const passedOver: Unfinished[] = []
      if (!settled(model, command, run, passedOver)) return nothing('conflict')
      return rolledBack(model, command, run, pending, passedOver)
    }
    case 'adopt': {
      if (!settled(model, command, run)) return nothing('conflict')
      return adopted(model, command, run)
    }
    case 'clear-rollback': {
      if (!settled(model, command, run)) return nothing('conflict')
      const hold = `${command.version} ${targetKey(command.target)}`
      return nothing(model.holds.delete(hold) ? 'cleared' : 'usage')
    }
  }
}

/** false: a run that may still be at work is in the way. */
function settled(
  model: RegistryModel,
  command: Command,
  run: RunOf,
  passedOver: Unfinished[] = [],
): boolean {
  const key = targetKey(command.target)
  const givesBack = command.do === 'rollback' || command.do === 'clear-rollback'
  for (const each of model.unfinished) {
    const young = isAlive(each, run)
    const own =
      each.target === key &&
      (givesBack
        ? each.action === 'rollback' && wantsTheSame(each, command)
        : each.action !== 'rollback' && each.version === command.version)
    const inTheWay =
      goesTo(each).includes(key) ||
      (!givesBack && each.moving.includes(command.version) && bothStages(each.target, key))
    const forced = command.do === 'rollback' && command.force
    if (young && !own && inTheWay && !forced) return false
    // What has not moved yet may still be on its way: whoever is done then speaks for it, too.
    if (young && own && !each.moved) continue
    if (young && !own && inTheWay) passedOver.push(each)
    if (!young || own || inTheWay) finish(model, each)
  }
  return true
}

/** An earlier attempt of the same workflow run is over, or there were no later one. */
function isAlive(each: Unfinished, { at, address, attempt = 0 }: RunOf): boolean {
  const isEarlier = each.address === address && (each.attempt ?? 0) < attempt
  return at - each.at < lease && !isEarlier
}

function wantsTheSame({ to }: Unfinished, command: Command): boolean {
  return command.do !== 'rollback' || command.toVersion === null || command.toVersion === to
}

/** A rollback of what no version had: its version gets the target, and none loses it. */
function isReturn({ action, version, to }: Pick<Unfinished, 'action' | 'version' | 'to'>): boolean {
  return action === 'rollback' && version === to
}

/** Who is done speaks for those, too, who had begun the same. */
function speaksForAll(
  model: RegistryModel,
  done: Pick<Unfinished, 'action' | 'target' | 'version' | 'to'>,
): void {
  model.had.add(`${done.version} ${done.target}`)
  model.unfinished = model.unfinished.filter(
    (each) =>
      isRollback(each) !== isRollback(done) ||
      isReturn(each) !== isReturn(done) ||
      each.target !== done.target ||
      each.version !== done.version,
  )
}

function isRollback({ action }: Pick<Unfinished, 'action'>): boolean {
  return action === 'rollback'
}

/** A rollback of Production may put back into Staging whom it takes away. */
function goesTo({ target, back }: Pick<Unfinished, 'target' | 'back'>): readonly string[] {
  return back === 'Staging' ? [target, 'stage:Staging'] : [target]
}

export function bothStages(a: string, b: string): boolean {
  return a.startsWith('stage:') && b.startsWith('stage:')
}

/** The next run completes what moved; what did not move is forgotten. */
export function finish(model: RegistryModel, each: Unfinished): void {
  model.unfinished = model.unfinished.filter(({ by }) => by !== each.by)
  if (!each.moved) return
  if (each.past !== null) model.past.push(each.past)
  model.had.add(`${each.version} ${each.target}`)
  if (each.action !== 'rollback' || isReturn(each)) return
  const { version, back, target } = each
  model.holds.add(`${version} ${target}`)
  if (back === null || model.stages.get(version) !== 'Archived') return
  if (placeFor(model, target, back, version, null) === back) model.stages.set(version, back)
  else {
    // Somebody else is there by now, so it stays.
    const told = model.told.stages.get(version)
    const put = model.put.stages.get(version)
    if (told) model.told.stages.set(version, { ...told, stage: 'Archived' })
    if (put) model.put.stages.set(version, { ...put, stage: 'Archived' })
  }
}

/** A run that is not waited for may bring it there yet. */
function comingTo(stage: Stage, { action, target, version, to, back }: Unfinished): number | null {
  if (target === `stage:${stage}`) return action === 'rollback' ? to : version
  return back === stage ? version : null
}

/** Nobody enters a stage that serves beside its holder, nor Production but by its own rollback. */
function placeFor(
  model: RegistryModel,
  target: string,
  from: Stage,
  loses: number,
  gets: number | null,
  passedOver: readonly Unfinished[] = [],
): Stage {
  if (from === 'None' || from === 'Archived') return from
  const coming = passedOver.filter(({ moved }) => !moved).map((each) => comingTo(from, each))
  const others = [...holders(model, `stage:${from}`), ...coming].filter(
    (it) => it !== null && it !== loses && it !== gets,
  )
  return from === 'Staging' && target === 'stage:Production' && others.length === 0
    ? from
    : 'Archived'
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
  const serves = target.kind !== 'retirement'
  if (gated && model.holds.has(`${version} ${key}`)) return { says: 'hold', model, began: null }
  if (gated && serves && isSuperseded(model, key, run.address)) {
    return { says: 'hold', model, began: null }
  }
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
  if (othersAtWorkOn(model, began).length > 0) {
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
  const by: Arrival = { kind: 'move', of: key, ...run }
  const touched = new Set([key])
  if (target.kind === 'alias') {
    for (const other of former) lose(model, other, key)
    loseTold(model, target.alias, version)
    model.aliases.set(target.alias, version)
    model.told.aliases.set(target.alias, { version, origin, by })
    model.put.aliases.set(target.alias, { version, address: run.address })
  } else {
    touched.add(`stage:${from}`)
    if (archives) archiveOthers(model, key, version, by, touched)
    model.stages.set(version, target.stage)
    arrive(model, version, target.stage, origin, by, touched)
  }
  const isAlone = target.kind === 'alias' || archives
  model.past.push({
    ...{ address: run.address, at: run.at, target: key, version, former, alone: isAlone },
    ...{ rollback: null, touched: [...touched] },
  })
  count(model, version)
  speaksForAll(model, began)
  return { says: 'promoted', model, began }
}

/** Who holds it and is not told to is told to from now on; who is told to and does not, has left. */
function adopted(
  model: RegistryModel,
  { version, target }: Extract<Command, { do: 'clear-rollback' | 'adopt' }>,
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
  if (othersAtWorkOn(model, began).length > 0) {
    return { says: 'conflict', model, began }
  }
  const by: Arrival = { kind: 'adopt', of: key, ...run }
  const told = toldHolders(model, key)
  for (const other of told.filter((it) => it !== version && !held.includes(it))) {
    lose(model, other, key)
    if (target.kind === 'stage') model.told.stages.delete(other)
  }
  const before = originOf(model, key, version)
  const origin = !told.includes(version) || before === 'no gates asked' ? 'adopted' : before
  if (origin !== undefined && target.kind === 'alias') {
    const known = told.includes(version) ? model.told.aliases.get(target.alias)?.by : undefined
    model.told.aliases.set(target.alias, { version, origin, by: known ?? by })
  } else if (origin !== undefined && target.kind === 'stage') {
    const known = told.includes(version) ? model.told.stages.get(version)?.by : undefined
    model.told.stages.set(version, { stage: target.stage, origin, by: known ?? by })
  }
  if (!told.includes(version)) model.ways.set(way(version, key), null)
  model.passed.add(`${version} ${key}`)
  model.had.add(`${version} ${key}`)
  count(model, version)
  return { says: 'adopted', model, began }
}

function rolledBack(
  model: RegistryModel,
  command: Extract<Command, { do: 'rollback' }>,
  run: RunOf,
  pending: readonly Unfinished[],
  passedOver: readonly Unfinished[],
): Expected {
  const { target, version, toVersion, force } = command
  const key = targetKey(target)
  const nothing = (says: string): Expected => ({ says, model, began: null })
  const held = holders(model, key)
  const finished = pending.some(
    (each) =>
      each.past !== null &&
      standsAsRolledBack(each.past, held) &&
      each.action === 'rollback' &&
      each.target === key &&
      (version === null || (version === each.version && !isReturn(each))) &&
      (toVersion === null || toVersion === each.to) &&
      (run.at - each.at < lease || each.address === run.address),
  )
  if (finished) return nothing('done-before')
  const own = lastOf(model, key, run.address, (it) => it.rollback !== null)
  if (own !== undefined) {
    const isMeant =
      (version === null || (version === own.version && own.rollback?.to !== own.version)) &&
      (toVersion === null || toVersion === own.rollback?.to)
    const since = model.past.some((it) => it.at > own.at && it.touched.includes(key))
    const stands = !since && standsAsRolledBack(own, held)
    if (isMeant && stands) return nothing('done-before')
    const byOther = held.some((it) => {
      const by = arrivalOf(model, target, it)
      if (by === null || by === undefined || by.at === own.at) return false
      return by.kind === 'rollback' || by.address !== run.address
    })
    if (!stands && byOther && version === null && toVersion === null) return nothing('usage')
  }
  if (version !== null && !held.includes(version)) return nothing('holds-no-longer')
  if (held.length === 0) return returned(model, command, run, pending, passedOver)
  const [loses] = held
    .filter((it) => version === null || it === version)
    .sort((a, b) => (model.changedAt.get(b) ?? 0) - (model.changedAt.get(a) ?? 0) || b - a)
  if (loses === undefined) return nothing('usage')
  // Who has it by a rollback is who had it before: how far back is meant must be said.
  const came = arrivalOf(model, target, loses)
  const isFarBack = came?.kind === 'rollback' && came.of === key
  if (isFarBack && version === null && toVersion === null) return nothing('usage')
  const last = model.ways.get(way(loses, key)) ?? null
  const before = last?.target === key && !last.lost ? last : null
  // Where it was there before, too, what was there before was not one version.
  const wasOneVersion = before !== null && key !== `stage:${before.from}`
  if (toVersion === null && !wasOneVersion) return nothing('usage')
  // Of those it came beside, who has left is not brought back; of several it archived, which one?
  const former = (before?.former ?? []).filter((it) => before?.alone || held.includes(it))
  if (toVersion === null && before?.alone && former.length > 1) return nothing('usage')
  const gets = toVersion ?? former[0] ?? null
  if (gets === null && held.length === 1 && !force) return nothing('usage')
  if (gets === loses) return nothing('usage')
  if (gets !== null && !model.stages.has(gets)) return nothing('usage')
  if (gets !== null && !force && model.holds.has(`${gets} ${key}`)) return nothing('usage')
  // A rollback of Staging takes nobody out of Production.
  if (gets !== null && key === 'stage:Staging' && model.stages.get(gets) === 'Production') {
    return nothing('usage')
  }
  const moving = [loses, gets, ...held]
  const from = wasOneVersion && before ? before.from : 'Archived'
  const back = target.kind === 'alias' ? null : placeFor(model, key, from, loses, gets, passedOver)
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
        isAlive(each, run),
    ),
    ...othersAtWorkOn(model, began),
  ]
  if (inTheWay.length > 0 && !force) return { says: 'conflict', model, began }
  if (inTheWay.length > 0) {
    // It ends them, as if nobody could be at work on them any more.
    for (const each of inTheWay) finish(model, each)
    return rolledBack(model, command, run, pending, [...passedOver, ...inTheWay])
  }
  const touched = giveBack(model, target, loses, gets, back, { kind: 'rollback', of: key, ...run })
  model.ways.set(way(loses, key), null)
  model.holds.add(`${loses} ${key}`)
  model.past.push({
    ...{ address: run.address, at: run.at, target: key, version: loses, former: held },
    // Who gets a stage has it alone, unless it was there already.
    alone: target.kind === 'alias' || (gets !== null && !held.includes(gets)),
    ...{ rollback: { to: gets }, touched },
  })
  count(model, loses)
  speaksForAll(model, began)
  return { says: 'rolled-back', model, began }
}

/** No version has it: one that had it before gets it, and none is rolled back. */
function returned(
  model: RegistryModel,
  command: Extract<Command, { do: 'rollback' }>,
  run: RunOf,
  pending: readonly Unfinished[],
  passedOver: readonly Unfinished[],
): Expected {
  const { target, toVersion: gets, force } = command
  const key = targetKey(target)
  const usage: Expected = { says: 'usage', model, began: null }
  const from = gets === null ? undefined : model.stages.get(gets)
  if (gets === null || from === undefined || !model.had.has(`${gets} ${key}`)) return usage
  if (!force && model.holds.has(`${gets} ${key}`)) return usage
  if (key === 'stage:Staging' && from === 'Production') return usage
  const began = {
    action: 'rollback',
    ...{ target: key, version: gets, to: gets, back: null, moving: [gets] },
    ...run,
  } as const
  const inTheWay = othersAtWorkOn(model, began)
  if (inTheWay.length > 0 && !force) return { says: 'conflict', model, began }
  if (inTheWay.length > 0) {
    for (const each of inTheWay) finish(model, each)
    return rolledBack(model, command, run, pending, [...passedOver, ...inTheWay])
  }
  const by: Arrival = { kind: 'rollback', of: key, ...run }
  const last = model.ways.get(way(gets, key))
  if (last?.target === key) last.lost = false
  const origin = model.passed.has(`${gets} ${key}`) ? 'given back' : 'no gates asked'
  const touched = new Set([key])
  if (target.kind === 'alias') {
    loseTold(model, target.alias, gets)
    model.aliases.set(target.alias, gets)
    model.told.aliases.set(target.alias, { version: gets, origin, by })
    model.put.aliases.set(target.alias, { version: gets, address: run.address })
  } else {
    touched.add(`stage:${from}`)
    archiveOthers(model, key, gets, by, touched)
    model.stages.set(gets, target.stage)
    arrive(model, gets, target.stage, origin, by, touched)
  }
  model.past.push({
    ...{ address: run.address, at: run.at, target: key, version: gets, former: [], alone: true },
    ...{ rollback: { to: gets }, touched: [...touched] },
  })
  count(model, gets)
  speaksForAll(model, began)
  return { says: 'rolled-back', model, began }
}

/**
 * Whether the workflow run has moved the target, and somebody else has since, or a newer one has moved
 * it, and this one never.
 */
function isSuperseded(model: RegistryModel, key: string, address: string): boolean {
  const own = lastOf(model, key, address, () => true)
  // All versions are older than any move.
  if (own === undefined) {
    return model.past.some((it) => it.target === key && numberOf(it.address) > numberOf(address))
  }
  const begun = model.unfinished.map(({ past }) => past).filter((it) => it !== null)
  const others = [...model.past, ...begun].filter(
    (it) => it.address !== address && it.touched.includes(key),
  )
  if (others.some(({ at }) => at > own.at)) return true
  const put = putThere(model, key)
  const stayed = own.alone ? [] : own.former.filter((it) => it !== own.version)
  const held = holders(model, key)
  return (
    held.some((it) => !put.has(it) && !stayed.includes(it)) ||
    [...put].some(([version, by]) => by === address && !held.includes(version))
  )
}

function numberOf(address: string): number {
  return Number(/\/runs\/(\d+)$/.exec(address)?.[1])
}

function lastOf(
  { past }: RegistryModel,
  key: string,
  address: string,
  wanted: (it: PastMove) => boolean,
): PastMove | undefined {
  return past
    .filter((it) => it.address === address && it.target === key && wanted(it))
    .toSorted((a, b) => a.at - b.at)
    .at(-1)
}

/** Who holds the target if nobody moved it by hand, and by which workflow run. */
function putThere({ put }: RegistryModel, key: string): ReadonlyMap<number, string> {
  if (key.startsWith('alias:')) {
    const there = put.aliases.get(key.slice('alias:'.length))
    return new Map(there === undefined ? [] : [[there.version, there.address]])
  }
  const there = [...put.stages].filter(([, { stage }]) => key === `stage:${stage}`)
  return new Map(there.map(([version, { address }]) => [version, address]))
}

/** Whether those hold the target who did right after the rollback; others may have left since. */
function standsAsRolledBack(past: PastMove, held: readonly number[]): boolean {
  const to = past.rollback?.to ?? null
  const stayed = past.alone ? [] : past.former.filter((it) => it !== past.version)
  return (to === null || held.includes(to)) && held.every((it) => it === to || stayed.includes(it))
}

function arrivalOf({ told }: RegistryModel, target: Target, version: number): Arrival | undefined {
  if (target.kind === 'alias') {
    const there = told.aliases.get(target.alias)
    return there?.version === version ? there.by : undefined
  }
  const there = told.stages.get(version)
  return there?.stage === target.stage ? there.by : undefined
}

/** By what Stagegate has recorded, it comes there, and leaves wherever it was by that. */
function arrive(
  { told, put }: RegistryModel,
  version: number,
  stage: Stage,
  origin: Origin,
  by: Arrival,
  touched: Set<string>,
): void {
  const before = told.stages.get(version)
  if (before !== undefined) touched.add(`stage:${before.stage}`)
  touched.add(`stage:${stage}`)
  told.stages.set(version, { stage, origin, by })
  put.stages.set(version, { stage, address: by.address })
}

/** What somebody has begun that would move one of these to another stage, or another one there. */
function othersAtWorkOn(
  { unfinished }: RegistryModel,
  own: NonNullable<Expected['began']>,
): readonly Unfinished[] {
  const { target } = own
  return unfinished.filter(
    (each) =>
      (each.moving.some((version) => version !== null && own.moving.includes(version)) ||
        goesTo(each).some((stage) => goesTo(own).includes(stage))) &&
      each.target !== target &&
      bothStages(each.target, target) &&
      isAlive(each, own),
  )
}

function giveBack(
  model: RegistryModel,
  target: Target,
  loses: number,
  gets: number | null,
  back: Stage | null,
  by: Arrival,
): readonly string[] {
  const { told } = model
  const touched = new Set([targetKey(target)])
  const last = gets === null ? null : model.ways.get(way(gets, targetKey(target)))
  if (last?.target === targetKey(target)) last.lost = false
  const givenBack = (version: number, key: string): Origin =>
    model.passed.has(`${version} ${key}`) ? 'given back' : 'no gates asked'
  if (target.kind === 'alias') {
    loseTold(model, target.alias, gets)
    if (gets === null) {
      model.aliases.delete(target.alias)
      told.aliases.delete(target.alias)
      model.put.aliases.delete(target.alias)
    } else {
      const origin = givenBack(gets, targetKey(target))
      model.aliases.set(target.alias, gets)
      told.aliases.set(target.alias, { version: gets, origin, by })
      model.put.aliases.set(target.alias, { version: gets, address: by.address })
    }
    return [...touched]
  }
  if (gets !== null) {
    const isThere = model.stages.get(gets) === target.stage
    if (!isThere) archiveOthers(model, targetKey(target), gets, by, touched)
    model.stages.set(gets, target.stage)
    arrive(model, gets, target.stage, givenBack(gets, targetKey(target)), by, touched)
  }
  const stage = back ?? 'Archived'
  model.stages.set(loses, stage)
  arrive(model, loses, stage, givenBack(loses, `stage:${stage}`), by, touched)
  return [...touched]
}

function archiveOthers(
  model: RegistryModel,
  target: string,
  stays: number,
  by: Arrival,
  touched: Set<string>,
): void {
  const told = [...model.told.stages].filter(([, { stage }]) => target === `stage:${stage}`)
  const put = [...putThere(model, target).keys()]
  for (const other of holders(model, target).filter((it) => it !== stays)) {
    lose(model, other, target)
    model.stages.set(other, 'Archived')
    arrive(model, other, 'Archived', 'given back', by, touched)
  }
  for (const [other, { origin }] of told) {
    if (other === stays) continue
    lose(model, other, target)
    arrive(model, other, 'Archived', origin, by, touched)
  }
  for (const other of put.filter((it) => it !== stays)) {
    model.put.stages.set(other, { stage: 'Archived', address: by.address })
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
