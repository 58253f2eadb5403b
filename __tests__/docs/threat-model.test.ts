import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/threat-model.md'), 'utf8')
const [, section = ''] = /^## Invariants$(.*?)^## /ms.exec(text) ?? []
const rows = section.split('\n').filter((line) => /^\| \d+ \|/.test(line))

test('each invariant of the threat model names the tests that hold it, and these are there', () => {
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(rows.map((_, index) => index + 1))
  for (const row of rows) {
    const named = [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+\.test\.ts)`/g)]
    expect(named.length).toBeGreaterThan(0)
    for (const [, path = ''] of named)
      expect([path, existsSync(join(root, path))]).toEqual([path, true])
  }
})
