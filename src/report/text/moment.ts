/** ISO 8601 in UTC; null: what was read is no time. `at` in milliseconds since 1970. */
export function isoMoment(at: number | null): string | null {
  if (at === null) return null
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
