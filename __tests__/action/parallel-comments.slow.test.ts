import { expect, test } from '@jest/globals'
import { readText, type Stamp } from '../../src/github/comment-text.ts'
import { describeWithMlflow, type RealMlflow } from '../../testing/mlflow/real-mlflow.ts'
import type { Event } from '../../testing/runner/run-step.ts'
import { opened, push } from './events.ts'
import { askMlflow, givenGitHub } from './test-bed.ts'

const runIds = Array.from({ length: 6 }, (_, index) => String(19283746501 + index))

describeWithMlflow('six runs at once on one pull request', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  /** As many runs, each with a version of its own, and the one comment that is left. */
  async function race(number: number, event: Event) {
    const model = await seedSix(mlflow)
    const token = await given.github.workflowToken({ contents: 'read', pull_requests: 'write' })
    given.github.forgetRequests()
    const results = await Promise.all(
      runIds.map((run, index) =>
        given.run({
          event,
          env: { GITHUB_RUN_ID: run },
          files: { 'serving.txt': `${index + 1}\n` },
          inputs: {
            'model-name': model,
            version: 'file:serving.txt',
            stage: 'Production',
            gates: 'val_auc >= 0.5',
            'tracking-uri': mlflow.url,
            'github-token': token,
          },
        }),
      ),
    )
    expect(results.map(({ stderr }) => stderr)).toEqual(results.map(() => ''))
    const warnings = results.flatMap(({ annotations }) =>
      annotations.filter((line) => line.startsWith('warning ')),
    )
    expect(warnings).toEqual([])

    const [comment, ...others] = await given.github.commentsOf(number)
    expect(others).toEqual([])
    const text = readText(comment?.body ?? '', null)
    const { told } = text
    if (comment === undefined || told === null) throw new Error('there is no comment of ours')
    // Of all that was ever sent, what was known last: nobody who knew later was silent.
    const stamps = sentTo(given.github.requests)
    expect(told.stamp.at).toBe(Math.max(...stamps.map(({ at }) => at)))
    for (const [index, { log, outputs, annotations }] of results.entries()) {
      // It met another run at work, and came to no verdict that a comment could tell.
      if (outputs.verdict === undefined) {
        expect(annotations.join()).toContain('error, no verdict')
        continue
      }
      expect(outputs['comment-url']).toBe(comment.url)
      const wrote = stamps.some(({ runId }) => runId === runIds[index])
      const gaveWay = log.some((line) =>
        line.startsWith(`The comment ${comment.url} shows the result of a`),
      )
      expect(wrote || gaveWay).toBe(true)
      if (runIds[index] === told.stamp.runId) expect(gaveWay).toBe(false)
    }
    const teller = results[runIds.indexOf(told.stamp.runId)]
    if (teller === undefined) throw new Error(`nobody was run ${told.stamp.runId}`)
    return { ...text, told, teller, results, model }
  }

  test('checks: the comment is that of one run, and what it shows is what is reviewed', async () => {
    const pull = await given.github.openPullRequest()
    const { told, reviewed, teller } = await race(pull.number, opened(given.github, pull))
    const { version } = teller.outputs
    expect(told.body).toContain(`version ${version} may be promoted`)
    expect(told.about).toEqual({ kind: 'proposal', head: pull.headSha })
    expect(reviewed).toEqual({
      kind: 'version',
      source: null,
      version: Number(version),
      at: told.stamp.at,
      head: pull.headSha,
    })
  })

  test('promotions: the comment tells what the registry says at the end', async () => {
    const { number } = await given.github.openPullRequest()
    const sha = await given.github.mergePullRequest(number)
    const { told, teller, results, model } = await race(number, push(given.github, sha))

    const stages = await registry.stages(model)
    const holders = Object.keys(stages).filter((each) => stages[each] === 'Production')
    expect(holders).toHaveLength(1)
    expect(results.some(({ outputs }) => outputs.promoted === 'true')).toBe(true)
    const { version = '', promoted, 'in-place': inPlace } = teller.outputs
    expect(inPlace).toBe(String(holders.includes(version)))
    expect(/^### .* Promoted: /.test(told.body)).toBe(promoted === 'true')
    expect(headlineOf(told.body)).toContain(`version ${version} `)
    expect(teller.summary).toContain(headlineOf(told.body))
  })
})

async function seedSix({ seed }: RealMlflow) {
  const model = await seed.model('fraud')
  for (const [index] of runIds.entries()) {
    await seed.versionOf(model, [{ key: 'val_auc', value: 0.9 + index / 1000 }])
  }
  return model
}

/** What the runs have sent, whether it stood there for long or not. */
function sentTo(requests: readonly { readonly body: unknown }[]): readonly Stamp[] {
  return requests.flatMap(({ body }) => {
    const text = (body as { body?: string } | null)?.body
    const told = text === undefined ? null : readText(text, null).told
    return told === null ? [] : [told.stamp]
  })
}

function headlineOf(body: string): string {
  return body.split('\n', 1)[0] ?? ''
}
