import { describe, expect, test } from '@jest/globals'
import { givenLaptop, untouched } from './laptop.ts'
import { announced } from './recorded-moves.ts'

describe('transition-stage', () => {
  const laptop = givenLaptop()
  const type = (version: string, stage: string, ...more: string[]) =>
    laptop.typeHere([
      'transition-stage',
      ...['--model-name', 'fraud-detector', '--version', version, '--stage', stage],
      ...more,
    ])

  test('says it in the sentence that tutorials show', async () => {
    expect(await type('5', 'Production')).toEqual({
      exitCode: 0,
      stdout: "Model version '5' of model 'fraud-detector' transitioned to stage 'Production'.\n",
      stderr: '',
    })
    // Nobody is archived who was not asked for.
    expect(laptop.stages()).toEqual({ ...untouched, 5: 'Production' })
  })

  test('says what it has settled of a run that died', async () => {
    laptop.change(announced(4, { at: Date.UTC(2026, 0, 2, 3, 4) }))
    const ended = await type('5', 'Production', '--json')
    expect(JSON.parse(ended.stdout).notes).toEqual([
      {
        note: 'record-undone',
        says: expect.stringMatching(/^an earlier run began a move of version 4 to Production/),
      },
    ])
    expect(ended.stderr).toMatch(
      /\nnote: An earlier run began a move of version 4 to Production \(octocat, 2026-01-02 03:04 UTC, .*\) and stopped before anything moved; its unfinished record is removed now\.\n/,
    )
  })

  test('takes a stage in any case, and says it in the one spelling', async () => {
    const ended = await type('5', 'pRODUCTION')
    expect(ended.stdout).toContain("transitioned to stage 'Production'.")
  })

  test('warns of a version that comes to Production from elsewhere than Staging', async () => {
    const ended = await type('1', 'Production')
    expect(ended.exitCode).toBe(0)
    expect(ended.stdout).toContain("Model version '1' of model 'fraud-detector' transitioned")
    expect(ended.stderr).toContain('warning: the version came from None, not from Staging')
    expect(laptop.stages()).toEqual({ ...untouched, 1: 'Production' })
  })

  test('archives former holders where it is asked to', async () => {
    await type('5', 'Production', '--archive-existing')
    expect(laptop.stages()).toEqual({ ...untouched, 3: 'Archived', 5: 'Production' })
  })

  test('archives nobody towards Archived, whatever is asked', async () => {
    const ended = await type('4', 'Archived', '--archive-existing')
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(laptop.stages()).toEqual({ ...untouched, 4: 'Archived' })
  })

  test('changes nothing for a version that is there already', async () => {
    expect(await type('3', 'Production')).toEqual({
      exitCode: 0,
      stdout: "Model version '3' of model 'fraud-detector' is in stage 'Production' already.\n",
      stderr: '',
    })
    expect(Object.keys(laptop.tags()).filter((key) => key.startsWith('stagegate'))).toEqual([])
  })

  test('records itself as ungated, by whoever is logged in', async () => {
    await type('5', 'Production')
    const [[, record = ''] = []] = Object.entries(laptop.tags()).filter(([key]) =>
      key.startsWith('stagegate_record_'),
    )
    expect(JSON.parse(record)).toMatchObject({
      action: 'transition',
      verdict: 'ungated',
      target: 'stage:Production',
      version: '5',
      former: ['3'],
      by: expect.stringMatching(/./),
      run: null,
      evidence: null,
    })
  })

  test('has no gates and no alias, and says which flags there are', async () => {
    for (const flag of ['--gates', '--alias', '--expected-evidence']) {
      const ended = await type('5', 'Production', flag, 'x')
      expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
      expect(ended.stderr).toContain(`There is no flag '${flag}' here.`)
    }
    expect(laptop.stages()).toEqual(untouched)
  })
})
