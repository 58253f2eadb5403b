import { UsageError } from '../../core/errors/errors.ts'
import type { Gates } from '../../core/gates/gate.ts'
import type { Target } from '../../core/model/model.ts'
import { parseGateLines } from '../../policy-file/gate-line/gate-lines.ts'

/**
 * The gates of the inputs. Without a policy there must be one that can stop the promotion, or
 * `none` in as many words; beside a policy they only ever add to it.
 */
export function readGates(text: string, target: Target, besidePolicy: boolean): Gates {
  const parsed = parseGateLines(text)
  if (target.kind === 'retirement') {
    // Read all the same, so that a typo in them is found before the day they are needed.
    return parsed.kind === 'gates' ? parsed : { kind: 'none' }
  }
  switch (parsed.kind) {
    case 'none':
      if (!besidePolicy) return parsed
      throw new UsageError(
        (input) =>
          `${input('gates')} says none beside a ${input('policy')}, which has gates. Leave ${input('gates')} out to ask those ` +
          'of the policy alone.',
      )
    case 'absent':
      if (besidePolicy) return { kind: 'gates', gates: [] }
      throw new UsageError(
        (input) =>
          'No gates are given, so nothing would be asked of the version. Write at least one in ' +
          `${input('gates')} (val_auc >= 0.9, say), name a ${input('policy')} file, or write none in ${input('gates')} to promote ` +
          'without any.',
      )
    case 'gates':
      if (besidePolicy || parsed.gates.some((gate) => gate.severity === 'fail')) return parsed
      throw new UsageError(
        (input) =>
          'All gates are "warn:" or "info:", so nothing could stop the promotion. Make at least one ' +
          `of them count, or write none in ${input('gates')} to promote without any.`,
      )
  }
}
