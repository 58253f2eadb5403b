import { execFileSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runCommand } from './command.ts'

/** A Node of this machine that is too old; null if there is none. */
function olderNode(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']
  for (const folder of new Set(folders)) {
    const path = join(folder, 'node')
    try {
      const version = execFileSync(path, ['--version'], { encoding: 'utf8' })
      if (Number(/^v(\d+)/.exec(version)?.[1]) < 24) return path
    } catch {
      // There is none here.
    }
  }
  return null
}

const node = olderNode()

if (node === null) {
  describe.skip('on an older Node (skipped: this machine has none)', () => {
    test('one sentence', () => undefined)
  })
} else {
  describe('on an older Node', () => {
    test.each([[['--help']], [['promote', '--model-name', 'm']]])(
      'stagegate %j says in one sentence which Node it needs',
      async (words) => {
        const ended = await runCommand(words, { node })
        expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
        expect(ended.stderr).toMatch(
          /^stagegate needs Node 24 or newer and this is \d+\.\d+\.\d+: .*npx -y node@24 .*\n$/,
        )
        expect(ended.stderr.trim().split('\n')).toHaveLength(1)
      },
    )
  })
}
