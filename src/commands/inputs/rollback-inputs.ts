import { UsageError } from '../../core/errors/errors.ts'
import type { ModelName, VersionNumber } from '../../core/model/model.ts'
import type { Rollback, ServingTarget } from '../../core/rollback/rollback.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { boolean } from './choice.ts'
import {
  refuseApproval,
  refuseEnvironmentInputs,
  refuseIdleEnvironment,
} from './environment-inputs.ts'
import { type InputName, type RawInputs, readModelName, readTarget } from './inputs.ts'
import { parseVersionInput, parseVersionSelector, type VersionInput } from './version.ts'

/** What a rollback is asked to do. */
export interface RollbackInputs {
  readonly rollback: Rollback
  readonly dryRun: boolean
}

/** Which hold of a rollback is to go. */
export interface ClearRollbackInputs {
  readonly model: ModelName
  readonly version: VersionInput
  readonly target: ServingTarget
  readonly reason: string | null
}

/** What is taken over as it stands. */
export interface AdoptInputs {
  readonly model: ModelName
  readonly version: VersionInput
  readonly target: ServingTarget
  readonly reason: string
}

export function readRollback(raw: RawInputs): RollbackInputs {
  const model = readModelName(raw)
  const target = readServingTarget(raw, 'roll back')
  refuseWhatPromotionsTake(raw, 'a rollback')
  refuseApproval(raw, 'a rollback')
  refuseIdleEnvironment(raw, 'a rollback')
  if (!boolean('archive-existing', raw['archive-existing'], true)) {
    throw new UsageError(
      '"archive-existing" is false, and a rollback gives the stage to one version, as it was before ' +
        'the promotion. Leave it out.',
    )
  }
  const toVersion = readNumber(raw, 'to-version', 'who gets the target back')
  const version = readNumber(raw, 'version', 'the one that is rolled back, if it holds the target')
  if (toVersion !== null && toVersion === version) {
    throw new UsageError(
      `"version" and "to-version" are both ${version}: "version" is the one that is rolled back, ` +
        '"to-version" the one that gets the target back.',
    )
  }
  return {
    rollback: {
      model,
      target,
      toVersion,
      version,
      force: boolean('force', raw.force, false),
      reason: raw.reason === '' ? null : raw.reason,
    },
    dryRun: boolean('dry-run', raw['dry-run'], false),
  }
}

export function readClearRollback(raw: RawInputs): ClearRollbackInputs {
  const model = readModelName(raw)
  const target = readServingTarget(raw, 'clear')
  refuseWhatMovesTake(raw, 'clear-rollback')
  if (boolean('dry-run', raw['dry-run'], false)) {
    throw new UsageError(
      '"dry-run" is true, and clear-rollback has nothing to show beforehand: a check of the promotion ' +
        'names the hold.',
    )
  }
  const reason = raw.reason === '' ? null : raw.reason
  return { model, version: parseVersionInput(raw.version), target, reason }
}

export function readAdopt(raw: RawInputs): AdoptInputs {
  const model = readModelName(raw)
  const target = readServingTarget(raw, 'adopt')
  refuseWhatMovesTake(raw, 'adopt')
  if (boolean('dry-run', raw['dry-run'], false)) {
    throw new UsageError(
      '"dry-run" is true, and adopt has nothing to show beforehand: audit names what stands there.',
    )
  }
  if (raw.reason === '') {
    throw new UsageError(
      '"reason" is empty: say why the version may hold the target, though no gate let it there.',
    )
  }
  return { model, version: parseVersionInput(raw.version), target, reason: raw.reason }
}

function readServingTarget(raw: RawInputs, verb: string): ServingTarget {
  const target = readTarget(raw)
  if (target.kind === 'retirement') {
    throw new UsageError(
      `"stage" is ${target.stage}, from which nobody serves, so there is nothing to ${verb} there. ` +
        'Name what the version was promoted to: Staging, Production or an alias.',
    )
  }
  return target
}

const onlyForPromotions = [
  'gates',
  'policy',
  'policy-repository',
  'first-promotion',
  'same-dataset',
  'expected-evidence',
  'accept-hold',
] as const satisfies readonly InputName[]

/** Ignored, they would look as if they had been asked. */
function refuseWhatPromotionsTake(raw: RawInputs, command: string): void {
  const given = onlyForPromotions.find((name) => raw[name] !== '')
  if (given !== undefined) {
    throw new UsageError(
      `"${given}" is given, and ${command} asks no gates and takes no evidence. Leave it out, or use ` +
        'check or promote.',
    )
  }
  if (boolean('rollback-on-failure', raw['rollback-on-failure'], false)) {
    throw new UsageError(
      `"rollback-on-failure" undoes a promotion, and ${command} makes none. Leave it out.`,
    )
  }
}

/** For a command that moves nothing. */
function refuseWhatMovesTake(raw: RawInputs, command: string): void {
  refuseWhatPromotionsTake(raw, command)
  refuseEnvironmentInputs(raw, command)
  if (raw['to-version'] !== '' || boolean('force', raw.force, false)) {
    throw new UsageError(`"to-version" and "force" are for rollback, and ${command} moves nothing.`)
  }
}

/** A number only: `@champion` would name whoever holds the target now, whatever was meant. */
function readNumber(
  raw: RawInputs,
  name: 'version' | 'to-version',
  meaning: string,
): VersionNumber | null {
  const text = raw[name]
  if (text === '') return null
  const selector = /^\d+$/.test(text) ? parseVersionSelector(text) : null
  if (selector?.kind !== 'number') {
    throw new UsageError(
      `"${name}" is '${visible(text)}'; for a rollback it is the number of a version: ${meaning}.`,
    )
  }
  return selector.version
}
