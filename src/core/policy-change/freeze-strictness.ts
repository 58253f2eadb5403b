import type { FreezeWindow, MomentOfWeek } from '../requirements/requirement.ts'
import type { Strictness } from './strictness.ts'

const minutesOfDay = 24 * 60
const minutesOfWeek = 7 * minutesOfDay

/**
 * Zone by zone, for the clocks of two zones differ by more or less with the season: what is closed
 * in one of them covers nothing of another.
 */
export function freezeStrictness(
  before: readonly FreezeWindow[],
  after: readonly FreezeWindow[],
): Strictness {
  const zones = new Set([...before, ...after].map(({ timeZone }) => timeZone))
  let [loosened, tightened] = [false, false]
  for (const zone of zones) {
    const [from, to] = [closedIn(zone, before), closedIn(zone, after)]
    loosened ||= from.some((closed, minute) => closed > (to[minute] ?? 0))
    tightened ||= from.some((closed, minute) => closed < (to[minute] ?? 0))
  }
  if (loosened && tightened) return 'different'
  if (loosened) return 'looser'
  return tightened ? 'tighter' : 'same'
}

/** For each minute of the week from Monday 00:00: 1 where a window of that zone is on. */
function closedIn(zone: string, windows: readonly FreezeWindow[]): Uint8Array {
  const closed = new Uint8Array(minutesOfWeek)
  for (const { timeZone, from, to } of windows) {
    if (timeZone !== zone) continue
    const [start, end] = [flat(from), flat(to)]
    // One that ends before it begins goes over the end of the week.
    if (start <= end) closed.fill(1, start, end)
    else closed.fill(1, start).fill(1, 0, end)
  }
  return closed
}

function flat({ day, minute }: MomentOfWeek): number {
  return day * minutesOfDay + minute
}
