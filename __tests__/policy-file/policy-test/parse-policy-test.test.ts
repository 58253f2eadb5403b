import { expect, test } from '@jest/globals'
import { caseWith, parsed, theCase } from './reading.ts'

test('missing keys have their documented defaults', () => {
  const { name, scenario: situation, expected } = theCase(caseWith(''))
  expect(name).toBe('a')
  expect(expected).toEqual({ verdict: 'pass', gates: new Map() })
  expect(situation).toMatchObject({
    model: 'm',
    target: { kind: 'alias', alias: 'champion' },
    candidate: {
      metrics: new Map(),
      datasets: null,
      status: 'READY',
      run: { kind: 'found', status: 'FINISHED', deleted: false, endedAgo: 0 },
      stage: 'None',
      aliases: [],
      tags: new Map(),
      commit: null,
    },
    champion: null,
    others: new Map(),
    heldBefore: false,
  })
  expect(new Date(situation.now).toUTCString()).toBe('Wed, 07 Jan 2026 12:00:00 GMT')
})

test('a metric is a number or a list of logged values, and NaN is a value', () => {
  const metrics = 'metrics: {a: 0.9, "recall/young": [1, -2e3], n: .nan, i: [-.inf]}'
  const { candidate } = theCase(caseWith('', `candidate: {${metrics}}`)).scenario
  expect(candidate.metrics).toEqual(
    new Map([
      ['a', [0.9]],
      ['recall/young', [1, -2000]],
      ['n', [Number.NaN]],
      ['i', [Number.NEGATIVE_INFINITY]],
    ]),
  )
})

test('a dataset is for all values of a metric, or for each value', () => {
  const { candidate } = theCase(
    caseWith('', 'candidate: {metrics: {a: [1, 2], b: [3, 4]}, datasets: {a: holdout, b: [x, y]}}'),
  ).scenario
  expect(candidate.datasets).toEqual(
    new Map([
      ['a', ['holdout']],
      ['b', ['x', 'y']],
    ]),
  )
})

test('all other keys are read as they are written', () => {
  const text = caseWith(
    [
      'target: alias:live',
      'champion: {metrics: {a: 1}, run: gone}',
      'others: {"stage:staging": {}, "version:7": {run: none}}',
      'held-before: true',
      'now: 2026-11-21T10:00+01:00',
      'gates: {"warn: a <= 1": warn}',
    ].join('\n'),
    'candidate: {stage: STAGING, aliases: [a, b], tags: {k: ""}, commit: unknown, ' +
      'version-status: PENDING_REGISTRATION, run: {status: FAILED, ended: never, deleted: true}}',
  )
  const { scenario: situation, expected } = theCase(text)
  expect(situation.target).toEqual({ kind: 'alias', alias: 'live' })
  expect(situation.champion?.run).toEqual({ kind: 'gone' })
  expect([...situation.others.keys()]).toEqual(['stage:Staging', 'version:7'])
  expect(situation.heldBefore).toBe(true)
  expect(new Date(situation.now).toISOString()).toBe('2026-11-21T09:00:00.000Z')
  expect(expected.gates).toEqual(new Map([['warn: a <= 1', 'warn']]))
  expect(situation.candidate).toMatchObject({
    stage: 'Staging',
    aliases: ['a', 'b'],
    tags: new Map([['k', '']]),
    commit: { kind: 'not-known' },
    status: 'PENDING_REGISTRATION',
    run: { kind: 'found', status: 'FAILED', endedAgo: null, deleted: true },
  })
})

test('a YAML anchor can be used in later cases', () => {
  const { policy, cases } = parsed(
    [
      'policy: rules/p.yml',
      'cases:',
      '  - {name: a, model: m, candidate: &c {metrics: {x: 1}}, expect: hold}',
      '  - {name: b, model: m, candidate: *c, expect: block}',
    ].join('\n'),
  )
  expect(policy).toBe('rules/p.yml')
  expect(cases.map(({ test: { name } }) => name)).toEqual(['a', 'b'])
  expect(cases[1]?.test.scenario.candidate.metrics).toEqual(new Map([['x', [1]]]))
})
