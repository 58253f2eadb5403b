import type { ModelVersion, VersionNumber } from '../../core/model/model.ts'

/** MLflow keeps version numbers in 32 bits; beyond, some of its databases answer with 500. */
export const greatestVersion = 2_147_483_647

/** Each version once, as it was changed last: two reads may have seen it at two moments. */
export function highestFirst(rows: readonly ModelVersion[]): readonly ModelVersion[] {
  const latest = new Map<VersionNumber, ModelVersion>()
  for (const row of rows) {
    const other = latest.get(row.version)
    if (other === undefined || row.updatedAt >= other.updatedAt) latest.set(row.version, row)
  }
  return [...latest.values()].sort((a, b) => b.version - a.version)
}
