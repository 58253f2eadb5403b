import { spawn } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { cli } from './command.ts'
import { givenLaptop, promotion, untouched } from './laptop.ts'

describe('a pipe whose reader has gone', () => {
  const laptop = givenLaptop()

  /** As `stagegate … | head -0`: nobody ever reads. */
  function typeIntoNothing(
    words: readonly string[],
  ): Promise<{ exitCode: unknown; stderr: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [cli, ...words], {
        cwd: laptop.folder,
        env: { PATH: process.env.PATH ?? '' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let stderr = ''
      child.stdout.destroy()
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text
      })
      child.on('error', reject)
      child.on('close', (exitCode) => resolve({ exitCode, stderr }))
    })
  }

  test('the promotion is done, and its status is the verdict', async () => {
    expect(await typeIntoNothing(promotion('promote', '4'))).toEqual({ exitCode: 5, stderr: '' })
    expect(await typeIntoNothing(promotion('promote', '5'))).toEqual({ exitCode: 0, stderr: '' })
    expect(laptop.stages()).toEqual({ ...untouched, 3: 'Archived', 5: 'Production' })
  })
})
