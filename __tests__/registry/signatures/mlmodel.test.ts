import { describe, expect, test } from '@jest/globals'
import type { ModelSignature } from '../../../src/core/signatures/signature.ts'
import { readMlmodel } from '../../../src/registry/signatures/mlmodel.ts'
import { mlmodel, oneColumn, quoted, withInputs } from './mlmodel-texts.ts'

async function signatureIn(text: string): Promise<ModelSignature> {
  const { signature } = await readMlmodel(text)
  if (signature.kind !== 'found') throw new Error(JSON.stringify(signature))
  return signature.signature
}

describe('an MLmodel file is read', () => {
  test('with columns in lines that MLflow 3.17 folds', async () => {
    // PyYAML breaks a quoted text at its spaces.
    const text = mlmodel(`signature:
  inputs: '[{"type": "long", "name": "a", "required": true}, {"type": "double", "name":
    "it''s", "required": false}]'
  outputs: '[{"type": "double", "required": true}]'
  params: '[{"name": "k", "default": 0.5, "shape": null, "type": "double"}]'
`)
    expect(await signatureIn(text)).toEqual({
      inputs: [
        { name: 'a', required: true, type: { kind: 'column', type: 'long' } },
        { name: "it's", required: false, type: { kind: 'column', type: 'double' } },
      ],
      outputs: [{ name: null, required: true, type: { kind: 'column', type: 'double' } }],
      params: [{ name: 'k', type: 'double', default: { value: 0.5 } }],
      others: {},
    })
  })

  test('with tensors', async () => {
    const inputs =
      '[{"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [-1, 28, 28]}}]'
    expect((await signatureIn(withInputs(inputs))).inputs).toEqual([
      {
        name: null,
        required: true,
        type: { kind: 'tensor', dtype: 'float32', shape: [-1, 28, 28], others: {} },
      },
    ])
  })

  test('with nested types, which are kept unchanged', async () => {
    const type = {
      type: 'object',
      properties: { 'a b': { type: 'array', items: { type: 'any' }, required: false } },
    }
    const inputs = JSON.stringify([{ ...type, name: 'o', required: true }])
    const [field] = (await signatureIn(withInputs(inputs))).inputs ?? []
    expect(field).toEqual({ name: 'o', required: true, type: { kind: 'column', type } })
  })

  test('of MLflow 1 and 2, with "optional" instead of "required" and without params', async () => {
    const inputs =
      '[{"name": "a", "type": "long"}, {"name": "b", "type": "long", "optional": true}]'
    const text = `artifact_path: model
flavors:
  sklearn: {}
run_id: 0123456789abcdef0123456789abcdef
signature:
  inputs: ${quoted(inputs)}
  outputs: ${quoted('[{"type": "long"}]')}
`
    const signature = await signatureIn(text)
    expect(signature.inputs?.map(({ name, required }) => [name, required])).toEqual([
      ['a', true],
      ['b', false],
    ])
    expect(signature.params).toBeNull()
  })

  test('with a param in the form of older MLflow versions', async () => {
    const one = (param: object) =>
      signatureIn(mlmodel(`signature:\n  params: ${quoted(JSON.stringify([param]))}\n`))
    const older = await one({ name: 'k', dtype: 'long', default: 1, shape: null })
    const newer = await one({ name: 'k', type: 'long', default: 1 })
    expect(older).toEqual(newer)
  })

  test('with an unknown part, which is kept', async () => {
    const signature = await signatureIn(
      mlmodel(`signature:\n  inputs: ${quoted(oneColumn)}\n  guards: strict\n`),
    )
    expect(signature.others).toEqual({ guards: 'strict' })
    const more = '[{"type": "long", "name": "age", "required": true, "unit": "years"}]'
    expect((await signatureIn(withInputs(more))).inputs?.[0]?.type).toEqual({
      kind: 'column',
      type: { type: 'long', unit: 'years' },
    })
    const tensor =
      '[{"type": "tensor", "device": "gpu", "tensor-spec": {"dtype": "int8", "shape": [1], "layout": "C"}}]'
    expect((await signatureIn(withInputs(tensor))).inputs?.[0]?.type).toEqual({
      kind: 'tensor',
      dtype: 'int8',
      shape: [1],
      others: { device: 'gpu', 'tensor-spec': { layout: 'C' } },
    })
  })

  test.each(['', 'signature: null\n', 'signature: ~\n', 'signature:\n'])(
    'without a signature (%j) has no signature',
    async (block) => {
      const read = await readMlmodel(mlmodel(block))
      expect(read).toEqual({
        signature: { kind: 'none' },
        runId: 'ca52f410eb4d4a19843626c1b15ae579',
        modelId: 'm-14ed3611aa3e4dcf9556e0a3ca0c0623',
      })
    },
  )

  test('with other YAML, which is ignored', async () => {
    const extra = `metadata:
  big: !!binary aGVsbG8=
  when: 2026-11-21 18:04:21
  set: !!set {a: null}
  shared: &id001 [1]
  again: *id001
  yes: no
`
    const text = mlmodel(`${extra}signature:\n  inputs: ${quoted(oneColumn)}\n`)
    expect((await signatureIn(text)).inputs).toHaveLength(1)
  })

  test('with columns whose names are any text or numbers', async () => {
    const names = ['__proto__', 'constructor', ' ', 'a|b `c` <d>', '🤖', "x' OR 1=1", '\n']
    const inputs = JSON.stringify(names.map((name) => ({ type: 'long', name, required: true })))
    const read = await signatureIn(withInputs(inputs))
    expect(read.inputs?.map(({ name }) => name)).toEqual(names)
    const numbers = '[{"type": "long", "name": 0}, {"type": "long", "name": "0"}]'
    const mixed = await signatureIn(withInputs(numbers))
    expect(mixed.inputs?.map(({ name }) => name)).toEqual([0, '0'])
  })
})
