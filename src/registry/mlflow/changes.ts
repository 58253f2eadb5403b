import type * as z from 'zod/mini'
import type { Change, StageMove } from '../../core/model/change.ts'
import { type VersionNumber, versionsInStage } from '../../core/model/model.ts'
import { sameVersions } from '../../core/model/target-state.ts'
import { aliasMove, aliasRemoval } from './aliases.ts'
import { modelVersionAnswer } from './answers.ts'
import type { Client } from './client.ts'
import { deletedMeanwhile } from './missing.ts'
import type { RegistryReader } from './reading.ts'
import { carryOut, type Seen, type Write } from './writes.ts'

const prefix = '/api/2.0/mlflow'

export function move(client: Client, reader: RegistryReader, change: Change): Promise<void> {
  switch (change.kind) {
    case 'move-to-stage':
      return carryOut(client, stageWrite(reader, change))
    case 'point-alias':
      return carryOut(client, aliasMove(reader, change))
    case 'remove-alias':
      return carryOut(client, aliasRemoval(reader, change))
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
    missing: () => deletedMeanwhile(reader, model, version),
  }
}

async function stageSeen(
  reader: RegistryReader,
  change: StageMove,
  serving: boolean,
): Promise<Seen> {
  const { model, version, from, to } = change
  const [now, snapshot] = await Promise.all([
    reader.version(model, version),
    serving ? reader.snapshot(model) : null,
  ])
  if (now === null) return { kind: 'changed', how: `version ${version} no longer exists` }
  const holders = snapshot === null ? [] : versionsInStage(snapshot, to)
  const others = change.holders.filter((holder) => holder !== version)
  const archived = !change.archiveExisting || others.every((holder) => !holders.includes(holder))
  if (now.stage === to && archived) return { kind: 'done' }
  const sameHolders = !serving || sameVersions(holders, change.holders)
  if (now.stage === from && sameHolders) return { kind: 'as-before' }
  const moved = `version ${version} is in ${now.stage} now and was in ${from} before`
  // Who else is in Archived or None is nobody's business.
  const met = `; ${to} has ${listed(holders)} now and had ${listed(change.holders)} before`
  return { kind: 'changed', how: serving ? moved + met : moved }
}

function listed(versions: readonly VersionNumber[]): string {
  return versions.length === 0 ? 'no version' : `version ${versions.join(', ')}`
}
