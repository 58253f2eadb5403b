import { describe, expect, test } from '@jest/globals'
import { givenLaptop, promotion, untouched } from './laptop.ts'

describe('exit status', () => {
  const laptop = givenLaptop()

  test('0: promoted, then unchanged', async () => {
    const promoted = await laptop.type(promotion('promote', '5'))
    expect(promoted.stderr).toBe('')
    expect(promoted.exitCode).toBe(0)
    expect(promoted.stdout).toMatch(/^PROMOTED {2}fraud-detector version 5 is now in Production/)
    expect(laptop.stages()).toEqual({ ...untouched, 3: 'Archived', 5: 'Production' })
    const again = await laptop.type(promotion('promote', '5'))
    expect(again.exitCode).toBe(0)
    expect(again.stdout).toMatch(/^UNCHANGED /)
  })

  test('0: a check and a dry run that pass, and change nothing', async () => {
    for (const words of [promotion('check', '5'), promotion('promote', '5', '--dry-run')]) {
      const ended = await laptop.type(words)
      expect(ended.exitCode).toBe(0)
      expect(ended.stdout).toMatch(/^PASS {2}fraud-detector version 5 may be promoted/)
    }
    expect(laptop.stages()).toEqual(untouched)
  })

  test.each([
    { failOn: [], exitCode: 5 },
    { failOn: ['--fail-on', 'block'], exitCode: 5 },
    { failOn: ['--fail-on', 'never'], exitCode: 0 },
  ])('a block ends with $exitCode for $failOn', async ({ failOn, exitCode }) => {
    const ended = await laptop.type(promotion('promote', '4', ...failOn))
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.stdout).toMatch(/^BLOCK /)
    expect(ended.stdout).toMatch(/fail {2}recall\/senior >= 0\.80\n .* is below 0\.8/)
    expect(laptop.stages()).toEqual(untouched)
  })

  test.each([
    { failOn: [], exitCode: 4 },
    { failOn: ['--fail-on', 'block'], exitCode: 0 },
    { failOn: ['--fail-on', 'never'], exitCode: 0 },
  ])('a hold ends with $exitCode for $failOn', async ({ failOn, exitCode }) => {
    const more = ['--gates', 'val_auc >= alias:nobody', ...failOn]
    const ended = await laptop.type(promotion('promote', '5', ...more))
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.stdout).toMatch(/^HOLD /)
    expect(laptop.stages()).toEqual(untouched)
  })

  test('4: evidence that is not what was approved', async () => {
    const more = ['--expected-evidence', 'missing']
    const ended = await laptop.type(promotion('promote', '5', ...more))
    expect(ended.exitCode).toBe(4)
    expect(ended.stdout).toContain('the evidence is not the evidence that was approved (missing)')
    expect(laptop.stages()).toEqual(untouched)
  })

  test('3: a registry that nobody answers for', async () => {
    const more = ['--tracking-uri', 'http://127.0.0.1:9', '--fail-on', 'never']
    const ended = await laptop.type(promotion('promote', '5', ...more))
    expect(ended.exitCode).toBe(3)
    expect(ended.stdout).toBe('')
    expect(ended.stderr).toContain('ECONNREFUSED')
    expect(ended.stderr).not.toMatch(/^ +at /m)
  })

  test('2: usage', async () => {
    const ended = await laptop.type(promotion('promote', '5', '--fail-on', 'sometimes'))
    expect(ended.exitCode).toBe(2)
    expect(ended.stdout).toBe('')
    expect(ended.stderr).toContain(`--fail-on is 'sometimes'; it can be hold, block, never.`)
  })
})
