/**
 * A whole number of 64 bits, which is what MLflow keeps steps and times in. It is a bigint only
 * where a number would not be exact, so equal ones are equal as data and as keys of a `Map`.
 */
export type Int64 = number | bigint

export function int64(exact: bigint): Int64 {
  const number = Number(exact)
  return Number.isSafeInteger(number) ? number : exact
}

/** For sorting, the least first; exact, also where one is a number and the other a bigint. */
export function compareInt64(a: Int64, b: Int64): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A JSON number where that is exact, else the decimal text. */
export function int64Json(value: Int64): number | string {
  return typeof value === 'bigint' ? String(value) : value
}
