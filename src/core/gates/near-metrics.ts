import { distance } from 'fastest-levenshtein'

/** What a version has, for somebody who asked for a metric that it has not. */
export interface KnownMetrics {
  /** Those that may have been meant, the nearest first. */
  readonly near: readonly string[]
  /** All of them, in order. */
  readonly names: readonly string[]
}

const mostNear = 3

export function knownMetrics(wanted: string, known: Iterable<string>): KnownMetrics {
  const names = [...known].sort()
  const sought = plain(wanted)
  const near = names
    .map((name) => ({ name, far: farness(sought, plain(name)) }))
    .filter(({ far }) => far !== null)
    .sort((a, b) => (a.far ?? 0) - (b.far ?? 0) || (a.name < b.name ? -1 : 1))
    .slice(0, mostNear)
    .map(({ name }) => name)
  return { near, names }
}

/** MLflow's search and its tables say `metrics.accuracy`. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^metrics?[./]/, '')
    .replaceAll(/[\s_\-./:]/g, '')
}

/** null: too far to have been meant. A name that begins like the other is near, however long it is. */
function farness(wanted: string, name: string): number | null {
  if (wanted === name) return 0
  const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted]
  if (short.length < 3 || long.length > 100) return null
  if (long.startsWith(short)) return 1
  const edits = distance(wanted, name)
  if (edits <= Math.max(1, Math.floor(short.length / 3))) return 1 + edits
  const shared = [...short].findIndex((character, at) => character !== long[at])
  return shared >= 4 && shared >= short.length * 0.7 ? 10 : null
}
