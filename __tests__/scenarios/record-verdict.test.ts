import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell } from './story.ts'

// Nothing holds the alias yet, so this one asks for no champion.
const absolute = 'val_auc >= 0.9'

test.each([
  { what: 'gates', inputs: { gates }, verdict: 'pass' },
  {
    what: 'gates towards an alias',
    inputs: { gates: absolute, stage: '', alias: 'champion' },
    verdict: 'pass',
  },
  {
    what: 'one gate beside one that only warns',
    inputs: { gates: `warn: val_auc > 1\n${absolute}` },
    verdict: 'pass',
  },
  { what: 'gates: none', inputs: { gates: 'none' }, verdict: 'ungated' },
  {
    what: 'gates: none towards an alias',
    inputs: { gates: 'none', stage: '', alias: 'champion' },
    verdict: 'ungated',
  },
  { what: 'Archived', inputs: { stage: 'Archived' }, verdict: 'ungated' },
  { what: 'None', inputs: { version: '3', stage: 'None' }, verdict: 'ungated' },
  // They are not asked there, and must not look as if they had been.
  { what: 'Archived, with gates', inputs: { stage: 'Archived', gates }, verdict: 'ungated' },
  {
    what: 'gates that were all skipped, for nothing has the alias yet',
    inputs: {
      ...{ gates: 'val_auc >= champion\nwarn: val_auc >= 0.5', stage: '', alias: 'champion' },
      'first-promotion': 'allow',
    },
    verdict: 'ungated',
  },
])('$what: $verdict', async ({ inputs, verdict }) => {
  const mlflow = fraudDetector()
  const given: Readonly<Record<string, string>> = { version: '5', ...inputs }
  const told = await tell({ mlflow, event: dispatch(), inputs: given })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  const [record = '', ...more] = mlflow.version(Number(given.version)).tags.values()
  expect(more).toEqual([])
  expect(JSON.parse(record)).toMatchObject({ action: 'promote', verdict })
})
