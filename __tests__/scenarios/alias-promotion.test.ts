import { expect, test } from '@jest/globals'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

test('a version that passes gets the alias, and no stage changes', async () => {
  const mlflow = fraudDetector({ 3: { alias: 'champion', metrics: { val_auc: 0.921 } } })
  const before = mlflow.stages()
  const inputs = { version: '5', stage: '', alias: 'champion', gates }
  const told = await tell({ mlflow, inputs })

  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true', 'previous-version': '3' })
  expect(mlflow.model.aliases.get('champion')).toBe(5)
  expect(mlflow.stages()).toEqual(before)
  expect(writesTo(told.transcript)).toMatchInlineSnapshot(`
[
  "POST mlflow.example/registered-models/set-tag {"name":"fraud-detector","key":"stagegate_begun_00010000","value":{"v":1,"seq":1,"state":"begun","action":"promote","verdict":"pass","target":"alias:champion","archive":false,"version":"5","created":1795267607005,"from":null,"former":["3"],"to":null,"back":null,"at":"2026-11-21T14:30:00.000Z","by":"mona","reason":null,"run":"https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/1","evidence":"sha256:f8b5a9b46e9596fe52c8a60cba226717c4ecb74e5b91d5358e75fc59ba024cb1","policy":null,"model":1795267605056}}",
  "POST mlflow.example/registered-models/alias {"name":"fraud-detector","alias":"champion","version":"5"}",
  "POST mlflow.example/registered-models/set-tag {"name":"fraud-detector","key":"stagegate_held_5c88197eb09542a1","value":{"v":1,"created":1795267605056,"seq":1,"target":"alias:champion","version":"5","at":"2026-11-21T14:30:00.000Z","by":"mona","record":"stagegate_record_20261121143000000_00010000"}}",
  "POST mlflow.example/model-versions/set-tag {"name":"fraud-detector","version":"5","key":"stagegate_record_20261121143000000_00010000","value":{"v":1,"seq":1,"state":"done","action":"promote","verdict":"pass","target":"alias:champion","archive":false,"version":"5","created":1795267607005,"from":null,"former":["3"],"to":null,"back":null,"at":"2026-11-21T14:30:00.000Z","by":"mona","reason":null,"run":"https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/1","evidence":"sha256:f8b5a9b46e9596fe52c8a60cba226717c4ecb74e5b91d5358e75fc59ba024cb1","policy":null}}",
  "DELETE mlflow.example/registered-models/delete-tag {"name":"fraud-detector","key":"stagegate_begun_00010000"}",
]
`)
  expect(told.log).toMatchInlineSnapshot(`
[
  "PROMOTED  fraud-detector version 5 now has the alias champion: both gates passed.",
  "  pass  val_auc >= champion - 0.5%  0.941 is at least 0.9164 (champion version 3: 0.921); datasets not known",
  "  pass  recall/senior >= 0.80       0.84 is at least 0.8",
  "  changed  alias champion: version 3 → version 5",
  "  Evidence digest:",
  "      sha256:f8b5a9b46e9596fe52c8a60cba226717c4ecb74e5b91d5358e75fc59ba024cb1",
]
`)
})
