import { describe, expect, test } from '@jest/globals'
import { signatureInHistory } from '../../../src/registry/signatures/log-model-history.ts'
import { oneColumn } from './mlmodel-texts.ts'

/** As MLflow 2.9.2 wrote it: the whole MLmodel as JSON, once for each model that was logged. */
function entry(artifactPath: string, inputs: string | null): object {
  return {
    run_id: '0123456789abcdef0123456789abcdef',
    artifact_path: artifactPath,
    utc_time_created: '2024-01-02 03:04:05.678901',
    flavors: { python_function: { loader_module: 'mlflow.sklearn' } },
    model_uuid: '01234567-89ab-cdef-0123-456789abcdef',
    mlflow_version: '2.9.2',
    ...(inputs !== null && { signature: { inputs, outputs: null, params: null } }),
  }
}

const other = '[{"type": "string", "name": "other", "required": true}]'

describe('the tag mlflow.log-model.history', () => {
  test('gives the signature of the model at that path', () => {
    const tag = JSON.stringify([entry('other', other), entry('a/model', oneColumn)])
    expect(signatureInHistory(tag, 'a/model')).toEqual({
      kind: 'found',
      signature: {
        inputs: [{ name: 'age', required: true, type: { kind: 'column', type: 'long' } }],
        outputs: null,
        params: null,
        others: {},
      },
    })
  })

  test('gives the signature that was logged last', () => {
    const tag = JSON.stringify([entry('model', other), entry('model', oneColumn)])
    const reading = signatureInHistory(tag, 'model')
    if (reading.kind !== 'found') throw new Error(JSON.stringify(reading))
    expect(reading.signature.inputs?.[0]?.name).toBe('age')
  })

  test.each([
    ['no JSON', '[', 'is not JSON'],
    ['no list', '{}', 'is not a list'],
    ['empty', '[]', 'does not name this model'],
    ['of other models only', JSON.stringify([entry('models', oneColumn)]), 'does not name this'],
    // MLflow 2.17 leaves signatures out: that there is none cannot be told from it.
    ['without a signature', JSON.stringify([entry('model', null)]), 'has no signature of this'],
    ['of strange entries', '[null, 1, "model", []]', 'does not name this model'],
    [
      'of a signature that is a text',
      JSON.stringify([{ artifact_path: 'model', signature: 'x' }]),
      'is not a JSON object',
    ],
    [
      'of inputs that are no text',
      JSON.stringify([{ artifact_path: 'model', signature: { inputs: [] } }]),
      'not understood',
    ],
    [
      'of inputs that are not understood',
      JSON.stringify([{ artifact_path: 'model', signature: { inputs: '[1]' } }]),
      'inputs[0] is not a JSON object',
    ],
  ])('that is %s gives no signature', (_, tag, why) => {
    const reading = signatureInHistory(tag, 'model')
    if (reading.kind !== 'not-known') throw new Error(JSON.stringify(reading))
    expect(reading.because).toContain('mlflow.log-model.history')
    expect(reading.because).toContain(why)
  })
})
