import { nearNames } from '../text/near-name.ts'

/** What a version has, for somebody who asked for a metric that it has not. */
export interface KnownMetrics {
  /** Those that may have been meant, the nearest first. */
  readonly near: readonly string[]
  /** All of them, in order. */
  readonly names: readonly string[]
}

export function knownMetrics(wanted: string, known: Iterable<string>): KnownMetrics {
  const names = [...known].sort()
  // MLflow's search and its tables say `metrics.accuracy`.
  return { near: nearNames(wanted.replace(/^metrics?[./]/i, ''), names), names }
}
