import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { demoRegistry } from '../cli/demo-registry.ts'
import { opened } from './events.ts'
import { givenGitHub } from './test-bed.ts'

describe('which results a pull request is told of', () => {
  const given = givenGitHub()
  let workspace: string
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'stagegate-workspace-'))
    await demoRegistry(join(workspace, 'mlflow.db'))
  })
  afterEach(() => rm(workspace, { recursive: true }))

  const passing = 'val_auc >= 0.90'
  const failing = 'val_auc >= 0.99'
  const warning = 'val_auc >= 0.90\nwarn: val_auc >= 0.99'

  /** Checks with each of the gates in turn, on one pull request, and gives the comments' headings. */
  async function told(comment: string, ...all: readonly string[]) {
    const { github } = given
    const pull = await github.openPullRequest()
    const token = await github.workflowToken({ contents: 'read', pull_requests: 'write' })
    for (const gates of all) {
      const step = await given.runHere({
        event: opened(github, pull),
        workspace,
        inputs: {
          'model-name': 'fraud-detector',
          version: '5',
          stage: 'Production',
          gates,
          comment,
          'fail-on': 'never',
          'tracking-uri': 'sqlite:///mlflow.db',
          'github-token': token,
        },
      })
      expect(step.annotations.filter((each) => each.includes('no comment'))).toEqual([])
      expect(step.exitCode).toBe(0)
    }
    const comments = await github.commentsOf(pull.number)
    return comments.map(({ body }) => /^### \S+ (\w+)/m.exec(body)?.[1])
  }

  test.each([
    { comment: 'always', gates: [passing], says: ['Pass'] },
    { comment: 'True', gates: [passing], says: ['Pass'] },
    { comment: '', gates: [passing], says: ['Pass'] },
    { comment: 'problems', gates: [passing], says: [] },
    { comment: 'problems', gates: [failing], says: ['Block'] },
    { comment: 'problems', gates: [warning], says: ['Pass'] },
    { comment: 'problems', gates: [failing, passing], says: ['Pass'] },
    { comment: 'problems', gates: [passing, failing], says: ['Block'] },
    { comment: 'never', gates: [failing], says: [] },
    { comment: 'false', gates: [failing], says: [] },
  ])('comment: $comment with $gates', async ({ comment, gates, says }) => {
    expect(await told(comment, ...gates)).toEqual(says)
  })

  test('another word is an error that names the three', async () => {
    const step = await given.runHere({
      event: opened(given.github, await given.github.openPullRequest()),
      workspace,
      inputs: {
        'model-name': 'fraud-detector',
        version: '5',
        stage: 'Production',
        gates: passing,
        comment: 'on-failure',
        'tracking-uri': 'sqlite:///mlflow.db',
      },
    })
    expect(step.annotations.at(-1)).toContain(
      `"comment" is 'on-failure'; it can be always, problems, never.`,
    )
  })
})
