import type { Description, Operation } from './description.ts'

export interface FoundOperation {
  readonly operation: Operation
  /** Values of the placeholders, decoded. */
  readonly values: ReadonlyMap<string, string>
}

/** Null if the description does not have this path with this method. */
export function operationFor(
  description: Description,
  method: string,
  path: string,
): FoundOperation | null {
  const found = description.operations
    .filter((operation) => operation.method === method)
    .flatMap((operation) => {
      const values = valuesIn(operation, path)
      return values === null ? [] : [{ operation, values }]
    })
    // The name of a commit may have slashes, so the path with more literal words wins.
    .sort((a, b) => ownLength(b.operation.path) - ownLength(a.operation.path))
  return found[0] ?? null
}

function valuesIn(
  { parameters, path: template }: Operation,
  path: string,
): Map<string, string> | null {
  const names: string[] = []
  const pattern = template.replaceAll(/\/\{(\w+)\}|\{(\w+)\}|[^{}\w/]/g, (part, whole, piece) => {
    const name: string | undefined = whole ?? piece
    if (name === undefined) return `\\${part}`
    names.push(name)
    const one = parameters.find((each) => each.name === name)
    const value = one?.multiSegment ? '(.+)' : '([^/]+)'
    if (piece !== undefined) return value
    return one?.mayBeEmpty ? `(?:/?|/${value})` : `/${value}`
  })
  const match = new RegExp(`^${pattern}$`).exec(path)
  if (match === null) return null
  return new Map(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]))
}

function ownLength(path: string): number {
  return path.replaceAll(/\{\w+\}/g, '').length
}
