import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { exampleFiles, root, text } from './repository.ts'
import { jobsOf, workflow } from './workflow.ts'

const page = text('examples/README.md')
const rows = [...page.matchAll(/^\| \[`([\w-]+\.yml)`\]\(([\w-]+\.yml)\) \|(.*)\|$/gm)]

describe('examples/README.md', () => {
  test('has one row for each example', () => {
    expect(rows.map(([, name]) => name).toSorted()).toEqual(exampleFiles.toSorted())
    for (const [, name, link] of rows) expect(link).toBe(name)
  })

  test.each(rows.map(([, name = '', , cells = '']) => [name, cells]))(
    'has the events and permissions of %s',
    (name, cells) => {
      const path = `examples/${name}`
      const { on } = workflow(path)
      const [, events = '', permissions = ''] = cells.split('|').map((cell) => cell.trim())
      expect(events.split(', ')).toEqual(Object.keys(on).map((event) => `\`${event}\``))
      const granted = jobsOf(path).flatMap(([, job]) => Object.entries(job.permissions ?? {}))
      const told = [...permissions.matchAll(/`([a-z-]+: [a-z]+)`/g)].map(([, each]) => each)
      expect(told.toSorted()).toEqual(
        [...new Set(granted.map(([scope, level]) => `${scope}: ${level}`))].toSorted(),
      )
    },
  )

  test('links to files that exist', () => {
    const links = [...page.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target)
    const here = links.filter((target) => !/^https?:/.test(target))
    expect(here.filter((target) => !existsSync(join(root, 'examples', target)))).toEqual([])
  })
})
