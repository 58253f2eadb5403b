import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { givenLaptop, untouched } from './laptop.ts'

const policy = `version: 1
models:
  fraud-detector:
    require:
      from: stage:Staging
      tags: { validation_status: approved }
    gates: |
      val_auc >= 0.90
      val_auc >= champion - 0.5%
      recall/{young,senior} >= 0.80
`

describe('explain', () => {
  const laptop = givenLaptop()
  const model = ['explain', '--model-name', 'fraud-detector']
  const byPolicy = [...model, '--policy', 'promotion.yml']
  const version4 = ['--version', '4', '--stage', 'Production']

  beforeEach(() => writeFile(join(laptop.folder, 'promotion.yml'), policy))

  test('of a policy, in words, without a registry', async () => {
    const ended = await laptop.typeHere(byPolicy, { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' })
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toContain('The last value of val_auc must be at least 0.90.')
    expect(ended.stdout).toContain('While there is no champion yet, it is skipped')
    expect(ended.stdout).toContain('  recall/young >= 0.80\n  recall/senior >= 0.80\n')
    expect(ended.stdout).toContain('The version must be in Staging when it is promoted.')
    expect(ended.stdout).not.toMatch(/ $/m)
  })

  test('of a version, what each gate needs and what there is; the status is 0 all the same', async () => {
    const ended = await laptop.typeHere([...byPolicy, ...version4])
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toContain('champion is the version that is now in Production')
    expect(ended.stdout).toMatch(
      /pass {2}0\.9\d+ is at least 0\.\d+ \(champion version 3: 0\.\d+\)/,
    )
    expect(ended.stdout).toMatch(/fail {2}recall\/senior: 0\.\d+ is below 0\.8 /)
    expect(ended.stdout).toContain("fail  the version's tag validation_status is pending")
    expect(ended.stdout).toMatch(/^BLOCK {2}fraud-detector version 4 is not promoted/m)
    expect(laptop.stages()).toEqual(untouched)
    expect(Object.keys(laptop.tags()).filter((key) => key.startsWith('stagegate'))).toEqual([])
  })

  test('of gate lines alone, towards an alias', async () => {
    const gates = ['--gates', 'val_auc >= champion', '--gates', 'recall/* >= 0.8']
    const ended = await laptop.typeHere([
      ...model,
      ...gates,
      '--version',
      '@challenger',
      '--alias',
      'new',
    ])
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toContain('The champion is the version that now has the alias new.')
    expect(ended.stdout).toContain('There is none now.')
    expect(ended.stdout).toContain('hold  there is no champion yet')
    expect(ended.stdout).toContain('pass  recall/senior: 0.')
  })

  test('as JSON, with nothing else on stdout', async () => {
    const ended = await laptop.typeHere([...byPolicy, ...version4, '--json'])
    expect(ended.exitCode).toBe(0)
    expect(JSON.parse(ended.stdout)).toMatchObject({
      format: 1,
      model: 'fraud-detector',
      policy: 'promotion.yml',
      target: 'stage:Production',
      version: '4',
      verdict: 'block',
      conditions: [{}, { now: [{ outcome: 'pass' }] }, { now: [{ outcome: 'fail' }] }],
      gates: [
        { from: 'policy', gates: ['val_auc >= 0.90'], now: [{ outcome: 'pass', bound: '0.9' }] },
        { gates: ['val_auc >= champion - 0.5%'] },
        { now: [{ metric: 'recall/young' }, { metric: 'recall/senior', outcome: 'fail' }] },
      ],
    })
    expect(ended.stderr).toContain('BLOCK')
  })

  test('towards Archived nothing is asked, so no registry is', async () => {
    const words = [...byPolicy, '--version', '4', '--stage', 'Archived']
    const ended = await laptop.typeHere(words, { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' })
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toContain('A move to Archived needs none.')
  })

  test.each([
    { words: [...byPolicy, '--version', '4'], says: 'without its target' },
    { words: model, says: 'No gates are given' },
    { words: ['explain', '--policy', 'promotion.yml'], says: 'No --model-name is given' },
    { words: [...byPolicy, '--dry-run'], says: "There is no flag '--dry-run' here." },
    {
      words: ['explain', '--model-name', 'm', '--policy', 'promotion.yml'],
      says: 'has no model',
    },
  ])('$says', async ({ words, says }) => {
    const ended = await laptop.typeHere(words)
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain(says)
    expect(ended.stderr).toMatch(/\nSee stagegate explain --help\.\n$/)
  })
})
