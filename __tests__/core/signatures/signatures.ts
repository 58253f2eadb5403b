import type { Field, Json, ModelSignature, Param } from '../../../src/core/signatures/signature.ts'

export function column(
  name: string | number | null,
  type: Json = 'double',
  required = true,
): Field {
  return { name, required, type: { kind: 'column', type } }
}

export function tensor(name: string | null, dtype: string, ...shape: number[]): Field {
  return { name, required: true, type: { kind: 'tensor', dtype, shape, others: {} } }
}

export function param(name: string, type: Json = 'double', value: Json = 0.5): Param {
  return { name, type, default: { value } }
}

export function signature(parts: Partial<ModelSignature>): ModelSignature {
  return { inputs: null, outputs: null, params: null, others: {}, ...parts }
}
