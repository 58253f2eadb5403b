import { describe, expect, test } from '@jest/globals'
import { givenLaptop, promotion, untouched } from './laptop.ts'

const model = ['--model-name', 'fraud-detector']
const production = [...model, '--stage', 'Production']
const reason = ['--reason', 'it was there before']

describe('stagegate adopt', () => {
  const laptop = givenLaptop()
  const adopt = (...more: readonly string[]) => laptop.typeHere(['adopt', ...production, ...more])

  test('records in the file who accepted what stands there, and the audit ends with 0', async () => {
    expect((await laptop.typeHere(['audit', ...model])).exitCode).toBe(6)
    const ended = await adopt('--version', '3', ...reason)
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout.split('\n')).toEqual([
      'ADOPTED  fraud-detector version 3 is now in Production, and that is accepted.',
      expect.stringMatching(/^ {2}reason {2}it was there before \(.+\)$/),
      '  gates  no gate was checked, and nothing was moved',
      '',
    ])
    expect(laptop.stages()).toEqual(untouched)
    const audit = await laptop.typeHere(['audit', ...model])
    expect(audit.exitCode).toBe(0)
    expect(audit.stdout).toContain(
      'info  version 3 is now in Production, and was adopted without a gate',
    )
    const history = await laptop.typeHere(['history', ...production])
    expect(history.stdout).toMatch(/ 3 +adopted +now\n/)
    expect(history.stdout).toContain('reason: it was there before')
    // Nobody knows who was.
    expect(history.stdout).not.toContain('no version before')
  })

  test('--json: the result on stdout, everything for people on stderr', async () => {
    const ended = await adopt('--version', '3', ...reason, '--json')
    expect(JSON.parse(ended.stdout)).toMatchObject({
      format: 1,
      adopted: true,
      model: 'fraud-detector',
      version: '3',
      target: 'stage:Production',
      others: [],
      reason: 'it was there before',
      notes: [],
    })
    expect(ended.stderr).toMatch(/^ADOPTED /)
  })

  test('who is promoted over it, and rolled back, leaves it accepted', async () => {
    await adopt('--version', '3', ...reason)
    await laptop.typeHere(promotion('promote', '5'))
    await laptop.typeHere(['rollback', ...production])
    expect(laptop.stages()).toEqual({ ...untouched, 5: 'Archived' })
    expect((await laptop.typeHere(['audit', ...model])).exitCode).toBe(0)
  })

  test('what does not hold the target is no holder to adopt', async () => {
    const ended = await adopt('--version', '5', ...reason)
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toContain('does not have stage Production')
    expect(ended.stderr).toContain('Holders of the target: version 3')
    expect(Object.keys(laptop.tags()).filter((key) => key.startsWith('stagegate'))).toEqual([])
  })

  test('it takes a reason', async () => {
    const ended = await adopt('--version', '3')
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toContain('--reason is empty')
  })
})

describe('stagegate adopt --all', () => {
  const laptop = givenLaptop()
  const all = (...more: readonly string[]) => laptop.typeHere(['adopt', '--all', ...model, ...more])
  const records = () =>
    Object.entries(laptop.tags())
      .filter(([key]) => key.startsWith('stagegate_record_'))
      .map(([, value]) => JSON.parse(value))

  test('shows which version has which target without a record, and writes nothing', async () => {
    const ended = await all()
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout.split('\n')).toEqual([
      'Target                Version  To do',
      'Production            3        adopt',
      'Staging               5        adopt',
      'Staging               4        adopt',
      'the alias challenger  5        adopt',
      'the alias champion    3        adopt',
      '  Nothing is written yet. This records that these versions are accepted:',
      '      stagegate adopt --model-name fraud-detector --all --reason REASON --yes',
      '',
    ])
    expect(records()).toEqual([])
  })

  test('with --yes records each of them, and nothing is left for a second time', async () => {
    const ended = await all('--yes', ...reason)
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toContain('5 versions adopted')
    expect(records()).toHaveLength(5)
    for (const record of records()) {
      expect(record).toMatchObject({ action: 'adopt', reason: 'it was there before', by: 'mona' })
    }
    expect(laptop.stages()).toEqual(untouched)
    expect((await laptop.typeHere(['audit', ...model])).exitCode).toBe(0)
    expect((await all()).stdout).toContain(
      'Every version of fraud-detector that has a stage or an alias has a record',
    )
  })

  test('a version that was rolled back from its target is named, and left alone', async () => {
    await laptop.typeHere(promotion('promote', '5'))
    await laptop.typeHere(['rollback', ...production, '--reason', 'worse'])
    laptop.change(
      "UPDATE model_versions SET current_stage = 'Archived' WHERE version = 3",
      "UPDATE model_versions SET current_stage = 'Production' WHERE version = 5",
    )
    const ended = await all('--yes', ...reason)
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toMatch(/Production +5 +was rolled back: clear-rollback first/)
    expect(
      records().filter(({ action, target }) => action === 'adopt' && target === 'stage:Production'),
    ).toEqual([])
  })

  test.each([
    { words: ['--yes'], says: '--reason is empty' },
    { words: ['--version', '3'], says: '--all and --version are both given' },
    { words: ['--stage', 'Production'], says: '--all and --stage are both given' },
  ])('$words is wrong usage', async ({ words, says }) => {
    const ended = await all(...words)
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toContain(says)
    expect(records()).toEqual([])
  })

  test('--json has the same', async () => {
    expect(JSON.parse((await all('--json')).stdout)).toMatchObject({
      adopted: false,
      holders: [{ version: '3', target: 'stage:Production', rolledBack: false }, {}, {}, {}, {}],
    })
  })
})
