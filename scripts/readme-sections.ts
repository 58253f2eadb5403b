import { parse } from 'yaml'

/** The sources of the generated parts of the README. */
export interface Sources {
  /** The text of action.yml. */
  readonly action: string
  /** The text of a file in examples/, by its name; undefined if it does not exist. */
  readonly example: (name: string) => string | undefined
}

interface Input {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

interface Action {
  readonly inputs: Readonly<Record<string, Input>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const section = /(<!-- generated: ([^\n]*?) -->\n).*?(<!-- \/generated -->)/gs

/**
 * Returns the README with each part between `<!-- generated: WHAT -->` and `<!-- /generated -->`
 * updated: `inputs` and `outputs` from action.yml, `example NAME` from examples/. Throws for any other
 * WHAT.
 */
export function withSections(readme: string, sources: Sources): string {
  return readme.replace(section, (_, opening: string, what: string, closing: string) => {
    return `${opening}${sectionFor(what, sources)}\n${closing}`
  })
}

function sectionFor(what: string, { action, example }: Sources): string {
  const [kind, name, ...rest] = what.split(' ')
  if (kind === 'inputs' && name === undefined) return inputTable(parse(action) as Action)
  if (kind === 'outputs' && name === undefined) return outputTable(parse(action) as Action)
  if (kind === 'example' && name !== undefined && rest.length === 0) {
    const text = example(name)
    if (text === undefined)
      throw new Error(`README.md shows examples/${name}, which does not exist`)
    return exampleBlock(name, text)
  }
  throw new Error(`README.md asks for "${what}"; it can be inputs, outputs or example NAME`)
}

function inputTable({ inputs }: Action): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.required === true ? 'required' : code(input.default ?? ''),
    input.description,
  ])
  return table(['input', 'default', 'meaning'], rows)
}

function outputTable({ outputs }: Action): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ])
  return table(['output', 'meaning'], rows)
}

/** Collapsed, so that the reader first chooses an example. */
function exampleBlock(name: string, text: string): string {
  return [
    `<details><summary><code>examples/${name}</code></summary>`,
    '',
    '```yaml',
    text.trimEnd(),
    '```',
    '',
    '</details>',
  ].join('\n')
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(tableRow).join('\n')
}

function tableRow(cells: readonly string[]): string {
  const texts = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|'))
  return `| ${texts.join(' | ')} |`
}
