import type { Change } from '../model/change.ts'
import type {
  ModelName,
  ModelVersion,
  ServingStage,
  Stage,
  Target,
  VersionNumber,
} from '../model/model.ts'

/** A target that can be given back: nobody serves from Archived or None. */
export type ServingTarget = Exclude<Target, { kind: 'retirement' }>

/** What somebody asks for who wants a target given back. */
export interface Rollback {
  readonly model: ModelName
  readonly target: ServingTarget
  /** Whom the target goes to; null: to whoever had it before, by the holder's own record. */
  readonly toVersion: VersionNumber | null
  /** Only where this version holds the target; null: whoever does. */
  readonly version: VersionNumber | null
  /** Also to a version that is not READY, or was itself rolled back. */
  readonly force: boolean
  /** Untrusted text; null: none was given. */
  readonly reason: string | null
}

/** What a rollback does: who loses the target, who gets it, and where the former goes back to. */
export type RollbackPlan = TakenBack | Returned

interface AnyPlan {
  /** `archiveExisting`: whether who gets the stage has it alone afterwards. */
  readonly target: ServingTarget
  /** At least one; in this order. Who holds the target changes with the first. */
  readonly changes: readonly [Change, ...Change[]]
}

/** One version loses the target. */
export interface TakenBack extends AnyPlan {
  readonly loses: VersionNumber
  /** null: nobody held the target before, so nobody does again. */
  readonly gets: VersionNumber | null
  /** The stage that the one who loses goes to; null where an alias moves. */
  readonly back: Stage | null
  /** The stage that it came from and does not go back to; null: it does, or an alias moves. */
  readonly closed: ClosedStage | null
}

/** No version had the target, and one gets it that had it before. */
interface Returned extends AnyPlan {
  readonly loses: null
  readonly gets: VersionNumber
  readonly back: null
  readonly closed: null
}

/** A stage that a version may not go back to, and who has it, highest first; empty: nobody need. */
interface ClosedStage {
  readonly stage: Stage
  readonly holders: readonly VersionNumber[]
}

interface RollbackFacts {
  readonly model: ModelName
  readonly target: ServingTarget
  /** Who holds the target now, highest first. */
  readonly holders: readonly VersionNumber[]
  readonly loses: ModelVersion
  /** Who gets the target: as the record says, or as asked. */
  readonly gets: ModelVersion | null
  /** The stage that the one who loses came from, and who is there; null where an alias moves. */
  readonly from: { readonly stage: Stage; readonly holders: readonly VersionNumber[] } | null
}

/**
 * Where the version goes that loses `target`: back to the stage that it came from, else to Archived.
 * Nobody enters a stage that serves beside its holder, and Production by no rollback but its own.
 * `others`: who is in the stage that it came from, but for the version itself.
 */
export function wayBack(target: Stage, from: Stage, others: readonly VersionNumber[]): Stage {
  switch (from) {
    case 'None':
    case 'Archived':
      return from
    case 'Staging':
      return target === 'Production' && others.length === 0 ? from : 'Archived'
    case 'Production':
      return 'Archived'
  }
}

/**
 * Gives back what stood there before, as far as anybody asked for nothing else, and as far as that
 * changes no other stage that serves.
 */
export function planRollback(facts: RollbackFacts): TakenBack {
  const { target } = facts
  const common = { loses: facts.loses.version, gets: facts.gets?.version ?? null }
  switch (target.kind) {
    case 'alias':
      return {
        ...{ target, ...common, back: null, closed: null },
        changes: [aliasChange(facts, target)],
      }
    case 'stage': {
      const from = facts.from ?? { stage: 'Archived', holders: [] }
      // By then, whoever gets the target has left the stage that it came from.
      const others = from.holders.filter((it) => it !== common.gets && it !== common.loses)
      const back = wayBack(target.stage, from.stage, others)
      const changes = stageChanges(facts, target.stage, back)
      const [first] = changes
      const archiveExisting = first.kind === 'move-to-stage' && first.archiveExisting
      const closed = back === from.stage ? null : { stage: from.stage, holders: others }
      return { target: { ...target, archiveExisting }, ...common, back, closed, changes }
    }
  }
}

/** Gives a target that no version has back to one that had it before. */
export function planReturn(target: ServingTarget, gets: ModelVersion): RollbackPlan {
  const { model, version } = gets
  const common = { loses: null, gets: version, back: null, closed: null }
  switch (target.kind) {
    case 'alias': {
      const { alias } = target
      const change: Change = { kind: 'point-alias', model, alias, version, from: null }
      return { target, ...common, changes: [change] }
    }
    case 'stage': {
      const move = { from: gets.stage, to: target.stage, archiveExisting: true, holders: [] }
      const change: Change = { kind: 'move-to-stage', model, version, ...move }
      return { target: { ...target, archiveExisting: true }, ...common, changes: [change] }
    }
  }
}

function aliasChange(
  { model, loses, gets }: RollbackFacts,
  { alias }: Extract<Target, { kind: 'alias' }>,
): Change {
  if (gets === null) return { kind: 'remove-alias', model, alias, version: loses.version }
  return { kind: 'point-alias', model, alias, version: gets.version, from: loses.version }
}

/** One request gives the stage to one version and takes it from the others: there is always one. */
function stageChanges(
  { model, loses, gets, holders }: RollbackFacts,
  stage: ServingStage,
  back: Stage,
): readonly [Change, ...Change[]] {
  const leave = (from: Stage): Change => ({
    kind: 'move-to-stage',
    model,
    version: loses.version,
    from,
    to: back,
    archiveExisting: false,
    // Who else is in Archived or None is nobody's business, and where it serves nobody is there.
    holders: [],
  })
  if (gets === null || gets.stage === stage) return [leave(stage)]
  const restore: Change = {
    kind: 'move-to-stage',
    model,
    version: gets.version,
    from: gets.stage,
    to: stage,
    archiveExisting: true,
    holders,
  }
  return back === 'Archived' ? [restore] : [restore, leave('Archived')]
}
