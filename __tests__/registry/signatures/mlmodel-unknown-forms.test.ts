import { describe, expect, test } from '@jest/globals'
import { readMlmodel } from '../../../src/registry/signatures/mlmodel.ts'
import { mlmodel, oneColumn, quoted, withInputs } from './mlmodel-texts.ts'

async function because(text: string): Promise<string> {
  const { signature } = await readMlmodel(text)
  if (signature.kind !== 'not-known') throw new Error(JSON.stringify(signature))
  return signature.because
}

describe('a file that is not an MLmodel file has no known signature:', () => {
  test.each([
    ['nothing', '', 'is not a mapping'],
    ['a word', 'hello', 'is not a mapping'],
    ['a list', '- a', 'is not a mapping'],
    ['an error in JSON', '{"error_code": "X", "message": "signature"}', 'names no flavors'],
    ['a mapping of something else', 'a: 1\nsignature: null\n', 'names no flavors'],
    ['broken YAML', 'flavors:\n  a: [\nb', 'is not YAML'],
    ['two documents', `${mlmodel('')}---\nflavors: {}\n`, 'is not YAML'],
    ['bytes that are no text', `${mlmodel('')}\ufffd`, 'is not valid Unicode text'],
    ['more than a megabyte', `${mlmodel('')}# ${'x'.repeat(1024 * 1024)}`, 'is larger than 1 MB'],
  ])('%s', async (_, text, why) => {
    expect(await because(text)).toBe(`the model's file MLmodel ${why}`)
  })

  test('is not treated as a model without a signature', async () => {
    expect(await because('flavors: null\n')).toMatch(/names no flavors/)
    expect(await because('flavors: {a: {}}\nflavors: {b: {}}\n')).toMatch(/names no flavors/)
  })
})

describe('an ambiguous signature is not known:', () => {
  const block = `signature:\n  inputs: ${quoted(oneColumn)}\n`
  test.each([
    ['stands there twice', `${block}${block}`, /more than one signature/],
    ['is an alias', `x: &x\n  inputs: null\nsignature: *x\n`, /it is not a mapping/],
    ['may come out of a merge', `x: &x\n  ${block}<<: *x\n`, /merge keys/],
    ['is a list', 'signature: []\n', /it is not a mapping/],
    ['is a word', "signature: 'null'\n", /it is not a mapping/],
    ['has inputs twice', `${block}  inputs: null\n`, /a key twice/],
    ['has inputs that are a list of YAML', 'signature:\n  inputs: [a]\n', /its inputs is not text/],
    ['has a mapping for a key', 'signature:\n  ? {a: b}\n  : c\n', /a key that is not text/],
  ])('%s', async (_, text, why) => {
    expect(await because(mlmodel(text))).toMatch(why)
  })
})

describe('inputs in an unknown form are not known:', () => {
  test.each([
    ['no JSON', '[', 'inputs is not JSON'],
    ['NaN', '[NaN]', 'inputs is not JSON'],
    ['no list', '{}', 'inputs is not a list'],
    ['an empty list', '[]', 'inputs is an empty list'],
    ['a list of words', '["long"]', 'inputs[0] is not a JSON object'],
    ['no type', '[{"name": "a"}]', 'inputs[0] has no type'],
    ['a type that is no text', '[{"name": "a", "type": ["long"]}]', 'inputs[0] has no type'],
    [
      'a name that is a list',
      '[{"name": [], "type": "long"}]',
      'the name of inputs[0] is not text',
    ],
    [
      'a word for required',
      '[{"name": "a", "type": "long", "required": "yes"}]',
      '"required" of inputs[0] is neither true nor false',
    ],
    [
      'required and optional at once',
      '[{"name": "a", "type": "long", "required": true, "optional": true}]',
      '"required" of inputs[0] is neither true nor false',
    ],
    [
      'optional without a name',
      '[{"type": "long", "required": false}]',
      'inputs[0] has no name and is optional',
    ],
    [
      'a name twice',
      '[{"name": "a", "type": "long"}, {"name": "a", "type": "double"}]',
      "inputs has 'a' twice",
    ],
    [
      'a number twice as a name',
      '[{"name": 1, "type": "long"}, {"name": 1.0, "type": "long"}]',
      'inputs has 1 twice',
    ],
    [
      'a number that was rounded as a name',
      '[{"name": 9007199254740993, "type": "long"}]',
      'the name of inputs[0] is a number that is too large',
    ],
    [
      'names for some',
      '[{"name": "a", "type": "long"}, {"type": "long"}]',
      'some of inputs have a name and some have none',
    ],
    [
      'columns and tensors',
      '[{"name": "a", "type": "long"}, {"name": "b", "type": "tensor", "tensor-spec": {"dtype": "int8", "shape": []}}]',
      'inputs mixes columns and tensors',
    ],
    [
      'a tensor without spec',
      '[{"type": "tensor"}]',
      'inputs[0] is a tensor without a tensor-spec',
    ],
    ['no dtype', '[{"type": "tensor", "tensor-spec": {"shape": [1]}}]', 'inputs[0] has no dtype'],
    [
      'no shape',
      '[{"type": "tensor", "tensor-spec": {"dtype": "int8"}}]',
      'inputs[0] has no shape',
    ],
    ...['-2', '1.5', 'null', '"1"', '9007199254740993'].map((size) => [
      `a size of ${size}`,
      `[{"type": "tensor", "tensor-spec": {"dtype": "int8", "shape": [${size}]}}]`,
      'inputs[0] has no shape',
    ]),
    [
      'a number that was rounded',
      '[{"name": "a", "type": "x", "n": 9007199254740993}]',
      'inputs[0] contains a number that is too large',
    ],
    [
      'a number that is not finite',
      '[{"name": "a", "type": "x", "n": 1e999}]',
      'inputs contains a number that is not finite',
    ],
    [
      'half of a surrogate pair',
      '[{"name": "\\ud800", "type": "long"}]',
      'it contains text that is not valid Unicode',
    ],
    [
      'half of one in a nested key',
      '[{"name": "a", "type": "object", "properties": {"\\udfff": {}}}]',
      'it contains text that is not valid Unicode',
    ],
  ])('%s', async (_, inputs, why) => {
    expect(await because(withInputs(String(inputs)))).toBe(
      `the signature in MLmodel is not understood: ${why}`,
    )
  })

  test('and params with two types or without a type', async () => {
    const of = (param: string) => mlmodel(`signature:\n  params: ${quoted(`[${param}]`)}\n`)
    expect(await because(of('{"name": "k", "default": 1}'))).toMatch(/params\[0\] has no type/)
    expect(await because(of('{"type": "long", "default": 1}'))).toMatch(/params\[0\] has no name/)
    expect(await because(of('{"name": "k", "type": "long", "dtype": "double"}'))).toMatch(
      /params\[0\] has two types/,
    )
    const k = '{"name": "k", "type": "long", "default": 1}'
    expect(await because(of(`${k}, ${k}`))).toMatch(/params has 'k' twice/)
  })
})
