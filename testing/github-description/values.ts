import type { Description, Parameter, Schema } from './description.ts'
import { violationsOfSchema } from './schema-violations.ts'

/** The values in the path and in the query that are not as described. */
export function violationsOfValues(
  description: Description,
  parameters: readonly Parameter[],
  values: ReadonlyMap<string, string>,
  query: URLSearchParams,
): readonly string[] {
  const found: string[] = []
  for (const { in: place, name, required, schema } of parameters) {
    if (place === 'header') continue
    // A path with an empty value is another path.
    const given = place === 'path' ? [values.get(name) ?? ''] : query.getAll(name)
    if (given.length > 1) found.push(`${name}: given ${given.length} times`)
    if (given.length === 0 && required) found.push(`${name}: is required`)
    for (const text of given) {
      found.push(...violationsOfSchema(description, schema, meant(schema, text), name))
    }
  }
  const named = new Set(parameters.filter((one) => one.in === 'query').map((one) => one.name))
  for (const name of new Set(query.keys())) {
    if (!named.has(name)) found.push(`${name}: GitHub knows no such parameter of the query`)
  }
  return found
}

/** The text converted to the schema's type, if possible. */
function meant(schema: Schema, text: string): unknown {
  if (schema.type === 'integer' && /^\d+$/.test(text)) return Number(text)
  if (schema.type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
