import { describe, expect, test } from '@jest/globals'
import { rawInputs } from '../../../src/action/raw-inputs.ts'
import type { InputName } from '../../../src/commands/inputs/inputs-and-flags.ts'
import { readReport } from '../../../src/commands/inputs/report-inputs.ts'
import { readRollback } from '../../../src/commands/inputs/rollback-inputs.ts'
import { UsageError } from '../../../src/core/errors/errors.ts'

type Given = Partial<Record<InputName, string>>

function raw(given: Given) {
  const enough: Given = { 'model-name': 'fraud-detector', stage: 'production', version: '5' }
  return rawInputs(
    Object.fromEntries(
      Object.entries({ ...enough, ...given }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
  )
}

const deploying: Given = { environment: 'production', 'create-deployment': 'true' }

describe('a rollback', () => {
  test('accepts create-deployment with an environment', () => {
    expect(readRollback(raw(deploying)).rollback.version).toBe(5)
    expect(readReport(raw(deploying)).createDeployment).toEqual({ environment: 'production' })
  })

  test('accepts the defaults of action.yml', () => {
    const defaults: Given = { 'create-deployment': 'false', 'require-approval': 'false' }
    expect(() => readRollback(raw(defaults))).not.toThrow()
  })

  test.each<[Given, string]>([
    [
      { environment: 'production' },
      '"environment" is given, but "create-deployment" is not true, so it has no effect',
    ],
    [
      { environment: 'production', 'create-deployment': 'False' },
      '"environment" is given, but "create-deployment" is not true',
    ],
    [{ ...deploying, 'create-deployment': '1' }, `"create-deployment" is '1'`],
  ])('%j is refused', (given, message) => {
    expect(() => readRollback(raw(given))).toThrow(UsageError)
    expect(() => readRollback(raw(given))).toThrow(message)
  })

  test('a create-deployment without an environment is refused', () => {
    const given = raw({ 'create-deployment': 'true' })
    expect(() => readReport(given)).toThrow(
      '"create-deployment" is true, but "environment" is empty',
    )
  })
})
