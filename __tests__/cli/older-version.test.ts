import { describe, expect, test } from '@jest/globals'
import { givenLaptop, promotion } from './laptop.ts'

describe('stagegate promote, on a laptop', () => {
  const laptop = givenLaptop()
  const warning = 'warning: version 2 is older than version 3, which had the target'
  const older = (command: 'check' | 'promote') => [
    ...[command, '--model-name', 'fraud-detector', '--version', '2', '--stage', 'Production'],
    ...['--gates', 'none'],
  ]

  test.each(['check', 'promote'] as const)(
    '%s warns of a version that is older than the holder',
    async (command) => {
      const ended = await laptop.typeHere(older(command))
      expect(ended.exitCode).toBe(0)
      expect(ended.stdout.replaceAll(/\s+/g, ' ')).toContain(warning)
    },
  )

  test('says nothing of a newer one', async () => {
    const ended = await laptop.typeHere(promotion('promote', '5'))
    expect(ended.stdout).not.toContain('older than')
  })
})
