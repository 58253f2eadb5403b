import { z } from 'zod'
import type { Description, Schema } from './description.ts'

const compiled = new WeakMap<Schema, z.ZodType>()

/**
 * The parts of the value that the schema forbids, one line for each; an empty list means that the
 * value is legal. A property that the schema does not name is also forbidden: GitHub ignores such a
 * property in a request, and never sends one.
 */
export function violationsOfSchema(
  description: Description,
  schema: Schema,
  value: unknown,
  at: string,
): readonly string[] {
  const result = checker(description, schema).safeParse(value)
  const illegal = result.success ? [] : result.error.issues.flatMap((issue) => lines(issue, at))
  return [...illegal, ...unnamed(description, [schema], value, at)]
}

function checker(description: Description, schema: Schema): z.ZodType {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const whole = { ...schema, definitions: description.definitions }
  const made = z.fromJSONSchema(whole as unknown as z.core.JSONSchema.JSONSchema, {
    defaultTarget: 'openapi-3.0',
    registry: z.registry(),
  })
  compiled.set(schema, made)
  return made
}

function lines(issue: z.core.$ZodIssue, at: string): readonly string[] {
  const place = issue.path.reduce<string>((so, key) => inside(so, key), at)
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Of several alternatives, the one with the fewest violations gives the best message.
    const misfit = (one: z.core.$ZodIssue[]) => (one.some((each) => each.path.length === 0) ? 1 : 0)
    const [nearest = []] = [...issue.errors].sort(
      (a, b) => misfit(a) - misfit(b) || a.length - b.length,
    )
    return nearest.flatMap((one) => lines(one, place))
  }
  return [`${place}: ${issue.message}`]
}

/** Properties that no schema names. */
function unnamed(
  description: Description,
  schemas: readonly Schema[],
  value: unknown,
  at: string,
): readonly string[] {
  const shapes = schemas.flatMap((schema) => shapesOf(description, schema))
  if (Array.isArray(value)) {
    const items = shapes.flatMap((shape) => shape.items ?? [])
    return value.flatMap((one, index) => unnamed(description, items, one, inside(at, index)))
  }
  if (typeof value !== 'object' || value === null) return []
  if (shapes.some(isFree)) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const place = inside(at, key)
    const named = shapes.flatMap((shape) =>
      Object.hasOwn(shape.properties ?? {}, key) ? (shape.properties?.[key] ?? []) : [],
    )
    const others = shapes.flatMap(({ additionalProperties }) =>
      typeof additionalProperties === 'object' ? additionalProperties : [],
    )
    const meant = named.length > 0 ? named : others
    if (meant.length === 0) return [`${place}: GitHub knows no such property`]
    return unnamed(description, meant, one, place)
  })
}

/**
 * Whether an object may have arbitrary properties: the schema names none, or allows additional
 * ones.
 */
function isFree(shape: Schema): boolean {
  const { additionalProperties: others } = shape
  if (others === true) return true
  if (typeof others === 'object') return Object.keys(others).length === 0
  return shape.properties === undefined && (shape.type === 'object' || shape.type === undefined)
}

/** The alternatives of a schema, with all their parts combined. */
function shapesOf(description: Description, schema: Schema): readonly Schema[] {
  if (schema.$ref !== undefined) {
    const target = description.definitions[schema.$ref.replace('#/definitions/', '')]
    if (target === undefined) throw new Error(`refers to nothing: ${schema.$ref}`)
    return shapesOf(description, target)
  }
  const { oneOf = [], anyOf = [], allOf = [], ...own } = schema
  const parts = [...oneOf, ...anyOf, ...allOf].flatMap((part) => shapesOf(description, part))
  // A schema that has parts and no properties of its own only says `type: object`.
  return parts.length > 0 && own.properties === undefined ? parts : [own, ...parts]
}

function inside(at: string, key: PropertyKey): string {
  return typeof key === 'number' ? `${at}[${key}]` : `${at}.${String(key)}`
}
