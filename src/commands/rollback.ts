import type { Note } from '../core/decision/outcome.ts'
import { tagWarnings } from '../core/decision/warnings.ts'
import type { Clock } from '../core/model/clock.ts'
import { holdersOf, type ModelSnapshot } from '../core/model/model.ts'
import { begunRecord, type MoveRecord } from '../core/records/record.ts'
import type { Rollback } from '../core/rollback/rollback.ts'
import {
  type RollbackEnding,
  type RollbackOutcome,
  standsAsItShould,
  whoLost,
} from '../core/rollback/rollback-outcome.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { notesOf, type Recovered, recoverAndLook, recoverAtOnce } from '../moves/recover.ts'
import { rollBack } from '../moves/roll-back.ts'
import { rivals } from '../moves/turn.ts'
import { requireTarget } from '../registry/port/capabilities.ts'
import type { ModelRegistry, ReadOnlyRegistry } from '../registry/port/registry.ts'
import { reportMarkdown } from '../report/render/markdown.ts'
import { headingText, reportText, widthAt } from '../report/render/text.ts'
import { rollbackData, rollbackOutput } from '../report/rollback/rollback-json.ts'
import {
  rollbackHeadline,
  rollbackProblem,
  rollbackReport,
} from '../report/rollback/rollback-report.ts'
import { modelUrl } from '../report/text/links.ts'
import { nameOutput } from '../report/text/output-json.ts'
import { type Actor, writerOfRecord } from './actor.ts'
import type { InJobs, Remark } from './command.ts'
import { type DecidedRollback, decideRollback } from './decide-rollback.ts'
import { exitCodeOfRollback } from './exit-codes.ts'
import { type RollbackInputs, readRollback } from './inputs/rollback-inputs.ts'
import { isWhatIsAsked, nothingToDo } from './nothing-to-roll-back.ts'
import { neededFor, requireRight } from './rights.ts'

/**
 * Gives the target back to whoever had it before: by the record with the key `basis`, else by the one
 * by which it is held now. No gates are asked. Throws a `UsageError` where nobody can tell who that
 * was, or where they may not have it, and a `ConflictError` where another run may be at work on it,
 * unless it is forced.
 */
export async function rollback(
  asked: Rollback,
  registry: ModelRegistry,
  machine: Actor & Clock,
  basis: string | null = null,
): Promise<RollbackOutcome> {
  const promoter = byClockOf(registry, machine)
  const { model, target, force } = asked
  requireTarget(registry, target)
  const [before, permission] = await Promise.all([
    registry.readSnapshot(model),
    registry.readPermission(model),
  ])
  // Who wants the same may finish what another run has begun; who wants something else may not.
  const asking = { action: 'rollback', to: asked.toVersion, force } as const
  const looked = await recoverAndLook(registry, before, target, asking, promoter)
  const { recovered: settled, snapshot: standing, notes } = looked
  const finished = settled.find((each) => isWhatIsAsked(each, asked, promoter))
  const nothing = nothingToDo(asked, standing, promoter.run, finished?.record)
  if (nothing !== null) return outcomeOf(asked, standing, nothing, notes)

  const { decided, record, passedOver, ...last } = await decideInTurn(
    { asked, standing, basis, settled },
    registry,
    promoter,
  )
  const { plan, holders: decidedOn } = decided
  requireRight(permission, neededFor(plan.changes), model)
  const { holders, ...rolledBack } = await rollBack(
    registry,
    last.standing,
    plan,
    decidedOn,
    record,
    promoter,
  )
  const { kind, problem } = rolledBack
  const tags = kind === 'rolled-back' ? tagWarnings(rolledBack.snapshot, decided.recordOn) : []
  const done = { plan, basis: decided.basis }
  const ending: RollbackEnding =
    kind === 'rolled-back' ? { kind, problem, ...done } : { kind, problem, ...done }
  const silent: readonly Note[] = asked.reason === null ? [{ kind: 'no-reason' }] : []
  const all = [...silent, ...notes, ...notesOf(passedOver), ...tags]
  return { model, target, reason: asked.reason, ending, holders, notes: all }
}

/** More rounds than that mean that there are always new ones: those are alive, and have their turn. */
const mostRounds = 3

/** Forced, it ends what others have begun on the versions that it moves, and decides once more. */
async function decideInTurn(
  given: {
    readonly asked: Rollback
    readonly standing: ModelSnapshot
    readonly basis: string | null
    readonly settled: readonly Recovered[]
  },
  registry: ModelRegistry,
  promoter: Actor,
) {
  const { asked, basis } = given
  const passedOver: Recovered[] = []
  for (let { standing } = given, round = 1; ; round += 1) {
    const begun = [...given.settled, ...passedOver]
      .filter(({ ended }) => ended === 'passed-over')
      .map(({ record }) => record)
    const decided = await decideRollback(asked, standing, registry, basis, begun)
    const record = recordOf(asked, decided, standing, promoter)
    const inTheWay = asked.force ? rivals(standing, record, promoter.now()) : []
    if (inTheWay.length === 0 || round > mostRounds) {
      return { decided, record, passedOver, standing }
    }
    passedOver.push(...(await recoverAtOnce(registry, standing, inTheWay)))
    standing = await registry.readSnapshot(asked.model)
  }
}

/** Says what a rollback would do, and changes nothing. */
async function checkRollback(
  asked: Rollback,
  registry: ReadOnlyRegistry,
  run: string | null,
): Promise<RollbackOutcome> {
  requireTarget(registry, asked.target)
  const standing = await registry.readSnapshot(asked.model)
  const nothing = nothingToDo(asked, standing, run)
  if (nothing !== null) return outcomeOf(asked, standing, nothing, [])
  const { plan, basis } = await decideRollback(asked, standing, registry)
  return outcomeOf(asked, standing, { kind: 'checked', plan, basis }, [])
}

function outcomeOf(
  { model, target, reason }: Rollback,
  standing: ModelSnapshot,
  ending: RollbackEnding,
  notes: readonly Note[],
): RollbackOutcome {
  return { model, target, reason, ending, holders: holdersOf(standing, target), notes }
}

function recordOf(
  asked: Rollback,
  decided: DecidedRollback,
  standing: ModelSnapshot,
  promoter: Actor,
): MoveRecord {
  const { plan, holders, recordOn } = decided
  return begunRecord(recordOn, writerOfRecord(promoter, standing, [recordOn]), {
    action: 'rollback',
    // No gate is asked who a target is given back to.
    verdict: 'ungated',
    target: plan.target,
    former: holders,
    to: plan.gets,
    back: plan.back,
    reason: asked.reason,
  })
}

export const rollbackCommand: InJobs<RollbackInputs, RollbackOutcome> = {
  help: {
    about:
      "The record of the holder's own promotion says which version that was. The version that loses the " +
      'target goes back to the stage that it came from, and is not promoted there again until ' +
      '`stagegate clear-rollback` allows it. No gates are checked.',
    example:
      'rollback --model-name fraud-detector --alias champion --version 5 \\\n' +
      "    --reason 'false alarms doubled'",
  },
  takes: {
    'model-name': true,
    alias: true,
    stage: true,
    'to-version': true,
    version: 'Roll back only if this version has the target. Default: whichever version has it.',
    force: true,
    reason: true,
    'dry-run': true,
    environment: true,
    'create-deployment': true,
  },
  needs: ['model-name'],
  read: async (raw) => readRollback(raw),
  work: ({ dryRun }) =>
    dryRun
      ? {
          access: 'read',
          run: ({ rollback: asked }, { registry }, { run }) => checkRollback(asked, registry, run),
        }
      : {
          access: 'write',
          run: ({ rollback: asked }, { registry }, actor) => rollback(asked, registry, actor),
        },
  exitCode: exitCodeOfRollback,
  text: (outcome, paint, place) => reportText(rollbackReport(outcome), paint, widthAt(place)),
  data: rollbackData,
  job: {
    failure: { word: 'error in the rollback', heading: 'The rollback failed with an error' },
    markdown: (outcome, links) => reportMarkdown(rollbackReport(outcome, links)),
    remarks: (outcome, succeeded) => [remark(outcome, succeeded)],
    outputs(outcome, ui) {
      const { model, holders } = outcome
      const [holder] = holders
      return {
        // No gates were asked.
        verdict: '',
        promoted: 'false',
        'in-place': String(standsAsItShould(outcome)),
        version: holder === undefined ? '' : String(holder),
        'target-model': nameOutput(model),
        'target-version': holder === undefined ? '' : String(holder),
        'previous-version': String(whoLost(outcome) ?? ''),
        'evidence-digest': '',
        decision: rollbackOutput(outcome),
        'model-url': holder === undefined ? '' : modelUrl(ui, model, holder),
        'comment-url': '',
      }
    },
  },
}

function remark(outcome: RollbackOutcome, succeeded: boolean): Remark {
  const heading = rollbackHeadline(outcome)
  const problem = rollbackProblem(outcome)
  const why = outcome.reason === null ? '' : ` Reason: ${visible(outcome.reason)}.`
  return {
    level: succeeded ? 'notice' : 'error',
    word: heading.word,
    message: `${headingText(heading)}.${why}${problem === null ? '' : ` ${problem}`}`,
  }
}
