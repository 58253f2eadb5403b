import type { Waiting } from '../core/model/clock.ts'

/** Milliseconds. What takes less is nobody's concern. */
const tellAfter = 2_000
/** Milliseconds between two lines about the same wait in a log. */
const tellAgainAfter = 30_000

/** Calls the function every so many milliseconds, until it is stopped by what it gives. */
export type Every = (milliseconds: number, tick: () => void) => () => void

/** Keeps no process alive by itself. */
export const every: Every = (milliseconds, tick) => {
  const timer = setInterval(tick, milliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

/** How a wait is shown. */
export interface WaitDisplay {
  /** Once a second while it lasts. */
  show(what: string, seconds: number): void
  /** It is over, or another one is. */
  clear(): void
}

/** What takes long is told; of several waits at once, the one that began first. */
export function tellWaits(
  display: WaitDisplay,
  { now, every }: { readonly now: () => number; readonly every: Every },
): Waiting {
  const open = new Set<{ readonly what: string; readonly since: number }>()
  let stop: (() => void) | null = null
  const tick = () => {
    const [longest] = open
    const waited = longest === undefined ? 0 : now() - longest.since
    if (longest !== undefined && waited >= tellAfter) {
      display.show(longest.what, Math.floor(waited / 1000))
    }
  }
  return (what) => {
    const wait = { what, since: now() }
    open.add(wait)
    stop ??= every(1000, tick)
    return () => {
      open.delete(wait)
      display.clear()
      if (open.size > 0) return
      stop?.()
      stop = null
    }
  }
}

/** Where what was written stays: a line at first, and then from time to time. */
export function inLines(print: (line: string) => void, now: () => number): WaitDisplay {
  const told = new Map<string, number>()
  return {
    show(what, seconds) {
      const last = told.get(what)
      if (last !== undefined && now() - last < tellAgainAfter) return
      told.set(what, now())
      print(`Waiting for ${what} (${seconds} s so far).`)
    },
    clear() {},
  }
}
