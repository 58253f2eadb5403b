import { expect, test } from '@jest/globals'
import { mergeCommit, pullRequest, push } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell } from './story.ts'

test('the comment on a pull request is updated after the merge', async () => {
  const mlflow = fraudDetector()
  const open = new ScriptedGitHub()
  const inputs = { version: '5', gates }
  const proposed = await tell({ mlflow, github: open, event: pullRequest(), inputs })
  expect(open.pull.comments[0]?.body).toContain('### ✅ Pass: `fraud-detector` version 5 may be')

  const github = open.merged(mergeCommit)
  const merged = await tell({ mlflow, github, event: push(), inputs })
  const asked = merged.transcript.filter((line) => line.includes('api.github.com'))
  expect(asked).toMatchInlineSnapshot(`
[
  "POST api.github.com/graphql {"variables":{"owner":"octo-bank","name":"fraud-model"}}",
  "GET api.github.com/repos/octo-bank/fraud-model/issues/7/comments?per_page=100",
  "POST api.github.com/graphql {"variables":{"ids":["IC_1001"]}}",
  "GET api.github.com/repos/octo-bank/fraud-model/issues/7/comments?per_page=100",
  "PATCH api.github.com/repos/octo-bank/fraud-model/issues/comments/1001 {"body":"<!-- stagegate:b5cef8f547554386 --> ### ✅ Promoted: \`fraud-detector\` version 5 is now in Production …"}",
  "GET api.github.com/repos/octo-bank/fraud-model/issues/comments/1001",
]
`)
  expect(github.pull.comments).toHaveLength(1)
  expect(github.pull.comments[0]?.body).toContain('### ✅ Promoted: `fraud-detector` version 5 is')
  expect(merged.outputs['comment-url']).toBe(proposed.outputs['comment-url'])
  // The same facts: the check's digest is the promotion's.
  expect(merged.outputs['evidence-digest']).toBe(proposed.outputs['evidence-digest'])
})
