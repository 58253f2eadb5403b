import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { modelName, runId } from '../../../src/core/model/model.ts'
import { versionsFilter } from '../../../src/registry/mlflow/filters.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { failureOf, openScripted, scriptedMlflow } from './scripted-mlflow.ts'
import { SmallRegistry } from './small-registry.ts'

test('a name with both kinds of quotes is a usage error without a request', async () => {
  const registry = new SmallRegistry({ 1: 'None' })
  const server = await scriptedMlflow((asked) => registry.answer(asked))
  const { mlflow } = openScripted(server.url)
  const error = await failureOf(mlflow.readSnapshot(modelName(`it's "m"`)))
  expect(error).toBeInstanceOf(UsageError)
  expect(error.message).toContain(`'it's "m"' contains both kinds of quotes`)
  expect(server.transcript.filter((line) => line.includes('search'))).toEqual([])
  await server.close()
})

test('a search filter puts a name into quotes that the name does not contain', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.constantFrom('', "'", '"'), (text, quote) => {
      const name = text.replace(/['"]/g, '') + quote
      const filter = versionsFilter(modelName(name), null)
      const around = filter.at(-1) as string
      expect(filter).toBe(`name=${around}${name}${around}`)
      expect(`'"`).toContain(around)
      expect(name).not.toContain(around)
    }),
  )
})

test('a search filter for a run has the name at the end', () => {
  expect(versionsFilter(modelName('end\\'), runId('r'))).toBe("run_id='r' AND name='end\\'")
})
