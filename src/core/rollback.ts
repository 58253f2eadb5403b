import type { Change } from './change.ts'
import type {
  ModelName,
  ModelVersion,
  ServingStage,
  Stage,
  Target,
  VersionNumber,
} from './model.ts'

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
export interface RollbackPlan {
  /** `archiveExisting`: whether who gets the stage has it alone afterwards. */
  readonly target: ServingTarget
  readonly loses: VersionNumber
  /** null: nobody held the target before, so nobody does again. */
  readonly gets: VersionNumber | null
  /** The stage that the one who loses goes back to; null where an alias moves. */
  readonly back: Stage | null
  /** At least one; in this order. Who holds the target changes with the first. */
  readonly changes: readonly [Change, ...Change[]]
}

export interface RollbackFacts {
  readonly model: ModelName
  readonly target: ServingTarget
  /** Who holds the target now, highest first. */
  readonly holders: readonly VersionNumber[]
  readonly loses: ModelVersion
  /** Who gets the target: as the record says, or as asked. */
  readonly gets: ModelVersion | null
  /** The stage that the one who loses came from, and who is there; null where an alias moves. */
  readonly back: { readonly stage: Stage; readonly holders: readonly VersionNumber[] } | null
}

/** Gives back exactly what stood there before, as far as anybody asked for nothing else. */
export function planRollback(facts: RollbackFacts): RollbackPlan {
  const { target } = facts
  const common = { loses: facts.loses.version, gets: facts.gets?.version ?? null }
  switch (target.kind) {
    case 'alias':
      return { target, ...common, back: null, changes: [aliasChange(facts, target)] }
    case 'stage': {
      const back = facts.back ?? { stage: 'Archived', holders: [] }
      const changes = stageChanges(facts, target.stage, back)
      const [first] = changes
      const archiveExisting = first.kind === 'move-to-stage' && first.archiveExisting
      return { target: { ...target, archiveExisting }, ...common, back: back.stage, changes }
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
  back: NonNullable<RollbackFacts['back']>,
): readonly [Change, ...Change[]] {
  const leave = (from: Stage): Change => ({
    kind: 'move-to-stage',
    model,
    version: loses.version,
    from,
    to: back.stage,
    archiveExisting: false,
    // By then, whoever gets the stage has left the one that it came from.
    holders: back.holders.filter((holder) => holder !== gets?.version),
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
  return back.stage === 'Archived' ? [restore] : [restore, leave('Archived')]
}
