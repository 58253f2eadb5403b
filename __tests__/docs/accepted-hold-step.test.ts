import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readPromotion } from '../../src/commands/inputs/inputs.ts'
import {
  type InputName,
  inputNames,
  type RawInputs,
} from '../../src/commands/inputs/inputs-and-flags.ts'
import { promotionOf } from '../../src/commands/inputs/promotion-request.ts'
import { type Decision, decide } from '../../src/core/decision/decide.ts'
import { gateSetsOf } from '../../src/core/policy/rules.ts'
import { scenarioFacts } from '../../src/core/policy-test/scenario.ts'
import { parsePolicyTest } from '../../src/policy-file/policy-test/parse-policy-test.ts'
import { blockBelow, text } from './repository.ts'

const page = text('docs/writing-gates.md')
const asking = parse(blockBelow(page, 'who asks')) as {
  on: { workflow_dispatch: { inputs: Record<string, object> } }
}
const [step] = parse(blockBelow(page, 'a hold that is accepted')) as [
  { uses: string; with: Partial<Record<InputName, string>> },
]

const [first, better, worse, atNight] = parsePolicyTest(
  `policy: promotion.yml
cases:
  - {name: first, model: m, candidate: {metrics: {val_auc: 0.9}}, expect: hold}
  - {name: better, model: m, candidate: {metrics: {val_auc: 0.91}}, expect: hold}
  - {name: worse, model: m, candidate: {metrics: {val_auc: 0.9}}, champion: {metrics: {val_auc: 0.95}}, expect: block}
  - {name: frozen, model: m, candidate: {metrics: {val_auc: 0.9}}, now: "2026-01-10T12:00:00Z", expect: hold}
`,
  'made up',
).cases.map(({ test: { scenario: situation } }) => situation)

describe('the step that docs/writing-gates.md shows', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stagegate-accept-'))
    writeFileSync(
      join(folder, String(step.with.policy)),
      'version: 1\nmodels:\n  fraud-detector:\n    gates: val_auc >= champion\n' +
        '    freeze: ["Sat 00:00 - Mon 00:00 UTC"]\n',
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('uses only inputs of the action, and every input of its workflow_dispatch', () => {
    const used = Object.values(step.with).flatMap((value) => [
      ...value.matchAll(/^\$\{\{ inputs\.(.+) \}\}$/g),
    ])
    expect(used.map(([, name]) => name)).toEqual(Object.keys(asking.on.workflow_dispatch.inputs))
    expect(inputNames).toEqual(expect.arrayContaining(Object.keys(step.with)))
  })

  test('accepts no hold when the inputs are empty', async () => {
    expect((await decided(first, {})).verdict).toBe('hold')
  })

  test('releases the hold that has the given digest', async () => {
    const { evidenceDigest } = await decided(first, {})
    const { verdict, acceptance } = await decided(first, accepting(evidenceDigest))
    expect(verdict).toBe('pass')
    expect(acceptance).toMatchObject({ kind: 'accepted', hold: { by: 'octocat', reason: 'ok' } })
  })

  test('releases no other hold, no block and no freeze', async () => {
    const { evidenceDigest } = await decided(first, {})
    expect((await decided(better, accepting(evidenceDigest))).verdict).toBe('hold')
    const blocked = await decided(worse, {})
    expect((await decided(worse, accepting(blocked.evidenceDigest))).verdict).toBe('block')
    const frozen = await decided(atNight, {})
    expect(frozen.verdict).toBe('hold')
    expect((await decided(atNight, accepting(frozen.evidenceDigest))).verdict).toBe('hold')
  })

  function accepting(digest: string) {
    return { 'accept-hold': digest, reason: 'ok' }
  }

  async function decided(
    situation: typeof first,
    dispatched: Readonly<Record<string, string>>,
  ): Promise<Decision> {
    if (situation === undefined) throw new Error('there is no such case')
    const none = Object.fromEntries(inputNames.map((name) => [name, ''])) as RawInputs
    const given = Object.entries(step.with).map(([name, value]) => [
      name,
      value.replace(/^\$\{\{ inputs\.(.+) \}\}$/, (_, input) => dispatched[input] ?? ''),
    ])
    const inputs = readPromotion({ ...none, ...Object.fromEntries(given) })
    const { rules } = await promotionOf(inputs, folder, 'octocat')
    return decide(scenarioFacts(situation, gateSetsOf(rules).flat(), rules.evidence), rules)
  }
})
