import { UsageError } from '../../core/errors/errors.ts'
import type { ModelName, RunId } from '../../core/model/model.ts'
import { quotedName } from './shown-text.ts'

/** A search filter for the versions of one registered model, of one run if that is given. */
export function versionsFilter(model: ModelName, run: RunId | null): string {
  const name = `name=${quoted('model', model)}`
  // The name stands last: MLflow's parser takes a backslash before the closing quote for an
  // escape where anything follows.
  return run === null ? name : `run_id=${quoted('run id', run)} AND ${name}`
}

/** The same of those that were copied from `source`. */
export function copiesFilter(model: ModelName, source: string): string {
  return `source_path=${quoted('source', source)} AND name=${quoted('model', model)}`
}

/** A value in a filter, in quotes. */
export function filterText(value: string): string {
  return quoted('text', value)
}

// MLflow's filters know no escape: a text with one kind of quote takes the other.
function quoted(what: string, text: string): string {
  if (!text.includes("'")) return `'${text}'`
  if (!text.includes('"')) return `"${text}"`
  throw new UsageError(
    `The ${what} ${quotedName(text)} contains both kinds of quotes, and MLflow's search cannot find such a name. Rename it so that it has at most one kind.`,
  )
}
