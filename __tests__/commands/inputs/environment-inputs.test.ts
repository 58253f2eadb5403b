import { describe, expect, test } from '@jest/globals'
import { rawInputs } from '../../../src/action/raw-inputs.ts'
import { readAudit } from '../../../src/commands/inputs/audit-inputs.ts'
import { type InputName, readReport } from '../../../src/commands/inputs/inputs.ts'
import { readClearRollback, readRollback } from '../../../src/commands/inputs/rollback-inputs.ts'
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
      { ...deploying, 'require-approval': 'true' },
      '"require-approval" lets evidence through that people have approved, and a rollback takes no',
    ],
    [
      { environment: 'production' },
      '"environment" is given and "create-deployment" is not true, so a rollback would do nothing',
    ],
    [
      { environment: 'production', 'create-deployment': 'False' },
      '"environment" is given and "create-deployment" is not true',
    ],
    [{ 'require-approval': 'maybe' }, `"require-approval" is 'maybe'; it can be true or false`],
    [{ ...deploying, 'create-deployment': '1' }, `"create-deployment" is '1'`],
  ])('%j is refused', (given, message) => {
    expect(() => readRollback(raw(given))).toThrow(UsageError)
    expect(() => readRollback(raw(given))).toThrow(message)
  })

  test('a create-deployment without an environment is refused', () => {
    const given = raw({ 'create-deployment': 'true' })
    expect(() => readReport(given)).toThrow(
      '"create-deployment" is true and "environment" is empty',
    )
  })
})

describe.each([
  { what: 'clear-rollback', read: readClearRollback },
  { what: 'an audit', read: readAudit },
])('$what', ({ what, read }) => {
  test.each<[Given, string]>([
    [deploying, `"create-deployment" is true, and ${what} moves nothing`],
    [{ 'create-deployment': 'true' }, `"create-deployment" is true, and ${what} moves nothing`],
    [{ 'require-approval': 'true' }, `and ${what} takes no evidence`],
    [{ environment: 'production' }, `so ${what} would do nothing with it`],
  ])('refuses %j', (given, message) => {
    expect(() => read(raw(given))).toThrow(UsageError)
    expect(() => read(raw(given))).toThrow(message)
  })
})
