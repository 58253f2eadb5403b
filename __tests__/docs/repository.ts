import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Text of a file of this repository. */
export function text(path: string): string {
  return readFileSync(root + path, 'utf8')
}

/** Names of the workflow files in examples/. */
export const exampleFiles = readdirSync(`${root}examples`).filter((name) => name.endsWith('.yml'))

/** What stands in the fenced blocks of a language, in order. */
export function fencedBlocks(markdown: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms')
  return [...markdown.matchAll(fence)].map((match) => match[1] ?? '')
}

/** The fenced block below a comment such as `<!-- a record -->`. */
export function blockBelow(markdown: string, comment: string): string {
  const [, after] = markdown.split(`<!-- ${comment} -->\n`)
  const block = /^```[a-z]*\n(.*?)^```$/ms.exec(after ?? '')?.[1]
  if (block === undefined) throw new Error(`there is no block below <!-- ${comment} -->`)
  return block
}
