import { expect, test } from '@jest/globals'
import { whyAmbiguous } from '../../../src/core/evidence/own-model.ts'
import { loggedModelId, type RunId, runId } from '../../../src/core/model/model.ts'
import { aVersion, decided, type Measured } from './facts.ts'

const own = (value: number) => ({ value, on: null })
const known = (id: string, sourceRunId: RunId | null) =>
  ({
    kind: 'known',
    model: { id: loggedModelId(id), name: 'model', sourceRunId, entries: [] },
  }) as const

/** Each holds `acc >= 0.9` for another reason, or for another value. */
const heldOf = (version: number): readonly Measured[] => {
  const run = runId(`run-of-${version}`)
  return [
    ...whyAmbiguous.flatMap((because) =>
      [0.95, 0.99].map((acc) => ({
        metrics: { acc },
        ownModel: { kind: 'ambiguous', because } as const,
      })),
    ),
    { metrics: { acc: 0.95 }, severalModels: true },
    { metrics: { acc: 0.99 }, severalModels: true },
    { metrics: { acc: 0.95 }, ownModel: known('m-2', run), severalModels: true },
    {
      metrics: { acc: 0.95 },
      ownModel: known('m-2', run),
      evaluatesAnother: true,
      foreign: { acc: [{ value: 0.1 }] },
    },
    { metrics: { acc: 0.95 }, ownModel: known('m-2', run), foreign: { acc: [{ value: 0.95 }] } },
    { metrics: { acc: 0.95 }, ownModel: known('m-2', run), foreign: { acc: null } },
    { metrics: { acc: 0.95 }, ownModel: known('m-2', null) },
    { metrics: { acc: 0.95 }, foreign: { acc: [{ value: 0.95 }] } },
    { metrics: { acc: 0.95 }, foreign: { acc: null } },
    { metrics: { acc: 0.95 }, evaluatesAnother: true, foreign: { acc: [{ value: 0.1 }] } },
    { metrics: { acc: [own(0.95)] }, severalModels: true, foreign: { acc: [{ value: 0.95 }] } },
  ]
}

const held = heldOf(3)

test('each reason for a hold, and each value, gives a different digest', () => {
  const decisions = held.map((measured) =>
    decided('acc >= 0.9', { candidate: aVersion(3, measured) }),
  )
  expect(decisions.map(({ verdict }) => verdict)).toEqual(held.map(() => 'hold'))
  expect(new Set(decisions.map(({ evidenceDigest }) => evidenceDigest)).size).toBe(held.length)
})

test('each reason and value of a champion gives a different digest, also if its values equal the candidate’s', () => {
  const candidate = aVersion(3, { metrics: { acc: 0.99 } })
  const champions = heldOf(2).map((measured) => aVersion(2, measured))
  const same = { ...candidate, version: aVersion(2).version }
  const decisions = [...champions, same].map((champion) =>
    decided('acc >= champion', { candidate, champion }),
  )
  expect(decisions.map(({ verdict }) => verdict)).toEqual(decisions.map(() => 'hold'))
  expect(new Set(decisions.map(({ evidenceDigest }) => evidenceDigest)).size).toBe(held.length + 1)
})

test('accepting one of these holds accepts no other', () => {
  for (const [index, measured] of held.entries()) {
    const of = (it: Measured) => ({ candidate: aVersion(3, it) })
    const accepted = {
      digest: decided('acc >= 0.9', of(measured)).evidenceDigest,
      by: 'mona',
      reason: 'looked at it',
    }
    const verdicts = held.map(
      (it) => decided('acc >= 0.9', of(it), { acceptedHold: accepted }).verdict,
    )
    expect(verdicts).toEqual(held.map((_, other) => (other === index ? 'pass' : 'hold')))
  }
})
