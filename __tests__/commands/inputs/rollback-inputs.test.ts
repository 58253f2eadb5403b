import { describe, expect, test } from '@jest/globals'
import { rawInputs } from '../../../src/action/raw-inputs.ts'
import { adoptCommand } from '../../../src/commands/adopt-command.ts'
import { clearRollbackCommand } from '../../../src/commands/clear-rollback.ts'
import { readCommand, readPromotion } from '../../../src/commands/inputs/inputs.ts'
import type { InputName } from '../../../src/commands/inputs/inputs-and-flags.ts'
import { readRollback } from '../../../src/commands/inputs/rollback-inputs.ts'
import { UsageError } from '../../../src/core/errors/errors.ts'

type Given = Partial<Record<InputName, string>>

function raw(given: Given) {
  return rawInputs(
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  )
}

const enough: Given = { 'model-name': 'fraud-detector', stage: 'production' }
const rollback = (given: Given = {}) => readRollback(raw({ ...enough, ...given }))
const asked = { place: '.', workspace: '.', by: 'mona', files: [] }
const clearRollback = (given: Given = {}) =>
  clearRollbackCommand.read(raw({ ...enough, version: '5', ...given }), asked)

describe('a rollback', () => {
  test('needs only a model and a target', () => {
    expect(rollback()).toEqual({
      rollback: {
        model: 'fraud-detector',
        target: { kind: 'stage', stage: 'Production', archiveExisting: true },
        toVersion: null,
        version: null,
        force: false,
        reason: null,
      },
      dryRun: false,
    })
  })

  test('accepts every input', () => {
    const given = {
      stage: '',
      alias: 'champion',
      'to-version': '2',
      version: '5',
      force: 'TRUE',
      reason: 'slow',
      'dry-run': 'true',
    }
    expect(rollback(given)).toEqual({
      rollback: {
        model: 'fraud-detector',
        target: { kind: 'alias', alias: 'champion' },
        toVersion: 2,
        version: 5,
        force: true,
        reason: 'slow',
      },
      dryRun: true,
    })
  })

  test.each<[Given, string]>([
    [{ stage: 'Archived' }, '"stage" is Archived, and no model is served from there'],
    [{ stage: 'none' }, '"stage" is None, and no model is served from there'],
    [{ stage: '' }, 'No target is given'],
    [{ 'model-name': '' }, 'No "model-name" is given'],
    [{ version: '@champion' }, `"version" is '@champion'; for a rollback it is the number`],
    // What an example hands on for an output that was misspelt.
    [{ version: 'missing' }, `"version" is 'missing'; for a rollback it is the number`],
    [{ 'to-version': 'latest' }, `"to-version" is 'latest'; for a rollback it is the number`],
    [{ 'to-version': '0' }, "'0' is not a version number"],
    [{ version: '5', 'to-version': '5' }, '"version" and "to-version" are both 5'],
    [{ force: 'ture' }, `"force" is 'ture'; it can be true or false`],
  ])('%j is refused', (given, message) => {
    expect(() => rollback(given)).toThrow(UsageError)
    expect(() => rollback(given)).toThrow(message)
  })
})

describe('clear-rollback', () => {
  test('accepts a version in any form, a target and a reason', async () => {
    expect(await clearRollback({ version: '@challenger', reason: 'fixed' })).toEqual({
      model: 'fraud-detector',
      version: { kind: 'alias', alias: 'challenger' },
      target: { kind: 'stage', stage: 'Production', archiveExisting: true },
      reason: 'fixed',
    })
  })

  test.each<[Given, string]>([
    [{ version: '', reason: 'fixed' }, 'No "version" is given'],
    [{ stage: 'None', reason: 'fixed' }, 'so there is nothing to clear'],
    [{ reason: '' }, '"reason" is empty'],
  ])('%j is refused', async (given, message) => {
    await expect(clearRollback(given)).rejects.toThrow(UsageError)
    await expect(clearRollback(given)).rejects.toThrow(message)
  })
})

describe('adopt', () => {
  const adopt = (given: Given = {}) =>
    adoptCommand.read(
      raw({ ...enough, version: '5', reason: 'it was there before', ...given }),
      asked,
    )

  test('accepts a version in any form, a target and a reason', async () => {
    expect(await adopt({ version: '@challenger', stage: '', alias: 'champion' })).toEqual({
      model: 'fraud-detector',
      version: { kind: 'alias', alias: 'challenger' },
      target: { kind: 'alias', alias: 'champion' },
      reason: 'it was there before',
    })
  })

  test.each<[Given, string]>([
    [{ reason: '' }, '"reason" is empty'],
    [{ version: '' }, 'No "version" is given'],
    [{ stage: 'Archived' }, 'so there is nothing to adopt'],
  ])('%j is refused', async (given, message) => {
    await expect(adopt(given)).rejects.toThrow(UsageError)
    await expect(adopt(given)).rejects.toThrow(message)
  })
})

describe('a promotion', () => {
  const promotion = (given: Given) =>
    readPromotion(raw({ ...enough, version: '5', gates: 'auc >= 0.9', ...given }))

  test.each<[Given, string]>([
    [
      { stage: 'Archived', gates: '', 'rollback-on-failure': 'true' },
      'no model is served from Archived, so there is nothing to undo',
    ],
    [{ 'rollback-on-failure': 'yes' }, `"rollback-on-failure" is 'yes'; it can be true or false`],
  ])('%j is refused', (given, message) => {
    expect(() => promotion(given)).toThrow(UsageError)
    expect(() => promotion(given)).toThrow(message)
  })

  test('is undone on failure only with rollback-on-failure', () => {
    expect(promotion({}).rollbackOnFailure).toBe(false)
    expect(promotion({ 'rollback-on-failure': 'true' }).rollbackOnFailure).toBe(true)
  })
})

test('every command has its documented name', () => {
  for (const command of ['rollback', 'clear-rollback', 'adopt'] as const) {
    expect(readCommand(raw({ command }))).toBe(command)
  }
  expect(() => readCommand(raw({ command: 'roll-back' }))).toThrow("Did you mean 'rollback'?")
})
