import { UsageError } from '../core/errors/errors.ts'
import {
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type VersionNumber,
  versionsInStage,
} from '../core/model/model.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { requireStages } from '../registry/port/capabilities.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'

/** The one version that a selector means now. Throws a UsageError where that is none or several. */
export async function resolveVersion(
  registry: ReadOnlyRegistry,
  snapshot: ModelSnapshot,
  selector: VersionSelector,
): Promise<ModelVersion> {
  const { model } = snapshot
  switch (selector.kind) {
    case 'number':
      return await existingVersion(registry, snapshot, selector.version)
    case 'alias': {
      const version = snapshot.aliases.get(selector.alias)
      if (version === undefined) throw aliasNotSet(snapshot, selector.alias)
      return await existingVersion(registry, snapshot, version)
    }
    case 'stage': {
      requireStages(registry, selector.stage)
      const [highest] = versionsInStage(snapshot, selector.stage)
      if (highest === undefined) {
        const there = await whatExists(registry, model)
        throw new UsageError(
          (input) =>
            `No version of ${name(model)} is in stage ${selector.stage}, so ${input('version')} selects no version. ` +
            there,
        )
      }
      return await existingVersion(registry, snapshot, highest)
    }
    case 'latest': {
      const [highest] = snapshot.versions
      if (highest === undefined) {
        throw new UsageError(`The registered model ${name(model)} has no versions yet.`)
      }
      return highest
    }
    case 'run': {
      const [only, ...others] = await registry.readVersionsOfRun(model, selector.run)
      if (only === undefined) {
        throw new UsageError(
          `No version of ${name(model)} comes from run ${visible(selector.run)}. ` +
            `Register that run's model first, or name the version.`,
        )
      }
      if (others.length > 0) {
        const numbers = [only, ...others].map((version) => version.version).join(', ')
        throw new UsageError(
          `Run ${visible(selector.run)} has several versions of ${name(model)}: ${numbers}. ` +
            `Name one of them.`,
        )
      }
      return only
    }
  }
}

/** From the snapshot where it has the version, without another request. */
export async function existingVersion(
  registry: ReadOnlyRegistry,
  snapshot: ModelSnapshot,
  number: VersionNumber,
) {
  const version = await versionIfThere(registry, snapshot, number)
  if (version === null) {
    throw new UsageError(
      `Version ${number} of ${name(snapshot.model)} does not exist. ` +
        `${await whatExists(registry, snapshot.model)}`,
    )
  }
  return version
}

/** null: there is none of this number. */
export async function versionIfThere(
  registry: ReadOnlyRegistry,
  snapshot: ModelSnapshot,
  number: VersionNumber,
): Promise<ModelVersion | null> {
  const known = snapshot.versions.find((version) => version.version === number)
  return known ?? (await registry.readVersion(snapshot.model, number))
}

const versionsNamed = 10

/** `These do, newest first: 3, 2, 1.` */
export async function whatExists(registry: ReadOnlyRegistry, model: ModelName): Promise<string> {
  const versions = await registry.listVersions(model)
  if (versions.length === 0) return 'It has no versions yet.'
  const named = versions
    .slice(0, versionsNamed)
    .map(({ version, stage }) => (stage === 'None' ? `${version}` : `${version} (${stage})`))
  const more = versions.length - named.length
  return `These do, newest first: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

function aliasNotSet({ model, aliases }: ModelSnapshot, alias: string): UsageError {
  const set = [...aliases].map(([other, version]) => `${visible(other, 60)} → ${version}`)
  return new UsageError(
    `The alias ${visible(alias)} of ${name(model)} points to no version. ` +
      (set.length > 0
        ? `Aliases of the model: ${set.slice(0, 10).join(', ')}.`
        : 'It has no aliases.'),
  )
}

function name(model: ModelName): string {
  return `'${visible(model)}'`
}
