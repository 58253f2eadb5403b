/** `2026-09-07 10:11`, in UTC. `at` in milliseconds since 1970. */
export function minuteOf(at: number): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime())
    ? 'unknown'
    : time.toISOString().slice(0, 16).replace('T', ' ')
}

/** ISO 8601 in UTC; null: what was told is no time. */
export function isoMoment(at: number | null): string | null {
  if (at === null) return null
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
