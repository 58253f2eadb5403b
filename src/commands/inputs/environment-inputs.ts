import { UsageError } from '../../core/errors/errors.ts'
import { boolean } from './choice.ts'
import type { RawInputs } from './inputs.ts'

/** Who asks a rollback for an approval must not be left believing that one was looked for. */
export function refuseApproval(raw: RawInputs, command: string): void {
  if (!boolean('require-approval', raw['require-approval'], false)) return
  throw new UsageError(
    `"require-approval" lets evidence through that people have approved, and ${command} takes no ` +
      'evidence. Leave it out: the job\'s own "environment:" lets nobody in without its reviewers.',
  )
}

/** `environment` names where a deployment is made, and does nothing by itself. */
export function refuseIdleEnvironment(raw: RawInputs, command: string): void {
  if (raw.environment === '' || boolean('create-deployment', raw['create-deployment'], false))
    return
  throw new UsageError(
    `"environment" is given and "create-deployment" is not true, so ${command} would do nothing with ` +
      'it. The job\'s own "environment:" is what GitHub protects.',
  )
}

/** For a command that moves nothing, of which no environment has anything to tell. */
export function refuseEnvironmentInputs(raw: RawInputs, command: string): void {
  refuseApproval(raw, command)
  if (boolean('create-deployment', raw['create-deployment'], false)) {
    throw new UsageError(
      `"create-deployment" is true, and ${command} moves nothing that a deployment could tell of. ` +
        'Leave it out.',
    )
  }
  refuseIdleEnvironment(raw, command)
}
