import { bareNameCharacters } from '../../core/gates/print-gate.ts'
import type { LineReader } from './line-reader.ts'
import { parseQuotes } from './quotes.ts'

const bareRun = new RegExp(`[${bareNameCharacters}]+`, 'uy')

/** The dataset behind an `@`, by name or digest; null: there is no `@` here. */
export function parseDataset(reader: LineReader): string | null {
  if (!reader.isNext('@')) return null
  reader.index += 1
  const from = reader.index
  let name = ''
  for (;;) {
    const part = reader.isNext('"') ? parseQuotes(reader, "a dataset's name") : reader.take(bareRun)
    if (part === '') break
    name += part
  }
  if (reader.isNext('*') || reader.isNext('{')) {
    throw reader.error('the name of a dataset with * or braces needs quotes')
  }
  if (name === '') {
    throw reader.error(
      `expected the name or digest of a dataset directly after the @, found ${reader.found()}`,
      from,
    )
  }
  if (reader.isNext('@')) throw reader.error('a metric has one dataset')
  return name
}
