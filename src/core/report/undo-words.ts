import type { LeftAlone } from '../undo-outcome.ts'
import type { Quote } from './quote.ts'
import { targetName } from './words.ts'

/** Why a promotion is not undone, in a sentence without its full stop. */
export function leftAloneReason(
  { model, target, version, because, holders }: LeftAlone,
  quote: Quote,
): string {
  const what = `${quote(model)} version ${version}`
  const where = targetName(target, quote)
  switch (because) {
    case 'never-moved':
      return `this step's promotion of ${what} to ${where} did not take place, so there is nothing to undo`
    case 'moved-since': {
      const now = holders.length === 0 ? 'nothing' : `version ${holders.join(' and ')}`
      return (
        `somebody else has moved ${where} since this step promoted ${what}, so it is left alone: ` +
        `${now} holds it now`
      )
    }
  }
}
