import { expect, test } from '@jest/globals'
import { openMlflow } from '../../../src/registry/mlflow/open.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'
import { registryContract } from './registry-contract.ts'

describeWithMlflow('an MLflow server over REST', ({ url, seed }) => {
  registryContract(
    'keeps the contract of a registry',
    async () => {
      const mlflow = openMlflow({ uri: url, credentials: { kind: 'none' }, env: {} })
      return { registry: mlflow, tracking: mlflow }
    },
    seed,
  )

  test('does not offer transactions', async () => {
    const mlflow = openMlflow({ uri: url, credentials: { kind: 'none' }, env: {} })
    expect(mlflow.transact).toBeNull()
    await mlflow.close()
  })
})
