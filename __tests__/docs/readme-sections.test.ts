import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { withInputs } from '../../scripts/action-inputs.ts'
import { withSections } from '../../scripts/readme-sections.ts'
import { testedVersions } from '../../scripts/tested-versions.ts'
import { exampleFiles, root, text } from './repository.ts'

const action = text('action.yml')
const example = (name: string) =>
  exampleFiles.includes(name) ? text(`examples/${name}`) : undefined
const sources = { action, versions: testedVersions(), example }

const pages = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

describe('the inputs and outputs of action.yml', () => {
  test('are what `npm run readme` writes', async () => {
    expect(await withInputs(action)).toBe(action)
  })

  test('say which commands take them, and what they mean to one of them', () => {
    const { inputs } = parse(action) as { inputs: Record<string, { description: string }> }
    expect(inputs.force?.description).toMatch(/^\(`rollback`\) Roll back also to a version/)
    expect(inputs.reason?.description).toMatch(/^\(all but `audit`\) Why/)
    expect(inputs.stage?.description).toMatch(
      /^Target stage.* With `audit`: another stage to check/,
    )
  })
})

describe('README.md', () => {
  test('has at most 15,000 bytes', () => {
    expect(Buffer.byteLength(text('README.md'))).toBeLessThanOrEqual(15_000)
  })

  test('links to every example and to every page of docs/', () => {
    const readme = text('README.md')
    const linked = [...exampleFiles.map((name) => `examples/${name}`), ...pages.slice(1)]
    expect(linked.filter((path) => !readme.includes(`](${path})`))).toEqual([])
  })
})

test('the figures of races to a stage in README.md are the sums of the table in docs/reliability.md', () => {
  const rows = [
    ...text('docs/reliability.md').matchAll(/^\| [^|]+ \| stage \| ([^|]+) \| (\d+) of (\d+) \|/gm),
  ]
  const sum = (client: string) => {
    const own = rows.filter((row) => row[1] === client)
    const total = (column: 2 | 3) => own.reduce((all, row) => all + Number(row[column]), 0)
    return `${total(2)} of ${total(3)}`
  }
  const readme = text('README.md').replaceAll(/\s+/g, ' ')
  expect(readme).toContain(`not exactly one version there in ${sum('Stagegate')} rounds`)
  expect(readme).toContain(`MLflow's own client in ${sum("MLflow's Python client")} (`)
})

describe('the generated sections', () => {
  test.each(pages)('of %s are what `npm run readme` writes', (page) => {
    expect(withSections(text(page), sources)).toBe(text(page))
  })

  test('of docs/inputs.md name every input and output', () => {
    const { inputs, outputs } = parse(action) as { inputs: object; outputs: object }
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) {
      expect(text('docs/inputs.md')).toContain(`\n| \`${name}\` | `)
    }
  })

  test('follow a change of action.yml', () => {
    const page = '<!-- generated: inputs -->\nold\n<!-- /generated -->\n'
    const changed = 'inputs:\n  gates:\n    description: "a | b"\n    default: none\n'
    expect(withSections(page, { ...sources, action: changed })).toBe(
      '<!-- generated: inputs -->\n' +
        '| input | default | meaning |\n| --- | --- | --- |\n| `gates` | `none` | a \\| b |\n' +
        '<!-- /generated -->\n',
    )
  })

  test('can be some of the inputs, in an order of their own', () => {
    const page = '<!-- generated: inputs version model-name -->\n<!-- /generated -->\n'
    const names = [...withSections(page, sources).matchAll(/^\| `([a-z-]+)`/gm)]
    expect(names.map(([, name]) => name)).toEqual(['version', 'model-name'])
  })

  test('cannot name what does not exist', () => {
    const asking = (what: string) => () =>
      withSections(`<!-- generated: ${what} -->\n<!-- /generated -->`, sources)
    expect(asking('example gone.yml')).toThrow('examples/gone.yml, which does not exist')
    expect(asking('inputs verson')).toThrow('"verson", which action.yml lacks')
    expect(asking('permissions')).toThrow(
      '"permissions"; it can be inputs, outputs, tested-with or example NAME',
    )
  })
})
