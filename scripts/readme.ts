/**
 * `npm run readme` updates what is generated: the inputs and outputs of action.yml from what the commands
 * declare, and each generated section of README.md and of the pages in docs/. With `--check` it only
 * reports whether they are up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { withInputs } from './action-inputs.ts'
import { withSections } from './readme-sections.ts'
import { testedVersions } from './tested-versions.ts'

const file = (path: string) => new URL(`../${path}`, import.meta.url)
const text = (path: string) => readFileSync(file(path), 'utf8')

const action = await withInputs(text('action.yml'))
const sources = {
  action,
  versions: testedVersions(),
  example: (name: string) =>
    existsSync(file(`examples/${name}`)) ? text(`examples/${name}`) : undefined,
}
const pages = [
  'README.md',
  ...readdirSync(file('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

for (const [path, after] of [
  ['action.yml', action] as const,
  ...pages.map((path) => [path, withSections(text(path), sources)] as const),
]) {
  if (after === text(path)) continue
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is out of date: npm run readme\n`)
    process.exitCode = 1
  } else {
    writeFileSync(file(path), after)
  }
}
