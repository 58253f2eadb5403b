import { MissingModelError, RegistryError, UsageError } from '../core/errors/errors.ts'
import { type Copies, copyFault, isCopyOf } from '../core/model/copy.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type Target,
  type VersionNumber,
} from '../core/model/model.ts'
import { requireNewModelName } from '../core/model/new-model-name.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'
import { resolveVersion } from './resolve-version.ts'

/** Which version is to be promoted, and into which registered model. */
export interface Wanted {
  readonly model: ModelName
  readonly version: VersionSelector
  /** Another registered model, which gets a copy; null: `model` itself. */
  readonly copyTo: CopyTarget | null
  /** What the version is to get, or is compared with the holder of; null: nothing. */
  readonly target: Target | null
}

export interface CopyTarget {
  readonly model: ModelName
  /** Whether it is made if it is not there. */
  readonly create: boolean
}

/** A version that is to be promoted, and where it is to go, as they stand at one moment. */
export interface Subject {
  readonly candidate: ModelVersion
  /** Of the registered model that the candidate is a version of. */
  readonly source: ModelSnapshot
  /** Of the registered model whose target is to move: `source` itself, unless it gets a copy. */
  readonly snapshot: ModelSnapshot
  /** Of the candidate in that; null: the candidate is one of its versions. */
  readonly copies: Copies | null
  /** Whether the registered model that is to get the copy is not there yet. */
  readonly isNew: boolean
}

/** What was read of the registered model whose target is to move: its snapshot, and what may not be in it. */
export function rowsInTarget({
  candidate,
  copies,
  snapshot,
}: Pick<Subject, 'candidate' | 'copies' | 'snapshot'>): readonly ModelVersion[] {
  const { used, others } = copies ?? { used: candidate, others: [] }
  return [...(used === null ? [] : [used]), ...others, ...snapshot.versions]
}

/** `known`: the snapshot of the registered model whose target is to move, where that was read a moment ago. */
export async function readSubject(
  registry: ReadOnlyRegistry,
  { model, version, copyTo, target }: Wanted,
  known: ModelSnapshot | null = null,
): Promise<Subject> {
  if (copyTo === null) {
    const source = known ?? (await registry.readSnapshot(model))
    const candidate = await resolveVersion(registry, source, version)
    return { candidate, source, snapshot: source, copies: null, isNew: false }
  }
  const fault = copyFault(model)
  if (fault !== null) {
    throw new UsageError(
      `The registered model '${visible(model)}' cannot be copied from: ${fault}.`,
    )
  }
  const [source, found, rows] = await Promise.all([
    registry.readSnapshot(model),
    known ?? targetSnapshot(registry, copyTo),
    version.kind === 'number'
      ? registry.readCopies(copyTo.model, { model, version: version.version })
      : null,
  ])
  const candidate = await resolveVersion(registry, source, version)
  const isNew = found === null
  const copies = isNew
    ? noCopies
    : await copiesAmong(
        registry,
        candidate,
        rows ?? (await registry.readCopies(copyTo.model, candidate)),
        target === null ? [] : holdersOf(found, target),
      )
  return { candidate, source, snapshot: found ?? emptyModel(copyTo.model), copies, isNew }
}

const noCopies: Copies = { used: null, others: [] }

/** null: it is not there, and is to be made. */
async function targetSnapshot(
  registry: ReadOnlyRegistry,
  { model, create }: CopyTarget,
): Promise<ModelSnapshot | null> {
  try {
    return await registry.readSnapshot(model)
  } catch (error) {
    // A server may refuse even to look for a name that it would not take.
    if (create) requireNewModelName(model)
    if (!(error instanceof MissingModelError)) throw error
    if (create) return null
    throw new MissingModelError(
      (input) =>
        `${error.message} It is the model in ${input('to-model')}. Create it, or set ${input('create-to-model')} to true. ` +
        'Its creator can then change it.',
      { cause: error },
    )
  }
}

/** What a registered model is before its first version. */
function emptyModel(model: ModelName): ModelSnapshot {
  return { model, createdAt: 0, tags: new Map(), aliases: new Map(), versions: [] }
}

/**
 * What the registered model has of the version: the copy that stands for it must be READY, must not be
 * older, and must have the very same files, for a name and a number may have meant another version once.
 */
export async function findCopies(
  registry: ReadOnlyRegistry,
  model: ModelName,
  of: ModelVersion,
): Promise<Copies> {
  return await copiesAmong(registry, of, await registry.readCopies(model, of), [])
}

/** A copy that has the target already is the one: else a second copy would move it to the same model. */
async function copiesAmong(
  registry: ReadOnlyRegistry,
  of: ModelVersion,
  found: readonly ModelVersion[],
  holders: readonly VersionNumber[],
): Promise<Copies> {
  const copies = found.filter((row) => isCopyOf(row, of))
  const holdsFirst = copies.toSorted(
    (a, b) => Number(holders.includes(b.version)) - Number(holders.includes(a.version)),
  )
  const used = await withTheSameFiles(registry, of, holdsFirst)
  return { used, others: copies.filter((row) => row !== used) }
}

/** The first of those that are READY. */
async function withTheSameFiles(
  registry: ReadOnlyRegistry,
  of: ModelVersion,
  copies: readonly ModelVersion[],
): Promise<ModelVersion | null> {
  const [first, ...others] = copies.filter(({ status }) => status === 'READY')
  if (first === undefined) return null
  const [files, ofFirst] = await Promise.all([of, first].map((row) => registry.readLocation(row)))
  if (files === undefined || files === null) {
    throw new RegistryError(
      `${registry.address} does not say where the files of version ${of.version} of '${visible(of.model)}' are, ` +
        'so it is not known whether a copy has the same files. Nothing was written.',
    )
  }
  if (ofFirst === files) return first
  for (const row of others) if ((await registry.readLocation(row)) === files) return row
  return null
}
