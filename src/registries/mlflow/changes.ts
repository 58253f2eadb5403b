import type * as z from 'zod'
import type { AliasMove, Change, StageMove } from '../../core/change.ts'
import { RegistryError, type StagegateError } from '../../core/errors.ts'
import {
  type ModelName,
  type ModelVersion,
  type VersionNumber,
  versionsInStage,
} from '../../core/model.ts'
import { emptyAnswer, modelVersionAnswer } from './answers.ts'
import type { Client } from './client.ts'
import type { RegistryReader } from './reading.ts'
import { quotedName } from './shown-text.ts'
import { carryOut, type Seen, type Write } from './writes.ts'

const prefix = '/api/2.0/mlflow'

export function move(client: Client, reader: RegistryReader, change: Change): Promise<void> {
  switch (change.kind) {
    case 'move-to-stage':
      return carryOut(client, stageWrite(reader, change))
    case 'point-alias':
      return carryOut(client, aliasWrite(reader, change))
  }
}

function stageWrite(
  reader: RegistryReader,
  change: StageMove,
): Write<z.infer<typeof modelVersionAnswer>> {
  const { model, version, to } = change
  const serving = to === 'Staging' || to === 'Production'
  return {
    call: {
      method: 'POST',
      path: `${prefix}/model-versions/transition-stage`,
      body: {
        name: model,
        version: String(version),
        stage: to,
        // Towards Archived and None MLflow answers this with 500.
        archive_existing_versions: serving && change.archiveExisting,
      },
    },
    answer: modelVersionAnswer,
    confirms: ({ model_version: answered }) =>
      answered.model === model && answered.version === version && answered.stage === to,
    look: () => stageSeen(reader, change, serving),
    missing: () => missingVersion(reader, model, version),
  }
}

async function stageSeen(
  reader: RegistryReader,
  change: StageMove,
  serving: boolean,
): Promise<Seen> {
  const { model, version, from, to } = change
  const [now, standing] = await Promise.all([
    reader.version(model, version),
    serving ? reader.standing(model) : null,
  ])
  if (now === null) return { kind: 'changed', how: `version ${version} no longer exists` }
  const holders = standing === null ? [] : versionsInStage(standing, to)
  const others = change.holders.filter((holder) => holder !== version)
  const archived = !change.archiveExisting || others.every((holder) => !holders.includes(holder))
  if (now.stage === to && archived) return { kind: 'done' }
  const sameHolders = !serving || sameVersions(holders, change.holders)
  if (now.stage === from && sameHolders) return { kind: 'as-before' }
  return {
    kind: 'changed',
    how: `version ${version} is in ${now.stage} and was in ${from}; ${to} is held by ${listed(holders)} and was held by ${listed(change.holders)}`,
  }
}

function aliasWrite(reader: RegistryReader, change: AliasMove): Write<z.infer<typeof emptyAnswer>> {
  const { model, alias, version, from } = change
  return {
    call: {
      method: 'POST',
      path: `${prefix}/registered-models/alias`,
      body: { name: model, alias, version: String(version) },
    },
    answer: emptyAnswer,
    confirms: () => true,
    look: async () => {
      const { aliases } = await reader.standing(model)
      const now = aliases.get(alias) ?? null
      if (now === version) return { kind: 'done' }
      if (now === from) return { kind: 'as-before' }
      const points = now === null ? 'points to nothing' : `points to version ${now}`
      const pointed = from === null ? 'nothing' : `version ${from}`
      return {
        kind: 'changed',
        how: `alias ${quotedName(alias)} ${points} and pointed to ${pointed}`,
      }
    },
    missing: () => missingVersion(reader, model, version),
  }
}

export function setVersionTag(
  client: Client,
  reader: RegistryReader,
  model: ModelName,
  version: VersionNumber,
  key: string,
  value: string,
): Promise<void> {
  return carryOut(client, {
    call: {
      method: 'POST',
      path: `${prefix}/model-versions/set-tag`,
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
  reader: RegistryReader,
  model: ModelName,
  version: VersionNumber,
  key: string,
): Promise<void> {
  return carryOut(client, {
    call: {
      method: 'DELETE',
      path: `${prefix}/model-versions/delete-tag`,
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
  reader: RegistryReader,
  model: ModelName,
  key: string,
  value: string,
): Promise<void> {
  return carryOut(client, {
    call: {
      method: 'POST',
      path: `${prefix}/registered-models/set-tag`,
      body: { name: model, key, value },
    },
    answer: emptyAnswer,
    confirms: () => true,
    look: async () => {
      const { tags } = await reader.registeredModel(model)
      return { kind: tags.get(key) === value ? 'done' : 'as-before' }
    },
    missing: async () => {
      await reader.registeredModel(model)
      return new RegistryError(
        `A tag of registered model ${quotedName(model)} was to be set; MLflow said that the model does not exist, and then that it does. Try again.`,
      )
    },
  })
}

async function tagsSeen(
  reader: RegistryReader,
  model: ModelName,
  version: VersionNumber,
  done: (tags: ModelVersion['tags']) => boolean,
): Promise<Seen> {
  const now = await reader.version(model, version)
  if (now === null) return { kind: 'changed', how: `version ${version} no longer exists` }
  return { kind: done(now.tags) ? 'done' : 'as-before' }
}

async function missingVersion(
  reader: RegistryReader,
  model: ModelName,
  version: VersionNumber,
): Promise<StagegateError> {
  await reader.registeredModel(model)
  return new RegistryError(
    `Registered model ${quotedName(model)} has no version ${version} (any more): nothing was written.`,
  )
}

function sameVersions(a: readonly VersionNumber[], b: readonly VersionNumber[]): boolean {
  return a.length === b.length && a.every((version) => b.includes(version))
}

function listed(versions: readonly VersionNumber[]): string {
  return versions.length === 0 ? 'nothing' : `version ${versions.join(', ')}`
}
