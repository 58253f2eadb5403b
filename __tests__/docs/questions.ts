/** The questions of docs/writing-gates.md, and what stands under each. */
export interface Question {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** Lines to copy, and the policy test under them. */
export interface Block {
  readonly language: 'gates' | 'yaml'
  readonly lines: string
  /** null: there is none. */
  readonly test: string | null
}

/**
 * Each `###` with its blocks. Those below a comment, such as `<!-- a hold that is accepted -->`, are
 * left to the test that asks for them by that name.
 */
export function questionsIn(page: string): readonly Question[] {
  return page
    .split(/^(?=#{2,3} )/m)
    .filter((section) => section.startsWith('### '))
    .map((section) => ({
      heading: section.slice('### '.length, section.indexOf('\n')),
      blocks: blocksIn(section),
    }))
}

const fence = /^(<!-- .+ -->\n|<details><summary>Test<\/summary>\n\n)?```([a-z]+)\n(.*?)^```$/gms

function blocksIn(section: string): readonly Block[] {
  const blocks: Block[] = []
  for (const [, before = '', language = '', text = ''] of section.matchAll(fence)) {
    if (before.startsWith('<!--')) continue
    if (before !== '') {
      const last = blocks.pop()
      if (last === undefined || last.test !== null || language !== 'yaml') {
        throw new Error(`this test stands under no lines:\n${text}`)
      }
      blocks.push({ ...last, test: text })
    } else if (language === 'gates' || language === 'yaml') {
      blocks.push({ language, lines: text, test: null })
    } else {
      throw new Error(`nothing tests a block of ${language}:\n${text}`)
    }
  }
  return blocks
}

/** The policy that the lines make where a reader puts them: below the model of the page's own. */
export function policyWith({ language, lines }: Block, own: string): string {
  const key = '    gates: |\n'
  const [beforeGates = ''] = own.split(key)
  if (language === 'gates') return beforeGates + key + indented(lines, 6)
  return (/^gates:/m.test(lines) ? beforeGates : own) + indented(lines, 4)
}

function indented(text: string, columns: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(columns))
}
