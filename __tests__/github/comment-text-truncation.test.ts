import { expect, test } from '@jest/globals'
import type { Outcome } from '../../src/core/decision/outcome.ts'
import { versionNumber } from '../../src/core/model/model.ts'
import type { Requirement } from '../../src/core/requirements/requirement.ts'
import { bodyLimit, commentLimit, compose, readText } from '../../src/github/comment-text.ts'
import { markdownReport } from '../../src/report/promotion/markdown.ts'
import { aVersion, production } from '../core/decision/facts.ts'
import { policyOf } from '../core/policy/policies.ts'
import { outcomeOf } from '../report/promotion/outcomes.ts'
import { marker } from './emulated-github.ts'

const names = Array.from({ length: 600 }, (_, index) => `m${index}${'|`@x<!--'.repeat(30)}`)
const metrics = Object.fromEntries(names.map((name) => [name, 0.9]))
const candidate = aVersion(3, { metrics })
const champion = aVersion(2, { metrics })
const situation = { candidate, champion, target: production, holders: [2] }
const tags = names.map(
  (key): Requirement => ({ kind: 'tag', key, condition: { kind: 'one-of', values: [key] } }),
)
const stamp = { at: 1_795_271_400_000, runId: '19283746501', attempt: 1 }
const reviewed = {
  kind: 'version',
  source: null,
  version: versionNumber(3),
  at: stamp.at,
  head: 'a'.repeat(64),
} as const

test.each<[string, Outcome]>([
  ['600 gates that fail', outcomeOf('* >= 0.95', situation)],
  ['600 gates that hold', outcomeOf('* >= champion - 0.1%', { ...situation, holders: [2, 1] })],
  [
    '600 requirements that are not met',
    outcomeOf('* >= 0.5', situation, { kind: 'checked' }, { policy: policyOf('* >= 0.5', tags) }),
  ],
])('%s: a truncated comment has the verdict, the digest and the hidden lines', (_, outcome) => {
  const body = markdownReport(outcome, {
    uiUrl: 'https://mlflow.example.com',
    workflowRunUrl: 'https://github.com/acme/models/actions/runs/42',
    limit: bodyLimit(marker),
    place: 'open-pull-request',
    charts: 'comment',
  })
  const text = compose(marker, { stamp, about: { kind: 'merge' }, body }, reviewed)
  expect(text.length).toBeLessThanOrEqual(commentLimit)
  const read = readText(text, null)
  expect(read).toMatchObject({ told: { stamp, about: { kind: 'merge' } }, reviewed })
  // The renderer leaves out whole parts: nothing is cut off behind it.
  expect(read.told?.body).toBe(body)
  expect(body).toMatch(/^### \S+ (?:Pass|Block|Hold): .*version 3 /)
  expect(body).toContain(outcome.decision.evidenceDigest)
})
