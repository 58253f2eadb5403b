import type { MoveRecord } from '../../core/records/record.ts'

/** What the record is one of. */
export function nounOf({ action }: Pick<MoveRecord, 'action'>): 'move' | 'rollback' | 'adoption' {
  switch (action) {
    case 'promote':
    case 'transition':
      return 'move'
    case 'rollback':
      return 'rollback'
    case 'adopt':
      return 'adoption'
  }
}

export function aOrAn(noun: ReturnType<typeof nounOf>): string {
  return noun === 'adoption' ? `an ${noun}` : `a ${noun}`
}
