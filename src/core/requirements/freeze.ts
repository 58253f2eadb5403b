import type { FreezeWindow, MomentOfWeek } from './requirement.ts'

const minutesOfDay = 24 * 60
const minutesOfWeek = 7 * minutesOfDay
const days: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * The first window that a moment lies in, or null. A window that ends before it begins goes over
 * the end of the week; both ends are wall-clock times, whatever daylight saving does in between.
 *
 * @param now milliseconds since 1970
 */
export function frozenBy(windows: readonly FreezeWindow[], now: number): FreezeWindow | null {
  return windows.find((window) => contains(window, minuteOfWeek(now, window.timeZone))) ?? null
}

function contains({ from, to }: FreezeWindow, minute: number): boolean {
  const start = flat(from)
  const length = (flat(to) - start + minutesOfWeek) % minutesOfWeek
  const since = (minute - start + minutesOfWeek) % minutesOfWeek
  return since < length
}

function flat({ day, minute }: MomentOfWeek): number {
  return day * minutesOfDay + minute
}

/** Minutes since Monday 00:00 on the clocks of that time zone. */
function minuteOfWeek(now: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  const day = days.indexOf(part('weekday'))
  return day * minutesOfDay + Number(part('hour')) * 60 + Number(part('minute'))
}
