import { targetNamed } from '../history/target-name.ts'
import type { FoundRecord } from '../records/read-records.ts'
import { minuteOf } from './moment.ts'
import type { Quote } from './quote.ts'
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
  const named = targetNamed(target)
  return named === null ? quote(target) : targetName(named, quote)
}

/** `mona, 2026-09-07 10:11 UTC, https://…`: who wrote it, when, and in which run. */
export function writerOf({ by, at, run }: FoundRecord, quote: Quote): string {
  const parts = [by, `${minuteOf(at)} UTC`, run ?? ''].filter((part) => part !== '')
  return parts.map((part) => quote(part, 300)).join(', ')
}
