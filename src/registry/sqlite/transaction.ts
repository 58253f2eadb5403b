import type { Change } from '../../core/model/change.ts'
import type { ModelName } from '../../core/model/model.ts'
import { targetWords } from '../../core/model/target.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { Transaction } from '../port/registry.ts'
import { conflict } from './compare-and-set.ts'
import { attemptToCopy, makeCopy } from './copies.ts'
import type { Reader, Writer } from './database.ts'
import { carryOut } from './moves.ts'
import { aliasRows, readStages, requireModel, versionOf } from './registered-models.ts'
import type { Scope } from './scope.ts'
import { deleteVersionTag, setModelTag, setVersionTag } from './tags.ts'

/**
 * Carries out all of it inside the caller's write transaction: the changes in their order, each
 * compared with what the ones before it left, then the tags. Throws a `ConflictError` also where a
 * version that is to carry a tag was deleted meanwhile. `now`, in milliseconds since 1970, is the
 * one time of change of all that moves: what happened at once has no order in time.
 */
export function carryOutTogether(
  writer: Writer,
  scope: Scope,
  transaction: Transaction,
  now: number,
): void {
  const { model, changes, versionTags, modelTags } = transaction
  requireModel(writer, scope, model)
  if (transaction.copies !== undefined) makeCopy(writer, scope, transaction.copies)
  for (const change of changes) {
    if (change.model !== model) {
      throw new RangeError(`a change of ${change.model} is not part of a transaction on ${model}`)
    }
    carryOut(writer, scope, change, now)
  }
  const living = readStages(writer, scope, model)
  if (transaction.holds !== undefined) requireHolder(writer, scope, model, transaction.holds)
  for (const { version, key, value } of versionTags) {
    if (!living.has(version)) {
      throw conflict(`Version ${version} of ${visible(model)} no longer exists`)
    }
    if (value === null) deleteVersionTag(writer, scope, model, version, key)
    else setVersionTag(writer, scope, model, version, { key, value })
  }
  for (const tag of modelTags) setModelTag(writer, scope, model, tag)
}

function requireHolder(
  reader: Reader,
  scope: Scope,
  model: ModelName,
  { target, version }: NonNullable<Transaction['holds']>,
): void {
  const holds =
    target.kind === 'alias'
      ? aliasRows(reader, scope, model).some(
          (row) => row.alias === target.alias && versionOf(row) === version,
        )
      : readStages(reader, scope, model).get(version) === target.stage
  if (!holds) {
    throw conflict(
      `Version ${version} of ${visible(model)} does not have ${targetWords(target)} now`,
    )
  }
}

/** What is attempted, after "Could not". */
export function attemptAt(change: Change): string {
  const what = `version ${change.version} of ${visible(change.model)}`
  switch (change.kind) {
    case 'move-to-stage':
      return `move ${what} to ${change.to}`
    case 'point-alias':
      return `point the alias ${visible(change.alias)} to ${what}`
    case 'remove-alias':
      return `take the alias ${visible(change.alias)} from ${what}`
  }
}

export function attemptAtAll({ model, changes, copies }: Transaction): string {
  const all = [
    ...(copies === undefined ? [] : [attemptToCopy(model, copies.of)]),
    ...changes.map(attemptAt),
  ]
  return all.length === 0 ? `change tags of ${visible(model)}` : all.join(' and ')
}
