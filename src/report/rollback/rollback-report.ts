import type { Stage, VersionNumber } from '../../core/model/model.ts'
import { isReturn, loserOf, type MoveRecord } from '../../core/records/record.ts'
import type { RollbackPlan } from '../../core/rollback/rollback.ts'
import type { RollbackOutcome } from '../../core/rollback/rollback-outcome.ts'
import type { UndoSkipped } from '../../core/rollback/undo-outcome.ts'
import { name, own, type Phrase, say, versions } from '../phrase.ts'
import { withReason, writerOf } from '../phrases/record-phrases.ts'
import { changePhrases, has, holdersHave, targetName } from '../phrases/target-phrases.ts'
import { notesPart } from '../promotion/notes.ts'
import { type Heading, labeled, type Part, type Report } from '../report.ts'
import { type LinkOptions, linksPart } from '../text/links.ts'

const noLinks: LinkOptions = { uiUrl: null, workflowRunUrl: null }

export function rollbackReport(outcome: RollbackOutcome, links = noLinks): Report {
  const { ending, reason, notes, target } = outcome
  const problem = rollbackProblem(outcome)
  const isConflict = ending.kind === 'conflict'
  const changes =
    ending.kind === 'checked' || ending.kind === 'rolled-back' ? rollbackChanges(ending.plan) : []
  return {
    heading: rollbackHeadline(outcome),
    parts: [
      ...labeled(
        isConflict ? say`Conflict` : say`Problem`,
        problem === null ? null : name(problem, 600),
      ),
      ...labeled(say`Reason`, reason === null || !('plan' in ending) ? null : say`${reason}`),
      ...labeled(say`Before`, changes.length > 0 ? rollbackBasis(outcome) : null),
      ...labeled(say`Rolled back before`, earlierRollback(outcome)),
      // Of a rollback that is done, the headline says it.
      ...labeled(
        say`Target`,
        changes.length > 0 ? null : holdersHave(outcome.holders, target, 'now'),
      ),
      ...labeled(ending.kind === 'checked' ? say`Would change` : say`Changed`, ...changes),
      ...labeled(say`Moved to`, rollbackClosed(outcome)),
      ...labeled(say`Rollback mark`, rollbackMark(outcome)),
      ...notesPart(notes),
      ...linksTo(outcome, links),
    ],
  }
}

/** The first line of a rollback's report. */
export function rollbackHeadline({ model, target, ending, holders }: RollbackOutcome): Heading {
  const where = targetName(target)
  const who = (number: VersionNumber) => say`${model} version ${number}`
  const common = {
    tone: rollbackProblem({ ending }) === null ? 'pass' : 'warn',
    because: null,
  } as const
  switch (ending.kind) {
    case 'rolled-back':
    case 'checked': {
      const { gets, loses } = ending.plan
      const others = holders.filter((holder) => holder !== loses)
      const isDone = ending.kind === 'rolled-back'
      const was = isDone ? say`was` : say`would be`
      const sentence =
        loses === null
          ? say`${who(gets)} ${isDone ? has(target, 'now') : say`would get ${where}`}, which no version had`
          : gets === null
            ? say`${who(loses)} ${was} rolled back, and ${holdersHave(others, target, isDone ? 'now' : 'after')}`
            : say`${who(gets)} ${isDone ? has(target, 'now') : say`would get ${where}`}, and version ${loses} ${was} rolled back`
      return { ...common, emoji: '↩️', word: isDone ? 'Rolled back' : 'Would roll back', sentence }
    }
    case 'conflict': {
      const { loses, gets } = ending.plan
      if (loses === null) {
        const sentence = holders.includes(gets)
          ? say`${who(gets)} ${has(target, 'now')}, but not by this rollback`
          : say`${who(gets)} does not get ${where}`
        return { ...common, emoji: '⚠️', word: 'Conflict', sentence }
      }
      const sentence = holders.includes(loses)
        ? say`${who(loses)} is not rolled back from ${where}`
        : say`${who(loses)} has lost ${where}, but not by this rollback`
      return { ...common, emoji: '⚠️', word: 'Conflict', sentence }
    }
    case 'done-before': {
      const sentence = isReturn(ending.record)
        ? say`${who(ending.record.version)} already got ${where} back by a rollback`
        : say`${who(ending.record.version)} was already rolled back from ${where}`
      return { ...common, emoji: '↩️', word: 'Done before', sentence }
    }
    case 'holds-no-longer': {
      const is = target.kind === 'alias' ? say`does not have` : say`is not in`
      const sentence = say`${who(ending.version)} ${is} ${where}, so it is not rolled back`
      return { ...common, emoji: '➖', word: 'Nothing to do', sentence }
    }
  }
}

/** What a rollback does, or did, to each version, in the order in which they moved. */
export function rollbackChanges({ changes }: RollbackPlan): readonly Phrase[] {
  const moves = new Map<VersionNumber, { from: Phrase; to: Phrase }>()
  const moved = (version: VersionNumber, from: Stage, to: Stage) => {
    moves.set(version, { from: moves.get(version)?.from ?? own(from), to: own(to) })
  }
  const aliases = changes.flatMap((change) => {
    if (change.kind !== 'move-to-stage') return changePhrases(change)
    moved(change.version, change.from, change.to)
    if (change.archiveExisting) {
      for (const holder of change.holders) moved(holder, change.to, 'Archived')
    }
    return []
  })
  const all = [...moves].map(([version, { from, to }]) => say`version ${version}: ${from} → ${to}`)
  return [...aliases, ...all]
}

/** Why just this version got the target; null where the ending says all there is. */
function rollbackBasis({ ending, target }: RollbackOutcome): Phrase | null {
  if (!('plan' in ending)) return null
  const { basis, plan } = ending
  if (plan.loses === null)
    return say`${holdersHave([], target, 'before')}; to-version names ${versions([plan.gets])}`
  if (basis === null)
    return say`to-version names ${versions(plan.gets === null ? [] : [plan.gets])}`
  const former = basis.former.filter((holder) => holder !== basis.version)
  const had = holdersHave(plan.gets === null ? former : [plan.gets], target, 'before')
  const verb = basis.action === 'promote' ? 'promoted' : 'moved'
  return say`${had} before version ${basis.version} was ${own(verb)} there (${writerOf(basis)})`
}

/** Why the version that lost the target is not where it came from; null: it is. */
function rollbackClosed({ ending }: RollbackOutcome): Phrase | null {
  if (ending.kind !== 'rolled-back' && ending.kind !== 'checked') return null
  const { closed, loses, back } = ending.plan
  if (closed === null || back === null || loses === null) return null
  const { stage, holders } = closed
  const goes = ending.kind === 'checked' ? say`would go` : say`went`
  const why =
    stage === 'Production'
      ? say`only a rollback of Production itself moves a version to Production`
      : say`${versions(holders)} ${holders.length === 1 ? say`is` : say`are`} there now`
  return say`version ${loses} ${goes} to ${own(back)}, and not back to ${own(stage)}, because ${why}`
}

/** That nothing promotes the version again; null where it was not rolled back by this. */
export function rollbackMark({ ending, target }: RollbackOutcome): Phrase | null {
  if (ending.kind !== 'rolled-back' && ending.kind !== 'done-before') return null
  const version = ending.kind === 'rolled-back' ? ending.plan.loses : loserOf(ending.record)
  if (version === null) return null
  const stays = say`version ${version} is not promoted to ${targetName(target)} again`
  return ending.kind === 'rolled-back'
    ? say`${stays} until the command clear-rollback allows it`
    : say`${stays}, unless the command clear-rollback has allowed it since`
}

/** Of what was done before: by whom, when, and why. */
function earlierRollback({ ending, notes }: RollbackOutcome): Phrase | null {
  if (ending.kind !== 'done-before') return null
  const { record } = ending
  const earlier = say`${writerOf(record)}${withReason(record.reason)}`
  // Somebody else's that was only finished here says nothing of what this run may still do.
  return notes.some((note) => note.kind === 'record-completed' && note.record.key === record.key)
    ? earlier
    : say`${earlier}; nothing has moved since, so the same command in the same workflow run does nothing more. To go further back, name the version in to-version`
}

/** What stands in the way of calling it done; null: nothing. */
export function rollbackProblem({ ending }: Pick<RollbackOutcome, 'ending'>): string | null {
  return 'problem' in ending ? ending.problem : null
}

function linksTo({ model, ending, holders }: RollbackOutcome, links: LinkOptions): readonly Part[] {
  const lost = 'plan' in ending && ending.plan.loses !== null ? [ending.plan.loses] : []
  return linksPart(
    [...new Set([...holders, ...lost])].map((version) => ({ model, version })),
    links,
  )
}

/** Why a promotion is not undone, in a sentence without its full stop. */
export function leftAloneReason({ model, target, version, because, holders }: UndoSkipped): Phrase {
  const what = say`${model} version ${version}`
  const where = targetName(target)
  switch (because.kind) {
    case 'never-moved':
      return say`this step did not promote ${what} to ${where}, so there is nothing to undo`
    case 'rolled-back':
      return say`${what}, which this step promoted to ${where}, has already been rolled back (${writerOf(because.record)})`
    case 'moved-since':
      return say`${where} has moved since this step promoted ${what}, so the promotion is not undone: ${holdersHave(holders, target, 'now')}`
    case 'others-decided':
      return say`somebody has confirmed ${what} for ${where} since this step promoted it, so the promotion is not undone: ${decided(because.record, version)} (${writerOf(because.record)})`
  }
}

function decided(record: MoveRecord, version: number): Phrase {
  switch (record.action) {
    case 'rollback':
      if (isReturn(record) && record.version === version) {
        return say`a rollback gave the target to it when no version had it`
      }
      return record.to === version
        ? say`a rollback of version ${record.version} restored it`
        : say`a rollback from ${targetName(record.target)} brought it back`
    case 'adopt':
      return say`it was adopted`
    case 'promote':
    case 'transition':
      return say`version ${record.version} was moved to ${targetName(record.target)}`
  }
}
