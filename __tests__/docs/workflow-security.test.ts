import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { exampleFiles, root, text } from './repository.ts'
import { type Job, jobsOf, stagegateSteps, workflow } from './workflow.ts'

const examples = exampleFiles.map((name) => `examples/${name}`)
const own = readdirSync(`${root}.github/workflows`).map((name) => `.github/workflows/${name}`)

describe.each([...examples, ...own])('%s', (path) => {
  test('starts without permissions, and says why it needs each', () => {
    expect(workflow(path).permissions).toEqual({})
    for (const [, job] of jobsOf(path)) expect(job.permissions).toBeDefined()
    const granted = text(path).matchAll(/^ +[a-z-]+: (?:read|write)\b.*$/gm)
    for (const [line] of granted) expect(line).toMatch(/ # \S/)
  })

  test('pins the actions of others to a commit, with the version in a comment', () => {
    const uses = [...text(path).matchAll(/\buses: (\S+)(.*)$/gm)]
    expect(uses.length).toBeGreaterThan(0)
    for (const [, action = '', comment] of uses) {
      if (action.startsWith('stagegate/')) continue
      expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40}$/)
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/)
    }
  })

  test('leaves no token in the checked-out repository', () => {
    for (const [, job] of jobsOf(path)) {
      for (const step of job.steps) {
        if (step.uses?.startsWith('actions/checkout@') !== true) continue
        expect(step.with?.['persist-credentials']).toBe(false)
      }
    }
  })

  test('passes expressions to a shell only through env', () => {
    for (const [, job] of jobsOf(path)) {
      for (const step of job.steps) expect(step.run ?? '').not.toContain('${{')
    }
  })
})

describe.each(examples)('%s', (path) => {
  test('never runs with secrets on the code of a stranger’s pull request', () => {
    expect(text(path)).not.toContain('pull_request_target')
    expect(text(path)).not.toContain('workflow_run')
  })

  // actionlint 1.7.12 and act know no `queue` at all, so nobody else would find a mistake in it.
  test('uses only values of "queue" that GitHub accepts', () => {
    const all = [workflow(path).concurrency, ...jobsOf(path).map(([, job]) => job.concurrency)]
    for (const concurrency of all) {
      expect(['single', 'max', undefined]).toContain(concurrency?.queue)
      if (concurrency?.queue !== 'max') continue
      // GitHub refuses a workflow that has both.
      expect(concurrency['cancel-in-progress'] ?? false).toBe(false)
    }
  })

  test('promotes one version at a time, and cancels no waiting run', () => {
    for (const [, job] of jobsOf(path)) {
      if (!promotes(job)) continue
      const concurrency = job.concurrency ?? workflow(path).concurrency
      expect(concurrency?.group).toMatch(/^promote-(?:[a-z-]+|\$\{\{ matrix\.model \}\})$/)
      expect(concurrency?.queue).toBe('max')
      expect(concurrency?.['cancel-in-progress'] ?? false).toBe(false)
    }
  })

  test('has id-token: write only in a job with require-approval', () => {
    for (const [, job] of jobsOf(path)) {
      if (job.permissions?.['id-token'] === undefined) continue
      const approved = stagegateSteps(job).filter(
        (step) => step.with?.['require-approval'] === true,
      )
      expect(approved).toHaveLength(1)
      const { environment } = job
      const name = typeof environment === 'object' ? environment.name : environment
      expect(approved[0]?.with?.environment).toBe(name)
    }
  })

  test('uses the write token only in an environment, and only in jobs that promote', () => {
    for (const [, job] of jobsOf(path)) {
      const writes = JSON.stringify(job).includes('secrets.MLFLOW_WRITE_TOKEN')
      if (writes) expect(job.environment).toBeDefined()
      if (writes) expect(promotes(job)).toBe(true)
      if (!promotes(job)) expect(job.environment).toBeUndefined()
    }
  })
})

function promotes(job: Job): boolean {
  return stagegateSteps(job).some(
    (step) => !['check', 'audit'].includes(String(step.with?.command)),
  )
}
