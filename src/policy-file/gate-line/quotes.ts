import { unwritableCharacters } from '../../core/gates/print-gate.ts'
import { type LineReader, nameOfUnseen } from './line-reader.ts'

const unwritable = new RegExp(`[${unwritableCharacters}]`, 'u')

/** What stands in the quotes that open here, in which every character is itself. */
export function parseQuotes(reader: LineReader, what: string): string {
  const { text } = reader.source
  const from = reader.index + 1
  const to = text.indexOf('"', from)
  if (to === -1) throw reader.error('these quotes are never closed')
  const name = text.slice(from, to)
  if (name === '') throw reader.error('expected a name inside the quotes, found none')
  const hidden = unwritable.exec(name)
  if (hidden !== null) {
    throw reader.error(`${what} cannot contain ${nameOfUnseen(hidden[0])}`, from + hidden.index)
  }
  reader.index = to + 1
  return name
}
