import { describe, expect, test } from '@jest/globals'
import { visible } from '../../src/core/text/untrusted-text.ts'
import { oneIn } from '../../testing/property/runs.ts'
import { hostileNames } from '../core/text/hostile-names.ts'
import { dispatch, formerCommit, mergeCommit, pullRequest, push } from './events.ts'
import {
  HostileGitHub,
  hostileEvent,
  hostileMlflow,
  inputOf,
  modelOf,
  type Shape,
} from './hostile-world.ts'
import { json } from './mlflow-answers.ts'
import {
  expectNothingObeyed,
  expectOwnComment,
  expectPlainDeployment,
} from './runner-assertions.ts'
import { type Story, type Told, tell, tellPost } from './story.ts'

/** A world in which all bears one name, and one step of a workflow in it. */
function world(name: string, shape: Shape = {}) {
  const mlflow = hostileMlflow(name, shape)
  const env = { GITHUB_TRIGGERING_ACTOR: name, GITHUB_ACTOR: name, RUNNER_NAME: 'runner-1' }
  const given = { 'model-name': modelOf(name), version: '2' }
  const gates = '* >= champion\nwarn: * >= 0.99\ninfo: *no-such* >= 1'
  return {
    mlflow,
    async tell(story: Partial<Story> & Pick<Story, 'github'>): Promise<Told> {
      const { event = dispatch(), inputs = {} } = story
      const told = await tell({
        ...story,
        mlflow,
        env: { ...env, ...story.env },
        event: hostileEvent(event, name),
        inputs:
          inputs.command === undefined ? { ...given, gates, ...inputs } : { ...given, ...inputs },
      })
      expectNothingObeyed(told)
      return told
    },
  }
}

/** A policy that names it wherever a policy takes a text. */
function policyNaming(name: string, bound: string): string {
  // No control character is taken where a policy names something.
  const text = JSON.stringify(
    name
      .slice(0, 200)
      .toWellFormed()
      .replace(/\p{Cc}/gu, ' '),
  )
  const gates = `["safe >= ${bound}", {metric: safe, min: 0.1, dataset: ${text}}]`
  const require = `{from: "stage:None", tags: {${text}: [x, ${text}]}, git-commit: ancestor}`
  const model = JSON.stringify(modelOf(name))
  return `version: 1\nmodels:\n  ${model}:\n    require: ${require}\n    gates: ${gates}\n`
}

/** Every name is proved for each renderer; here every sixth goes all the way, and all at night. */
const titled = oneIn(6, hostileNames, 1).map(
  (name) => [visible(JSON.stringify(name), 50), name] as const,
)

describe.each(titled)('%s', (_, name) => {
  // What is no valid Unicode has no digest, so there is no verdict on it.
  const verdict = (word: string) => (name.isWellFormed() ? word : undefined)

  test('is harmless on a pull request and after its merge', async () => {
    const github = new HostileGitHub(name)
    const { tell } = world(name)
    const checked = await tell({ github, event: pullRequest({ by: name }) })
    expect(checked.outputs.verdict).toBe(verdict('pass'))
    const merged = github.merged(mergeCommit)
    const told = await tell({ github: merged, event: push(), minute: 1 })
    expect(told.outputs.promoted).toBe(verdict('true'))
    const own = merged.pull.comments.filter(({ author }) => author !== 'mallory')
    expect(own).toHaveLength(name.isWellFormed() ? 1 : 0)
    for (const comment of own) expectOwnComment(comment)
  })

  test('is harmless in a policy, in the old policy, and in their findings', async () => {
    const files = { 'policy.yml': policyNaming(name, '0.5') }
    const former = { 'policy.yml': policyNaming(`${name}!`, '0.6') }
    const github = new HostileGitHub(name, {
      files: { [formerCommit]: former, [mergeCommit]: files },
    })
    const { tell } = world(name, { candidate: 0.8 })
    const inputs = { policy: 'policy.yml' }
    const writable =
      name.isWellFormed() && !/[\u007f-\u009f\u2028\u2029\ufeff]|^__proto__$/.test(name)
    for (const event of [pullRequest(), push()]) {
      const told = await tell({ github, event, files, inputs })
      expect(told.outputs.verdict).toBe(writable ? 'block' : undefined)
      if (writable) expect(told.summary()).toMatch(/chang(?:es|ed) the policy/)
    }
    github.refuses = /^GET .contents/
    const held = await tell({ github, event: push(), files, inputs, minute: 1 })
    if (writable) expect(held.summary()).toContain('is not known')
  })

  test('is harmless in an approval, in a deployment, in an undo and in the history', async () => {
    const github = new HostileGitHub(name)
    const { mlflow, tell } = world(name)
    const { outputs } = await tell({ github, inputs: { 'dry-run': 'true' } })
    const environment = inputOf(name)
    const inputs = {
      environment,
      'require-approval': 'true',
      'create-deployment': 'true',
      'expected-evidence': outputs['evidence-digest'] ?? `sha256:${'0'.repeat(64)}`,
      'rollback-on-failure': 'true',
    }
    const promoted = await tell({ github, inputs, minute: 1 })
    expect(promoted.outputs.promoted).toBe(verdict('true'))
    if (promoted.outputs.promoted !== undefined) {
      expect(promoted.summary()).toContain('Approved for environment')
      const undone = await tellPost(promoted, { mlflow, github, minute: 2 })
      expectNothingObeyed(undone)
      expect(github.told).toHaveLength(1)
    }
    for (const deployment of github.told) expectPlainDeployment(deployment)
  })

  test('is harmless in a rollback, clear-rollback, adoption and audit', async () => {
    const github = new HostileGitHub(name)
    const { tell } = world(name)
    const reason = inputOf(name)
    const gates = 'safe >= 0.5'
    await tell({ github, inputs: { gates } })
    for (const [minute, inputs] of [
      {
        command: 'rollback',
        reason,
        version: '',
        'create-deployment': 'true',
        environment: reason,
      },
      { command: 'promote', gates },
      { command: 'clear-rollback', reason },
      { command: 'adopt', reason, version: '1' },
      { command: 'audit', version: '' },
    ].entries()) {
      await tell({ github, inputs, minute: minute + 1, run: minute + 1 })
    }
    for (const deployment of github.told) expectPlainDeployment(deployment)
  })

  test('is harmless in a version that is not READY, and in refusals of both servers', async () => {
    const github = new HostileGitHub(name)
    const shape = { candidate: 0.5, runStatus: name, status: name }
    const blocked = await world(name, shape).tell({ github, event: pullRequest() })
    expect(blocked.outputs.verdict).toBe(verdict('block'))
    github.refuses = /^(?:POST|PATCH) /
    await world(name).tell({ github, event: pullRequest(), minute: 1 })
    github.refuses = /^GET /
    await world(name).tell({ github, event: push(), minute: 2 })

    const { event } = github.requested(name)
    for (const answer of [
      json({ error_code: name, message: name }, 400),
      { status: 502, type: 'text/html', text: name },
      { status: 200, type: name.replace(/[^\x21-\x7e]/g, '').slice(0, 200), text: `<html>${name}` },
    ]) {
      const { mlflow, tell } = world(name)
      mlflow.always('*', answer)
      expect((await tell({ github, event })).ended).toBe('failure')
      // The last of them cannot tell its deployment, either.
      github.refuses = answer.status === 400 ? /^$/ : /^POST /
    }
    for (const deployment of github.deployments) expectPlainDeployment(deployment)
  })

  test('is harmless in every input', async () => {
    const github = new HostileGitHub(name)
    for (const input of ['version', 'gates', 'policy']) {
      await world(name).tell({ github, inputs: { [input]: inputOf(name) } })
    }
  })
})
