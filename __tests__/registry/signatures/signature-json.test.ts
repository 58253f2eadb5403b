import { describe, expect, test } from '@jest/globals'
import { signatureInHistory } from '../../../src/registry/signatures/log-model-history.ts'
import { readMlmodel } from '../../../src/registry/signatures/mlmodel.ts'
import { mlmodel, oneColumn, quoted } from './mlmodel-texts.ts'

const nothing = 'inputs: null\n  outputs: null\n  params: '

describe('a signature whose parts are all empty', () => {
  test.each([
    // What MLflow 3.17 writes for ModelSignature(None, None, ParamSchema([])).
    ['an empty list of params', `signature:\n  ${nothing}'[]'\n`],
    ['nothing at all', `signature:\n  ${nothing}null\n`],
    ['parts that are the word null', `signature:\n  inputs: 'null'\n  outputs: 'null'\n`],
    ['no parts', 'signature: {}\n'],
  ])('counts as no signature in an MLmodel file: %s', async (_, block) => {
    expect((await readMlmodel(mlmodel(block))).signature).toEqual({ kind: 'none' })
  })

  test('counts as no signature in the tag of an older MLflow', () => {
    for (const signature of [{}, { inputs: null, outputs: null, params: null }, { params: '[]' }]) {
      const tag = JSON.stringify([{ artifact_path: 'model', signature }])
      expect(signatureInHistory(tag, 'model')).toEqual({ kind: 'none' })
    }
  })

  test('counts as a signature if one part is not empty', async () => {
    for (const block of [
      `signature:\n  inputs: ${quoted(oneColumn)}\n`,
      'signature:\n  guards: strict\n',
      `signature:\n  params: ${quoted('[{"name": "k", "type": "long", "default": 1}]')}\n`,
    ]) {
      expect((await readMlmodel(mlmodel(block))).signature.kind).toBe('found')
    }
  })
})
