import { describe, expect, test } from '@jest/globals'
import { givenLaptop } from './laptop.ts'

describe('list-versions', () => {
  const laptop = givenLaptop()

  test('begins with version and stage, newest first', async () => {
    const ended = await laptop.typeHere(['list-versions', '--model-name', 'fraud-detector'])
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    const [head = '', ...rows] = ended.stdout.trimEnd().split('\n')
    expect(head.split(/\s{2,}/)).toEqual([
      'Version',
      'Stage',
      'Aliases',
      'Run',
      'Created',
      'Champion',
    ])
    expect(rows.map((row) => row.split(/\s{2,}/).slice(0, 2))).toEqual([
      ['5', 'Staging'],
      ['4', 'Staging'],
      ['3', 'Production'],
      ['2', 'Archived'],
      ['1', 'None'],
    ])
    expect(rows[2]).toMatch(/champion +[0-9a-f]{32} +\d{4}-\d\d-\d\d +no record$/)
    // A pipe gets no colours, and no line ends in spaces.
    expect(ended.stdout).not.toContain('\u001b')
    expect(ended.stdout).not.toMatch(/ $/m)
  })

  test('the champion is marked, with who put it there', async () => {
    const words = ['list-versions', '--model-name', 'fraud-detector']
    const moved = ['--version', '5', '--alias', 'champion', '--gates', 'val_auc >= champion']
    expect((await laptop.typeHere(['promote', ...words.slice(1), ...moved])).exitCode).toBe(0)
    const { stdout } = await laptop.typeHere(words)
    const [, first = '', ...others] = stdout.trimEnd().split('\n')
    expect(first).toMatch(/^5 +Staging +challenger, champion .* by mona$/)
    expect(others.filter((row) => /by mona|no record/.test(row))).toEqual([])
    const json = JSON.parse((await laptop.typeHere([...words, '--json'])).stdout)
    expect(json[0].champion).toEqual({
      target: 'alias:champion',
      by: 'mona',
      mlflowUser: null,
      at: expect.stringMatching(/Z$/),
    })
    expect(json[2].champion).toBeNull()
  })

  test.each([9_000_000_000_000_000, -9_000_000_000_000_000])(
    'shows a creation time of %i, which no calendar has, as unknown',
    async (time) => {
      laptop.change(`UPDATE model_versions SET creation_time = ${time} WHERE version = 4`)
      const words = ['list-versions', '--model-name', 'fraud-detector']
      const ended = await laptop.typeHere(words)
      expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
      const rows = ended.stdout.trimEnd().split('\n')
      expect(rows).toHaveLength(6)
      expect(rows[2]).toMatch(/^4 +Staging +[0-9a-f]{32} +unknown$/)
      expect(rows[3]).toMatch(/ \d{4}-\d\d-\d\d +no record$/)
      const json = await laptop.typeHere([...words, '--json'])
      expect(json).toMatchObject({ exitCode: 0, stderr: '' })
      expect(JSON.parse(json.stdout)).toMatchObject([
        { version: '5', created: expect.stringMatching(/Z$/) },
        { version: '4', created: null },
        ...[{}, {}, {}],
      ])
    },
  )
})
