import { describe, expect, test } from '@jest/globals'
import { givenLaptop } from './laptop.ts'
import { champion, recorded } from './recorded-moves.ts'

describe('history', () => {
  const laptop = givenLaptop()
  const history = (...more: readonly string[]) =>
    laptop.typeHere(['history', '--model-name', 'fraud-detector', ...more])

  test('says that there is none where nothing was recorded', async () => {
    const ended = await history()
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toContain(
      'No version of fraud-detector has a Stagegate record of its own.',
    )
  })

  test('tells every target that has a record, or the one that is named', async () => {
    laptop.change(recorded(3), recorded(3, { target: champion, from: null, nonce: '00000001' }))
    const all = await history()
    expect(all).toMatchObject({ exitCode: 0, stderr: '' })
    expect(all.stdout).toContain('Production of fraud-detector, newest first, times in UTC\n')
    expect(all.stdout).toContain('The alias champion of fraud-detector, newest first')
    expect(all.stdout).toContain(
      '2026-09-07 10:11  3        promoted, gates passed  now\n' +
        '    by octocat, before: 2, evidence sha256:aaaaaaaaaaaa…\n' +
        '    https://github.com/acme/models/actions/runs/4711/attempts/1\n',
    )
    const one = await history('--alias', 'champion')
    expect(one.stdout).toMatch(/^The alias champion of /)
    expect(one.stdout).not.toContain('Production of')
    const left = await history('--stage', 'staging')
    expect(left.stdout).toContain('2026-09-07 10:11  3        moved to Production\n')
    expect(left.stdout).toContain(
      'Versions 5 and 4 are in Staging now according to the registry, and the records\n',
    )
    const none = await history('--alias', 'challenger')
    expect(none.stdout).toContain('No record is about this target.')
  })

  test('is JSON, and nothing else, where it is asked for', async () => {
    laptop.change(recorded(3, { reason: "##[error]'x'" }))
    const ended = await history('--json')
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).not.toContain('##[')
    expect(JSON.parse(ended.stdout)).toMatchObject({
      format: 1,
      model: 'fraud-detector',
      compacted: [],
      targets: [
        {
          target: 'stage:Production',
          holders: ['3'],
          heldLast: null,
          holdings: [{ version: '3', from: '2026-09-07T10:11:12.345Z', until: null, ended: false }],
          events: [
            {
              kind: 'moved',
              action: 'promote',
              verdict: 'pass',
              version: '3',
              former: ['2'],
              by: 'octocat',
              reason: "##[error]'x'",
              evidence: `sha256:${'a'.repeat(64)}`,
            },
          ],
        },
      ],
    })
  })

  test('takes one target at most, and no other flags', async () => {
    for (const words of [
      ['--stage', 'Production', '--alias', 'champion'],
      ['--version', '3'],
      ['--alias', 'v3'],
    ]) {
      expect(await history(...words)).toMatchObject({ exitCode: 2, stdout: '' })
    }
  })
})
