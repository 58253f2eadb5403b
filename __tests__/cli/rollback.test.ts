import { describe, expect, test } from '@jest/globals'
import { givenLaptop, promotion, untouched } from './laptop.ts'

const production = ['--model-name', 'fraud-detector', '--stage', 'Production']

describe('stagegate rollback', () => {
  const laptop = givenLaptop()
  const rollback = (...more: readonly string[]) =>
    laptop.typeHere(['rollback', ...production, ...more])

  test('gives Production back in the file, and puts nobody into Staging beside another version', async () => {
    await laptop.typeHere(promotion('promote', '5'))
    expect(laptop.stages()).toEqual({ ...untouched, 3: 'Archived', 5: 'Production' })
    const dry = await rollback('--dry-run')
    expect(dry).toMatchObject({ exitCode: 0, stderr: '' })
    expect(dry.stdout).toMatch(/^WOULD ROLL BACK {2}fraud-detector version 3 would get Production/)
    expect(laptop.stages()).toMatchObject({ 5: 'Production' })

    const ended = await rollback('--reason', 'false alarms doubled', '--version', '5')
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout.split('\n')).toEqual([
      'ROLLED BACK  fraud-detector version 3 is now in Production, and version 5 was',
      '             rolled back.',
      '  reason  false alarms doubled',
      expect.stringMatching(/^ {2}before {2}version 3 was in Production before version 5 was/),
      expect.stringMatching(/^ {10}\S/),
      '  changed  version 3: Archived → Production',
      '  changed  version 5: Production → Archived',
      '  moved to  version 5 went to Archived, and not back to Staging, because version',
      '            4 is there now',
      '  rollback mark  version 5 is not promoted to Production again until the command',
      '                 clear-rollback allows it',
      '',
    ])
    expect(laptop.stages()).toEqual({ ...untouched, 5: 'Archived' })
  })

  test('the version that lost it goes back where it came from, if nobody else is there', async () => {
    laptop.change("UPDATE model_versions SET current_stage = 'None' WHERE version = 4")
    await laptop.typeHere(promotion('promote', '5'))
    const ended = await rollback()
    expect(ended.stdout).toContain('  changed  version 5: Production → Staging\n')
    expect(laptop.stages()).toEqual({ ...untouched, 4: 'None' })
  })

  test('--json: the result on stdout, everything for people on stderr', async () => {
    await laptop.typeHere(promotion('promote', '5'))
    const ended = await rollback('--json')
    expect(ended.exitCode).toBe(0)
    expect(JSON.parse(ended.stdout)).toMatchObject({
      format: 1,
      rolledBack: true,
      ending: 'rolled-back',
      version: '5',
      to: '3',
      back: 'Archived',
      closed: { stage: 'Staging', holders: ['4'] },
      holders: ['3'],
      basis: { action: 'promote', former: ['3'] },
    })
    expect(ended.stderr).toMatch(/^ROLLED BACK /)
  })

  test('an alias goes back to where it pointed', async () => {
    const champion = ['--model-name', 'fraud-detector', '--alias', 'champion']
    const gates = ['--gates', 'val_auc >= champion']
    await laptop.typeHere(['promote', ...champion, '--version', '5', ...gates])
    const ended = await laptop.typeHere(['rollback', ...champion])
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toContain('  changed  alias champion: version 5 → version 3')
    const listed = await laptop.typeHere(['list-versions', '--model-name', 'fraud-detector'])
    expect(listed.stdout).toMatch(/^3 +Production +champion /m)
  })

  test('0: a version that does not hold the target is not rolled back', async () => {
    await laptop.typeHere(promotion('promote', '5'))
    const ended = await rollback('--version', '4')
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toMatch(/^NOTHING TO DO {2}fraud-detector version 4 is not in Production/)
    expect(laptop.stages()).toMatchObject({ 5: 'Production' })
  })

  test.each([
    { words: [], says: 'Name the version that gets it in --to-version.' },
    { words: ['--to-version', '3'], says: 'Name another version in --to-version' },
    { words: ['--to-version', '9'], says: 'does not exist. These do, newest first: 5 (Staging),' },
    { words: ['--version', '@champion'], says: 'it is the number of a version' },
    { words: ['--gates', 'none'], says: "There is no flag '--gates' here." },
  ])('2: $words', async ({ words, says }) => {
    const ended = await rollback(...words)
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain(says)
    expect(ended.stderr).toContain('See stagegate rollback --help.')
    expect(laptop.stages()).toEqual(untouched)
  })

  test.each([{ also: [] }, { also: ['--force'] }, { also: ['--dry-run'] }])(
    '2: a version for a target that no version has, with $also',
    async ({ also }) => {
      const canary = ['--model-name', 'fraud-detector', '--alias', 'canary']
      const before = laptop.tags()
      const ended = await laptop.typeHere(['rollback', ...canary, '--to-version', '3', ...also])
      expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
      expect(ended.stderr).toContain('so --to-version cannot give it to that version')
      expect(ended.stderr).toContain(
        "stagegate promote --model-name 'fraud-detector' --alias 'canary' --version 3, with --policy or --gates.",
      )
      expect(laptop.tags()).toEqual(before)
    },
  )

  test('0: a target that has lost its last version by a rollback goes back to it with --force', async () => {
    const canary = ['--model-name', 'fraud-detector', '--alias', 'canary']
    const gates = ['--gates', 'val_auc >= 0.5']
    await laptop.typeHere(['promote', ...canary, '--version', '3', ...gates])
    await laptop.typeHere(['rollback', ...canary, '--force', '--reason', 'slow'])
    const marked = await laptop.typeHere(['rollback', ...canary, '--to-version', '3'])
    expect(marked).toMatchObject({ exitCode: 2, stdout: '' })
    const type = ['rollback', ...canary, '--to-version', '3', '--force', '--reason', 'good again']
    const looked = await laptop.typeHere([...type, '--dry-run'])
    expect(looked).toMatchObject({ exitCode: 0, stderr: '' })
    expect(looked.stdout).toContain('WOULD ROLL BACK')
    const done = await laptop.typeHere(type)
    expect(done).toMatchObject({ exitCode: 0, stderr: '' })
    expect(done.stdout).toMatch(
      /^ROLLED BACK {2}fraud-detector version 3 now has the alias canary, which no/,
    )
    expect(done.stdout).toContain('alias canary: no version → version 3')
    expect(done.stdout).not.toContain('rollback mark')
    const told = await laptop.typeHere(['history', ...canary])
    expect(told.stdout).toContain('rolled back, no version had it')
    const again = await laptop.typeHere(['rollback', ...canary])
    expect(again).toMatchObject({ exitCode: 2, stdout: '' })
    expect(again.stderr).toContain('A rollback gave alias canary')
    expect(again.stderr).toContain("--alias 'canary' --version 3")
  })

  test('2: a target that has lost its last version by a rollback, to another version', async () => {
    const canary = ['--model-name', 'fraud-detector', '--alias', 'canary']
    const gates = ['--gates', 'val_auc >= 0.5']
    await laptop.typeHere(['promote', ...canary, '--version', '5', ...gates])
    const emptied = await laptop.typeHere(['rollback', ...canary, '--force', '--reason', 'slow'])
    expect(emptied.exitCode).toBe(0)
    const again = await laptop.typeHere(['rollback', ...canary, '--to-version', '3'])
    expect(again).toMatchObject({ exitCode: 2, stdout: '' })
    const promoted = await laptop.typeHere(['promote', ...canary, '--version', '3', ...gates])
    expect(promoted.exitCode).toBe(0)
  })

  test('3: a registry that nobody answers for', async () => {
    const ended = await rollback('--tracking-uri', 'http://127.0.0.1:9')
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' })
  })

  test('--to-version and --force', async () => {
    laptop.change("UPDATE model_versions SET status = 'FAILED_REGISTRATION' WHERE version = 2")
    const refused = await rollback('--to-version', '2')
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toContain('FAILED_REGISTRATION, not READY')
    const forced = await rollback('--to-version', '2', '--force')
    expect(forced).toMatchObject({ exitCode: 0, stderr: '' })
    expect(laptop.stages()).toEqual({ ...untouched, 2: 'Production', 3: 'Archived' })
  })
})

describe('stagegate clear-rollback', () => {
  const laptop = givenLaptop()
  const clear = (...more: readonly string[]) =>
    laptop.typeHere(['clear-rollback', ...production, ...more])

  test('lets a version be promoted again that was rolled back', async () => {
    await laptop.typeHere(promotion('promote', '5'))
    await laptop.typeHere(['rollback', ...production, '--reason', 'slow'])
    const held = await laptop.typeHere(promotion('promote', '5'))
    expect(held.exitCode).toBe(4)
    expect(held.stdout).toContain('rolled the version back from this target')

    const cleared = await clear('--version', '5', '--reason', 'a sensor was broken')
    expect(cleared).toMatchObject({ exitCode: 0, stderr: '' })
    expect(cleared.stdout).toMatch(
      /^CLEARED {2}fraud-detector version 5 may be promoted to Production again\.\n/,
    )
    expect(laptop.stages()).toMatchObject({ 3: 'Production', 5: 'Archived' })
    const written = Object.entries(laptop.tags()).filter(([key]) => key.startsWith('stagegate_'))
    const marks = written.filter(([key]) => key.startsWith('stagegate_rolled_back_'))
    expect(marks.map(([, text]) => JSON.parse(text))).toMatchObject([{ cleared: true }])
    expect(written.map(([, text]) => JSON.parse(text))).toContainEqual(
      expect.objectContaining({ action: 'clear-rollback', reason: 'a sensor was broken' }),
    )
    expect((await laptop.typeHere(promotion('promote', '5'))).exitCode).toBe(0)
  })

  test('--json', async () => {
    await laptop.typeHere(promotion('promote', '5'))
    await laptop.typeHere(['rollback', ...production])
    const ended = await clear('--version', '5', '--json', '--reason', 'a sensor was broken')
    expect(ended.exitCode).toBe(0)
    expect(JSON.parse(ended.stdout)).toMatchObject({
      format: 1,
      cleared: true,
      version: '5',
      target: 'stage:Production',
      reason: 'a sensor was broken',
      rollbackMark: { reason: null },
    })
    expect(ended.stderr).toMatch(/^CLEARED /)
  })

  test('2: where there is no hold', async () => {
    const ended = await clear('--version', '5', '--reason', 'a sensor was broken')
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain(
      'there is no rollback mark to clear. No other version was rolled back, either.',
    )
  })
})
