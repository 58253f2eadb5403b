import { expect, test } from '@jest/globals'
import { pullRequest } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell } from './story.ts'

const inputs = { version: 'file:serving.txt', gates }

test.each(['5', 'latest\n', '@challenger\r\n', 'alias:challenger'])(
  'a version file with the line %j selects version 5',
  async (text) => {
    const files = { 'serving.txt': text }
    const told = await tell({ mlflow: fraudDetector(), event: pullRequest(), inputs, files })
    expect(told.ended).toBe('success')
    expect(told.outputs.version).toBe('5')
  },
)

test.each([
  { what: 'two lines', files: { 'serving.txt': '4\n5\n' } },
  { what: 'nothing', files: { 'serving.txt': '' } },
  { what: 'another file', files: { 'serving.txt': 'file:other.txt', 'other.txt': '5' } },
  { what: 'no version', files: { 'serving.txt': '<<<<<<< HEAD' } },
])('a version file with $what is an error without any request', async ({ files }) => {
  const told = await tell({ mlflow: fraudDetector(), event: pullRequest(), inputs, files })
  expect(told.ended).toBe('failure')
  expect(told.transcript).toEqual([])
  expect(told.annotations.at(-1)).toContain("'serving.txt'")
})

test.each(['file:../serving.txt', 'file:/etc/hostname', 'file:absent.txt'])(
  'the version file %s is refused',
  async (version) => {
    const given = { ...inputs, version }
    const told = await tell({ mlflow: fraudDetector(), event: pullRequest(), inputs: given })
    expect(told.ended).toBe('failure')
    expect(told.transcript).toEqual([])
    expect(told.annotations.at(-1)).toMatch(/^error Stagegate: error, no verdict: The version file/)
  },
)
