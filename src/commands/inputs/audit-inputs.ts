import { UsageError } from '../../core/errors/errors.ts'
import type { ModelName, Target } from '../../core/model/model.ts'
import { refuseEnvironmentInputs } from './environment-inputs.ts'
import { type RawInputs, readModelName } from './inputs.ts'
import { parseTarget } from './target.ts'

export interface AuditInputs {
  readonly model: ModelName
  /** Looked at besides Production and everything that has a record. */
  readonly besides: readonly Target[]
}

export function readAudit(raw: RawInputs): AuditInputs {
  refuseEnvironmentInputs(raw, 'an audit')
  const besides = [
    ...(raw.stage === '' ? [] : [guarded(parseTarget(raw.stage, '', false))]),
    ...(raw.alias === '' ? [] : [parseTarget('', raw.alias, false)]),
  ]
  return { model: readModelName(raw), besides }
}

function guarded(target: Target): Target {
  if (target.kind !== 'retirement') return target
  throw new UsageError(
    `A move to ${target.stage} needs no gates, so there is nothing to audit there: name Staging or ` +
      'Production, or an alias.',
  )
}
