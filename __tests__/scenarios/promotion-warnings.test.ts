import { describe, expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

function registry(aliases: Readonly<Record<number, string>> = { 1: 'champion' }): ScriptedMlflow {
  const of = (number: number) => ({
    metrics: { val_auc: 0.9 + number / 100 },
    ...(aliases[number] !== undefined && { alias: aliases[number] }),
  })
  return new ScriptedMlflow('fraud-detector', { 1: of(1), 2: of(2), 3: of(3) })
}

async function promoted(mlflow: ScriptedMlflow, version: string, alias: string) {
  const inputs = { stage: '', version, alias, gates: 'val_auc >= 0.5' }
  return await tell({ mlflow, event: dispatch(), inputs })
}

describe('an alias that no version ever had', () => {
  test.each(['Champion', 'champoin'])('%s is a hold that names champion', async (alias) => {
    const mlflow = registry()
    const told = await promoted(mlflow, '2', alias)
    expect(told.outputs.verdict).toBe('hold')
    expect(told.summary()).toContain('champion')
    expect([...mlflow.model.aliases.keys()]).toEqual(['champion'])
  })

  test('a nearer miss than that is a warning, and promotes', async () => {
    const mlflow = registry({ 1: 'prod' })
    const told = await promoted(mlflow, '2', 'prd')
    expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
    expect(told.summary()).toContain('no version ever had the alias')
    const again = await promoted(mlflow, '3', 'prd')
    expect(again.outputs.promoted).toBe('true')
    expect(again.summary()).not.toContain('no version ever had the alias')
  })

  test('tenant-17 beside tenant-18 is neither', async () => {
    const told = await promoted(registry({ 1: 'tenant-18' }), '2', 'tenant-17')
    expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
    expect(told.summary()).not.toContain('no version ever had the alias')
  })
})

test('in a workflow the order of the runs tells, and not the number of the version', async () => {
  const told = await promoted(registry({ 3: 'champion' }), '2', 'champion')
  expect(told.outputs.promoted).toBe('true')
  expect(told.summary()).not.toContain('older than version')
})
