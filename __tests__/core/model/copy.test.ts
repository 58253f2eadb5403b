import { describe, expect, test } from '@jest/globals'
import { isSameModel } from '../../../src/core/model/copy.ts'
import {
  type ModelVersion,
  modelName,
  runId,
  versionNumber,
} from '../../../src/core/model/model.ts'

function row(
  model: string,
  version: number,
  source: string,
  more: Partial<Pick<ModelVersion, 'createdAt' | 'runId'>> = {},
): ModelVersion {
  return {
    model: modelName(model),
    version: versionNumber(version),
    stage: 'None',
    status: 'READY',
    runId: runId('a'),
    source,
    tags: new Map(),
    createdAt: version * 1000,
    updatedAt: 0,
    ...more,
  }
}

const trained = row('dev', 3, 'models:/m-1')
const copied = row('prod', 4, 'models:/dev/3')

describe('one and the same model', () => {
  test.each([
    ['a version and itself', trained, trained],
    ['a version and its copy', trained, copied],
    ['a version and its copy in the same registered model', trained, row('dev', 9, copied.source)],
    ['two copies of one version', copied, row('prod', 5, copied.source)],
  ])('are %s', (_, a, b) => {
    expect([isSameModel(a, b), isSameModel(b, a)]).toEqual([true, true])
  })

  test.each([
    [
      'two versions of one logged model that were registered twice',
      trained,
      row('dev', 5, 'models:/m-1'),
    ],
    ['a version and a copy of another one', trained, row('prod', 5, 'models:/dev/2')],
    ['a version and what is older than it', trained, { ...copied, createdAt: 1 }],
    [
      'copies of two versions that had the same number, of another run each',
      copied,
      row('prod', 5, copied.source, { runId: runId('b') }),
    ],
  ])('are not %s', (_, a, b) => {
    expect([isSameModel(a, b), isSameModel(b, a)]).toEqual([false, false])
  })
})
