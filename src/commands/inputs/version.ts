import { UsageError } from '../../core/errors/errors.ts'
import { canonicalStage, runId, type VersionNumber, versionNumber } from '../../core/model/model.ts'
import type { VersionSelector } from '../../core/model/version-selector.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { parseAlias, parseStage } from './target.ts'

/** What a version may look like, for error messages and help. */
const versionForms =
  '3, @challenger (or alias:challenger), Staging (or stage:Staging), latest, run:<run id>, file:PATH'

/** A selector, or the file that holds one. */
export type VersionInput = VersionSelector | { readonly kind: 'file'; readonly path: string }

export function parseVersionInput(text: string): VersionInput {
  if (text.startsWith('file:')) {
    const path = text.slice('file:'.length).trim()
    if (path === '') {
      throw new UsageError(
        (input) => `${input('version')} is 'file:', which names no file: write file:PATH.`,
      )
    }
    return { kind: 'file', path }
  }
  return parseVersionSelector(text)
}

export function parseVersionSelector(text: string): VersionSelector {
  if (text === '') {
    throw new UsageError(`No version is given. It can be ${versionForms}.`)
  }
  if (/^\d+$/.test(text)) return { kind: 'number', version: parseVersionNumber(text) }
  if (text === 'latest') return { kind: 'latest' }
  if (text.startsWith('@')) return { kind: 'alias', alias: parseAlias(text.slice(1)) }
  if (text.startsWith('alias:')) return { kind: 'alias', alias: parseAlias(text.slice(6)) }
  if (text.startsWith('stage:')) return { kind: 'stage', stage: parseStage(text.slice(6)) }
  if (text.startsWith('run:')) return { kind: 'run', run: parseRunId(text.slice(4)) }
  const stage = canonicalStage(text)
  if (stage !== null) return { kind: 'stage', stage }
  const asAlias = /^[\p{L}\p{N}\p{M}_-]+$/u.test(text)
    ? ` For an alias write @${visible(text)}.`
    : ''
  throw new UsageError(`'${visible(text)}' is not a version. It can be ${versionForms}.${asAlias}`)
}

/** MLflow answers version 1 for "01", so only the one spelling is taken. */
function parseVersionNumber(text: string): VersionNumber {
  const number = Number(text)
  if (!/^[1-9]\d*$/.test(text) || number > 2_147_483_647) {
    throw new UsageError(
      `'${visible(text)}' is not a version number: whole numbers from 1, without leading zeros.`,
    )
  }
  return versionNumber(number)
}

function parseRunId(text: string) {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(text)) {
    throw new UsageError(
      `'${visible(text)}' is not a run id: MLflow's are 32 letters and digits (write run:<run id>).`,
    )
  }
  return runId(text)
}
