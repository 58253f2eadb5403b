import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root, text } from './repository.ts'

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  'examples/README.md',
  'demo/README.md',
]

describe.each(pages)('%s', (page) => {
  test('links to files of this repository that exist', () => {
    const gone = [...text(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/^(?:https?:|#)/.test(target))
      .map((target) => relative(root, join(root, dirname(page), target.replace(/#.*$/, ''))))
      .filter((path) => !existsSync(join(root, path)))
    expect(gone).toEqual([])
  })

  test('links to headings that exist', () => {
    const gone = [...text(page).matchAll(/\]\(([^)\s#:]*)#([^)\s]+)\)/g)]
      .filter(([, target = '']) => target === '' || target.endsWith('.md'))
      .filter(([, target = '', anchor = '']) => {
        const there = target === '' ? page : relative(root, join(root, dirname(page), target))
        return !anchorsOf(there).includes(anchor)
      })
      .map(([link]) => link)
    expect(gone).toEqual([])
  })
})

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): readonly string[] {
  const headings = text(page)
    .replaceAll(/^```.*?^```$/gms, '')
    .matchAll(/^#+ (.+)$/gm)
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
