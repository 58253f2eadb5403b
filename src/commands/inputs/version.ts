import { UsageError } from '../../core/errors/errors.ts'
import { aliasFault } from '../../core/model/alias-rule.ts'
import {
  canonicalStage,
  type ModelName,
  modelName,
  runId,
  type VersionNumber,
  versionNumber,
} from '../../core/model/model.ts'
import type { VersionSelector } from '../../core/model/version-selector.ts'
import { nearest } from '../../core/text/near-name.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { parseAlias, parseStage, stageMeant } from './target.ts'

/** What a version may look like, for error messages and help. */
const versionForms =
  '3, @challenger (or alias:challenger), Staging (or stage:Staging), latest, run:<run id>, models:/NAME/3, models:/NAME@challenger, file:PATH'

/** A version, or the file that holds one. */
export type VersionInput = NamedVersion | { readonly kind: 'file'; readonly path: string }

/** `model` null: a version of the registered model that is named elsewhere. */
export interface NamedVersion {
  readonly kind: 'named'
  readonly model: ModelName | null
  readonly version: VersionSelector
}

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
  return parseNamedVersion(text)
}

/** Of whichever registered model. */
export function parseNamedVersion(text: string): NamedVersion {
  return text.startsWith('models:')
    ? { kind: 'named', ...parseModelUri(text) }
    : { kind: 'named', model: null, version: parseVersionSelector(text) }
}

/** `models:/NAME/3` or `models:/NAME@challenger`, as MLflow writes them. */
function parseModelUri(text: string): {
  readonly model: ModelName
  readonly version: VersionSelector
} {
  const path = /^models:\/([^/].*)$/s.exec(text)?.[1]
  const wrong = (why: string) =>
    new UsageError(
      `'${visible(text)}' ${why}. Write models:/NAME/3 or models:/NAME@challenger, with the name of a registered model.`,
    )
  if (path === undefined) {
    throw wrong(
      text.startsWith('models://')
        ? 'names a server or a profile: MLflow copies no version from one server to another'
        : 'is not the address of a version',
    )
  }
  const [name = '', number, ...more] = path.split('/')
  if (more.length > 0) throw wrong('has a "/" too many')
  if (number !== undefined) {
    if (!/^\d+$/.test(number)) throw wrong(`ends in no version number${inMlflow(name, number)}`)
    return {
      model: modelName(name),
      version: { kind: 'number', version: parseVersionNumber(number) },
    }
  }
  const at = name.lastIndexOf('@')
  if (at > 0) {
    const alias = parseAlias(name.slice(at + 1))
    return { model: modelName(name.slice(0, at)), version: { kind: 'alias', alias } }
  }
  throw wrong(/^m-[0-9a-f]{32}$/.test(name) ? 'names a logged model' : 'names no version')
}

/** MLflow itself reads `models:/NAME/Production` and `models:/NAME/latest`. */
function inMlflow(name: string, text: string): string {
  const alone = text === 'latest' ? text : canonicalStage(text)
  if (alone !== null) {
    return `: give the registered model by itself, as '${visible(name)}', and the version as ${alone}`
  }
  return aliasFault(text) === null && !/\d/.test(text)
    ? `: for an alias write models:/${visible(name)}@${text}`
    : ''
}

export function parseVersionSelector(text: string): VersionSelector {
  if (text === '') {
    throw new UsageError((input) => `No ${input('version')} is given. It can be ${versionForms}.`)
  }
  if (/^\d+$/.test(text)) return { kind: 'number', version: parseVersionNumber(text) }
  if (text === 'latest') return { kind: 'latest' }
  if (text.startsWith('@')) return { kind: 'alias', alias: parseAlias(text.slice(1), '@') }
  if (text.startsWith('alias:')) return { kind: 'alias', alias: parseAlias(text.slice(6), '@') }
  if (text.startsWith('stage:')) return { kind: 'stage', stage: parseStage(text.slice(6), false) }
  if (text.startsWith('run:')) return { kind: 'run', run: parseRunId(text.slice(4)) }
  const stage = canonicalStage(text)
  if (stage !== null) return { kind: 'stage', stage }
  throw new UsageError(
    `'${visible(text)}' is not a version. It can be ${versionForms}.${hintFor(text)}`,
  )
}

/** Never proposes what is refused then. */
function hintFor(text: string): string {
  const write = (what: string) => ` Did you mean '${visible(what)}'?`
  const number = /^(?:versions?|v|ver|no\.?|#|\+)?[ :#=]*0*([1-9]\d{0,8})(?:\.0)?$/i.exec(
    text.replaceAll(/^["']|["']$/g, ''),
  )?.[1]
  if (number !== undefined) return write(number)
  if (/^m-[0-9a-f]{32}$/.test(text)) {
    return ' This is the id of a logged model: give the number of the version that was registered from it.'
  }
  const run = /^(?:runs?:\/*)?([0-9a-f]{32})(?:\/.*)?$/i.exec(text)?.[1]
  if (run !== undefined) return write(`run:${run.toLowerCase()}`)
  const [, name = '', which = ''] = /^([^/]+)[/@]([^/@]+)$/.exec(text) ?? []
  if (/^[1-9]\d*$/.test(which)) return write(`models:/${name}/${which}`)
  if (/^(?:the )?(?:latest|newest|last|head|highest)$/i.test(text)) return write('latest')
  const [, kind = '', rest = ''] = /^(\w+):(.+)$/.exec(text) ?? []
  const meant = kind === '' ? null : nearest(kind, ['alias', 'stage', 'run', 'file', 'models'])
  if (meant !== null && meant !== kind) return write(`${meant}:${rest}`)
  if (/^[\w./-]+\.(?:version|txt)$/.test(text)) return write(`file:${text}`)
  const stage = stageMeant(text)
  if (stage !== null) return write(stage)
  return aliasFault(text) === null && !/^[-\d]/.test(text) ? ` For an alias write @${text}.` : ''
}

/** MLflow answers version 1 for "01", so only the one spelling is taken. */
function parseVersionNumber(text: string): VersionNumber {
  const number = Number(text)
  if (!/^[1-9]\d*$/.test(text) || number > 2_147_483_647) {
    throw new UsageError(
      `'${visible(text)}' is not a version number. Version numbers are whole numbers from 1, without leading zeros.`,
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
