import type {
  Field,
  FieldName,
  FieldType,
  Json,
  JsonObject,
  ModelSignature,
  Param,
  SignatureReading,
  SignatureSchema,
} from '../../core/signatures/signature.ts'
import { jsonIn } from '../../core/text/json.ts'
import { visible } from '../../core/text/untrusted-text.ts'

/** Deeper types are nobody's; the comparison calls itself for each level. */
const deepest = 64

/** Why a signature is not understood, as a clause. Never leaves this folder. */
class NotUnderstood extends Error {}

/**
 * Reads a signature from the texts that MLflow writes for its parts: each is JSON, or absent.
 * What has another form than MLflow's is `not-known`, so that it can never be equal by accident;
 * what says nothing at all is `none`, so that two of them never fit.
 * `where` is what it was found in, for people.
 */
export function signatureFromParts(
  parts: ReadonlyMap<string, string>,
  where: string,
): SignatureReading {
  try {
    const others = [...parts].filter(([key]) => !['inputs', 'outputs', 'params'].includes(key))
    const signature: ModelSignature = {
      inputs: schemaOf('inputs', parts.get('inputs')),
      outputs: schemaOf('outputs', parts.get('outputs')),
      params: paramsOf(parts.get('params')),
      others: Object.fromEntries(others.map(([key, text]) => [wellFormed(key), wellFormed(text)])),
    }
    return saysNothing(signature) ? { kind: 'none' } : { kind: 'found', signature }
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error
    return {
      kind: 'not-known',
      reason: 'not-understood',
      because: `the signature in ${where} is not understood: ${error.message}`,
    }
  }
}

function saysNothing({ inputs, outputs, params, others }: ModelSignature): boolean {
  const noParams = params === null || params.length === 0
  return inputs === null && outputs === null && noParams && Object.keys(others).length === 0
}

function schemaOf(part: 'inputs' | 'outputs', text: string | undefined): SignatureSchema | null {
  const rows = rowsOf(part, text)
  if (rows === null) return null
  const fields = rows.map((row, index) => fieldOf(row, `${part}[${index}]`))
  const [first] = fields
  if (first === undefined) throw new NotUnderstood(`${part} is an empty list`)
  if (fields.some(({ type }) => type.kind !== first.type.kind)) {
    throw new NotUnderstood(`${part} mixes columns and tensors`)
  }
  if (fields.some(({ name }) => (name === null) !== (first.name === null))) {
    throw new NotUnderstood(`some of ${part} have a name and some have none`)
  }
  throwIfTwice(
    part,
    fields.flatMap(({ name }) => name ?? []),
  )
  return fields
}

function paramsOf(text: string | undefined): readonly Param[] | null {
  const params = rowsOf('params', text)?.map((row, index) => paramOf(row, `params[${index}]`))
  if (params === undefined) return null
  throwIfTwice(
    'params',
    params.map(({ name }) => name),
  )
  return params
}

function rowsOf(part: string, text: string | undefined): readonly JsonObject[] | null {
  const json = text === undefined ? null : jsonOf(part, text)
  if (json === null) return null
  if (!isList(json)) throw new NotUnderstood(`${part} is not a list`)
  return json.map((row, index) => {
    if (!isObject(row)) throw new NotUnderstood(`${part}[${index}] is not a JSON object`)
    return row
  })
}

function jsonOf(part: string, text: string): Json {
  const json = jsonIn(text) as Json | undefined
  if (json === undefined) throw new NotUnderstood(`${part} is not JSON`)
  throwIfStrange(json, part, 0)
  return json
}

/** Only what survives as it is: no number that was rounded, no half of a surrogate pair. */
function throwIfStrange(json: Json, part: string, depth: number): void {
  if (depth > deepest) throw new NotUnderstood(`${part} is nested too deeply`)
  if (typeof json === 'string') wellFormed(json)
  if (typeof json === 'number' && !Number.isFinite(json)) {
    throw new NotUnderstood(`${part} contains a number that is not finite`)
  }
  if (json === null || typeof json !== 'object') return
  if (isList(json)) {
    for (const item of json) throwIfStrange(item, part, depth + 1)
    return
  }
  for (const [key, value] of Object.entries(json)) {
    wellFormed(key)
    throwIfStrange(value, part, depth + 1)
  }
}

function wellFormed(text: string): string {
  if (text.isWellFormed() && !text.includes('\ufffd')) return text
  throw new NotUnderstood('it contains text that is not valid Unicode')
}

function fieldOf(row: JsonObject, at: string): Field {
  const { name, required, optional, ...rest } = row
  const field = { name: nameOf(name, at), required: requiredOf(required, optional, at) }
  const type = rest.type === 'tensor' ? tensorOf(rest, at) : columnOf(rest, at)
  if (field.name === null && !field.required) {
    throw new NotUnderstood(`${at} has no name and is optional`)
  }
  return { ...field, type }
}

function nameOf(name: Json | undefined, at: string): FieldName | null {
  if (name === undefined || name === null) return null
  // MLflow takes a data frame's columns, which may be numbers.
  throwIfRounded(name, `the name of ${at} is`)
  if (typeof name === 'string' || typeof name === 'number') return name
  throw new NotUnderstood(`the name of ${at} is not text`)
}

/** MLflow 2.4 wrote `optional` in its place, and neither of a field that is required. */
function requiredOf(required: Json | undefined, optional: Json | undefined, at: string): boolean {
  if (required === undefined && optional === undefined) return true
  if (optional === undefined && typeof required === 'boolean') return required
  if (required === undefined && typeof optional === 'boolean') return !optional
  throw new NotUnderstood(`"required" of ${at} is neither true nor false`)
}

function columnOf(rest: JsonObject, at: string): FieldType {
  if (typeof rest.type !== 'string') throw new NotUnderstood(`${at} has no type`)
  throwIfRounded(rest, `${at} contains`)
  return { kind: 'column', type: typeOf(rest) }
}

/** Just the name where nothing else is said; else everything. */
function typeOf(rest: JsonObject): Json {
  const { type, ...more } = rest
  return type !== undefined && Object.keys(more).length === 0 ? type : rest
}

function tensorOf(rest: JsonObject, at: string): FieldType {
  const { type: _, 'tensor-spec': spec, ...others } = rest
  if (!isObject(spec)) throw new NotUnderstood(`${at} is a tensor without a tensor-spec`)
  const { dtype, shape, ...more } = spec
  if (typeof dtype !== 'string') throw new NotUnderstood(`${at} has no dtype`)
  if (!isList(shape) || !shape.every(isSize)) throw new NotUnderstood(`${at} has no shape`)
  throwIfRounded({ others, more }, `${at} contains`)
  // Nested where it stood, so that the two levels cannot be mistaken for each other.
  const spoken = Object.keys(more).length === 0 ? others : { ...others, 'tensor-spec': more }
  return { kind: 'tensor', dtype, shape, others: spoken }
}

function isSize(size: Json): size is number {
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= -1
}

function paramOf(row: JsonObject, at: string): Param {
  const { name, dtype, default: value, shape = null, ...rest } = row
  if (typeof name !== 'string') throw new NotUnderstood(`${at} has no name`)
  // Older MLflows wrote `dtype` for what is now `type`.
  const type = rest.type ?? dtype
  if (typeof type !== 'string') throw new NotUnderstood(`${at} has no type`)
  if (rest.type !== undefined && dtype !== undefined && rest.type !== dtype) {
    throw new NotUnderstood(`${at} has two types`)
  }
  const said: JsonObject = { ...rest, type, ...(shape !== null && { shape }) }
  throwIfRounded(said, `${at} contains`)
  return { name, type: typeOf(said), default: value === undefined ? null : { value } }
}

/** Two whole numbers beyond 2^53 may be read as one. */
function throwIfRounded(json: Json, what: string): void {
  if (typeof json === 'number' && Number.isInteger(json) && !Number.isSafeInteger(json)) {
    throw new NotUnderstood(`${what} a number that is too large`)
  }
  if (json === null || typeof json !== 'object') return
  for (const value of Object.values(json)) throwIfRounded(value, what)
}

function throwIfTwice(part: string, names: readonly FieldName[]): void {
  const seen = new Set<FieldName>()
  for (const name of names) {
    const shown = typeof name === 'number' ? name : `'${visible(name, 80)}'`
    if (seen.has(name)) throw new NotUnderstood(`${part} has ${shown} twice`)
    seen.add(name)
  }
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json)
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
