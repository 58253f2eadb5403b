import { describe, expect, test } from '@jest/globals'
import { givenLaptop, untouched } from './laptop.ts'
import { champion, recorded } from './recorded-moves.ts'

describe('audit', () => {
  const laptop = givenLaptop()
  const audit = (...more: readonly string[]) =>
    laptop.typeHere(['audit', '--model-name', 'fraud-detector', ...more])

  test('ends with 6 where a version was moved by hand', async () => {
    const ended = await audit()
    expect(ended).toMatchObject({ exitCode: 6, stderr: '' })
    expect(ended.stdout).toMatch(
      /^PAST THE GATES {2}fraud-detector was moved without passing the gates: 1 of 1\n/,
    )
    expect(ended.stdout).toContain(
      'Production: version 3\n' +
        '  fail  version 3 is now in Production, and no record says how it was moved\n',
    )
    for (const line of ended.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(laptop.stages()).toEqual(untouched)
  })

  test('ends with 0 where everything stands as recorded, and names the aliases that nobody looked at', async () => {
    laptop.change(recorded(3), recorded(3, { target: champion, from: null, nonce: '00000001' }))
    const notChecked =
      '  not checked  the alias challenger, which has no record. Audit with this alias\n' +
      '               to check it\n'
    expect(await audit()).toEqual({
      exitCode: 0,
      stdout:
        'AS RECORDED  every target of fraud-detector is where its records say: 2 targets.\n' +
        '\nProduction: version 3\n  pass  as recorded\n\n' +
        `The alias champion: version 3\n  pass  as recorded\n${notChecked}`,
      stderr: '',
    })
    // A misspelled alias has no version, and the one that was meant is not checked.
    expect((await audit('--alias', 'chalenger')).stdout).toContain(notChecked)
    const { stdout } = await audit('--json')
    expect(JSON.parse(stdout).notChecked).toEqual(['challenger'])
  })

  test('looks at what is named besides', async () => {
    laptop.change(recorded(3))
    expect(await audit()).toMatchObject({ exitCode: 0 })
    const ended = await audit('--alias', 'challenger', '--stage', 'staging')
    expect(ended.exitCode).toBe(6)
    expect(ended.stdout).toContain(
      'PAST THE GATES  fraud-detector was moved without passing the gates: 2 of 3\n',
    )
    expect(ended.stdout).toContain('\nStaging: versions 5 and 4\n')
    expect(ended.stdout).toContain('version 5 now has the alias challenger, and no record says')
  })

  test('names a move without gates, which is recorded as such', async () => {
    laptop.change(recorded(3, { action: 'transition', verdict: 'ungated', evidence: null }))
    const ended = await audit('--json')
    expect(ended.exitCode).toBe(6)
    expect(JSON.parse(ended.stdout)).toMatchObject({
      format: 1,
      model: 'fraud-detector',
      pastTheGates: true,
      targets: [
        {
          target: 'stage:Production',
          holders: ['3'],
          findings: [
            {
              kind: 'holder-ungated',
              pastTheGates: true,
              version: '3',
              says: 'version 3 is now in Production, and no gate was checked: transition-stage moved it on 2026-09-07 10:11 UTC by octocat',
              record: { action: 'transition', verdict: 'ungated', by: 'octocat' },
            },
          ],
        },
      ],
    })
    expect(ended.stderr).toContain(
      'PAST THE GATES  fraud-detector was moved without passing the gates: 1 of 1',
    )
  })

  test('refuses Archived and None, where no gates are asked, and a model that is not there', async () => {
    for (const stage of ['Archived', 'none']) {
      const ended = await audit('--stage', stage)
      expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
      expect(ended.stderr).toContain('needs no gates, so there is nothing to audit there')
    }
    const ended = await laptop.typeHere(['audit', '--model-name', 'fraud-detectr'])
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain('fraud-detector')
  })

  test('is an error, and not 6, where the registry cannot be read', async () => {
    const ended = await audit('--tracking-uri', 'http://127.0.0.1:9')
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' })
  })
})
