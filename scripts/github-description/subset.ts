/** The parts of https://spec.openapis.org/oas/v3.0.3 that are used. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>
}
type Json = { readonly [key: string]: unknown }

/** The keys that restrict a value; titles, examples, defaults and deprecations are left out. */
const keywords = new Set([
  ...['type', 'format', 'nullable', 'enum', 'required', 'pattern'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
])

/**
 * Pure. Returns the named operations with their parameters and answers, and under `definitions` the
 * schemas that they refer to. Throws if an operation is not described.
 */
export function subsetOf(api: OpenApi, operationIds: readonly string[]) {
  const definitions: Record<string, unknown> = {}
  const operations: unknown[] = []
  const missing = new Set(operationIds)

  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const id = String(operation.operationId)
      if (!missing.delete(id)) continue
      operations.push({
        id,
        method: method.toUpperCase(),
        path,
        parameters: listOf(operation.parameters).map((one) =>
          parameter(one, String(operation.description)),
        ),
        ...('requestBody' in operation ? { body: body(resolved(operation.requestBody)) } : {}),
        answers: answers(operation.responses as Json),
      })
    }
  }
  if (missing.size > 0) throw new Error(`not described: ${[...missing].join(', ')}`)
  const named = Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))
  return { operations, definitions: Object.fromEntries(named) }

  function parameter(given: unknown, words: string) {
    const one = resolved(given)
    const { name, in: place, required = false, schema, description = '' } = one
    const most = /\(max (\d+)\)/.exec(String(description))?.[1]
    return {
      name,
      in: place,
      required,
      ...(one['x-multi-segment'] === true ? { multiSegment: true } : {}),
      // OpenAPI requires every parameter of a path; GitHub's description omits one.
      ...(words.includes(`If you omit the \`${name}\` parameter`) ? { mayBeEmpty: true } : {}),
      schema: {
        ...(pruned(schema) as object),
        // GitHub gives the maximum size of a page only in prose.
        ...(most === undefined ? {} : { maximum: Number(most) }),
      },
    }
  }

  function body(given: Json) {
    return { required: given.required ?? false, content: content(given.content) }
  }

  function answers(given: Json) {
    const all = Object.entries(given).map(([status, answer]) => [
      status,
      content(resolved(answer).content),
    ])
    return Object.fromEntries(all)
  }

  /** Schemas by media type; empty if GitHub describes no body. */
  function content(given: unknown) {
    const types = Object.entries((given ?? {}) as Readonly<Record<string, Json>>)
    return Object.fromEntries(types.map(([type, { schema }]) => [type, pruned(schema)]))
  }

  function resolved(given: unknown): Json {
    const { $ref } = given as { $ref?: string }
    if ($ref === undefined) return given as Json
    const [, , kind = '', name = ''] = $ref.split('/')
    const found = api.components[kind]?.[name]
    if (found === undefined) throw new Error(`refers to nothing: ${$ref}`)
    return resolved(found)
  }

  function pruned(given: unknown): unknown {
    if (typeof given !== 'object' || given === null) return given
    const schema = given as Json
    if (typeof schema.$ref === 'string') return { $ref: defined(schema.$ref) }
    const kept: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(schema)) {
      // A value that may be an empty string is not always a URL.
      if (key === 'format' && schema.default === '') continue
      if (keywords.has(key)) kept[key] = value
      else if (key === 'items' || key === 'additionalProperties') kept[key] = pruned(value)
      else if (key === 'oneOf' || key === 'anyOf' || key === 'allOf') {
        kept[key] = listOf(value).map(pruned)
      } else if (key === 'properties') {
        const named = Object.entries(value as Json)
        kept[key] = Object.fromEntries(named.map(([name, one]) => [name, pruned(one)]))
      } else if (!ignored.has(key) && !key.startsWith('x-')) {
        throw new Error(`a keyword that nobody has thought of: ${key}`)
      }
    }
    return kept
  }

  function defined($ref: string): string {
    const name = $ref.split('/').at(-1) ?? ''
    if (!(name in definitions)) {
      definitions[name] = null
      definitions[name] = pruned(resolved({ $ref }))
    }
    return `#/definitions/${name}`
  }
}

const ignored = new Set([
  ...['title', 'description', 'example', 'examples', 'default', 'deprecated', 'readOnly'],
  ...['discriminator', 'externalDocs'],
])

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : []
}
