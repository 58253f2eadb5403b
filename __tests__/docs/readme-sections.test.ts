import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { withInputs } from '../../scripts/action-inputs.ts'
import { withSections } from '../../scripts/readme-sections.ts'
import { exampleFiles, text } from './repository.ts'

const example = (name: string) =>
  exampleFiles.includes(name) ? text(`examples/${name}`) : undefined
const action = text('action.yml')

describe('the inputs and outputs of action.yml', () => {
  test('are what `npm run readme` writes', async () => {
    expect(await withInputs(action)).toBe(action)
  })

  test('say which commands take them, and what they mean to one of them', () => {
    const { inputs } = parse(action) as { inputs: Record<string, { description: string }> }
    expect(inputs.force?.description).toMatch(/^\(`rollback`\) Roll back also to a version/)
    expect(inputs.reason?.description).toMatch(/^\(all but `audit`\) Why/)
    expect(inputs.stage?.description).toMatch(
      /^Target stage: .* With `audit`: another stage to check/,
    )
  })
})

describe('the generated parts of the README', () => {
  test('are what `npm run readme` writes', () => {
    const readme = text('README.md')
    expect(withSections(readme, { action, example })).toBe(readme)
  })

  test('name every input and output, and show every example', () => {
    const readme = text('README.md')
    const { inputs, outputs } = parse(action) as { inputs: object; outputs: object }
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) {
      expect(readme).toContain(`\n| \`${name}\` | `)
    }
    for (const name of exampleFiles) {
      expect(readme).toContain(example(name)?.trimEnd())
    }
  })

  test('follow a change of action.yml', () => {
    const readme = '<!-- generated: inputs -->\nold\n<!-- /generated -->\n'
    const changed = 'inputs:\n  gates:\n    description: "a | b"\n    default: none\n'
    expect(withSections(readme, { action: changed, example })).toBe(
      '<!-- generated: inputs -->\n' +
        '| input | default | meaning |\n| --- | --- | --- |\n| `gates` | `none` | a \\| b |\n' +
        '<!-- /generated -->\n',
    )
  })

  test('cannot use an unknown section or a missing example', () => {
    const asking = (what: string) => () =>
      withSections(`<!-- generated: ${what} -->\n<!-- /generated -->`, { action, example })
    expect(asking('example gone.yml')).toThrow('examples/gone.yml, which does not exist')
    expect(asking('permissions')).toThrow(
      '"permissions"; it can be inputs, outputs or example NAME',
    )
  })
})
