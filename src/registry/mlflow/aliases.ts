import type * as z from 'zod/mini'
import type { AliasMove, AliasRemoval } from '../../core/model/change.ts'
import type { VersionNumber } from '../../core/model/model.ts'
import { emptyAnswer } from './answers.ts'
import { deletedMeanwhile, missingModel } from './missing.ts'
import type { RegistryLook } from './registry-look.ts'
import { quotedName } from './shown-text.ts'
import type { Seen, Write } from './writes.ts'

const path = 'registered-models/alias'

export function aliasMove(
  reader: RegistryLook,
  change: AliasMove,
): Write<z.infer<typeof emptyAnswer>> {
  const { model, alias, version, from } = change
  return {
    call: {
      method: 'POST',
      path: `${reader.prefix}/${path}`,
      body: { name: model, alias, version: String(version) },
    },
    answer: emptyAnswer,
    confirms: () => true,
    look: () => aliasSeen(reader, change, { before: from, after: version }),
    missing: () => deletedMeanwhile(reader, model, version),
  }
}

/** MLflow takes an alias away whatever it points to, and answers the same where there is none. */
export function aliasRemoval(
  reader: RegistryLook,
  change: AliasRemoval,
): Write<z.infer<typeof emptyAnswer>> {
  const { model, alias, version } = change
  return {
    call: { method: 'DELETE', path: `${reader.prefix}/${path}`, body: { name: model, alias } },
    answer: emptyAnswer,
    confirms: () => true,
    look: () => aliasSeen(reader, change, { before: version, after: null }),
    missing: () => missingModel(reader, model, `Could not remove alias ${quotedName(alias)}`),
  }
}

/** null: to nothing, which is also where an alias points whose version was deleted. */
interface Pointing {
  readonly before: VersionNumber | null
  readonly after: VersionNumber | null
}

async function aliasSeen(
  reader: RegistryLook,
  { model, alias }: AliasMove | AliasRemoval,
  { before, after }: Pointing,
): Promise<Seen> {
  const now = await reader.aliasHolder(model, alias)
  if (now === after) return { kind: 'done' }
  if (now === before) return { kind: 'as-before' }
  const points = now === null ? 'points to nothing' : `points to version ${now}`
  const pointed = before === null ? 'nothing' : `version ${before}`
  return {
    kind: 'changed',
    how: `alias ${quotedName(alias)} ${points} now and pointed to ${pointed} before`,
  }
}
