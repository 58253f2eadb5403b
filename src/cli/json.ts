import { visibleJson } from '../core/text/untrusted-text.ts'

/**
 * JSON for a program that reads stdout. Nothing in it is a command in a workflow's log, nor one to a
 * terminal: JSON itself escapes only half of what a terminal obeys.
 */
export function jsonText(data: unknown): string {
  return visibleJson(JSON.stringify(data, null, 2)).replace(
    /(##(?:vso|teamcity)?)\[/gi,
    '$1\\u005b',
  )
}
