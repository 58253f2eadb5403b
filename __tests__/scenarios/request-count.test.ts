import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { ScriptedMlflow, type Trained } from './scripted-mlflow.ts'
import { tell } from './story.ts'

/** As many versions, of which the second is in Production and the last is the candidate. */
function registryOf(size: number): ScriptedMlflow {
  const versions: Record<number, Trained> = {}
  for (let number = 1; number <= size; number += 1) {
    versions[number] = {
      stage: number === 2 ? 'Production' : 'None',
      metrics: { val_auc: 0.9 + number / 10_000 },
    }
  }
  return new ScriptedMlflow('fraud-detector', versions)
}

async function requestsWith(size: number, version: string, more = ''): Promise<number> {
  const gates = `val_auc >= champion\nval_auc >= 0.9\nmax(val_auc) >= champion${more}`
  const inputs = { version, gates }
  const told = await tell({ mlflow: registryOf(size), event: dispatch(), inputs })
  expect(told.outputs).toMatchObject({ promoted: 'true', version: String(size) })
  expect(told.outputs['previous-version']).toBe('2')
  return told.transcript.length
}

test.each([
  { version: 'the number', of: String },
  { version: 'latest', of: () => 'latest' },
])('5, 500 and 2500 versions take the same number of requests, for $version', async ({ of }) => {
  const few = await requestsWith(5, of(5))
  expect(few).toBeLessThan(20)
  expect(await requestsWith(500, of(500))).toBe(few)
  expect(await requestsWith(2500, of(2500))).toBe(few)
})

test('a baseline beyond the first page costs one request, not the pages in between', async () => {
  const more = '\nval_auc >= version:1'
  const near = await requestsWith(5, '5', more)
  expect(await requestsWith(2500, '2500', more)).toBe(near + 1)
})
