import { Client, ordinaryContext } from '../../../src/registry/mlflow/client.ts'
import { connect } from '../../../src/registry/mlflow/connection.ts'
import type { ModelRegistry } from '../../../src/registry/port/registry.ts'
import { openUnityCatalog } from '../../../src/registry/unity-catalog/open.ts'

/** The Unity Catalog of a workspace that asks for no credentials. */
export function openCatalog(url: string): ModelRegistry {
  const connection = connect(url, { kind: 'none' }, {})
  return openUnityCatalog(new Client(connection, ordinaryContext), async () => '1234567890')
}
