import { UsageError } from '../../core/errors/errors.ts'
import type { VersionNumber } from '../../core/model/model.ts'
import type { Rollback } from '../../core/rollback/rollback.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { isOn } from './choice.ts'
import { readModelName, readServingTarget, refuseIdleEnvironment } from './inputs.ts'
import type { RawInputs } from './inputs-and-flags.ts'
import { parseVersionSelector } from './version.ts'

/** What a rollback is asked to do. */
export interface RollbackInputs {
  readonly rollback: Rollback
  readonly dryRun: boolean
}

export function readRollback(raw: RawInputs): RollbackInputs {
  const model = readModelName(raw)
  const target = readServingTarget(raw, 'roll back')
  refuseIdleEnvironment(raw, ['create-deployment'])
  const toVersion = readNumber(raw, 'to-version', 'who gets the target back')
  const version = readNumber(raw, 'version', 'the one to roll back, if it has the target')
  if (toVersion !== null && toVersion === version) {
    throw new UsageError(
      (input) =>
        `${input('version')} and ${input('to-version')} are both ${version}: ${input('version')} is the one that is rolled back, ` +
        `${input('to-version')} the one that gets the target back.`,
    )
  }
  return {
    rollback: {
      model,
      target,
      toVersion,
      version,
      force: isOn(raw, 'force'),
      reason: raw.reason === '' ? null : raw.reason,
    },
    dryRun: isOn(raw, 'dry-run'),
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
      (input) =>
        `${input(name)} is '${visible(text)}'; for a rollback it is the number of a version: ${meaning}.`,
    )
  }
  return selector.version
}
