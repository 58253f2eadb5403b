import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseGateLines } from '../../src/policy-file/gate-line/gate-lines.ts'
import { parsePolicy } from '../../src/policy-file/policy/parse-policy.ts'
import { exampleFiles, text } from './repository.ts'
import { jobsOf, references, type Step, stagegateSteps, workflow } from './workflow.ts'

const action = parse(text('action.yml')) as {
  inputs: Record<string, { required?: boolean }>
  outputs: Record<string, unknown>
}
const inputs = Object.keys(action.inputs)
const required = inputs.filter((name) => action.inputs[name]?.required === true)

describe.each(exampleFiles.map((name) => `examples/${name}`))('%s', (path) => {
  const jobs = jobsOf(path)
  const steps = jobs.flatMap(([, job]) => stagegateSteps(job))

  test('uses only inputs of action.yml, and every required one', () => {
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) {
      const given = Object.keys(step.with ?? {})
      expect(inputs).toEqual(expect.arrayContaining(given))
      expect(given).toEqual(expect.arrayContaining(required))
      expect(given.includes('stage')).toBe(!given.includes('alias'))
    }
  })

  test('has valid gates, at least one of which can stop a promotion', () => {
    for (const step of steps.filter(asksGates)) {
      for (const gates of step.with?.policy === undefined
        ? [gatesOf(path, step)]
        : policiesOf(path))
        expect(canStop(gates)).toBe(true)
    }
  })

  test('uses outputs that exist', () => {
    for (const [, job] of jobs) {
      for (const [, id, word, output] of references(job, 'steps')) {
        const step = job.steps.find((each) => each.id === id)
        expect(step).toBeDefined()
        expect(word).toBe('outputs')
        if (step !== undefined && stagegateSteps(job).includes(step)) {
          expect(Object.keys(action.outputs)).toContain(output)
        }
      }
      for (const [, needed = '', word, output] of references(job, 'needs')) {
        expect([job.needs ?? []].flat()).toContain(needed)
        expect(word).toBe('outputs')
        expect(Object.keys(workflow(path).jobs[needed]?.outputs ?? {})).toContain(output)
      }
    }
  })
})

test('the examples for a pull request and for its merge have the same gates', () => {
  const [before, after] = ['check-on-pull-request', 'promote-on-merge'].map((name) => {
    const path = `examples/${name}.yml`
    return jobsOf(path).flatMap(([, job]) => stagegateSteps(job).map((step) => gatesOf(path, step)))
  })
  expect(before).toHaveLength(1)
  expect(after).toEqual(before)
})

test('an evidence digest from another job is replaced by "missing" if its output is misspelled', () => {
  const given = exampleFiles
    .flatMap((name) => jobsOf(`examples/${name}`))
    .flatMap(([, job]) => stagegateSteps(job))
    .flatMap((step) => step.with?.['expected-evidence'] ?? [])
  expect(given).toHaveLength(1)
  expect(given[0]).toMatch(/^\$\{\{ needs\.check\.outputs\.evidence-digest \|\| 'missing' \}\}$/)
})

test('a rollback’s version from another job is replaced by "missing" if its output is misspelled', () => {
  const given = exampleFiles
    .flatMap((name) => jobsOf(`examples/${name}`))
    .flatMap(([, job]) => stagegateSteps(job))
    .filter((step) => step.with?.command === 'rollback')
    .map((step) => String(step.with?.version))
  expect(given).toHaveLength(1)
  expect(given[0]).toMatch(/^\$\{\{ needs\.promote\.outputs\.version \|\| 'missing' \}\}$/)
})

/** A rollback asks none; where a person chooses, a rollback is among what they choose from. */
function asksGates(step: Step): boolean {
  return !/^(?:rollback|clear-rollback|adopt|audit|\$\{\{ inputs\.command \}\})$/.test(
    String(step.with?.command),
  )
}

/** The gates of every model of the matrix in the policy that belongs to an example. */
function policiesOf(path: string): readonly string[] {
  const file = path.replace('examples/', 'examples/policy/')
  expect(text(path)).toContain(` # for example ${file}`)
  const { models } = parse(text(file)) as { models: Record<string, { gates: string }> }
  const asked = jobsOf(path).flatMap(([, job]) => job.strategy?.matrix.model ?? [])
  expect(new Set(Object.keys(models))).toEqual(new Set(asked))
  // Read as the action reads it, too: every key, not only the gates.
  expect(parsePolicy(text(file), file).models.size).toBe(Object.keys(models).length)
  return Object.values(models).map(({ gates }) => gates)
}

function canStop(lines: string): boolean {
  const gates = parseGateLines(lines)
  return gates.kind === 'gates' && gates.gates.some((gate) => gate.severity === 'fail')
}

/** The gate lines of a step, also where they are those of the whole workflow. */
function gatesOf(path: string, step: Step): string {
  const gates = String(step.with?.gates ?? '')
  return /^\$\{\{ env\.GATES \}\}$/.test(gates) ? (workflow(path).env?.GATES ?? '') : gates
}
