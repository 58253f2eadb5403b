import { type AuditFinding, isPastTheGates } from '../../core/audit/audit-finding.ts'
import type { Target } from '../../core/model/model.ts'
import { bareName, isSameTarget } from '../../core/model/target.ts'
import type { MoveRecord } from '../../core/records/record.ts'
import { aOrAn, nounOf } from '../phrases/record-words.ts'
import { holds, targetName } from '../phrases/words.ts'
import { minuteOf } from '../text/moment.ts'
import type { Quote } from '../text/quote.ts'

/** What was found, in a sentence without its full stop. */
export function findingSays(finding: AuditFinding, target: Target, quote: Quote): string {
  const version = `version ${finding.version}`
  const is = `${version} ${holds(target, 'now', quote)}`
  switch (finding.kind) {
    case 'holder-without-record': {
      const { folded, copied } = finding
      const older =
        folded === 0
          ? ''
          : `, unless it was by one of its ${folded} oldest records, which were folded away`
      const others = copied ? ' (records on it are about a version that it was copied from)' : ''
      return `${is}, and no record says how it came there${others}: it was moved past Stagegate${older}`
    }
    case 'holder-ungated':
      return `${is}, and ${ungated(finding.record, quote)}`
    case 'returned':
      return `${is}, though ${departed(finding, target, quote)}: it was moved back past Stagegate`
    case 'moved-away':
      return (
        `${version} should ${target.kind === 'alias' ? 'have' : 'be in'} ` +
        `${targetName(target, quote)} since ${how(finding.record, quote)}, is not there, and no ` +
        'record says why: it was taken away past Stagegate'
      )
    case 'several-holders':
      return (
        `${version} is in ${targetName(target, quote)} beside ${listed(finding.others)}, and the ` +
        'records give it to one version alone'
      )
    case 'rolled-back-holder': {
      const { by, reason, at } = finding.rolledBack
      const when = at === null ? '' : ` on ${minuteOf(at)} UTC`
      const why = reason === null ? '' : `: ${quote(reason)}`
      return `${is}, was rolled back from it${when}${byWhom(by, quote)}${why}, and was not cleared`
    }
    case 'unfinished':
      return (
        `${begun(finding.record)} on ${minuteOf(finding.record.at)} UTC` +
        `${byWhom(finding.record.by, quote)}, and nothing says how it ended`
      )
    case 'accepted': {
      const { record } = finding
      const why = record.reason === null ? '' : `: ${quote(record.reason)}`
      return record.action === 'adopt'
        ? `${is}, and was adopted there, no gate asked, on ${how(record, quote)}${why}`
        : `${is} by a hold that was accepted, since ${how(record, quote)}${why}`
    }
    case 'holder-deleted':
      return `${version} had it since ${how(finding.record, quote)}, and was deleted`
    case 'record-gone': {
      const { at, by } = finding.lastHolder
      const when = at === null ? '' : ` on ${minuteOf(at)} UTC`
      const why = finding.deleted
        ? 'that version was deleted, and its records with it'
        : 'the record of it is not there any more'
      return `${version} was the last to get it, by the registered model's own tag${when}${byWhom(by, quote)}; ${why}`
    }
  }
}

/** What to do about it, in one sentence; null: nothing. */
export function findingTodo(finding: AuditFinding, target: Target, quote: Quote): string | null {
  switch (finding.kind) {
    case 'holder-without-record':
    case 'returned':
    case 'moved-away':
      return (
        'Find out who did it, and promote a version through the gates, or give one back that passed ' +
        'them before, by `stagegate rollback --to-version`; if what stands there is to stay, ' +
        '`stagegate adopt`: all are recorded.'
      )
    case 'holder-ungated':
      return (
        `Judge it with \`stagegate check --version ${finding.version}\`; if it does not pass, ` +
        '`stagegate rollback`, or promote one that does; if it is to stay all the same, ' +
        '`stagegate adopt`.'
      )
    case 'several-holders':
      return (
        `Move those that do not belong in ${targetName(target, quote)} to Archived; the next ` +
        'promotion that archives does so, too.'
      )
    case 'rolled-back-holder':
      return (
        'Promote another version or `stagegate rollback --to-version`; if this one is good after ' +
        `all, \`stagegate clear-rollback --version ${finding.version}\`.`
      )
    case 'unfinished':
      return 'The next promotion or rollback of this target completes it or undoes it.'
    case 'accepted':
    case 'holder-deleted':
    case 'record-gone':
      return null
  }
}

/** The word before it. */
export function findingWord(finding: AuditFinding): string {
  return isPastTheGates(finding) ? 'past the gates' : 'note'
}

type Departed = Extract<AuditFinding, { kind: 'returned' }>

function ungated(record: MoveRecord, quote: Quote): string {
  const when = how(record, quote)
  if (record.action === 'rollback') {
    return (
      `no gate was asked: a rollback of version ${record.version} gave it back, ${when}, and no ` +
      'record says that it ever passed them there'
    )
  }
  if (record.action === 'adopt' || record.verdict !== 'ungated') {
    return `its record says ${quote(record.verdict)}, which lets nothing through (${when})`
  }
  return record.action === 'transition'
    ? `no gate was asked: transition-stage, ${when}`
    : `no gate was passed: gates were none, or each was skipped while nothing had the target yet, ${when}`
}

function departed({ version, record }: Departed, target: Target, quote: Quote): string {
  const when = how(record, quote)
  const who = record.version === version ? 'it' : `version ${record.version}`
  if (record.action === 'rollback') return `${who} was rolled back (${when})`
  if (record.action === 'adopt') {
    const where = quote(bareName(record.target))
    return record.version === version
      ? `it was adopted in ${where} (${when})`
      : `it was gone when ${who} was adopted there (${when})`
  }
  // An alias has no other place to go to; a stage's versions go to other stages.
  const elsewhere = target.kind === 'stage' && !isSameTarget(record.target, target)
  const to = elsewhere ? `to ${quote(bareName(record.target))}` : 'there'
  const was = `${who} was moved ${to} (${when})`
  return record.version === version ? was : `it left when ${was}`
}

function begun(record: MoveRecord): string {
  return `${aOrAn(nounOf(record))} of version ${record.version} was begun`
}

/** `2026-09-07 10:11 UTC by octocat`. */
function how({ at, by }: MoveRecord, quote: Quote): string {
  return `${minuteOf(at)} UTC${byWhom(by, quote)}`
}

function byWhom(by: string, quote: Quote): string {
  return by === '' ? '' : ` by ${quote(by)}`
}

function listed(versions: readonly number[]): string {
  return versions.length === 1 ? `version ${versions[0]}` : `versions ${versions.join(', ')}`
}
