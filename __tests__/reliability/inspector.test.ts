import { expect, test } from '@jest/globals'
import { inspect } from '../../scripts/reliability/inspector.ts'
import { inWords, judgeHolders, judgeRace } from '../../scripts/reliability/judge.ts'
import { completeHistory } from '../../scripts/reliability/records.ts'
import { promoting, Stagehand, targets } from '../../scripts/reliability/scenario.ts'
import { startAction } from '../../scripts/reliability/worker.ts'
import { modelName, versionNumber } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'

describeWithMlflow('the inspector of the reliability tests', (mlflow) => {
  const { stage: target } = targets

  async function promoted() {
    const stagehand = new Stagehand(mlflow.url)
    const scenario = await stagehand.scenario(target, 1)
    const [version = ''] = scenario.candidates
    const inputs = { ...promoting(scenario.model, target, version), 'tracking-uri': mlflow.url }
    const { report } = await startAction({ version, inputs }).ended
    const look = () => inspect(mlflow.url, scenario.model, target)
    const move = (to: 'Archived' | 'Production', which: string) =>
      mlflow.seed.stage(modelName(scenario.model), versionNumber(Number(which)), to)
    return { ...scenario, version, report, look, move }
  }

  test('finds no error after an undisturbed promotion', async () => {
    const { look, report, holder, version } = await promoted()
    const seen = await look()
    expect(report).toMatchObject({ exitCode: 0, promoted: true, inPlace: true })
    expect(judgeRace([report], seen.holders, holder)).toEqual({ holders: [], reports: [] })
    const moved = { action: 'promote' as const, target, version, former: holder }
    expect(completeHistory(seen, moved)).toEqual([])
  })

  test('finds a second holder, and a missing holder', async () => {
    const { look, holder, version, move } = await promoted()
    await move('Production', holder)
    expect(judgeHolders((await look()).holders, [holder, version]).map(inWords)).toEqual([
      'versions 1 and 2 hold the target',
    ])
    await move('Archived', holder)
    await move('Archived', version)
    expect(judgeHolders((await look()).holders, [holder, version])).toEqual([{ kind: 'no holder' }])
  })

  test('finds a report that is no longer true', async () => {
    const { look, report, holder, version, move } = await promoted()
    await move('Archived', version)
    await move('Production', holder)
    const { reports } = judgeRace([report], (await look()).holders, holder)
    expect(reports).toEqual([{ kind: 'claims what it has not', version, wasTrue: false }])
  })

  test('finds a move without a record', async () => {
    const { look, version, holder, move } = await promoted()
    await move('Archived', version)
    await move('Production', holder)
    const moved = { action: 'promote' as const, target, version: holder, former: version }
    expect(completeHistory(await look(), moved)).toEqual([
      'version 1 has no record of its promotion over 2',
      'the model names another holder',
    ])
  })
})
