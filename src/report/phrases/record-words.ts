import type { MoveRecord, RecordAction } from '../../core/records/record.ts'

/** What the record is one of. */
export function nounOf({
  action,
}: Pick<MoveRecord<RecordAction>, 'action'>): 'move' | 'rollback' | 'adoption' | 'clearing' {
  switch (action) {
    case 'promote':
    case 'transition':
      return 'move'
    case 'rollback':
      return 'rollback'
    case 'adopt':
      return 'adoption'
    case 'clear-rollback':
      return 'clearing'
  }
}

export function aOrAn(noun: ReturnType<typeof nounOf>): string {
  return noun === 'adoption' ? `an ${noun}` : `a ${noun}`
}
