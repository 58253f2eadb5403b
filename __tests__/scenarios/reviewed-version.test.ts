import { expect, test } from '@jest/globals'
import { dispatch, mergeCommit, pullRequest, push } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell, writesTo } from './story.ts'

/** `latest` is 5 while the pull request is open, and 6 when it has merged. */
const before = () => fraudDetector()
const after = () => fraudDetector({ 6: { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } } })
const inputs = { version: 'latest', gates }

/** A pull request whose comment shows version 5, after its merge. */
async function reviewed() {
  const github = new ScriptedGitHub()
  const checked = await tell({ mlflow: before(), github, event: pullRequest(), inputs })
  expect(checked.outputs).toMatchObject({ verdict: 'pass', version: '5' })
  return github.merged(mergeCommit)
}

test('the merge promotes the version that the comment showed', async () => {
  const github = await reviewed()
  const merged = await tell({ mlflow: before(), github, event: push(), inputs, minute: 1 })
  expect(merged.ended).toBe('success')
  expect(merged.outputs).toMatchObject({ promoted: 'true', version: '5' })
})

test('another version than the one in the comment is a hold that names both, also when the run is started again', async () => {
  const github = await reviewed()
  for (const attempt of [1, 2]) {
    const story = { mlflow: after(), github, event: push(), inputs, minute: attempt, attempt }
    const held = await tell(story)
    expect(held.ended).toBe('failure')
    expect(held.outputs).toMatchObject({ verdict: 'hold', promoted: 'false', version: '6' })
    expect(writesTo(held.transcript)).toEqual([])
    const body = github.pull.comments[0]?.body ?? ''
    expect(body).toMatch(/### ✋ Hold: .*version 6/)
    expect(body).toMatch(/#7.*version 5/)
    expect(github.pull.comments).toHaveLength(1)
  }
})

test('a check that is started again after the merge does not change the reviewed version', async () => {
  const github = await reviewed()
  const again = { mlflow: after(), github, event: pullRequest(), inputs, minute: 1, attempt: 2 }
  expect((await tell(again)).outputs).toMatchObject({ verdict: 'pass', version: '6' })
  // Its report is newer, and the version that people saw when they merged is still 5.
  expect(github.pull.comments[0]?.body).toContain('version 6 may be promoted')
  const held = await tell({ mlflow: after(), github, event: push(), inputs, minute: 2 })
  expect(held.outputs).toMatchObject({ verdict: 'hold', version: '6' })
})

test('the other version can be promoted by a workflow_dispatch', async () => {
  const github = await reviewed()
  await tell({ mlflow: after(), github, event: push(), inputs, minute: 1 })
  const byHand = await tell({ mlflow: after(), github, event: dispatch(), inputs, minute: 2 })
  expect(byHand.outputs).toMatchObject({ promoted: 'true', version: '6' })
})

test('without comments no reviewed version is required', async () => {
  const github = await reviewed()
  const merged = await tell({
    mlflow: after(),
    github,
    event: push(),
    inputs: { ...inputs, comment: 'false' },
    minute: 1,
  })
  expect(merged.outputs).toMatchObject({ promoted: 'true', version: '6' })
  expect(merged.transcript.filter((line) => line.includes('api.github.com'))).toEqual([])
})

test('if GitHub cannot be asked, the verdict is hold, and the report names the permission', async () => {
  const github = await reviewed()
  const held = await tell({
    mlflow: before(),
    github,
    event: push(),
    inputs: { ...inputs, 'github-token': '' },
    minute: 1,
  })
  expect(held.ended).toBe('failure')
  expect(held.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(held.summary()).toMatch(/github-token.*comment: never/)
})
