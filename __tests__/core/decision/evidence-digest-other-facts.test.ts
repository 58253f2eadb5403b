import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../src/core/decision/decide.ts'
import type { VersionEvidence } from '../../../src/core/evidence/evidence.ts'
import { aliasName, type Target } from '../../../src/core/model/model.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import { aVersion, facts, type Measured, production, rules, type Situation } from './facts.ts'

const metrics = { auc: [0.9, 0.95], recall: 0.8 }
const datasets = { auc: ['a'], recall: ['a'] }
const base = { metrics, datasets }
const gates = 'auc >= champion - 0.5%\nmax(auc) >= 0.9\nrecall >= alias:prod'

const situation: Situation = {
  candidate: aVersion(3, base),
  champion: aVersion(2, base),
  others: { 'alias:prod': aVersion(1, base) },
}

interface Mutation {
  readonly situation?: Situation
  readonly gates?: string
  readonly rules?: Partial<Rules>
}

function digest(mutation: Mutation = {}): string {
  const mutated = facts({ ...situation, ...mutation.situation })
  return decide(mutated, rules(mutation.gates ?? gates, mutation.rules)).evidenceDigest
}

const candidate = (measured: Measured, number = 3): Mutation => ({
  situation: { candidate: aVersion(number, { ...base, ...measured }) },
})
const champion = (measured: Measured, number = 2): Mutation => ({
  situation: { champion: aVersion(number, { ...base, ...measured }) },
})
const prod = (measured: Measured, number = 1): Mutation => ({
  situation: { others: { 'alias:prod': aVersion(number, { ...base, ...measured }) } },
})
const target = (to: Target): Mutation => ({ situation: { target: to } })
const otherRun = (): Mutation => {
  const { run, ownModel } = aVersion(33, base)
  return { situation: { candidate: { ...aVersion(3, base), run, ownModel } } }
}

const mutations: Readonly<Record<string, Mutation>> = {
  'as it is': {},
  'another model': { situation: { model: 'fraud-detector-2' } },
  'another stage': target({ kind: 'stage', stage: 'Staging', archiveExisting: true }),
  'archiving or not': target({ kind: 'stage', stage: 'Production', archiveExisting: false }),
  'an alias called as the stage': target({ kind: 'alias', alias: aliasName('Production') }),
  'another alias': target({ kind: 'alias', alias: aliasName('champion') }),
  Archived: target({ kind: 'retirement', stage: 'Archived' }),
  None: target({ kind: 'retirement', stage: 'None' }),
  'another version': candidate({}, 4),
  'another run of the same version': otherRun(),
  'no run': candidate({ run: 'none' }),
  'a run that is gone': candidate({ run: 'gone' }),
  'a run that is not finished': candidate({ runStatus: 'RUNNING' }),
  'a run that was deleted': candidate({ runDeleted: true }),
  'a version that is not READY': candidate({ status: 'PENDING_REGISTRATION' }),
  'a last value': candidate({ metrics: { ...metrics, auc: [0.95, 0.9] } }),
  'the last bit of a value': candidate({
    metrics: { ...metrics, recall: 0.8000000000000002 },
  }),
  'a value that is NaN': candidate({ metrics: { ...metrics, recall: Number.NaN } }),
  'a value that is infinite': candidate({ metrics: { ...metrics, recall: Number.MAX_VALUE } }),
  'a value that is minus infinite': candidate({ metrics: { ...metrics, recall: -Infinity } }),
  'a value that is 0': candidate({ metrics: { ...metrics, recall: 0 } }),
  'a metric that is missing': candidate({ metrics: { auc: [0.9, 0.95] } }),
  'a value only in a history': candidate({ metrics: { ...metrics, auc: [0.99, 0.95] } }),
  'the dataset of a value': candidate({ datasets: { auc: ['b'], recall: ['a'] } }),
  'a second dataset of a value': candidate({ datasets: { auc: ['a', 'b'], recall: ['a'] } }),
  'a dataset partly known': candidate({ datasets: { auc: ['a', null], recall: ['a'] } }),
  'no dataset of a value': candidate({ datasets: { recall: ['a'] } }),
  'another champion': champion({}, 7),
  'no champion': { situation: { champion: null } },
  'no champion any more': { situation: { champion: null, heldBefore: true } },
  'the champion’s value': champion({ metrics: { ...metrics, auc: [0.9, 0.94] } }),
  'the champion’s run': champion({ runDeleted: true }),
  'the champion’s dataset': champion({ datasets: { auc: ['b'], recall: ['a'] } }),
  'another version behind the alias': prod({}, 5),
  'the value behind the alias': prod({ metrics: { ...metrics, recall: 0.7 } }),
  'the run behind the alias, deleted': prod({ runDeleted: true }),
  'the run behind the alias, gone': prod({ run: 'gone' }),
  'no run behind the alias': prod({ run: 'none' }),
  'nothing behind the alias': { situation: { others: { 'alias:prod': null } } },
  'who else holds the target': { situation: { holders: [2, 1] } },
  'a bound': { gates: gates.replace('0.5%', '0.6%') },
  'a margin’s unit': { gates: gates.replace('0.5%', '0.5') },
  'a margin’s sign': { gates: gates.replace('- 0.5%', '+ 0.5%') },
  'an operator': { gates: gates.replace('auc >=', 'auc >') },
  'a function': { gates: gates.replace('max(', 'min(') },
  'a severity': { gates: gates.replace('max(', 'warn: max(') },
  'another severity': { gates: gates.replace('max(', 'info: max(') },
  'a name in place of a pattern': { gates: gates.replace('recall', '"recall"*') },
  'one gate more': { gates: `${gates}\nrecall >= 0` },
  'one gate less': { gates: gates.split('\n').slice(0, 2).join('\n') },
  'the same gate twice': { gates: `${gates}\nmax(auc) >= 0.9` },
  'gates none': { gates: 'none' },
  'first-promotion hold': { rules: { firstPromotion: 'hold' } },
  'first-promotion allow': { rules: { firstPromotion: 'allow' } },
  'same-dataset warn': { rules: { sameDataset: 'warn' } },
  'same-dataset ignore': { rules: { sameDataset: 'ignore' } },
  'same-dataset require': { rules: { sameDataset: 'require' } },
}

test.each(Object.keys(mutations).slice(1))('%s', (name) => {
  expect(digest(mutations[name])).not.toBe(digest())
})

test('each of these changes gives a different digest', () => {
  const named = new Map<string, string>()
  for (const [name, mutation] of Object.entries(mutations)) {
    const taken = named.get(digest(mutation))
    expect(`${name} as ${taken}`).toBe(`${name} as undefined`)
    named.set(digest(mutation), name)
  }
})

const keys = ['champion', 'alias:prod', 'stage:Staging', 'version:1']

describe.each(keys)('the evidence digest of the baseline %s', (key) => {
  const states: Readonly<Record<string, Measured>> = {
    finished: { metrics },
    'a deleted run': { metrics, runDeleted: true },
    'a run that failed': { metrics, runStatus: 'FAILED' },
    'a run that is gone': { run: 'gone' },
    'no run': { run: 'none' },
    'a version that is not READY': { metrics, status: 'FAILED_REGISTRATION' },
  }

  function digestOf(baseline: VersionEvidence): string {
    const others = key === 'champion' ? {} : { [key]: baseline }
    const situation = { candidate: aVersion(3, base), others, holders: [1] }
    const champion = key === 'champion' ? baseline : aVersion(1, base)
    // The gate counts for nothing: its values are the same where it has none.
    return decide(facts({ ...situation, champion }), rules(`no-such >= ${key}`)).evidenceDigest
  }

  test('changes with the state of its run and of its version', () => {
    const digests = Object.values(states).map((state) => digestOf(aVersion(1, state)))
    expect(new Set(digests).size).toBe(Object.keys(states).length)
  })

  test('does not change with a metric that no gate uses', () => {
    const richer = { metrics: { ...metrics, unasked: 1 } }
    expect(digestOf(aVersion(1, richer))).toBe(digestOf(aVersion(1, { metrics })))
  })
})

test('a model name with quotes or braces cannot give the digest of other facts', () => {
  const names = ['a', 'a"', 'a","target":"stage:Staging', '{}', '\\', 'é', 'e\u0301', 'a\nb', ' a']
  const digests = names.map((model) => digest({ situation: { model, target: production } }))
  expect(new Set(digests).size).toBe(names.length)
})
