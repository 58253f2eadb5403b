import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readGates } from '../../src/commands/inputs/gates.ts'
import { decide } from '../../src/core/decision/decide.ts'
import { anyEvidence } from '../../src/core/evidence/evidence-rules.ts'
import { scenarioFacts } from '../../src/core/policy-test/scenario.ts'
import { parsePolicyTest } from '../../src/policy-file/policy-test/parse-policy-test.ts'

/** The parameters of a MetricThreshold. */
export type Asked = Readonly<Record<string, number | boolean>>

/** A metric `m`: a number as text, `NaN`, `Infinity`; of a baseline also `missing` and `none`. */
export interface Compared {
  readonly asked: Asked
  readonly candidate: string
  readonly baseline: string
}

/** Reads `threshold=0.9, greater_is_better=True`. */
export function askedIn(text: string): Asked {
  const parameters = text.split(', ').map((each) => {
    const [name = '', value = ''] = each.split('=')
    return [name, value === 'True' ? true : value === 'False' ? false : Number(value)] as const
  })
  return Object.fromEntries(parameters)
}

/** The gate lines that ask the same, as docs/writing-gates.md says. */
export function linesFor({ greater_is_better: greater, ...asked }: Asked): readonly string[] {
  const [operator, gain, loss] = greater === false ? ['<=', '-', '+'] : ['>=', '+', '-']
  const champion = `m ${operator} champion`
  return Object.entries(asked).map(([name, value]) => {
    const amount = Number(value)
    if (name === 'threshold') return `m ${operator} ${amount}`
    if (amount === 0) return champion
    const size = Math.abs(amount)
    const margin = name === 'min_relative_change' ? `${size * 100}%` : String(size)
    return `${champion} ${amount > 0 ? gain : loss} ${margin}`
  })
}

/** What Stagegate's gate for it says. */
export function outcomeOf({ asked, candidate, baseline }: Compared): string {
  const ofChampion = baseline === 'missing' ? '{other: 1}' : `{m: ${inYaml(baseline)}}`
  const champion = baseline === 'none' ? [] : [`    champion: {metrics: ${ofChampion}}`]
  const test = [
    ...['policy: p.yml', 'cases:', '  - name: one', '    model: a', '    expect: pass'],
    ...[`    candidate: {metrics: {m: ${inYaml(candidate)}}}`, ...champion],
  ]
  const [placed] = parsePolicyTest(test.join('\n'), 'made up').cases
  if (placed === undefined) throw new Error('the case was lost')
  const { scenario: situation } = placed.test
  const gates = readGates(linesFor(asked).join('\n'), situation.target, false)
  if (gates.kind === 'none') throw new Error('nothing was asked')
  const decision = decide(scenarioFacts(situation, gates.gates, anyEvidence), {
    gates,
    policy: null,
    firstPromotion: 'require-absolute',
    sameDataset: 'hold',
    evidence: anyEvidence,
    evaluationRun: null,
    expectedEvidence: null,
    acceptedHold: null,
  })
  return decision.gates.map(({ outcome }) => outcome).join(', ')
}

function inYaml(value: string): string {
  return value.replace('NaN', '.nan').replace('Infinity', '.inf')
}

export interface Answers {
  readonly version: string
  /** The names of mlflow.evaluate's parameters. */
  readonly evaluate: readonly string[]
  /** `passes`, or the name of the exception. */
  readonly answers: readonly string[]
}

/** What the real MetricThreshold says of each. */
export async function mlflowSays(python: string, items: readonly Compared[]): Promise<Answers> {
  const script = join(import.meta.dirname, 'metric-threshold.py')
  const run = promisify(execFile)(python, [script])
  run.child.stdin?.end(JSON.stringify(items))
  return JSON.parse((await run).stdout) as Answers
}
