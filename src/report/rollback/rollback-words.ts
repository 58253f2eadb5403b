import type { VersionNumber } from '../../core/model/model.ts'
import type { RollbackPlan } from '../../core/rollback/rollback.ts'
import type { RollbackOutcome } from '../../core/rollback/rollback-outcome.ts'
import type { Headline } from '../phrases/headline.ts'
import { writerOf } from '../phrases/record-writer.ts'
import { changeLines, holds, targetName } from '../phrases/words.ts'
import type { Quote } from '../text/quote.ts'

/** The first line of a rollback's report. */
export function rollbackHeadline(outcome: RollbackOutcome, quote: Quote): Headline {
  const { model, target, ending, holders } = outcome
  const where = targetName(target, quote)
  const version = (number: VersionNumber) => `${quote(model)} version ${number}`
  switch (ending.kind) {
    case 'rolled-back': {
      const { gets, loses } = ending.plan
      const sentence =
        gets === null
          ? `${version(loses)} was rolled back, and ${stay(outcome, loses, 'now', quote)}`
          : `${version(gets)} ${holds(target, 'now', quote)}, and version ${loses} was rolled back`
      return { emoji: '↩️', word: 'Rolled back', sentence }
    }
    case 'checked': {
      const { gets, loses } = ending.plan
      const sentence =
        gets === null
          ? `${version(loses)} would be rolled back, and ${stay(outcome, loses, 'then', quote)}`
          : `${version(gets)} would get ${where}, and version ${loses} would be rolled back`
      return { emoji: '↩️', word: 'Would roll back', sentence }
    }
    case 'conflict': {
      const { loses } = ending.plan
      const sentence = holders.includes(loses)
        ? `${version(loses)} is not rolled back from ${where}`
        : `${version(loses)} has lost ${where} to somebody else`
      return { emoji: '⚠️', word: 'Conflict', sentence }
    }
    case 'done-before':
      return {
        emoji: '↩️',
        word: 'Done before',
        sentence: `${version(ending.record.version)} was rolled back from ${where} already`,
      }
    case 'holds-no-longer':
      return {
        emoji: '➖',
        word: 'Nothing to do',
        sentence: `${version(ending.version)} does not hold ${where}, so it is not rolled back`,
      }
  }
}

/** Who has the target where a rollback gives it to nobody. */
function stay(
  { target, holders }: RollbackOutcome,
  loses: VersionNumber,
  when: 'now' | 'then',
  quote: Quote,
): string {
  const where = targetName(target, quote)
  const others = holders.filter((holder) => holder !== loses)
  const who = others.length === 0 ? 'nothing' : `version ${others.join(' and ')}`
  if (when === 'then') return `${who} would hold ${where}`
  return `${who} ${others.length > 1 ? 'hold' : 'holds'} ${where} now`
}

/** What a rollback does, or did, to each version, in the order in which they moved. */
export function rollbackChanges({ changes }: RollbackPlan, quote: Quote): readonly string[] {
  const moves = new Map<VersionNumber, { from: string; to: string }>()
  const aliases: string[] = []
  const moved = (version: VersionNumber, from: string, to: string) => {
    moves.set(version, { from: moves.get(version)?.from ?? from, to })
  }
  for (const change of changes) {
    if (change.kind !== 'move-to-stage') {
      aliases.push(...changeLines(change, quote))
      continue
    }
    moved(change.version, change.from, change.to)
    if (!change.archiveExisting) continue
    for (const holder of change.holders) moved(holder, change.to, 'Archived')
  }
  const lines = [...moves].map(([version, { from, to }]) => `version ${version}: ${from} → ${to}`)
  return [...aliases, ...lines]
}

/** Why just this version got the target; null where the ending says all there is. */
export function rollbackBasis({ ending, target }: RollbackOutcome, quote: Quote): string | null {
  if (!('plan' in ending)) return null
  const { basis, plan } = ending
  if (basis === null) return `version ${plan.gets} was named in to-version`
  const former = basis.former.filter((holder) => holder !== basis.version)
  const who =
    plan.gets !== null
      ? `version ${plan.gets}`
      : former.length === 0
        ? 'nothing'
        : `version ${former.join(' and ')}`
  const verb = basis.action === 'promote' ? 'promoted' : 'moved'
  return (
    `${who} held ${targetName(target, quote)} before version ${basis.version} was ${verb} there ` +
    `(${writerOf(basis, quote)})`
  )
}

/** Why the version that lost the target is not where it came from; null: it is. */
export function rollbackClosed({ ending }: RollbackOutcome): string | null {
  if (ending.kind !== 'rolled-back' && ending.kind !== 'checked') return null
  const { closed, loses, back } = ending.plan
  if (closed === null) return null
  const { stage, holders } = closed
  const goes = ending.kind === 'checked' ? 'would go' : 'went'
  const why =
    stage === 'Production'
      ? 'only a rollback of Production itself puts a version there'
      : `${versions(holders)} ${holders.length === 1 ? 'is' : 'are'} there now`
  return `version ${loses} came from ${stage} and ${goes} to ${back}: ${why}`
}

function versions(numbers: readonly VersionNumber[]): string {
  return `version${numbers.length === 1 ? '' : 's'} ${numbers.join(' and ')}`
}

/** That nothing promotes the version again; null where it was not rolled back by this. */
export function rollbackHold({ ending, target }: RollbackOutcome, quote: Quote): string | null {
  if (ending.kind !== 'rolled-back' && ending.kind !== 'done-before') return null
  const version = ending.kind === 'rolled-back' ? ending.plan.loses : ending.record.version
  const where = targetName(target, quote)
  return ending.kind === 'rolled-back'
    ? `version ${version} is not promoted to ${where} again until the command clear-rollback lets it be`
    : `version ${version} is not promoted to ${where} again, unless clear-rollback has let it since`
}

/** Of what was done before: by whom, when, and why. */
export function earlierRollback({ ending, notes }: RollbackOutcome, quote: Quote): string | null {
  if (ending.kind !== 'done-before') return null
  const { record } = ending
  const reason = record.reason === null ? '' : `: ${quote(record.reason)}`
  const earlier = `it was rolled back before (${writerOf(record, quote)})${reason}`
  // Somebody else's that was only finished here says nothing of what this run may still do.
  return notes.some((note) => note.kind === 'record-completed' && note.record.key === record.key)
    ? earlier
    : `${earlier}; nothing has moved there since, so the same command in the same workflow run does nothing more: to go further back, name the version in to-version`
}

/** Who holds the target at the end, where the headline does not say it. */
export function holdersNow({ ending, target, holders }: RollbackOutcome, quote: Quote) {
  switch (ending.kind) {
    case 'rolled-back':
    case 'checked':
      return null
    case 'conflict':
    case 'done-before':
    case 'holds-no-longer': {
      const where = targetName(target, quote)
      return holders.length === 0
        ? `nothing holds ${where} now`
        : `version ${holders.join(' and ')} ${holders.length === 1 ? 'holds' : 'hold'} ${where} now`
    }
  }
}

/** What stands in the way of calling it done; null: nothing. */
export function rollbackProblem({ ending }: RollbackOutcome): string | null {
  switch (ending.kind) {
    case 'rolled-back':
    case 'conflict':
      return ending.problem
    case 'checked':
    case 'done-before':
    case 'holds-no-longer':
      return null
  }
}
