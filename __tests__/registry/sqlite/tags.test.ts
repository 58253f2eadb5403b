import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RegistryError, UsageError } from '../../../src/core/errors/errors.ts'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'
import {
  everyMlflow,
  refusalWithNothingWritten,
  registryFile,
  rowsOf,
  using,
} from './registry-file.ts'

const churn = modelName('churn')
const odd = modelName(`it's a "50%" größer 🚀`)
const one = versionNumber(1)

describe.each(everyMlflow)('tags in a database of %s', (mlflow) => {
  test('are set, replaced, and deleted; no timestamp changes', async () => {
    const path = registryFile(mlflow)
    const times = `SELECT name, version, last_updated_time FROM model_versions`
    const before = rowsOf(path, times)
    await using({ path }, async (registry) => {
      await registry.setVersionTag(churn, one, 'stagegate_intent', 'a')
      await registry.setVersionTag(churn, one, 'stagegate_intent', 'b')
      await registry.setVersionTag(churn, one, 'other', '')
      await registry.setModelTag(churn, 'team', 'risk')
      await registry.setModelTag(churn, 'new', 'x')
      expect((await registry.readVersion(churn, one))?.tags).toEqual(
        new Map([
          ['other', ''],
          ['stagegate_intent', 'b'],
        ]),
      )
      await registry.deleteVersionTag(churn, one, 'other')
      await registry.deleteVersionTag(churn, one, 'was never there')
      const standing = await registry.readSnapshot(churn)
      expect([...standing.tags]).toEqual([
        ['new', 'x'],
        ['team', 'risk'],
      ])
      expect(standing.versions.at(-1)?.tags).toEqual(new Map([['stagegate_intent', 'b']]))
    })
    expect(rowsOf(path, times)).toEqual(before)
  })

  test('cannot be set on a missing or deleted version', async () => {
    const path = registryFile(mlflow)
    await using({ path }, async (registry) => {
      for (const version of [versionNumber(6), versionNumber(99)]) {
        const refusal = await refusalWithNothingWritten(path, () =>
          registry.setVersionTag(churn, version, 'k', 'v'),
        )
        expect(refusal).toBeInstanceOf(RegistryError)
        expect(refusal).toHaveProperty('message', expect.stringContaining(`no version ${version}`))
      }
    })
  })
})

describe('the limits of tags', () => {
  test.each([
    ['mlflow-2.17', 5000, 5000],
    ['mlflow-3.17', 100_000, 5000],
  ] as const)('%s: %i characters for a version, %i for a model', async (mlflow, version, model) => {
    const path = registryFile(mlflow)
    // Characters as Python counts them: one for an emoji, which is two in JavaScript.
    const rockets = (count: number) => '🚀'.repeat(count)
    await using({ path }, async (registry) => {
      await registry.setVersionTag(churn, one, 'k', rockets(version))
      await registry.setModelTag(churn, 'k', rockets(model))
      const calls = [
        () => registry.setVersionTag(churn, one, 'k', rockets(version + 1)),
        () => registry.setModelTag(churn, 'k', rockets(model + 1)),
      ]
      for (const call of calls) {
        expect(await refusalWithNothingWritten(path, call)).toBeInstanceOf(UsageError)
      }
    })
  })

  test.each([
    '',
    '.',
    '..',
    '/a',
    'a/',
    'a//b',
    'a/../b',
    '../a',
    'a,b',
    'a=b',
    "a'b",
    'a\nb',
    'x'.repeat(251),
  ])('refuse the key %j, as MLflow does', async (key) => {
    const path = registryFile('mlflow-3.17')
    await using({ path }, async (registry) => {
      const refusal = await refusalWithNothingWritten(path, () =>
        registry.setVersionTag(churn, one, key, 'v'),
      )
      expect(refusal).toBeInstanceOf(UsageError)
    })
  })

  test.each(['a\0b', '\ud83d'])('refuse the value %j, which cannot be stored', async (value) => {
    const path = registryFile('mlflow-3.17')
    await using({ path }, async (registry) => {
      const refusal = await refusalWithNothingWritten(path, () =>
        registry.setModelTag(churn, 'k', value),
      )
      expect(refusal).toBeInstanceOf(UsageError)
    })
  })
})

test('property: any text is read back as it was written', async () => {
  await using({ path: registryFile('mlflow-3.17') }, async (registry) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: anyCharacter }), async (value) => {
        fc.pre(!value.includes('\0'))
        await registry.setVersionTag(odd, one, 'k', value)
        expect((await registry.readVersion(odd, one))?.tags.get('k')).toBe(value)
      }),
      { numRuns: runs(60) },
    )
  })
})
