import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { connectionFlags, flagsOf } from '../../src/cli/parse-flags.ts'
import { commands } from '../../src/commands/list.ts'
import { root, text } from './repository.ts'

const pages = [
  'README.md',
  'examples/README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const names = Object.keys(commands) as readonly (keyof typeof commands)[]

/** Each command line of a page: what it types after `stagegate`, up to the end of its line or its code. */
function commandLines(page: string): readonly string[] {
  const joined = text(page).replaceAll(/\\\n\s*/g, '')
  return [...joined.matchAll(/\bstagegate ((?:policy test|[a-z-]+)\b(?:[^\n`|]*))/g)].map(
    ([, line = '']) => line.replace(/ #.*$/, ''),
  )
}

test.each(pages)('%s types only commands and flags that exist', async (page) => {
  const unknown = []
  for (const line of commandLines(page)) {
    const name = names.find((each) => line === each || line.startsWith(`${each} `))
    if (name === undefined) continue
    const known: readonly string[] = [
      ...flagsOf(await commands[name].load()),
      ...connectionFlags,
      ...['json', 'help'],
    ]
    const typed = [...line.matchAll(/ --([a-z][a-z-]*)/g)].map(([, flag = '']) => flag)
    unknown.push(
      ...typed.filter((flag) => !known.includes(flag)).map((flag) => `${name} --${flag}`),
    )
  }
  expect(unknown).toEqual([])
})

test('many commands are found in the pages', () => {
  const all = pages.flatMap(commandLines).filter((line) => line.includes(' --'))
  expect(all.length).toBeGreaterThan(20)
})
