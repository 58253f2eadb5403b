import { posix } from 'node:path'
import { UsageError } from '../../core/errors/errors.ts'
import { aliasFault } from '../../core/model/alias-rule.ts'
import { visible } from '../../core/text/untrusted-text.ts'

/**
 * MLflow's own rules for what may be written (mlflow/utils/validation.py). Its server checks them;
 * here nothing stands between Stagegate and the tables, so they are checked before a write.
 */

const keyCharacters = /^[/\p{L}\p{N}_.\- :]+$/u
const keyLimit = 250

export function requireTagKey(key: string): void {
  const leadsElsewhere =
    key.startsWith('/') || key.startsWith('..') || key.endsWith('/') || posix.normalize(key) !== key
  if (!keyCharacters.test(key) || key === '.' || leadsElsewhere) {
    throw new UsageError(
      `MLflow does not accept a tag named ${visible(key)}: letters, digits, and _ - . : / or a space are ` +
        'allowed, and it must be a relative path without "." or ".." parts.',
    )
  }
  if (characters(key) > keyLimit) {
    throw new UsageError(
      `MLflow accepts tag names of at most ${keyLimit} characters; ${visible(key, 40)} has ${characters(key)}.`,
    )
  }
}

/** `limit` in characters (code points, as Python counts them). */
export function requireTagValue(key: string, value: string, limit: number): void {
  if (!value.isWellFormed() || value.includes('\0')) {
    throw new UsageError(
      `The value of the tag ${visible(key)} contains a NUL character or invalid Unicode, ` +
        'which a database cannot store.',
    )
  }
  if (characters(value) > limit) {
    throw new UsageError(
      `The value of the tag ${visible(key)} has ${characters(value)} characters; ` +
        `this registry accepts at most ${limit}.`,
    )
  }
}

export function requireAliasName(alias: string): void {
  const fault = aliasFault(alias)
  if (fault !== null)
    throw new UsageError(`MLflow does not accept the alias ${visible(alias)}: it ${fault}.`)
}

function characters(value: string): number {
  return [...value].length
}
