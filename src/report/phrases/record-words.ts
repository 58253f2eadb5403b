import { targetOfKey } from '../../core/model/target.ts'
import type { FoundRecord } from '../../core/records/read-records.ts'
import type { Quote } from '../text/quote.ts'
import { targetName } from './words.ts'

/** What the record is one of. */
export function nounOf({ action }: Pick<FoundRecord, 'action'>): 'move' | 'rollback' | 'adoption' {
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

/** `Production`, `alias champion`; what names no target there is stays as it is written. */
export function recordedTarget({ target }: Pick<FoundRecord, 'target'>, quote: Quote): string {
  const named = targetOfKey(target)
  return named === null ? quote(target) : targetName(named, quote)
}
