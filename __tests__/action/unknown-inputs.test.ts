import { describe, expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { givenGitHub } from './test-bed.ts'

describe('an input that there is not', () => {
  const given = givenGitHub()

  test.each([
    { input: 'gate', near: "Did you mean 'gates'?" },
    { input: 'expected_evidence', near: "Did you mean 'expected-evidence'?" },
    { input: 'frobnicate', near: 'The inputs are: ' },
  ])('$input is refused, for a gate that is misspelt would never close', async (story) => {
    const result = await given.run({
      event: dispatch(given.github),
      inputs: {
        'model-name': 'fraud-detector',
        version: '1',
        stage: 'Production',
        gates: 'none',
        'tracking-uri': 'http://127.0.0.1:9',
        [story.input]: 'val_auc >= 0.9',
      },
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toEqual({})
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]).toContain(`There is no input '${story.input}'.`)
    expect(result.annotations[0]).toContain(story.near)
  })
})
