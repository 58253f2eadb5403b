import { UsageError } from '../../core/errors/errors.ts'
import type { VersionNumber } from '../../core/model/model.ts'
import type { Rollback } from '../../core/rollback/rollback.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { boolean } from './choice.ts'
import type { RawInputs } from './input-list.ts'
import { readModelName, readServingTarget } from './inputs.ts'
import { parseVersionSelector } from './version.ts'

/** What a rollback is asked to do. */
export interface RollbackInputs {
  readonly rollback: Rollback
  readonly dryRun: boolean
}

export function readRollback(raw: RawInputs): RollbackInputs {
  const model = readModelName(raw)
  const target = readServingTarget(raw, 'roll back')
  refuseIdleEnvironment(raw)
  const toVersion = readNumber(raw, 'to-version', 'who gets the target back')
  const version = readNumber(raw, 'version', 'the one that is rolled back, if it holds the target')
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
      force: boolean('force', raw.force, false),
      reason: raw.reason === '' ? null : raw.reason,
    },
    dryRun: boolean('dry-run', raw['dry-run'], false),
  }
}

/** `environment` names where a deployment is made, and does nothing by itself. */
function refuseIdleEnvironment(raw: RawInputs): void {
  if (raw.environment === '' || boolean('create-deployment', raw['create-deployment'], false))
    return
  throw new UsageError(
    (input) =>
      `${input('environment')} is given and ${input('create-deployment')} is not true, so a rollback would do nothing with ` +
      'it. The job\'s own "environment:" is what GitHub protects.',
  )
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
