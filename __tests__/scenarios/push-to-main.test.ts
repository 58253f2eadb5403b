import { expect, test } from '@jest/globals'
import { mergeCommit, push } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell } from './story.ts'

test('a push to main promotes, archives the former holder and says so', async () => {
  const mlflow = fraudDetector()
  const github = new ScriptedGitHub({ mergedAs: mergeCommit })
  const told = await tell({ mlflow, github, event: push(), inputs: { version: '5', gates } })

  expect(told.ended).toBe('success')
  expect(told.transcript).toMatchInlineSnapshot(`
[
  "POST api.github.com/graphql {"variables":{"owner":"octo-bank","name":"fraud-model"}}",
  "GET api.github.com/repos/octo-bank/fraud-model/issues/7/comments?per_page=100",
  "GET mlflow.example/registered-models/get?name=fraud-detector",
  "GET mlflow.example/model-versions/search?filter=name='fraud-detector'&max_results=1000",
  "GET mlflow.example/runs/get?run_id=a0f1908378a0f1908378a0f190830005",
  "GET mlflow.example/runs/get?run_id=a0f1908378a0f1908378a0f190830003",
  "POST mlflow.example/logged-models/search {"experiment_ids":["1"],"max_results":1}",
  "POST mlflow.example/registered-models/set-tag {"name":"fraud-detector","key":"stagegate_begun_00010000","value":{"v":1,"seq":1,"state":"begun","action":"promote","verdict":"pass","target":"stage:Production","archive":true,"version":"5","created":1795267607005,"from":"None","former":["3"],"to":null,"back":null,"at":"2026-11-21T14:30:00.000Z","by":"mona","reason":null,"run":"https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/1","evidence":"sha256:1d76b6659ddb1e6686dd7e9f865b7f54f37afdd64f3f90b153bffaf43c00f4dc","policy":null,"model":1795267605056}}",
  "GET mlflow.example/registered-models/get?name=fraud-detector",
  "GET mlflow.example/model-versions/search?filter=name='fraud-detector'&max_results=1000",
  "GET mlflow.example/runs/get?run_id=a0f1908378a0f1908378a0f190830005",
  "POST mlflow.example/model-versions/transition-stage {"name":"fraud-detector","version":"5","stage":"Production","archive_existing_versions":true}",
  "POST mlflow.example/registered-models/set-tag {"name":"fraud-detector","key":"stagegate_held_00118840f05999b1","value":{"v":1,"created":1795267605056,"seq":1,"target":"stage:Production","version":"5","at":"2026-11-21T14:30:00.000Z","by":"mona","record":"stagegate_record_20261121143000000_00010000"}}",
  "GET mlflow.example/registered-models/get?name=fraud-detector",
  "GET mlflow.example/model-versions/search?filter=name='fraud-detector'&max_results=1000",
  "POST mlflow.example/model-versions/set-tag {"name":"fraud-detector","version":"5","key":"stagegate_record_20261121143000000_00010000","value":{"v":1,"seq":1,"state":"done","action":"promote","verdict":"pass","target":"stage:Production","archive":true,"version":"5","created":1795267607005,"from":"None","former":["3"],"to":null,"back":null,"at":"2026-11-21T14:30:00.000Z","by":"mona","reason":null,"run":"https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/1","evidence":"sha256:1d76b6659ddb1e6686dd7e9f865b7f54f37afdd64f3f90b153bffaf43c00f4dc","policy":null}}",
  "DELETE mlflow.example/registered-models/delete-tag {"name":"fraud-detector","key":"stagegate_begun_00010000"}",
  "GET api.github.com/repos/octo-bank/fraud-model/issues/7/comments?per_page=100",
  "POST api.github.com/repos/octo-bank/fraud-model/issues/7/comments {"body":"<!-- stagegate:b5cef8f547554386 --> ### ✅ Promoted: \`fraud-detector\` version 5 is now in Production …"}",
  "GET api.github.com/repos/octo-bank/fraud-model/issues/7/comments?per_page=100",
]
`)
  expect(mlflow.stages()).toEqual({ 2: 'Archived', 3: 'Archived', 4: 'None', 5: 'Production' })
  const { decision, ...outputs } = told.outputs
  expect(outputs).toMatchInlineSnapshot(`
{
  "comment-url": "https://github.com/octo-bank/fraud-model/pull/7#issuecomment-1001",
  "evidence-digest": "sha256:1d76b6659ddb1e6686dd7e9f865b7f54f37afdd64f3f90b153bffaf43c00f4dc",
  "in-place": "true",
  "model-url": "https://mlflow.example/#/models/fraud-detector/versions/5",
  "previous-version": "3",
  "promoted": "true",
  "target-model": "fraud-detector",
  "target-version": "5",
  "verdict": "pass",
  "version": "5",
}
`)
  expect(JSON.parse(decision ?? '')).toMatchObject({
    verdict: 'pass',
    promoted: true,
    changes: ['version 5: None → Production', 'version 3: Production → Archived'],
  })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "notice Stagegate: Promoted: fraud-detector version 5 is now in Production: both gates passed.",
]
`)
  expect(told.log).toMatchInlineSnapshot(`
[
  "PROMOTED  fraud-detector version 5 is now in Production: both gates passed.",
  "  pass  val_auc >= champion - 0.5%  0.941 is at least 0.9164 (champion version 3: 0.921); datasets not known",
  "  pass  recall/senior >= 0.80       0.84 is at least 0.8 (champion version 3: 0.83)",
  "  changed  version 5: None → Production",
  "  changed  version 3: Production → Archived",
  "  Evidence digest:",
  "      sha256:1d76b6659ddb1e6686dd7e9f865b7f54f37afdd64f3f90b153bffaf43c00f4dc",
]
`)
  expect(github.pull.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
[
  "<!-- stagegate:b5cef8f547554386 -->
<!-- stagegate-told: 1795271400000 19283746501 1 merge -->
<!-- stagegate-reviewed: none -->
### ✅ Promoted: \`fraud-detector\` version 5 is now in Production

Both gates passed.

**Next:** To go back, give Production to version 3 again:

\`\`\`text
command: rollback
model-name: fraud-detector
stage: Production
\`\`\`

|  | Gate | Candidate<br>version 5 | Champion<br>version 3 | Difference | Bound |
| :-- | :-- | --: | --: | --: | --: |
| ✅&nbsp;pass | \`val_auc >= champion - 0.5%\` | 0.941 | 0.921 | ▲&nbsp;+2.2 % better (datasets not known) | ≥&nbsp;0.9164 |
| ✅&nbsp;pass | \`recall/senior >= 0.80\` | 0.84 | 0.83 | ▲&nbsp;+1.2 % better | ≥&nbsp;0.8 |

**Changed**

- version 5: None → Production
- version 3: Production → Archived

[version 5](<https://mlflow.example/#/models/fraud-detector/versions/5>) · [run of version 5](<https://mlflow.example/#/experiments/1/runs/a0f1908378a0f1908378a0f190830005>) · [version 3](<https://mlflow.example/#/models/fraud-detector/versions/3>) · [run of version 3](<https://mlflow.example/#/experiments/1/runs/a0f1908378a0f1908378a0f190830003>) · [workflow run](<https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/1>)

**Trend:** \`val_auc\` of the last versions in Production: version 3 (champion) 0.921, version 5 (candidate) 0.941.

<details><summary>Evidence</summary>

- evidence digest: \`sha256:1d76b6659ddb1e6686dd7e9f865b7f54f37afdd64f3f90b153bffaf43c00f4dc\`
- \`val_auc\`: training run \`a0f1908378a0f1908378a0f190830005\`, dataset not known, step 0, 2026-11-18 13:26 UTC
- \`recall/senior\`: training run \`a0f1908378a0f1908378a0f190830005\`, dataset not known, step 0, 2026-11-18 13:26 UTC
- compared with the champion (version 3)
- compared values: datasets not known
- first-promotion: require-absolute
- same-dataset: hold

</details>
",
]
`)
  // The summary is the comment without the lines that only a later run looks for, and draws the trend,
  // and has the history.
  const [report, history] = told.summary().split('\n**History of ')
  const trendChart = /(?<=\*\*Trend:\*\* .*\n)\n```mermaid\n[^`]*```\n/
  expect(report).toMatch(trendChart)
  expect(report?.replace(trendChart, '')).toBe(
    github.pull.comments[0]?.body.replace(/^(?:<!-- .* -->\n)+/, ''),
  )
  expect(history).toMatchInlineSnapshot(`
"Production of \`fraud-detector\`, newest first**

| When (UTC) | Version | What | By |
| :-- | :-- | :-- | :-- |
| 2026-11-21 14:30 | 5 | promoted, gates passed | \`mona\` |
"
`)
})
