import { archivedNotes, emptiedNotes, type Note } from '../core/decision/outcome.ts'
import { moveTowards } from '../core/decision/plan.ts'
import { tagWarnings } from '../core/decision/warnings.ts'
import { ConflictError, UsageError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import type { Stage } from '../core/model/model.ts'
import {
  holdersOf,
  holdersThatMatter,
  type ModelName,
  type ModelVersion,
  type Target,
} from '../core/model/model.ts'
import { isInPlace } from '../core/model/target-state.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import { begunRecord } from '../core/records/record.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { type Moved, moveTarget } from '../moves/move-target.ts'
import { recoverForVersion } from '../moves/recover.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import {
  type TransitionDone,
  transitionData,
  transitionRemarks,
  transitionText,
} from '../report/transition/transition-report.ts'
import { type Actor, writerOfRecord } from './actor.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readModelName, readTarget } from './inputs/inputs.ts'
import { parseVersionInput } from './inputs/version.ts'
import { readVersionInput } from './inputs/version-file.ts'
import { requireRight } from './rights.ts'

export interface Transition {
  readonly model: ModelName
  readonly version: VersionSelector
  readonly target: Target
}

export interface Transitioned {
  readonly version: ModelVersion
  readonly applied: Moved
  /** What else happened on the way, in order. */
  readonly notes: readonly Note[]
}

/** The plain verb: moves a version without asking any gate, and records that none was asked. */
export async function transition(
  asked: Transition,
  registry: ModelRegistry,
  machine: Actor & Clock,
): Promise<Transitioned> {
  const promoter = byClockOf(registry, machine)
  const { model, target } = asked
  const {
    snapshot: standing,
    row: version,
    notes,
    permission,
  } = await recoverForVersion(
    registry,
    asked,
    (number) => ({ action: 'promote', version: number }),
    promoter,
  )
  // A record of a move that is none would be one of an ungated one.
  if (isInPlace(holdersOf(standing, target), target, version.version)) {
    return { version, applied: { kind: 'already-there' }, notes }
  }
  const holders = holdersThatMatter(standing, target, version.version)
  const change = moveTowards({
    model,
    target,
    candidate: version,
    candidateStage: version.stage,
    holders,
  })
  requireRight(permission, 'EDIT', model)
  const applied = await moveTarget(
    registry,
    standing,
    change,
    begunRecord(version, writerOfRecord(promoter, standing, [version]), {
      action: 'transition',
      verdict: 'ungated',
      target,
      former: holders,
      reason: null,
    }),
    promoter,
  )
  const archived = applied.kind === 'promoted' ? applied.archived : []
  const after =
    applied.kind === 'promoted'
      ? [...emptiedNotes(change, standing), ...tagWarnings(applied.snapshot, version)]
      : []
  return { version, applied, notes: [...notes, ...archivedNotes(archived), ...after] }
}

/** A move to a stage, and what became of it: that somebody else moved meanwhile is an error. */
interface StageMove {
  readonly model: ModelName
  readonly version: ModelVersion
  readonly to: Stage
  readonly applied: Exclude<Moved, { readonly problem: string }>
  readonly notes: readonly Note[]
}

/** The plain verb that tutorials look for: no gates, and it says so in its record. */
export const transitionCommand: Command<Transition & { readonly to: Stage }, StageMove> = {
  help: {
    about:
      'It is recorded as ungated. Other versions stay in the stage unless `archive-existing` is given.',
    example: 'transition-stage --model-name my-model --version 3 --stage Production',
  },
  takes: {
    'model-name': true,
    version: true,
    stage: 'Staging, Production, Archived or None, in upper or lower case.',
    'archive-existing': 'The other versions in Staging or Production move to Archived.',
  },
  needs: ['model-name', 'version', 'stage'],
  async read(raw, { place }) {
    const model = readModelName(raw)
    const input = parseVersionInput(raw.version)
    // Unlike a promotion, this archives nobody unless it is told to.
    const target = readTarget({ ...raw, 'archive-existing': raw['archive-existing'] || 'false' })
    if (target.kind === 'alias') throw new UsageError('transition-stage moves to a stage.')
    return { model, version: await readVersionInput(input, model, place), target, to: target.stage }
  },
  work: () => ({
    access: 'write',
    run: async (asked, { registry }, actor) => {
      const { version, applied, notes } = await transition(asked, registry, actor)
      // Overtaken, a promotion decides once more; here there is nothing to decide.
      if ('problem' in applied) throw new ConflictError(applied.problem)
      return { model: asked.model, version, to: asked.to, applied, notes }
    },
  }),
  exitCode: ({ applied }) => (unrecorded(applied) === null ? exitCodes.ok : exitCodes.failure),
  text: (move) => [transitionText(doneBy(move))],
  data: (move) => transitionData(doneBy(move)),
  asides(move) {
    const said = transitionRemarks(doneBy(move))
    const problem = unrecorded(move.applied)
    return problem === null
      ? said
      : [...said, `stagegate: The move is done, but could not be recorded: ${problem}`]
  },
  job: null,
}

function doneBy({ model, version, to, applied, notes }: StageMove): TransitionDone {
  const moved = applied.kind === 'promoted'
  return { model, version: version.version, from: version.stage, to, moved, notes }
}

function unrecorded(applied: StageMove['applied']): string | null {
  return applied.kind === 'promoted' ? applied.recordProblem : null
}
