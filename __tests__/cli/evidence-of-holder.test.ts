import { expect, test } from '@jest/globals'
import { givenLaptop } from './laptop.ts'

const laptop = givenLaptop()
const evidence = (version: string, alias: string, ...more: readonly string[]) =>
  laptop.typeHere([
    ...['evidence', '--model-name', 'fraud-detector', '--version', version, '--alias', alias],
    ...more,
  ])

test('the evidence of the version that has the alias says that it has it', async () => {
  const { stdout } = await evidence('3', 'champion')
  expect(stdout).toContain('Version 3 has the alias champion now.')
  const { holder, metrics } = JSON.parse((await evidence('3', 'champion', '--json')).stdout)
  expect(holder).toBe('3')
  expect(metrics[0].holder).toBeNull()
})

test('the evidence of another version has the values of the holder beside its own', async () => {
  const { stdout } = await evidence('4', 'champion')
  expect(stdout).toMatch(/^Metric.* Version 3$/m)
  expect(stdout).not.toContain('has the alias')
})

test('an alias that no version has is named', async () => {
  expect((await evidence('4', 'prod')).stdout).toContain('No version has the alias prod now.')
})
