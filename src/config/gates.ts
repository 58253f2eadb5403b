import { UsageError } from '../core/errors.ts'
import type { Gates } from '../core/gate.ts'
import type { Target } from '../core/model.ts'
import { parseGateLines } from './gate-line/index.ts'

/**
 * The gates of a promotion. None at all, or none that could ever stop it, is refused: a promotion
 * without gates must be asked for in as many words.
 */
export function readGates(text: string, target: Target): Gates {
  const parsed = parseGateLines(text)
  if (target.kind === 'retirement') {
    // Read all the same, so that a typo in them is found before the day they are needed.
    return parsed.kind === 'gates' ? parsed : { kind: 'none' }
  }
  switch (parsed.kind) {
    case 'none':
      return parsed
    case 'absent':
      throw new UsageError(
        'No gates are given, so nothing would be asked of the version. Write at least one in ' +
          '"gates" (val_auc >= 0.9, say), or "gates: none" to promote without any.',
      )
    case 'gates':
      if (parsed.gates.some((gate) => gate.severity === 'fail')) return parsed
      throw new UsageError(
        'All gates are "warn:" or "info:", so nothing could stop the promotion. Make at least one ' +
          'of them count, or write "gates: none" to promote without any.',
      )
  }
}
