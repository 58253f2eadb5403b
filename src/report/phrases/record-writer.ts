import type { MoveRecord } from '../../core/records/record.ts'
import { minuteOf } from '../text/moment.ts'
import type { Quote } from '../text/quote.ts'

/** `mona, 2026-09-07 10:11 UTC, https://…`: who wrote it, when, and in which run. */
export function writerOf(
  { by, at, run }: Pick<MoveRecord, 'by' | 'at' | 'run'>,
  quote: Quote,
): string {
  const parts = [by, `${minuteOf(at)} UTC`, run ?? ''].filter((part) => part !== '')
  return parts.map((part) => quote(part, 300)).join(', ')
}
