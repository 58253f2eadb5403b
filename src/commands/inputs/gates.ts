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
          `${input('gates')} is none, but ${input('policy')} names a policy, which has gates. Leave ` +
          `${input('gates')} out to check only the gates of the policy.`,
      )
    case 'absent':
      if (besidePolicy) return { kind: 'gates', gates: [] }
      throw new UsageError(
        (input) =>
          `No gates are given, so nothing would be checked. Write at least one in ${input('gates')} ` +
          `(for example val_auc >= 0.9), name a policy file in ${input('policy')}, or write none in ` +
          `${input('gates')} to promote without gates.`,
      )
    case 'gates':
      if (besidePolicy || parsed.gates.some((gate) => gate.severity === 'fail')) return parsed
      throw new UsageError(
        (input) =>
          'All gates are "warn:" or "info:", so no gate could stop the promotion. Remove this word ' +
          `from at least one gate, or write none in ${input('gates')} to promote without gates.`,
      )
  }
}
