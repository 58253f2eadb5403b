import { expect, test } from '@jest/globals'
import { mergeCommit } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell, writesTo } from './story.ts'

test('a version that is worse on one slice is blocked, and the step fails', async () => {
  const mlflow = fraudDetector()
  const github = new ScriptedGitHub({ mergedAs: mergeCommit })
  const told = await tell({ mlflow, github, inputs: { version: '4', gates } })

  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.outputs).toMatchObject({
    verdict: 'block',
    promoted: 'false',
    'in-place': 'false',
    version: '4',
    'previous-version': '3',
  })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Block: fraud-detector version 4 is not promoted to Production: 1 of 2 gates failed.",
  "error Stagegate: fail: recall/senior >= 0.80: 0.715 is below 0.8 (champion version 3: 0.83)",
]
`)
  expect(github.pull.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
[
  "<!-- stagegate:b5cef8f547554386 -->
<!-- stagegate-told: 1795271400000 19283746501 1 merge -->
<!-- stagegate-reviewed: none -->
### ⛔ Block: \`fraud-detector\` version 4 is not promoted to Production

1 of 2 gates failed.

**Next:** Improve the model and register a new version, or change what the policy or the gates require in a reviewed pull request. No input releases a block.

**Why**

- ❌ fail: \`recall/senior >= 0.80\`: 0.715 is below 0.8 (champion version 3: 0.83)

|  | Gate | Candidate<br>version 4 | Champion<br>version 3 | Difference | Bound |
| :-- | :-- | --: | --: | --: | --: |
| ✅&nbsp;pass | \`val_auc >= champion - 0.5%\` | 0.934 | 0.921 | ▲&nbsp;+1.4 % better (datasets not known) | ≥&nbsp;0.9164 |
| ❌&nbsp;fail | \`recall/senior >= 0.80\` | 0.715 | 0.83 | ▼&nbsp;−14 % worse | ≥&nbsp;0.8 |

[version 4](<https://mlflow.example/#/models/fraud-detector/versions/4>) · [run of version 4](<https://mlflow.example/#/experiments/1/runs/a0f1908378a0f1908378a0f190830004>) · [version 3](<https://mlflow.example/#/models/fraud-detector/versions/3>) · [run of version 3](<https://mlflow.example/#/experiments/1/runs/a0f1908378a0f1908378a0f190830003>) · [workflow run](<https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/1>)

**Trend:** \`val_auc\` of the last versions in Production: version 3 (champion) 0.921, version 4 (candidate) 0.934.

<details><summary>Evidence</summary>

- evidence digest: \`sha256:9d81db75697d9fa9b4d6fa065d77575a39d3946856ed211a1c85f939d65dad44\`
- \`val_auc\`: training run \`a0f1908378a0f1908378a0f190830004\`, dataset not known, step 0, 2026-11-18 13:26 UTC
- \`recall/senior\`: training run \`a0f1908378a0f1908378a0f190830004\`, dataset not known, step 0, 2026-11-18 13:26 UTC
- compared with the champion (version 3)
- compared values: datasets not known
- first-promotion: require-absolute
- same-dataset: hold

</details>
",
]
`)
})

test.each([
  { 'fail-on': 'hold', ended: 'failure' },
  { 'fail-on': 'block', ended: 'failure' },
  { 'fail-on': 'never', ended: 'success' },
])('fail-on: $fail-on makes a block a $ended, and promotes nothing', async (story) => {
  const mlflow = fraudDetector()
  const inputs = { version: '4', gates, 'fail-on': story['fail-on'] }
  const told = await tell({ mlflow, inputs })
  expect(told.ended).toBe(story.ended)
  expect(told.outputs).toMatchObject({ verdict: 'block', promoted: 'false' })
  expect(writesTo(told.transcript)).toEqual([])
  const level = story.ended === 'failure' ? 'error' : 'warning'
  expect(told.annotations[0]).toMatch(new RegExp(`^${level} Stagegate: Block: `))
})
