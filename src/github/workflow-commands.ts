import { visible } from '../core/text/untrusted-text.ts'

/** Code points that are kept of one line. */
const longestLine = 8_000

/**
 * Text of which no line is a command to whatever runs the job, nor hides or moves another.
 *
 * GitHub's runner takes a line as a command if it begins with `::` after white space, or has `##[`
 * anywhere; Azure DevOps looks for `##vso[` and TeamCity for `##teamcity[`. A space in between ends
 * that and leaves it readable.
 */
export function harmlessLines(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map((line) => withoutCommands(visible(line, longestLine)))
    .join('\n')
}

/** The same for text of ours that may be coloured, and must not be cut. */
export function withoutCommands(text: string): string {
  // The runner's white space has U+0085 as well, unlike JavaScript's.
  return text
    .replace(/^([\s\u0085]*):(?=:)/gmu, '$1: ')
    .replace(/##(?=(?:vso|teamcity)?\[)/gi, '## ')
}
