import { UsageError } from '../../core/errors/errors.ts'
import { type CopySource, copySource, copySourceText } from '../../core/model/copy.ts'
import { type ModelName, modelName } from '../../core/model/model.ts'
import { visible } from '../../core/text/untrusted-text.ts'

/** Unity Catalog does not distinguish names by case, and keeps them in lower case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/**
 * `catalog.schema.model`: MLflow fills in what is missing only from a Spark session. A quote would end the name
 * in a search, which knows no escape.
 */
export function hasThreeLevels(model: ModelName): boolean {
  const levels = model.split('.')
  return levels.length === 3 && levels.every((level) => /^[^\s/'\p{Cc}]+$/u.test(level))
}

export function requireThreeLevels(model: ModelName): void {
  if (hasThreeLevels(model)) return
  throw new UsageError(
    `'${visible(model)}' is not the name of a model in Unity Catalog. Write catalog.schema.model, as in main.ml.fraud_detector, without spaces, slashes and quotes.`,
  )
}

/** The same source, with the name as Unity Catalog keeps it. */
export function canonicalSource(source: string): string {
  const copied = copySource(source)
  return copied === null ? source : lowerSource(copied)
}

export function lowerSource({ model, version }: CopySource): string {
  return copySourceText({ model: modelName(model.toLowerCase()), version })
}
