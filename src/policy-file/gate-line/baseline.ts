import type { Baseline } from '../../core/gates/gate.ts'
import { aliasFault } from '../../core/model/alias-rule.ts'
import {
  aliasName,
  canonicalStage,
  modelName,
  stages,
  versionNumber,
} from '../../core/model/model.ts'
import { nearest } from '../../core/text/near-name.ts'
import { type LineReader, quoted, suggestion } from './line-reader.ts'
import { gluedMargin } from './margin.ts'
import { parseQuotes } from './quotes.ts'

/** What else people call the stages. */
const otherStages: Readonly<Record<string, string>> = {
  prod: 'Production',
  live: 'Production',
  stage: 'Staging',
  stg: 'Staging',
  archive: 'Archived',
}

/** A hyphen and a whole number may be part of an alias; a point or a percent sign cannot. */
const marginAfterAlias = /\+|-(?=[0-9]*(?:\.[0-9]|%))/

/** The word that may name a baseline: one with spaces in it stands in quotes. */
export function takeBaselineWord(reader: LineReader): {
  readonly text: string
  readonly at: number
} {
  reader.skipSpaces()
  const at = reader.index
  if (!reader.source.text.startsWith('"models:/', at)) return reader.takeWord()
  return { text: parseQuotes(reader, 'the name of a registered model'), at: at + 1 }
}

/**
 * `champion`, `alias:NAME`, `stage:NAME`, `version:N`, `models:/NAME/N` or `models:/NAME@ALIAS`; null if
 * the word is none of these.
 */
export function parseBaseline(reader: LineReader, word: string, at: number): Baseline | null {
  if (word === 'champion') return { kind: 'champion' }
  const colon = word.indexOf(':')
  if (colon === -1) return null
  const name = word.slice(colon + 1)
  const nameAt = at + colon + 1
  switch (word.slice(0, colon)) {
    case 'alias':
      return parseAlias(reader, name, nameAt)
    case 'stage':
      return parseStage(reader, name, nameAt)
    case 'version':
      return parseVersion(reader, name, nameAt)
    case 'models':
      return parseOfModel(reader, name, nameAt)
    default:
      return null
  }
}

function parseAlias(reader: LineReader, name: string, at: number): Baseline {
  throwIfMarginIsGlued(reader, 'alias', name, at)
  const fault = aliasFault(name)
  if (fault !== null) {
    throw reader.error(`an alias ${fault}; found ${name === '' ? 'nothing' : quoted(name)}`, at)
  }
  return { kind: 'alias', alias: aliasName(name) }
}

function parseStage(reader: LineReader, name: string, at: number): Baseline {
  const stage = canonicalStage(name)
  if (stage !== null) return { kind: 'stage', stage }
  throwIfMarginIsGlued(reader, 'stage', name, at)
  const meant = stageMeant(name)
  const found = name === '' ? 'nothing' : quoted(name)
  const hint = suggestion(meant === null ? null : `stage:${meant}`)
  throw reader.error(`expected a stage (${stages.join(', ')}), found ${found}${hint}`, at)
}

function parseVersion(reader: LineReader, text: string, at: number): Baseline {
  if (/^[1-9][0-9]*$/.test(text)) {
    const number = Number(text)
    if (Number.isSafeInteger(number)) return { kind: 'version', version: versionNumber(number) }
    throw reader.error(`no version has a number as large as ${quoted(text)}`, at)
  }
  throwIfMarginIsGlued(reader, 'version', text, at)
  const plain = /^[vV]?0*([1-9][0-9]{0,14})$/.exec(text)?.[1]
  const hint = suggestion(plain === undefined ? null : `version:${plain}`)
  const found = text === '' ? 'nothing' : quoted(text)
  throw reader.error(
    `expected a version's number, a whole number from 1, found ${found}${hint}`,
    at,
  )
}

/** After `models:`: `/NAME/N` or `/NAME@ALIAS`. */
function parseOfModel(reader: LineReader, text: string, at: number): Baseline {
  const [, name, number] = /^\/([^/]+)\/([^/]*)$/s.exec(text) ?? []
  if (name !== undefined && number !== undefined) {
    const numberAt = at + text.length - number.length
    const baseline = parseVersion(reader, number, numberAt)
    if (baseline.kind !== 'version') throw new Error('a number that was read is one')
    return { kind: 'model-version', model: modelName(name), version: baseline.version }
  }
  const [, model, alias] = /^\/([^/]+)@([^@/]*)$/s.exec(text) ?? []
  if (model !== undefined && alias !== undefined) {
    const baseline = parseAlias(reader, alias, at + text.length - alias.length)
    if (baseline.kind !== 'alias') throw new Error('an alias that was read is one')
    return { kind: 'model-alias', model: modelName(model), alias: baseline.alias }
  }
  throw reader.error(
    'expected a version of a registered model: models:/NAME/N or models:/NAME@ALIAS, in quotes if the name has spaces',
    at - 'models:'.length,
  )
}

/** The stage that a word stands for, if it is near one; null if not. */
export function stageMeant(word: string): string | null {
  const lower = word.toLowerCase()
  const other = Object.hasOwn(otherStages, lower) ? otherStages[lower] : undefined
  return canonicalStage(word) ?? other ?? nearest(word, stages.slice(1))
}

/** `alias:prod-0.5%`, `version:3+0.1`. */
function throwIfMarginIsGlued(
  reader: LineReader,
  kind: 'alias' | 'stage' | 'version',
  name: string,
  at: number,
): void {
  const glued = (kind === 'alias' ? marginAfterAlias : /[-+]/).exec(name)
  if (glued === null || glued.index === 0) return
  throw gluedMargin(reader, `${kind}:${name}`, kind.length + 1 + glued.index, at + glued.index)
}
