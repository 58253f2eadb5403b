import type { FreezeWindow, MomentOfWeek } from '../../core/requirements/requirement.ts'
import { nearest } from '../../core/text/near-name.ts'
import { quoted, suggestion } from '../gate-line/line-reader.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const minutesOfDay = 24 * 60
const minutesOfWeek = 7 * minutesOfDay

/** What a window looks like, for messages and for the schema. */
export const windowExample = 'Fri 16:00 - Mon 08:00 Europe/Berlin'
export const windowPattern =
  '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01][0-9]|2[0-3]):[0-5][0-9] - ' +
  '(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01][0-9]|2[0-3]):[0-5][0-9] [A-Za-z][A-Za-z0-9_+/\\-]*$'

/** Why a text is no window, and the index in it of what is wrong. */
export interface TextProblem {
  readonly problem: string
  /** What it adds to the problem, where to find out takes long. */
  readonly hint?: () => string
  readonly index: number
}

interface Word {
  readonly text: string
  readonly index: number
}

/** The words of a window, in order, and what each is called in a message. */
const parts = [
  'a weekday (Mon to Sun)',
  'a time of day',
  'a - with spaces round it',
  'a weekday (Mon to Sun)',
  'a time of day',
  'a time zone',
] as const

/** `Fri 16:00 - Mon 08:00 Europe/Berlin`, or why it is none. */
export function parseFreezeWindow(text: string): FreezeWindow | TextProblem {
  const words = [...text.matchAll(/[^ ]+/g)]
  const word = (part: number): Word => {
    const match = words[part]
    return { text: match?.[0] ?? '', index: match?.index ?? text.length }
  }
  const from = momentOf(word(0), word(1), 0)
  if ('problem' in from) return from
  const dash = word(2)
  if (dash.text !== '-') return expected(2, dash, isDash(dash.text) ? '-' : null)
  const to = momentOf(word(3), word(4), 3)
  if ('problem' in to) return to
  const zone = word(5)
  const problem = problemOfZone(zone)
  if (problem !== null) return problem
  if (words.length > 6)
    return { problem: 'a window must end with its time zone', index: word(6).index }
  if (minuteOfWeek(from) === minuteOfWeek(to)) {
    return {
      problem: 'this window covers the whole week: it ends at the moment at which it begins',
      index: 0,
    }
  }
  return { text, from, to, timeZone: zone.text }
}

function momentOf(day: Word, time: Word, part: 0 | 3): MomentOfWeek | TextProblem {
  const index = days.indexOf(day.text as (typeof days)[number])
  if (index === -1) return expected(part, day, dayMeant(day.text))
  const [, hour, minute] = /^([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(time.text) ?? []
  if (hour === undefined) return expected(part + 1, time, timeMeant(time.text))
  return { day: index as MomentOfWeek['day'], minute: Number(hour) * 60 + Number(minute) }
}

function dayMeant(text: string): string | null {
  const first = text.slice(0, 3).toLowerCase()
  return days.find((day) => day.toLowerCase() === first) ?? nearest(text, days)
}

function timeMeant(text: string): string | null {
  if (text === '24:00') return '00:00'
  const [, hour, minute = '00'] = /^([0-9]{1,2})(?:[:.h]([0-9]{2}))?$/.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

function isDash(text: string): boolean {
  return /^[−–—]$/u.test(text)
}

/** A name that the time zone database has; offsets such as +02:00 know no summer time. */
function problemOfZone(zone: Word): TextProblem | null {
  const own = canonicalZone(zone.text)
  if (own !== null && (own === zone.text || own.toLowerCase() !== zone.text.toLowerCase())) {
    return null
  }
  const hint = () => suggestion(own ?? zoneMeant(zone.text))
  return { ...expected(5, zone, null), hint }
}

function zoneMeant(text: string): string | null {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')]
  const last = text.toLowerCase()
  const city = zones.find((name) => name.toLowerCase().split('/').at(-1) === last)
  return city ?? nearest(text, zones)
}

/** Asking takes up to a millisecond, and the answer stays the same. */
const asked = new Map<string, string | null>()

/** What the runtime calls the zone, which for an older name is another one; null: it knows none. */
function canonicalZone(text: string): string | null {
  const known = asked.get(text)
  if (known !== undefined) return known
  const zone = zoneOfRuntime(text)
  asked.set(text, zone)
  return zone
}

function zoneOfRuntime(text: string): string | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(text)) return null
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

function expected(part: number, word: Word, meant: string | null): TextProblem {
  const found = word.text === '' ? 'the end' : quoted(word.text)
  const hint = suggestion(meant)
  const dayAfter = word.text === '24:00' ? ' It belongs to the next day.' : ''
  const problem = `expected ${parts[part]}, as in "${windowExample}", found ${found}${hint}${dayAfter}`
  return { problem, index: word.index }
}

/**
 * Whether the windows leave no minute of the week open. Windows of different time zones are laid
 * on one week in winter and on one in summer; closed in both is closed.
 */
export function closesTheWholeWeek(windows: readonly FreezeWindow[]): boolean {
  const minutes = windows.reduce((sum, window) => sum + lengthOf(window), 0)
  if (minutes < minutesOfWeek) return false
  const winter = Date.UTC(2026, 0, 7)
  const summer = Date.UTC(2026, 6, 8)
  return [winter, summer].every((moment) => closesTheWeekOf(windows, moment))
}

function closesTheWeekOf(windows: readonly FreezeWindow[], moment: number): boolean {
  const offsets = new Map<string, number>()
  /** +1 where a window begins and -1 where it ends. */
  const changes = new Int32Array(minutesOfWeek + 1)
  for (const window of windows) {
    const { from, timeZone } = window
    const offset = offsets.get(timeZone) ?? minutesAheadOfUtc(timeZone, moment)
    offsets.set(timeZone, offset)
    const start = modulo(minuteOfWeek(from) - offset)
    const end = start + lengthOf(window)
    add(changes, start, Math.min(end, minutesOfWeek))
    if (end > minutesOfWeek) add(changes, 0, end - minutesOfWeek)
  }
  let open = 0
  for (let minute = 0; minute < minutesOfWeek; minute += 1) {
    open += changes[minute] ?? 0
    if (open === 0) return false
  }
  return true
}

function add(changes: Int32Array, start: number, end: number): void {
  changes[start] = (changes[start] ?? 0) + 1
  changes[end] = (changes[end] ?? 0) - 1
}

function minuteOfWeek({ day, minute }: MomentOfWeek): number {
  return day * minutesOfDay + minute
}

function lengthOf({ from, to }: FreezeWindow): number {
  return modulo(minuteOfWeek(to) - minuteOfWeek(from))
}

function modulo(minutes: number): number {
  return ((minutes % minutesOfWeek) + minutesOfWeek) % minutesOfWeek
}

/** From `GMT+05:30`; plain `GMT` is zero. */
function minutesAheadOfUtc(timeZone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(moment))
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /^GMT([-+])([0-9]{2}):([0-9]{2})/.exec(parts ?? '') ?? []
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return sign === '-' ? -ahead : ahead
}
