import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Int64, int64 } from '../../../src/core/arithmetic/int64.ts'
import { decide } from '../../../src/core/decision/decide.ts'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import type { Facts, VersionEvidence } from '../../../src/core/evidence/evidence.ts'
import { versionNumber } from '../../../src/core/model/model.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import { runs } from '../../../testing/property/runs.ts'
import { aVersion, between, decided, facts, rules, withEntries } from './facts.ts'

const gates = [
  'auc >= champion - 0.5%',
  'auc >= 0.90',
  'max(f1) >= alias:prod',
  'recall/* >= version:1',
  'warn: loss <= 0.1',
].join('\n')

const metrics = { auc: 0.95, f1: [0.5, 0.6, 0.55], 'recall/a': 0.8, 'recall/b': 0.9, loss: 0.2 }
const datasets = { auc: ['a', 'b'], f1: ['a'], 'recall/a': ['c'] }
const situation = {
  candidate: aVersion(3, { metrics, datasets }),
  champion: aVersion(2, { metrics: { ...metrics, auc: 0.9 }, datasets }),
  others: {
    'alias:prod': aVersion(1, { metrics, datasets }),
    'version:1': aVersion(1, { metrics, datasets }),
  },
  holders: [2, 1],
}

function digest(changed: Partial<Facts> = {}, asked: Rules = rules(gates)): string {
  return decide({ ...facts(situation), ...changed }, asked).evidenceDigest
}

const original = digest()

test('the evidence digest is sha256: and 64 hexadecimal digits', () => {
  expect(original).toMatch(/^sha256:[0-9a-f]{64}$/)
})

test('deciding twice gives the same digest', () => {
  expect(digest()).toBe(original)
})

test('property: the digest does not depend on the order of maps and lists', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), (numbers) => {
      const shuffled = <Item>(items: Iterable<Item>): Item[] =>
        [...items]
          .map((item) => ({ item, at: numbers.next().value }))
          .sort((x, y) => x.at - y.at)
          .map(({ item }) => item)
      const shuffledVersion = (version: VersionEvidence): VersionEvidence => {
        const { run } = version
        if (run.kind !== 'found') return version
        const mixed = {
          ...version,
          run: {
            ...run,
            metrics: new Map(shuffled(run.metrics)),
            histories: new Map(
              shuffled(run.histories).map(([name, points]) => [name, shuffled(points)]),
            ),
          },
        }
        return withEntries(mixed, shuffled)
      }
      const { candidate, baselines, holders } = facts(situation)
      expect(
        digest({
          candidate: shuffledVersion(candidate),
          holders: shuffled(holders),
          baselines: new Map(
            shuffled(baselines).map(([key, baseline]) => [
              key,
              baseline.kind === 'present'
                ? { ...baseline, evidence: shuffledVersion(baseline.evidence) }
                : baseline,
            ]),
          ),
        }),
      ).toBe(original)
    }),
    { numRuns: runs(50) },
  )
})

describe('the evidence digest does not cover', () => {
  test('the time of values, the experiment, the stage of the candidate and other metrics', () => {
    const later = (version: VersionEvidence): VersionEvidence => {
      const { run } = version
      if (run.kind !== 'found') return version
      const move = <Point extends { timestamp: Int64 }>(point: Point): Point => ({
        ...point,
        timestamp: int64(BigInt(point.timestamp) + 3_600_000n),
      })
      const moved = {
        ...version,
        run: {
          ...run,
          experimentId: '77',
          metrics: new Map([
            ...[...run.metrics].map(([name, point]) => [name, move(point)] as const),
            ['unasked', { value: 1, step: 0, timestamp: 5 }],
          ]),
          histories: new Map(
            [...run.histories].map(([name, points]) => [name, points.map(move)] as const),
          ),
        },
      }
      return withEntries(moved, (entries) => entries.map(move))
    }
    const { candidate } = situation
    expect(digest({ candidate: later(candidate), candidateStage: 'None' })).toBe(original)
  })

  test('the names of datasets, which are only shown', () => {
    const renamed = withEntries(situation.candidate, (entries) =>
      entries.map((entry) => ({
        ...entry,
        dataset: entry.dataset && { ...entry.dataset, name: 'renamed' },
      })),
    )
    expect(renamed).not.toEqual(situation.candidate)
    expect(digest({ candidate: renamed })).toBe(original)
  })

  test('the spelling of a gate: digits, spaces, comments, lines', () => {
    const written = [
      '# the gates of fraud-detector',
      'last(auc)>=champion - .50%   # half a percent',
      '',
      '"auc"   >= 9.0e-1',
      'max(f1) >= alias:prod',
      'recall/* >= version:1',
      'warn: loss <= +0.100',
    ].join('\r\n')
    expect(digest({}, rules(written))).toBe(original)
  })

  test('expected-evidence', () => {
    expect(digest({}, rules(gates, { expectedEvidence: 'sha256:0' }))).toBe(original)
  })
})

test('an exact mean of a third has another digest than 0.3333333333333333', () => {
  const digestOf = (m: readonly number[]) =>
    decided('mean(m) >= 0', { candidate: aVersion(3, { metrics: { m } }) }).evidenceDigest
  expect(digestOf([0, 0, 1])).toBe(digestOf([1, 0, 0]))
  expect(digestOf([0, 0, 1])).not.toBe(digestOf([0.333_333_333_333_333_3]))
})

describe('the format of the digest, which changes only together with its version number,', () => {
  test('gives this digest for a fixed example', () => {
    expect(original).toBe('sha256:348f66d24f0409b3b8ad0456d6f774e997ee3014bc01b8ac043868e249bd7d7c')
  })

  test('is the hash of a text that anybody can write down', () => {
    const text =
      '{"archiveExisting":true,"baselines":[{"holder":null,"key":"champion"}],' +
      '"candidate":{"createdAt":3,"run":{"deleted":false,"id":"run-of-3","status":"FINISHED"},' +
      '"source":"s3://models/3","status":"READY","version":3},"evaluationRun":null,' +
      '"evidence":null,"firstPromotion":"require-absolute",' +
      '"format":3,"gates":[{"aggregate":"last","bound":{"kind":"number","number":"0.9"},' +
      '"comparator":">=","confidence":null,"dataset":null,' +
      '"metric":{"kind":"name","name":"auc"},"samples":null,"severity":"fail"}],' +
      '"heldBefore":false,"holders":[],"model":"fraud-detector","policy":null,' +
      '"requirements":[],"sameDataset":"hold","target":"stage:Production","values":[{"baseline":null,' +
      '"candidate":{"datasets":{"complete":false,"digests":[]},"run":"run-of-3","value":0.95},' +
      '"confidence":null,"gate":{"aggregate":"last",' +
      '"bound":{"kind":"number","number":"0.9"},"comparator":">=","confidence":null,' +
      '"dataset":null,"metric":{"kind":"name","name":"auc"},"samples":null,"severity":"fail"},' +
      '"metric":"auc","samples":null}]}'
    const hash = createHash('sha256').update(text, 'utf8').digest('hex')
    const decision = decided('auc >= 0.90', between({ auc: 0.95 }))
    expect(decision.evidenceDigest).toBe(`sha256:${hash}`)
  })
})

test('the digest orders holders as numbers, whatever their number of digits', () => {
  const holders = [10, 9].map(versionNumber)
  expect(digest({ holders })).toBe(digest({ holders: holders.toReversed() }))
})

test('a name that is not valid Unicode is an error, and no verdict', () => {
  const candidate = aVersion(3, { metrics: { 'a\ud800': 1 } })
  expect(() => decided('a* >= 0', { candidate })).toThrow(RegistryError)
  expect(decided('b >= 0', { candidate }).verdict).toBe('block')
})
