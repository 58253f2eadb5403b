import { MissingModelError } from '../core/errors/errors.ts'
import { type Baseline, baselineOfGate, type Gate } from '../core/gates/gate.ts'
import { versionInTarget } from '../core/model/copy.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type Target,
  type VersionNumber,
  versionsInStage,
} from '../core/model/model.ts'
import { requireStages } from '../registry/port/capabilities.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'
import { existingVersion, versionIfThere } from './resolve-version.ts'
import type { Subject } from './subject.ts'

type Place = Omit<Subject, 'isNew'> & { readonly target: Target }

/** What gates compare with; towards Archived and None there is no champion. */
export function baselinesOf(gates: readonly Gate[], target: Target): readonly Baseline[] {
  const named = gates.map(baselineOfGate).filter((baseline) => baseline !== null)
  return target.kind === 'retirement' ? named : [{ kind: 'champion' }, ...named]
}

/**
 * null: nobody holds it. A `version:` that does not exist is an error, not an absent baseline; but
 * not where only the policy on the other side names it: the change may be what mends that.
 */
export async function baselineVersion(
  registry: ReadOnlyRegistry,
  baseline: Baseline,
  request: Place,
  insists: boolean,
): Promise<ModelVersion | null> {
  const { snapshot, target, candidate, copies } = request
  const existing = async (of: ModelSnapshot, number: VersionNumber | null | undefined) =>
    number == null ? null : await existingVersion(registry, of, number)
  const own = versionInTarget(candidate, copies)
  switch (baseline.kind) {
    case 'champion':
      return await existing(snapshot, highestButCandidate(holdersOf(snapshot, target), own))
    case 'stage': {
      requireStages(registry, baseline.stage)
      const there = versionsInStage(snapshot, baseline.stage)
      return await existing(snapshot, highestButCandidate(there, own))
    }
    case 'alias':
      return await existing(snapshot, snapshot.aliases.get(baseline.alias))
    case 'version':
      return insists
        ? await existing(snapshot, baseline.version)
        : await versionIfThere(registry, snapshot, baseline.version)
    case 'model-alias': {
      const of = await otherModel(registry, baseline.model, request, insists)
      return of === null ? null : await existing(of, of.aliases.get(baseline.alias))
    }
    case 'model-version': {
      const of = await otherModel(registry, baseline.model, request, insists)
      if (of === null || !insists) {
        return of && (await versionIfThere(registry, of, baseline.version))
      }
      return await existing(of, baseline.version)
    }
  }
}

/** null: there is no such registered model, and nobody insists on it. */
async function otherModel(
  registry: ReadOnlyRegistry,
  model: ModelName,
  { snapshot, source }: Place,
  insists: boolean,
): Promise<ModelSnapshot | null> {
  const known = [snapshot, source].find((each) => each.model === model)
  if (known !== undefined) return known
  try {
    return await registry.readSnapshot(model)
  } catch (error) {
    if (insists || !(error instanceof MissingModelError)) throw error
    return null
  }
}

/** The candidate itself only where nobody else is there: then the gate holds, and says so. */
function highestButCandidate(holders: readonly VersionNumber[], candidate: VersionNumber | null) {
  return holders.find((holder) => holder !== candidate) ?? holders[0] ?? null
}
