import { isReturn, type MoveRecord, type RecordAction } from '../../core/records/record.ts'
import { commas, moment, name, own, type Phrase, say } from '../phrase.ts'

/** What the record is one of. */
export const nouns = {
  promote: 'move',
  transition: 'move',
  rollback: 'rollback',
  adopt: 'adoption',
  'clear-rollback': 'clearing',
} as const satisfies Record<RecordAction, string>

/** Between what a record is and its version: `rollback of 5`, but `rollback to 5` where no version had the target. */
export function ofOrTo(
  record: Pick<MoveRecord<RecordAction>, 'action' | 'version' | 'to'>,
): Phrase {
  return own(isReturn(record) ? 'to' : 'of')
}

/** `a move`, `an adoption`. */
export function aRecord({ action }: Pick<MoveRecord<RecordAction>, 'action'>): Phrase {
  return say`${action === 'adopt' ? say`an` : say`a`} ${own(nouns[action])}`
}

/** `mona, 2026-09-07 10:11 UTC, https://…`: who wrote it, when, and in which run. */
export function writerOf({
  by,
  at,
  run,
}: Pick<MoveRecord<RecordAction>, 'by' | 'at' | 'run'>): Phrase {
  const who = by === '' ? [] : [name(by, 300)]
  const where = run === null || run === '' ? [] : [name(run, 300)]
  return commas([...who, moment(at), ...where])
}

/** `mona (MLflow user alice)`; null where nobody is named. */
export function writerName(
  { by, mlflowUser }: Pick<MoveRecord<RecordAction>, 'by' | 'mlflowUser'>,
  limit: number,
): Phrase | null {
  if (mlflowUser === null || mlflowUser === by) return by === '' ? null : name(by, limit)
  const user = say`MLflow user ${name(mlflowUser, limit)}`
  return by === '' ? user : say`${name(by, limit)} (${user})`
}

/** ` by mona`; nothing where nobody is named. */
export function byWhom(by: string, limit?: number): Phrase | null {
  return by === '' ? null : say` by ${name(by, limit)}`
}

/** `: too many false alarms`; nothing where no reason is given. */
export function withReason(reason: string | null): Phrase | null {
  return reason === null ? null : say`: ${reason}`
}
