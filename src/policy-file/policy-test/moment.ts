import type { NodeReader } from '../yaml/node-reader.ts'
import type { YamlNode } from '../yaml/yaml-node.ts'

const what = 'a moment like 2026-11-21T10:00:00Z'
const written = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/

/** Milliseconds since 1970. A moment without a zone would be another one on each machine. */
export function readMoment(node: YamlNode, fields: NodeReader): number {
  const text = fields.text(node, what)
  const [, year, month, day] = written.exec(text) ?? []
  const moment = Date.parse(text)
  if (year === undefined || Number.isNaN(moment)) {
    const hint = Number.isNaN(moment) ? '' : '; it ends in Z, or in an offset like +01:00'
    throw fields.expected(what, node, hint)
  }
  // 30 February would be taken for 2 March.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (date.getUTCDate() !== Number(day)) {
    throw fields.expected(what, node, '; no calendar has this day')
  }
  return moment
}
