import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'
import { registryContract } from './registry-contract.ts'

describeWithMlflow('the SQLite file of a running MLflow server', ({ database, seed }) => {
  registryContract(
    'keeps the contract of a registry',
    async () => {
      return {
        registry: await openSqlite('write', { path: database }),
        tracking: await openSqlite('read', { path: database }),
      }
    },
    seed,
  )
})
