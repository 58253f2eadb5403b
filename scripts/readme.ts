/**
 * `npm run readme` updates what is generated: the inputs and outputs of action.yml from what the commands
 * declare, README's tables of them, and its workflows from examples/. With `--check` it only reports
 * whether they are up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withInputs } from './action-inputs.ts'
import { withSections } from './readme-sections.ts'

const file = (path: string) => new URL(`../${path}`, import.meta.url)
const text = (path: string) => readFileSync(file(path), 'utf8')

const action = await withInputs(text('action.yml'))
const readme = withSections(text('README.md'), {
  action,
  example: (name) => (existsSync(file(`examples/${name}`)) ? text(`examples/${name}`) : undefined),
})

for (const [path, after] of [
  ['action.yml', action],
  ['README.md', readme],
] as const) {
  if (after === text(path)) continue
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is out of date: npm run readme\n`)
    process.exitCode = 1
  } else {
    writeFileSync(file(path), after)
  }
}
