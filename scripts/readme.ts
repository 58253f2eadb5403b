/**
 * `npm run readme` updates the generated parts of README.md: the tables of inputs and outputs from
 * action.yml, and the workflows from examples/. With `--check` it only reports whether they are up to
 * date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withSections } from './readme-sections.ts'

const file = (path: string) => new URL(`../${path}`, import.meta.url)
const text = (path: string) => readFileSync(file(path), 'utf8')

const before = text('README.md')
const after = withSections(before, {
  action: text('action.yml'),
  example: (name) => (existsSync(file(`examples/${name}`)) ? text(`examples/${name}`) : undefined),
})

if (process.argv.includes('--check')) {
  if (after !== before) {
    process.stderr.write('README.md is out of date: npm run readme\n')
    process.exitCode = 1
  }
} else {
  writeFileSync(file('README.md'), after)
}
