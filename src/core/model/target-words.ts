import { visible } from '../text/untrusted-text.ts'
import type { Target, VersionNumber } from './model.ts'

/** `stage Production`, `alias champion`: as messages for people name a target. */
export function targetWords(target: Target): string {
  return target.kind === 'alias' ? `alias ${visible(target.alias)}` : `stage ${target.stage}`
}

/** `version 5 and 3`, or `none`. */
export function holderWords(holders: readonly VersionNumber[]): string {
  return holders.length === 0 ? 'none' : `version ${holders.join(' and ')}`
}
