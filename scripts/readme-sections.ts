import { parse } from 'yaml'
import type { TestedVersions } from './tested-versions.ts'

/** The sources of the generated parts of a page. */
export interface Sources {
  /** The text of action.yml. */
  readonly action: string
  readonly versions: TestedVersions
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
 * Returns the page with each part between `<!-- generated: WHAT -->` and `<!-- /generated -->` updated:
 * `inputs` and `outputs` from action.yml, all or only those that are named after the word; `example NAME`
 * from examples/; `tested-with` from the versions of the tests. Throws for any other WHAT.
 */
export function withSections(page: string, sources: Sources): string {
  return page.replace(section, (_, opening: string, what: string, closing: string) => {
    return `${opening}${sectionFor(what, sources)}\n${closing}`
  })
}

function sectionFor(what: string, { action, example, versions }: Sources): string {
  const [kind, ...names] = what.split(' ')
  const [name] = names
  if (kind === 'inputs') return inputTable(parse(action) as Action, names)
  if (kind === 'outputs') return outputTable(parse(action) as Action, names)
  if (kind === 'tested-with' && name === undefined) return versionTable(versions)
  if (kind === 'example' && name !== undefined && names.length === 1) {
    const text = example(name)
    if (text === undefined) throw new Error(`a page shows examples/${name}, which does not exist`)
    return exampleBlock(name, text)
  }
  throw new Error(
    `a page asks for "${what}"; it can be inputs, outputs, tested-with or example NAME`,
  )
}

function inputTable({ inputs }: Action, names: readonly string[]): string {
  const rows = chosen(inputs, names).map(([name, input]) => [
    `\`${name}\``,
    input.required === true ? 'required' : code(input.default ?? ''),
    input.description,
  ])
  return table(['input', 'default', 'meaning'], rows)
}

function outputTable({ outputs }: Action, names: readonly string[]): string {
  const rows = chosen(outputs, names).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['output', 'meaning'], rows)
}

/** All, or those with these names, in this order. */
function chosen<Value>(
  all: Readonly<Record<string, Value>>,
  names: readonly string[],
): readonly (readonly [string, Value])[] {
  if (names.length === 0) return Object.entries(all)
  return names.map((name) => {
    const value = all[name]
    if (value === undefined) throw new Error(`a page asks for "${name}", which action.yml lacks`)
    return [name, value] as const
  })
}

function versionTable({ mlflow, olderMlflow, files, enterpriseServer }: TestedVersions): string {
  return table(
    ['what', 'tested with'],
    [
      [
        'MLflow server',
        `${mlflow}, with and without basic-auth, on every change; ${and(olderMlflow)} every night`,
      ],
      ['`sqlite:` file', `files that MLflow ${and(files)} wrote`],
      [
        'GitHub',
        `an emulator; each request is compared with GitHub's own description of the API of github.com and of Enterprise Server ${enterpriseServer}`,
      ],
    ],
  )
}

function and(all: readonly string[]): string {
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(' and ')
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
