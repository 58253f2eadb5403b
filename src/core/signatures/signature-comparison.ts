import canonicalize from 'canonicalize'
import { visible } from '../text/untrusted-text.ts'
import type {
  Field,
  FieldName,
  FieldType,
  Json,
  ModelSignature,
  Param,
  SignatureSchema,
} from './signature.ts'

/** Whether whoever calls the champion can call the candidate in the same way. */
export type SignatureComparison =
  | { readonly kind: 'compatible' }
  /** In the order inputs, outputs, params; at least one. */
  | { readonly kind: 'different'; readonly differences: readonly SignatureDifference[] }
  /** There is no difference, but neither of both says anything of these; at least one. */
  | { readonly kind: 'not-described'; readonly parts: readonly SchemaPart[] }

type SchemaPart = 'inputs' | 'outputs'

type SchemaForm =
  | 'not described'
  | 'named columns'
  | 'unnamed columns'
  | 'named tensors'
  | 'an unnamed tensor'

/** What a field is called, or its place, counted from 1. */
type FieldAt = FieldName | { readonly place: number }

/** Names and types are untrusted text. */
export type SignatureDifference =
  | {
      readonly kind: 'form'
      readonly part: SchemaPart
      readonly champion: SchemaForm
      readonly candidate: SchemaForm
    }
  /** Of fields without names, which are taken by their place. */
  | {
      readonly kind: 'count'
      readonly part: SchemaPart
      readonly champion: number
      readonly candidate: number
    }
  /** A required input, any output, or a param without a default that the champion has not. */
  | {
      readonly kind: 'added'
      readonly part: SchemaPart | 'params'
      readonly name: FieldName
    }
  | { readonly kind: 'dropped'; readonly part: 'outputs' | 'params'; readonly name: FieldName }
  /** Of a param, which callers could leave out. */
  | { readonly kind: 'default-gone'; readonly name: string }
  /** The types as text for people; two that are too long to tell apart may look the same. */
  | {
      readonly kind: 'type'
      readonly part: SchemaPart | 'params'
      readonly at: FieldAt
      readonly champion: string
      readonly candidate: string
    }
  /** `candidate`: whether it is required there. Of inputs only what became required counts. */
  | {
      readonly kind: 'required'
      readonly part: SchemaPart
      readonly at: FieldAt
      readonly candidate: boolean
    }
  /** A part of the signature that is not inputs, outputs or params. */
  | { readonly kind: 'unknown-part'; readonly key: string }

/**
 * Compares as MLflow enforces signatures when a model is called. A named input that is no longer
 * there is no difference, because MLflow ignores what a caller sends beyond the schema; a new
 * optional one is none either. Outputs are the same, or differ. A param that is gone, has another
 * type or lost its default is a difference; a new one has a default. What is not understood is
 * compared as it stands. What neither side describes cannot be compared at all.
 */
export function compareSignatures(
  champion: ModelSignature,
  candidate: ModelSignature,
): SignatureComparison {
  const differences = [
    ...schemaDifferences('inputs', champion.inputs, candidate.inputs),
    ...schemaDifferences('outputs', champion.outputs, candidate.outputs),
    ...paramDifferences(champion.params ?? [], candidate.params ?? []),
    ...otherDifferences(champion, candidate),
  ]
  if (differences.length > 0) return { kind: 'different', differences }
  const parts = (['inputs', 'outputs'] as const).filter(
    (part) => champion[part] === null && candidate[part] === null,
  )
  return parts.length === 0 ? { kind: 'compatible' } : { kind: 'not-described', parts }
}

/** A clause about the candidate: `input 'age' is double, and long in the champion`. */
export function differenceInWords(difference: SignatureDifference): string {
  switch (difference.kind) {
    case 'form':
      return `its ${difference.part} are ${difference.candidate}, but ${difference.champion} in the champion`
    case 'count':
      return `it has ${difference.candidate} ${difference.part} without names, and the champion ${difference.champion}`
    case 'added':
      switch (difference.part) {
        case 'inputs':
          return `it requires a new input ${shownAt(difference.name)}`
        case 'outputs':
          return `it returns a new output ${shownAt(difference.name)}`
        case 'params':
          return `it has a new param ${shownAt(difference.name)} without a default`
      }
      break
    case 'dropped':
      return `it no longer has the ${one[difference.part]} ${shownAt(difference.name)}`
    case 'default-gone':
      return `param ${quoted(difference.name)} has a default in the champion, but no longer has one`
    case 'type': {
      const what = `${one[difference.part]} ${shownAt(difference.at)}`
      return difference.champion === difference.candidate
        ? `${what} has a different nested type than in the champion`
        : `${what} is ${difference.candidate}, but ${difference.champion} in the champion`
    }
    case 'required':
      return `${one[difference.part]} ${shownAt(difference.at)} is ${difference.candidate ? 'required, but optional' : 'optional, but required'} in the champion`
    case 'unknown-part':
      return `its signature has a different value under ${quoted(difference.key)}`
  }
}

const one = { inputs: 'input', outputs: 'output', params: 'param' } as const

function shownAt(at: FieldAt): string {
  switch (typeof at) {
    case 'string':
      return quoted(at)
    case 'number':
      return `${at} (a number)`
    case 'object':
      return `${at.place}`
  }
}

function quoted(name: string): string {
  return `'${visible(name, 80)}'`
}

function schemaDifferences(
  part: SchemaPart,
  champion: SignatureSchema | null,
  candidate: SignatureSchema | null,
): readonly SignatureDifference[] {
  const forms = { champion: formOf(champion), candidate: formOf(candidate) }
  if (forms.champion !== forms.candidate) return [{ kind: 'form', part, ...forms }]
  if (champion === null || candidate === null) return []
  return champion[0]?.name === null
    ? placeDifferences(part, champion, candidate)
    : nameDifferences(part, champion, candidate)
}

function formOf(schema: SignatureSchema | null): SchemaForm {
  const first = schema?.[0]
  if (first === undefined) return 'not described'
  if (first.type.kind === 'column') return first.name === null ? 'unnamed columns' : 'named columns'
  return first.name === null ? 'an unnamed tensor' : 'named tensors'
}

/** Without names nobody can tell which one is gone, so each has to be there. */
function placeDifferences(
  part: SchemaPart,
  champion: SignatureSchema,
  candidate: SignatureSchema,
): readonly SignatureDifference[] {
  if (champion.length !== candidate.length) {
    return [{ kind: 'count', part, champion: champion.length, candidate: candidate.length }]
  }
  return champion.flatMap((field, index) => {
    const other = candidate[index]
    return other === undefined ? [] : fieldDifferences(part, { place: index + 1 }, field, other)
  })
}

function nameDifferences(
  part: SchemaPart,
  champion: SignatureSchema,
  candidate: SignatureSchema,
): readonly SignatureDifference[] {
  const before = byName(champion)
  const after = byName(candidate)
  const kept = [...after].flatMap(([name, field]): readonly SignatureDifference[] => {
    const former = before.get(name)
    if (former !== undefined) return fieldDifferences(part, name, former, field)
    return part === 'outputs' || field.required ? [{ kind: 'added', part, name }] : []
  })
  if (part === 'inputs') return kept
  const gone = [...before.keys()].filter((name) => !after.has(name))
  return [...kept, ...gone.map((name) => ({ kind: 'dropped', part, name }) as const)]
}

function byName(schema: SignatureSchema): ReadonlyMap<FieldName, Field> {
  return new Map(schema.map((field) => [field.name ?? '', field]))
}

function fieldDifferences(
  part: SchemaPart,
  at: FieldAt,
  champion: Field,
  candidate: Field,
): readonly SignatureDifference[] {
  const differences: SignatureDifference[] = []
  const fits = part === 'inputs' ? takes(candidate.type, champion.type) : false
  if (!fits && !sameType(champion.type, candidate.type)) {
    differences.push({
      kind: 'type',
      part,
      at,
      champion: typeInWords(champion.type),
      candidate: typeInWords(candidate.type),
    })
  }
  const matters = part === 'outputs' || candidate.required
  if (champion.required !== candidate.required && matters) {
    differences.push({ kind: 'required', part, at, candidate: candidate.required })
  }
  return differences
}

/** Whether all that one tensor may be is also taken by the other, which may leave a size open. */
function takes(candidate: FieldType, champion: FieldType): boolean {
  if (candidate.kind === 'column' || champion.kind === 'column') return false
  return (
    candidate.dtype === champion.dtype &&
    sameJson(candidate.others, champion.others) &&
    candidate.shape.length === champion.shape.length &&
    candidate.shape.every((size, index) => size === -1 || size === champion.shape[index])
  )
}

function sameType(a: FieldType, b: FieldType): boolean {
  if (a.kind === 'column') return b.kind === 'column' && sameJson(a.type, b.type)
  return (
    b.kind === 'tensor' &&
    a.dtype === b.dtype &&
    sameJson(a.shape, b.shape) &&
    sameJson(a.others, b.others)
  )
}

function typeInWords(type: FieldType): string {
  if (type.kind === 'column') return jsonInWords(type.type)
  const others = Object.keys(type.others).length === 0 ? '' : ` ${JSON.stringify(type.others)}`
  return visible(`${type.dtype} (${type.shape.join(', ')})${others}`)
}

function jsonInWords(json: Json): string {
  return visible(typeof json === 'string' ? json : JSON.stringify(json))
}

function paramDifferences(
  champion: readonly Param[],
  candidate: readonly Param[],
): readonly SignatureDifference[] {
  const after = new Map(candidate.map((param) => [param.name, param]))
  const before = new Set(champion.map((param) => param.name))
  const kept = champion.flatMap(({ name, type, ...was }): readonly SignatureDifference[] => {
    const now = after.get(name)
    if (now === undefined) return [{ kind: 'dropped', part: 'params', name }]
    const differences: SignatureDifference[] = []
    if (!sameJson(type, now.type)) {
      const types = { champion: jsonInWords(type), candidate: jsonInWords(now.type) }
      differences.push({ kind: 'type', part: 'params', at: name, ...types })
    }
    if (was.default !== null && now.default === null) {
      differences.push({ kind: 'default-gone', name })
    }
    return differences
  })
  const demanded = candidate.filter((param) => param.default === null && !before.has(param.name))
  return [
    ...kept,
    ...demanded.map(({ name }) => ({ kind: 'added', part: 'params', name }) as const),
  ]
}

function otherDifferences(
  champion: ModelSignature,
  candidate: ModelSignature,
): readonly SignatureDifference[] {
  const [before, after] = [champion.others, candidate.others]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys]
    .filter((key) => {
      const both = Object.hasOwn(before, key) && Object.hasOwn(after, key)
      return !both || !sameJson(before[key] ?? null, after[key] ?? null)
    })
    .map((key) => ({ kind: 'unknown-part', key }))
}

/** Whether two values are the same JSON, but for the order of keys. */
function sameJson(a: Json, b: Json): boolean {
  return canonicalize(a) === canonicalize(b)
}
