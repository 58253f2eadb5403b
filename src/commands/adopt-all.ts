import { type UnrecordedHolder, unrecordedHolders } from '../core/audit/unrecorded-holders.ts'
import { UsageError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import type { ModelName } from '../core/model/model.ts'
import { fullSnapshot } from '../evidence/full-snapshot.ts'
import type { ModelRegistry, ReadOnlyRegistry } from '../registry/port/registry.ts'
import type { Actor } from './actor.ts'
import { adopt } from './adopt.ts'
import { readModelName } from './inputs/inputs.ts'
import type { RawInputs } from './inputs/inputs-and-flags.ts'

/** Every target that has a version without a record, for a registry that serves already. */
export interface AllAdoption {
  readonly model: ModelName
  /** null: not given, as nothing is written yet. */
  readonly reason: string | null
  readonly writes: boolean
}

export interface AllAdopted extends AllAdoption {
  readonly holders: readonly UnrecordedHolder[]
  readonly by: string
}

export function readAllAdoption(raw: RawInputs, writes: boolean): AllAdoption {
  const beside = (['version', 'stage', 'alias'] as const).find((name) => raw[name] !== '')
  if (beside !== undefined) {
    throw new UsageError(
      (input) =>
        `${input('all')} and ${input(beside)} are both given: give ${input('all')} for every stage and alias, or name one version and its target.`,
    )
  }
  if (writes && raw.reason === '') {
    throw new UsageError(
      (input) =>
        `${input('reason')} is empty: say why these versions may keep their targets although they passed no gates.`,
    )
  }
  return { model: readModelName(raw), reason: raw.reason || null, writes }
}

export async function showAll(
  asked: AllAdoption,
  registry: ReadOnlyRegistry,
  { by }: Pick<Actor, 'by'>,
): Promise<AllAdopted> {
  const snapshot = await fullSnapshot(asked.model, registry)
  return { ...asked, holders: unrecordedHolders(snapshot), by }
}

/** One after the other: each is a record of its own. */
export async function adoptAll(
  asked: AllAdoption,
  registry: ModelRegistry,
  actor: Actor & Clock,
): Promise<AllAdopted> {
  const shown = await showAll(asked, registry, actor)
  for (const { target, version, isRolledBack } of shown.holders) {
    if (isRolledBack) continue
    const one = { model: asked.model, target, version: { kind: 'number', version } as const }
    await adopt({ ...one, reason: asked.reason ?? '' }, registry, actor)
  }
  return shown
}
