import { expect, test } from '@jest/globals'
import { runInProcess } from '../../testing/runner/in-process.ts'
import { dispatch } from './events.ts'
import { givenGitHub } from './test-bed.ts'

const given = givenGitHub()

test.each(['constructor', '__proto__', 'toString', 'promoted'])(
  'a command that is called %s is a usage error that lists the commands',
  async (command) => {
    const event = dispatch(given.github)
    const told = await runInProcess({ event, inputs: { command } }, given.github)
    expect(told).toMatchObject({ ended: 'failure', outputs: {} })
    expect(told.annotations).toEqual([
      expect.stringMatching(
        /^error Stagegate: error, no verdict: "command" .*auto, check, promote/,
      ),
    ])
  },
)
