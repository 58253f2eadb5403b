import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { rawInputs } from '../../src/action/raw-inputs.ts'
import { type InputName, inputNames, inputOf } from '../../src/commands/inputs/inputs-and-flags.ts'
import { commands, type ListedCommand } from '../../src/commands/list.ts'
import { outputs } from '../../src/commands/outputs.ts'
import { UsageError } from '../../src/core/errors/errors.ts'
import { requestedCommands } from '../../src/core/model/command.ts'
import { text } from '../docs/repository.ts'

const listed: readonly [string, ListedCommand][] = Object.entries(commands)
const loaded = await Promise.all(
  listed.map(async ([name, { load }]) => ({ name, command: await load() })),
)

describe.each(loaded)('the declaration of $name', ({ command }) => {
  test('needs only what it takes', () => {
    expect(Object.keys(command.takes)).toEqual(expect.arrayContaining([...command.needs]))
  })

  test('takes nothing that every command takes', () => {
    const serving = inputNames.filter((name) => inputOf(name).serves !== undefined)
    expect(serving.filter((name) => command.takes[name] !== undefined)).toEqual([])
  })

  test('does nothing without what it needs', async () => {
    for (const name of command.needs) await expect(readWithout(name)).rejects.toThrow(UsageError)
  })

  async function readWithout(name: InputName) {
    const enough = Object.fromEntries(
      command.needs
        .filter((each) => each !== name)
        .map((each) => [`INPUT_${each.toUpperCase()}`, each === 'version' ? '1' : 'Production']),
    )
    const target = name === 'stage' ? {} : { INPUT_STAGE: 'Production' }
    const raw = rawInputs({ INPUT_GATES: 'none', ...enough, ...target })
    const asked = { place: '.', workspace: '.', by: '', files: [] }
    return await command.read(raw, asked)
  }
})

test('the commands of the action are those that have words for a job', () => {
  const inJobs = loaded.filter(({ command }) => command.job !== null).map(({ name }) => name)
  expect(new Set(inJobs)).toEqual(new Set(requestedCommands.filter((name) => name !== 'auto')))
})

test('every input is taken by a command of the action, or serves them all', () => {
  const taken = loaded
    .filter(({ command }) => command.job !== null)
    .flatMap(({ command }) => Object.keys(command.takes))
  const unused = inputNames.filter(
    (name) => inputOf(name).serves === undefined && !taken.includes(name),
  )
  expect(unused).toEqual([])
})

test('action.yml has the inputs and outputs that are declared', () => {
  const action = parse(text('action.yml')) as Record<'inputs' | 'outputs', object>
  expect(Object.keys(action.inputs)).toEqual(inputNames)
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
})
