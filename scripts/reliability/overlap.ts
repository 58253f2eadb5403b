import type { Exchange, Handler, Passage } from './proxy.ts'
import { passOn } from './proxy.ts'
import type { Rendezvous } from './rendezvous.ts'

/** Where the runs of one round are synchronized: when they are loaded, or before they write. */
export const meetings = ['start', 'first write', 'move'] as const
export type Meeting = (typeof meetings)[number]

/**
 * A handler for the proxy that makes a run wait for the others at its first write, or its first
 * move.
 */
export function meetingAt(meeting: Meeting, rendezvous: Rendezvous, party: string): Handler {
  let met = meeting === 'start'
  return async (exchange, proxy) => {
    if (!met && (meeting === 'move' ? moves(exchange) : writes(exchange))) {
      met = true
      await rendezvous.arrive(party)
    }
    await passOn(exchange, proxy)
  }
}

/** MLflow's searches are reads, whatever their HTTP method is. */
function writes({ method, path }: Pick<Exchange, 'method' | 'path'>): boolean {
  return method !== 'GET' && !/\/search(?:\?|$)/.test(path)
}

/** Whether this request changes the holder of a target. */
export function moves({ method, path }: Pick<Exchange, 'method' | 'path'>): boolean {
  if (method === 'GET') return false
  return (
    path.includes('/model-versions/transition-stage') || path.includes('/registered-models/alias')
  )
}

/**
 * When a run last read the state that it reports, and when it moved something, in nanoseconds. What it
 * reads after it has completed its record is only for the charts of its report.
 */
export interface Trace {
  readonly lastLook: bigint
  readonly moved: readonly bigint[]
}

export function traceOf(passages: readonly Passage[]): Trace {
  const lastWrite = passages.findLastIndex(writes)
  const before = lastWrite === -1 ? passages : passages.slice(0, lastWrite)
  const looks = before.filter((passage) => !writes(passage) && passage.passedOn)
  const moved = passages.filter(moves).flatMap(({ acted }) => (acted === null ? [] : [acted]))
  // A run that never reads knows only its own move.
  return { lastLook: looks.at(-1)?.arrived ?? moved.at(-1) ?? 0n, moved }
}

/** Whether another run moved something after the last read of this run. */
export function movedSince(own: Trace, others: readonly Trace[]): boolean {
  return others.some(({ moved }) => moved.some((at) => at > own.lastLook))
}
