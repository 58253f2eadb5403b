import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { modelName, runId, versionNumber } from '../../../src/core/model/model.ts'
import { nearNames } from '../../../src/core/text/near-name.ts'
import { change, refusalWithNothingWritten, registryFile, using } from './registry-file.ts'

describe('a registered model that does not exist', () => {
  test('is a usage error in every method', async () => {
    const path = registryFile('mlflow-3.17')
    const chorn = modelName('chorn')
    const one = versionNumber(1)
    await using({ path }, async (registry) => {
      const calls = [
        () => registry.readSnapshot(chorn),
        () => registry.readVersion(chorn, one),
        () => registry.readVersionsOfRun(chorn, runId('x')),
        () => registry.listVersions(chorn),
        () => registry.setVersionTag(chorn, one, 'k', 'v'),
        () => registry.deleteVersionTag(chorn, one, 'k'),
        () => registry.setModelTag(chorn, 'k', 'v'),
        () =>
          registry.move({
            kind: 'move-to-stage',
            model: chorn,
            version: one,
            from: 'None',
            to: 'Staging',
            archiveExisting: false,
            holders: [],
          }),
      ]
      for (const call of calls) {
        const refusal = await refusalWithNothingWritten(path, call)
        expect(refusal).toBeInstanceOf(UsageError)
        // Not churm: that one is a prompt, which only shares the table.
        expect(refusal).toHaveProperty(
          'message',
          "There is no registered model 'chorn' in the workspace default. Did you mean 'churn'?",
        )
      }
    })
  })

  test('gives the names of a few models if no name is similar, or the number of more', async () => {
    const path = registryFile('mlflow-2.17')
    await using({ path }, async (registry) => {
      await expect(registry.readSnapshot(modelName('credit-limit'))).rejects.toThrow(
        "There is no registered model 'credit-limit'. The registry has 'Churn-EU', 'churn', 'empty', 'it's a",
      )
    })
    change(
      path,
      ...['a', 'b'].map((name) => `INSERT INTO registered_models (name) VALUES ('${name}')`),
    )
    await using({ path }, async (registry) => {
      await expect(registry.readSnapshot(modelName('credit-limit'))).rejects.toThrow(
        "There is no registered model 'credit-limit'. None of the 6 registered models has a similar name.",
      )
    })
  })

  test('says so if the registry is empty', async () => {
    const path = registryFile('demo-with-stages')
    change(path, 'PRAGMA foreign_keys = OFF', 'DELETE FROM registered_models')
    await using({ path }, async (registry) => {
      await expect(registry.readSnapshot(modelName('x'))).rejects.toThrow(
        'The registry has no registered models yet.',
      )
    })
  })
})

describe('the similar names for a missing registered model', () => {
  test('begin with one that differs only in case, then by edit distance, at most three', () => {
    const names = ['churn-uk', 'churn-us', 'churn-e', 'Churn-EU', 'churn-e1', 'fraud']
    expect(nearNames('churn-eu', names)).toEqual(['Churn-EU', 'churn-e', 'churn-e1'])
  })

  test('do not include very different names', () => {
    expect(nearNames('fraud', ['churn', 'x'])).toEqual([])
  })
})
