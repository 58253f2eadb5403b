import { UsageError } from '../../core/errors/errors.ts'
import type { Change } from '../../core/model/change.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { aliasMove, aliasRemoval } from '../mlflow/aliases.ts'
import type { Client } from '../mlflow/client.ts'
import { createModel } from '../mlflow/new-model.ts'
import { deleteModelTag, deleteVersionTag, setModelTag, setVersionTag } from '../mlflow/tags.ts'
import { carryOut } from '../mlflow/writes.ts'
import { type Capabilities, requireStages } from '../port/capabilities.ts'
import type { ModelRegistry } from '../port/registry.ts'
import { mostTags, requireTag } from './limits.ts'
import { requireThreeLevels } from './names.ts'
import { UnityCatalogReader } from './reading.ts'

export const capabilities: Capabilities = {
  stages: false,
  aliases: true,
  tagsInListings: false,
  copies: false,
  mostTags,
  login: 'databricks',
}

/** The models of Databricks' Unity Catalog. `workspace`: the id of the workspace that runs are read from, where it says one. */
export function openUnityCatalog(
  client: Client,
  workspace: () => Promise<string | null>,
): ModelRegistry {
  const reader = new UnityCatalogReader(client, workspace)
  const { address } = client.connection
  return {
    address,
    capabilities,
    clockOffset: () => client.clockOffset,
    readSnapshot: (model) => reader.snapshot(model),
    readVersion: (model, version) => reader.version(model, version),
    readVersionsOfRun: (model, run) => reader.versions(model, run),
    readCopies: (model, of) => reader.copies(model, of),
    readLocation: (version) => reader.location(version),
    // Unity Catalog knows users and rights, and has no question for those on a model that everybody may ask.
    readPermission: async () => null,
    listVersions: (model) => reader.versions(model, null),
    move: (change) => move(client, reader, change, address),
    transact: null,
    planCopy: null,
    async createModel(model) {
      requireThreeLevels(model)
      await createModel(client, reader, model)
    },
    async copyVersion(model, of) {
      throw new UsageError(
        `Unity Catalog makes no copies: MLflow's Python client copies version ${of.version} of '${visible(of.model)}' to '${visible(model)}'.`,
      )
    },
    async setVersionTag(model, version, key, value) {
      requireTag(key, value)
      await setVersionTag(client, reader, model, version, key, value)
    },
    deleteVersionTag: (model, version, key) =>
      deleteVersionTag(client, reader, model, version, key),
    async setModelTag(model, key, value) {
      requireTag(key, value)
      await setModelTag(client, reader, model, key, value)
    },
    deleteModelTag: (model, key) => deleteModelTag(client, reader, model, key),
    close: () => client.close(),
  }
}

async function move(
  client: Client,
  reader: UnityCatalogReader,
  change: Change,
  address: string,
): Promise<void> {
  switch (change.kind) {
    case 'move-to-stage':
      return requireStages({ address, capabilities }, change.to)
    case 'point-alias':
      return await carryOut(client, aliasMove(reader, change))
    case 'remove-alias':
      return await carryOut(client, aliasRemoval(reader, change))
  }
}
