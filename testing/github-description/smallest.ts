import { descriptions, type Schema } from './description.ts'

const { definitions } = descriptions['api.github.com']

/**
 * The smallest legal answer for the schema with this name (`issue-comment`, `pull-request`): only the
 * required properties, and null or empty values where they are allowed. A scripted answer adds the
 * properties that a test is about, and is then complete.
 */
export function smallest(definition: string): Record<string, unknown> {
  return value({ $ref: `#/definitions/${definition}` }) as Record<string, unknown>
}

/** The same for one element of the list with this name (`content-directory`). */
export function smallestItem(definition: string): Record<string, unknown> {
  return value(definitions[definition]?.items ?? {}) as Record<string, unknown>
}

/** The same for one element of a list inside the schema (`parents` of `git-commit`). */
export function smallestPart(definition: string, list: string): Record<string, unknown> {
  const schema = definitions[definition]?.properties?.[list]?.items ?? {}
  return value(schema) as Record<string, unknown>
}

function value(schema: Schema): unknown {
  if (schema.$ref !== undefined) {
    const target = definitions[schema.$ref.replace('#/definitions/', '')]
    if (target === undefined)
      throw new Error(`GitHub describes nothing of this name: ${schema.$ref}`)
    return value(target)
  }
  if (schema.nullable) return null
  if (schema.enum !== undefined) return schema.enum[0]
  const [first] = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  if (first !== undefined) return value(first)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, value(schema.properties?.[name] ?? {})]),
      )
    case 'array':
      return []
    case 'string':
      return text(schema.format).padEnd(schema.minLength ?? 0, '0')
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    default:
      return null
  }
}

function text(format: string | undefined): string {
  switch (format) {
    case 'uri':
      return 'https://github.example/'
    case 'date-time':
      return '2026-11-21T12:00:00Z'
    case 'email':
      return 'mona@github.example'
    default:
      return ''
  }
}
