import { expect, test } from '@jest/globals'
import { mergeCommit } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell, writesTo } from './story.ts'

const older = 'a'.repeat(40)
const elsewhere = 'b'.repeat(40)
const trained = { metrics: { val_auc: 0.95, 'recall/senior': 0.9 } }
const asking = (relation: string) => `version: 1
models:
  fraud-detector:
    require:
      git-commit: ${relation}
    gates: val_auc >= champion
`

test.each([
  ['the commit that is promoted itself', mergeCommit, 'same', 'pass'],
  ['the same, where an older one would do', mergeCommit, 'ancestor', 'pass'],
  ['an older commit of the same history', older, 'ancestor', 'pass'],
  ['an older one, where only the same will do', older, 'same', 'block'],
  ['a commit of another branch', elsewhere, 'ancestor', 'block'],
  ['a commit that GitHub does not have', 'c'.repeat(40), 'ancestor', 'hold'],
  ['what is no commit', 'HEAD~1', 'ancestor', 'hold'],
  ['nobody knows what', undefined, 'ancestor', 'hold'],
])('a run made from %s (%s), with git-commit: %s, is %s', async (_, commit, relation, verdict) => {
  const mlflow = fraudDetector({ 6: { ...trained, ...(commit === undefined ? {} : { commit }) } })
  const github = new ScriptedGitHub({ ancestors: { [older]: 'ahead', [elsewhere]: 'diverged' } })
  const told = await tell({
    mlflow,
    github,
    inputs: { version: '6', policy: 'promotion.yml', comment: 'false' },
    files: { 'promotion.yml': asking(relation) },
  })
  expect(told.outputs.verdict).toBe(verdict)
  const asked = told.transcript.filter((line) => line.includes('/compare/'))
  const isQuestion = commit !== mergeCommit && /^[0-9a-f]{40}$/.test(commit ?? '')
  expect(asked).toEqual(
    isQuestion
      ? [
          `GET api.github.com/repos/octo-bank/fraud-model/compare/${commit}...${mergeCommit}?per_page=1&page=2`,
        ]
      : [],
  )
  if (verdict !== 'pass') expect(writesTo(told.transcript)).toEqual([])
})

test('a token that cannot compare commits gives an error, and no verdict', async () => {
  const mlflow = fraudDetector({ 6: { ...trained, commit: older } })
  const told = await tell({
    mlflow,
    inputs: { version: '6', policy: 'promotion.yml', 'github-token': '' },
    files: { 'promotion.yml': asking('ancestor') },
  })
  expect(told.ended).toBe('failure')
  expect(told.outputs.verdict ?? '').toBe('')
  expect(told.annotations.at(-1)).toContain('No "github-token" is given')
  expect(writesTo(told.transcript)).toEqual([])
})
