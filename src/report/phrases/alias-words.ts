import type { Check } from '../../core/decision/check.ts'
import type { Quote } from '../text/quote.ts'

/** Why a first promotion to an alias holds, in a sentence without its full stop. */
export function aliasReason(
  check: Extract<Check, { kind: 'alias-misspelt' | 'no-way-back' }>,
  quote: Quote,
): string {
  switch (check.kind) {
    case 'alias-misspelt':
      return (
        `no version has the alias ${quote(check.wanted)}, or ever had it by the records, and there is ` +
        `an alias ${quote(check.meant)}: was that meant?`
      )
    case 'no-way-back':
      return (
        'rollback-on-failure would have to take the alias away from the version, for no version has ' +
        'it now: that needs the permission MANAGE on the registered model, and these credentials have EDIT'
      )
  }
}
