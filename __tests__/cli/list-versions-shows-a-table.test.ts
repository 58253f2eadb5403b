import { describe, expect, test } from '@jest/globals'
import { givenLaptop } from './laptop.ts'

describe('list-versions', () => {
  const laptop = givenLaptop()

  test('begins with version and stage, newest first', async () => {
    const ended = await laptop.type(['list-versions', '--model-name', 'fraud-detector'])
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    const [head = '', ...rows] = ended.stdout.trimEnd().split('\n')
    expect(head.split(/\s{2,}/)).toEqual(['Version', 'Stage', 'Aliases', 'Run', 'Created'])
    expect(rows.map((row) => row.split(/\s{2,}/).slice(0, 2))).toEqual([
      ['5', 'Staging'],
      ['4', 'Staging'],
      ['3', 'Production'],
      ['2', 'Archived'],
      ['1', 'None'],
    ])
    expect(rows[2]).toMatch(/champion +[0-9a-f]{32} +\d{4}-\d\d-\d\d \d\d:\d\d UTC$/)
    // A pipe gets no colours, and no line ends in spaces.
    expect(ended.stdout).not.toContain('\u001b')
    expect(ended.stdout).not.toMatch(/ $/m)
  })
})
