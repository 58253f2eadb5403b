import { expect, test } from '@jest/globals'
import { pullRequest } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell, writesTo } from './story.ts'

test('a pull request shows the evidence and changes nothing in the registry', async () => {
  const mlflow = fraudDetector()
  const github = new ScriptedGitHub()
  const inputs = { version: '@challenger', gates }
  const told = await tell({ mlflow, github, event: pullRequest(), inputs })

  expect(told.ended).toBe('success')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.transcript).toMatchInlineSnapshot(`
[
  "GET mlflow.example/registered-models/get?name=fraud-detector",
  "GET mlflow.example/model-versions/search?filter=name='fraud-detector'&max_results=1000",
  "GET mlflow.example/runs/get?run_id=a0f1908378a0f1908378a0f190830005",
  "GET mlflow.example/runs/get?run_id=a0f1908378a0f1908378a0f190830003",
  "POST mlflow.example/logged-models/search {"experiment_ids":["1"],"max_results":1}",
  "GET api.github.com/repos/octo-bank/fraud-model/issues/7/comments?per_page=100",
  "GET api.github.com/repos/octo-bank/fraud-model/pulls/7",
  "POST api.github.com/repos/octo-bank/fraud-model/issues/7/comments {"body":"<!-- stagegate:b5cef8f547554386 --> ### ✅ Pass: \`fraud-detector\` version 5 may be promoted to Production …"}",
  "GET api.github.com/repos/octo-bank/fraud-model/issues/7/comments?per_page=100",
]
`)
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "notice Stagegate: command: auto only checks here and changes nothing in the registry: pull request #7 is open.",
  "notice Stagegate: Pass: fraud-detector version 5 may be promoted to Production: both gates passed.",
]
`)
  expect(told.outputs).toMatchObject({
    verdict: 'pass',
    promoted: 'false',
    'in-place': 'false',
    version: '5',
    'previous-version': '3',
  })
  expect(github.pull.comments[0]?.body).toContain(
    '**Would change**\n\n- version 5: None → Production\n' + '- version 3: Production → Archived\n',
  )
})
