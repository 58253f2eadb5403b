import type { ModelName, ModelVersion, VersionNumber } from '../../core/model/model.ts'
import { emptyAnswer } from './answers.ts'
import type { Client } from './client.ts'
import { missingModel, missingVersion } from './missing.ts'
import type { RegistryLook } from './registry-look.ts'
import { carryOut, type Seen } from './writes.ts'

export function setVersionTag(
  client: Client,
  reader: RegistryLook,
  model: ModelName,
  version: VersionNumber,
  key: string,
  value: string,
): Promise<void> {
  return carryOut(client, {
    call: {
      method: 'POST',
      path: `${reader.prefix}/model-versions/set-tag`,
      body: { name: model, version: String(version), key, value },
    },
    answer: emptyAnswer,
    confirms: () => true,
    look: () => tagsSeen(reader, model, version, (tags) => tags.get(key) === value),
    missing: () => missingVersion(reader, model, version),
  })
}

export function deleteVersionTag(
  client: Client,
  reader: RegistryLook,
  model: ModelName,
  version: VersionNumber,
  key: string,
): Promise<void> {
  return carryOut(client, {
    call: {
      method: 'DELETE',
      path: `${reader.prefix}/model-versions/delete-tag`,
      body: { name: model, version: String(version), key },
    },
    answer: emptyAnswer,
    confirms: () => true,
    look: () => tagsSeen(reader, model, version, (tags) => !tags.has(key)),
    missing: () => missingVersion(reader, model, version),
  })
}

export function setModelTag(
  client: Client,
  reader: RegistryLook,
  model: ModelName,
  key: string,
  value: string,
): Promise<void> {
  return carryOut(client, {
    call: {
      method: 'POST',
      path: `${reader.prefix}/registered-models/set-tag`,
      body: { name: model, key, value },
    },
    answer: emptyAnswer,
    confirms: () => true,
    look: async () => {
      const { tags } = await reader.registeredModel(model)
      return { kind: tags.get(key) === value ? 'done' : 'as-before' }
    },
    missing: () => missingModel(reader, model, 'Could not set a tag'),
  })
}

export function deleteModelTag(
  client: Client,
  reader: RegistryLook,
  model: ModelName,
  key: string,
): Promise<void> {
  return carryOut(client, {
    call: {
      method: 'DELETE',
      path: `${reader.prefix}/registered-models/delete-tag`,
      body: { name: model, key },
    },
    answer: emptyAnswer,
    confirms: () => true,
    look: async () => {
      const { tags } = await reader.registeredModel(model)
      return { kind: tags.has(key) ? 'as-before' : 'done' }
    },
    missing: () => missingModel(reader, model, 'Could not delete a tag'),
  })
}

async function tagsSeen(
  reader: RegistryLook,
  model: ModelName,
  version: VersionNumber,
  done: (tags: ModelVersion['tags']) => boolean,
): Promise<Seen> {
  const now = await reader.version(model, version)
  if (now === null) return { kind: 'changed', how: `version ${version} no longer exists` }
  return { kind: done(now.tags) ? 'done' : 'as-before' }
}
