import { describe, expect, test } from '@jest/globals'
import { rawInputs, refuseInputsNotTaken } from '../../src/action/raw-inputs.ts'
import { type InputName, inputNames, inputOf } from '../../src/commands/inputs/inputs-and-flags.ts'
import { commands } from '../../src/commands/list.ts'
import { UsageError } from '../../src/core/errors/errors.ts'
import type { ActionCommand } from '../../src/core/model/command.ts'

type Given = Partial<Record<InputName, string>>

async function taking(command: ActionCommand, given: Given): Promise<void> {
  const raw = rawInputs(
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  )
  refuseInputsNotTaken(command, await commands[command].load(), raw)
}

const all: readonly ActionCommand[] = [
  'check',
  'promote',
  'rollback',
  'clear-rollback',
  'adopt',
  'audit',
]

describe('an input that a command does not take', () => {
  test.each<[ActionCommand, InputName, string]>([
    ['promote', 'to-version', '2'],
    ['check', 'force', 'true'],
    ['rollback', 'require-approval', 'true'],
    ['rollback', 'archive-existing', 'false'],
    ['rollback', 'rollback-on-failure', 'true'],
    ['rollback', 'fail-on', 'never'],
    ...(
      [
        'gates',
        'policy',
        'first-promotion',
        'same-dataset',
        'expected-evidence',
        'accept-hold',
      ] as const
    ).flatMap((name) =>
      (['rollback', 'clear-rollback', 'adopt', 'audit'] as const).map(
        (command): [ActionCommand, InputName, string] => [command, name, 'x'],
      ),
    ),
    ...(['clear-rollback', 'adopt', 'audit'] as const).flatMap(
      (command): [ActionCommand, InputName, string][] => [
        [command, 'to-version', '2'],
        [command, 'force', 'true'],
        [command, 'dry-run', 'true'],
        [command, 'environment', 'production'],
        [command, 'create-deployment', 'true'],
        [command, 'require-approval', 'TRUE'],
        [command, 'rollback-on-failure', 'true'],
      ],
    ),
    ['audit', 'reason', 'why not'],
    ['audit', 'version', '3'],
  ])('%s: %s is refused', async (command, name, value) => {
    const refused = expect(taking(command, { 'model-name': 'm', [name]: value })).rejects
    await refused.toThrow(UsageError)
    await refused.toThrow(`"${name}" is given, but ${command} does not take it.`)
  })

  test('is named with what the command takes', async () => {
    await expect(taking('audit', { gates: 'none' })).rejects.toThrow(
      'Leave it out. The inputs of audit: model-name, alias, stage.',
    )
  })
})

describe.each(all)('%s', (command) => {
  test('takes the defaults that a runner fills in, however they are spelled', async () => {
    const filled = Object.fromEntries(
      inputNames.map((name) => [name, inputOf(name).default?.toUpperCase() ?? '']),
    )
    await expect(taking(command, filled)).resolves.toBeUndefined()
  })

  test('takes where MLflow is, and how a job is told', async () => {
    const serving = inputNames.filter((name) => inputOf(name).serves !== undefined)
    const given = Object.fromEntries(serving.map((name) => [name, 'x']))
    await expect(taking(command, given)).resolves.toBeUndefined()
  })
})

test('what auto becomes takes the same', async () => {
  const [check, promote] = [await commands.check.load(), await commands.promote.load()]
  expect(check.takes).toEqual(promote.takes)
})
