import type { TargetAudit } from '../../core/audit/audit.ts'
import type { AuditFinding } from '../../core/audit/audit-finding.ts'
import type { ModelName, Target } from '../../core/model/model.ts'
import { isSameTarget } from '../../core/model/target.ts'
import { isReturn, type MoveRecord } from '../../core/records/record.ts'
import { moment, name, own, type Phrase, say, versions } from '../phrase.ts'
import { aRecord, byWhom, ofOrTo, withReason } from '../phrases/record-phrases.ts'
import { has, targetName } from '../phrases/target-phrases.ts'
import { type Inputs, inputsFor, shellCommand } from '../text/commands-to-paste.ts'

/** What was found, in a sentence without its full stop. */
export function findingSays(finding: AuditFinding, target: Target): Phrase {
  const version = say`version ${finding.version}`
  const is = say`${version} ${has(target, 'now')}`
  switch (finding.kind) {
    case 'holder-without-record': {
      const { folded, copied } = finding
      const others = copied
        ? say` (its records are about another version, from which it was copied)`
        : null
      const older =
        folded === 0
          ? null
          : say`, unless one of its ${folded} oldest records, which were removed, explains it`
      return say`${is}, and no record says how it was moved there${others}: it was moved without Stagegate${older}`
    }
    case 'holder-ungated':
      return say`${is}, and ${ungated(finding.record)}`
    case 'returned':
      return say`${is}, although ${departed(finding, target)}: it was moved back without Stagegate`
    case 'moved-away': {
      const [should, isNot] =
        target.kind === 'alias'
          ? [say`should have the alias ${target.alias}`, say`does not have it`]
          : [say`should be in ${own(target.stage)}`, say`is not there`]
      return say`${version} ${should} since ${whenAndWho(finding.record)}, but ${isNot}, and no record says why: it was moved away without Stagegate`
    }
    case 'several-holders':
      return say`${version} is in ${targetName(target)} together with ${versions(finding.others)}, but the records name only one version`
    case 'rolled-back-holder': {
      const { by, reason, at } = finding.rolledBack
      return say`${is}, but was rolled back from it${on(at)}${byWhom(by)}${withReason(reason)}, and nobody has cleared the rollback`
    }
    case 'artifacts-changed':
      return say`the artifacts of ${version} are not those that it was promoted with on ${whenAndWho(finding.record)}: their digest is ${finding.found}, and the record says ${finding.record.artifacts ?? ''}`
    case 'artifacts-not-readable':
      return say`it is not known whether the artifacts of ${version} are those that it was promoted with on ${whenAndWho(finding.record)}, because they cannot be read: ${name(finding.because, 400)}`
    case 'unfinished': {
      const { record } = finding
      return say`${aRecord(record)} ${ofOrTo(record)} version ${record.version} was begun on ${whenAndWho(record)}, and no record says how it ended`
    }
    case 'accepted': {
      const { record } = finding
      return record.action === 'adopt'
        ? say`${is}, and was adopted without a gate on ${whenAndWho(record)}${withReason(record.reason)}`
        : say`${is} because a hold was accepted on ${whenAndWho(record)}${withReason(record.reason)}`
    }
    case 'holder-deleted':
      return say`${version} was moved there on ${whenAndWho(finding.record)}, and was deleted since`
    case 'record-gone': {
      const { at, by } = finding.lastHolder
      const why = finding.deleted
        ? say`that version was deleted together with its records`
        : say`its record no longer exists`
      return say`${version} was the last version that was moved there${on(at)}${byWhom(by)}, according to the registered model's own tag; ${why}`
    }
  }
}

/** What to do about it; `paste`: the commands for it. */
interface Todo {
  readonly says: Phrase
  readonly paste: readonly string[]
}

/** null: nothing. */
export function findingTodo(
  finding: AuditFinding,
  model: ModelName,
  { target, holders, formerHolder }: Pick<TargetAudit, 'target' | 'holders' | 'formerHolder'>,
): Todo | null {
  const { version } = finding
  const type = (command: string, more: Inputs = {}) =>
    shellCommand(command, inputsFor(model, target, more))
  const check = type('check', { version: String(version) })
  switch (finding.kind) {
    case 'holder-without-record':
    case 'returned':
    case 'moved-away':
      // What no version has is not adopted, and is given back only to a version that had it.
      if (formerHolder !== null) {
        return {
          says: say`find out who moved it. Then promote a version that passes the gates, or give ${targetName(target)} back to version ${formerHolder}, which had it before`,
          paste: type('rollback', { 'to-version': String(formerHolder) }),
        }
      }
      if (holders.length === 0) {
        return {
          says: say`find out who moved it. Then promote a version that passes the gates`,
          paste: type('promote', { version: 'VERSION' }),
        }
      }
      return {
        says: say`find out who moved it. Then promote a version that passes the gates, go back to one that passed them before, or accept the version that is there`,
        paste: [
          ...type('rollback', { 'to-version': 'VERSION' }),
          ...type('adopt', { version: 'VERSION', reason: 'REASON' }),
        ],
      }
    case 'holder-ungated':
      return {
        says: say`check version ${version} against the gates. If it does not pass, roll it back, or accept it`,
        paste: [
          ...check,
          ...type('rollback'),
          ...type('adopt', { version: String(version), reason: 'REASON' }),
        ],
      }
    case 'several-holders':
      return {
        says: say`move the versions that do not belong in ${targetName(target)} to Archived. A promotion that archives other versions does that as well`,
        paste: [],
      }
    case 'rolled-back-holder':
      return {
        says: say`promote another version or go back to one; if version ${version} is good after all, clear its rollback`,
        paste: [
          ...type('rollback', { 'to-version': 'VERSION' }),
          ...type('clear-rollback', { version: String(version), reason: 'REASON' }),
        ],
      }
    case 'artifacts-changed':
      return {
        says: say`find out who wrote to the artifacts of version ${version}, and go back to another version. A changed model is registered as a new version, which passes the gates itself`,
        paste: type('rollback', { 'to-version': 'VERSION' }),
      }
    case 'artifacts-not-readable':
      return {
        says: say`run the audit where the artifacts of version ${version} can be read, as the promotion did`,
        paste: [],
      }
    case 'unfinished':
      return {
        says: say`the next promotion or rollback of this target completes or removes it`,
        paste: [],
      }
    case 'accepted':
    case 'holder-deleted':
    case 'record-gone':
      return null
  }
}

function ungated(record: MoveRecord): Phrase {
  const when = whenAndWho(record)
  if (record.action === 'rollback') {
    const of = isReturn(record) ? null : say` of version ${record.version}`
    return say`no gate was checked: a rollback${of} restored it on ${when}, and no record says that it ever passed the gates there`
  }
  if (record.action === 'adopt' || record.verdict !== 'ungated') {
    return say`its record has the verdict ${record.verdict}, which allows no promotion (${when})`
  }
  return record.action === 'transition'
    ? say`no gate was checked: transition-stage moved it on ${when}`
    : say`no gate was passed: it was promoted on ${when} with gates: none, or every gate was skipped because no version had the target yet`
}

function departed(
  { version, record }: Extract<AuditFinding, { kind: 'returned' }>,
  target: Target,
): Phrase {
  const when = whenAndWho(record)
  const isOwn = record.version === version
  const who = isOwn ? say`it` : say`version ${record.version}`
  if (isReturn(record)) {
    return say`${isOwn ? null : say`it left when `}${who} got ${targetName(record.target)} back on ${when}`
  }
  if (record.action === 'rollback') return say`${who} was rolled back on ${when}`
  if (record.action === 'adopt') {
    return isOwn
      ? say`it was adopted in ${targetName(record.target)} on ${when}`
      : say`it was no longer there when ${who} was adopted on ${when}`
  }
  // An alias has no other place to go to; a stage's versions go to other stages.
  const elsewhere = target.kind === 'stage' && !isSameTarget(record.target, target)
  const to = elsewhere ? say`to ${targetName(record.target)}` : say`there`
  const was = say`${who} was moved ${to} on ${when}`
  return isOwn ? was : say`it left when ${was}`
}

/** `2026-09-07 10:11 UTC by octocat`. */
function whenAndWho({ at, by }: MoveRecord): Phrase {
  return say`${moment(at)}${byWhom(by)}`
}

function on(at: number | null): Phrase | null {
  return at === null ? null : say` on ${moment(at)}`
}
