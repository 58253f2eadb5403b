import type { Fault } from '../core/errors/errors.ts'
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

/** The JSON of a command that ended in an error. */
export function errorData(fault: Fault, message: string) {
  return { format: 1 as const, error: { fault, message } }
}
