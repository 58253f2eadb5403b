import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { askMlflow, seedFraudDetector } from '../action/test-bed.ts'
import { runCommand } from './command.ts'

describeWithMlflow('the CLI on a running MLflow', (mlflow) => {
  const env = { MLFLOW_TRACKING_URI: mlflow.url }
  const registry = askMlflow(mlflow.url)
  const gates = ['--gates', 'val_auc >= champion - 0.5%']

  test('lists, checks, blocks, promotes', async () => {
    const model = await seedFraudDetector(mlflow, 'cli')
    const named = ['--model-name', model]
    const listed = await runCommand(['list-versions', ...named], { env })
    expect(listed).toMatchObject({ exitCode: 0, stderr: '' })
    expect(listed.stdout).toMatch(/^Version {2}Stage.*\n3 +None.*\n2 +None.*\n1 +Production/)

    const target = ['--stage', 'Production', ...gates]
    const check = await runCommand(['check', ...named, '--version', '3', ...target], { env })
    expect(check).toMatchObject({ exitCode: 0, stderr: '' })
    expect(check.stdout).toContain('would change  version 3: None → Production')
    const block = await runCommand(['promote', ...named, '--version', '2', ...target], { env })
    expect(block.exitCode).toBe(5)
    const hold = await runCommand(
      ['promote', ...named, '--version', '3', '--stage', 'Staging', ...gates],
      { env },
    )
    expect(hold.exitCode).toBe(4)
    expect(await registry.stages(model)).toEqual({ 1: 'Production', 2: 'None', 3: 'None' })

    const promoted = await runCommand(['promote', ...named, '--version', 'latest', ...target], {
      env: { ...env, GITHUB_ACTOR: 'mona' },
    })
    expect(promoted).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await registry.stages(model)).toEqual({ 1: 'Archived', 2: 'None', 3: 'Production' })
    const [record = ''] = Object.values(await registry.versionTags(model, 3))
    expect(JSON.parse(record)).toMatchObject({ action: 'promote', verdict: 'pass', by: 'mona' })
  })

  test('points an alias, and moves a stage without gates', async () => {
    const model = await seedFraudDetector(mlflow, 'cli')
    const named = ['--model-name', model]
    const alias = await runCommand(
      ['promote', ...named, '--version', '1', '--alias', 'champion', '--gates', 'val_auc > 0.9'],
      { env },
    )
    expect(alias).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await registry.aliases(model)).toEqual({ champion: '1' })

    const moved = await runCommand(
      ['transition-stage', ...named, '--version', '@champion', '--stage', 'Archived'],
      { env },
    )
    expect(moved).toEqual({
      exitCode: 0,
      stdout: `Model version '1' of model '${model}' transitioned to stage 'Archived'.\n`,
      stderr: '',
    })
    expect(await registry.stages(model)).toMatchObject({ 1: 'Archived' })
  })

  test('adopts what stood there before, which a rollback gives the target back to', async () => {
    const model = await seedFraudDetector(mlflow, 'cli')
    const named = ['--model-name', model]
    const production = [...named, '--stage', 'Production']
    expect((await runCommand(['audit', ...named], { env })).exitCode).toBe(6)
    const reason = ['--reason', 'it was there before']
    const adopted = await runCommand(['adopt', ...production, '--version', '1', ...reason], { env })
    expect(adopted).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await registry.stages(model)).toEqual({ 1: 'Production', 2: 'None', 3: 'None' })
    const [record = ''] = Object.values(await registry.versionTags(model, 1))
    expect(JSON.parse(record)).toMatchObject({ action: 'adopt', state: 'done', former: ['1'] })
    expect((await runCommand(['audit', ...named], { env })).exitCode).toBe(0)

    await runCommand(['promote', ...production, '--version', '3', ...gates], { env })
    const given = await runCommand(['rollback', ...production], { env })
    expect(given).toMatchObject({ exitCode: 0, stderr: '' })
    expect((await runCommand(['audit', ...named], { env })).exitCode).toBe(0)
    const further = await runCommand(['rollback', ...production], { env })
    expect(further.exitCode).toBe(2)
    expect(further.stderr).toContain('--to-version')
  })

  test('names what there is, where what was asked for is not there', async () => {
    const model = await seedFraudDetector(mlflow, 'cli')
    const version = await runCommand(
      ['transition-stage', '--model-name', model, '--version', '9', '--stage', 'Staging'],
      { env },
    )
    expect(version.exitCode).toBe(2)
    expect(version.stderr).toContain('newest first: 3, 2, 1 (Production).')
    const near = await runCommand(['list-versions', '--model-name', `${model}s`], { env })
    expect(near.exitCode).toBe(2)
    expect(near.stderr).toContain(`'${model}'`)
  })

  test('a path that is not MLflow is an error of the registry', async () => {
    const uri = `${mlflow.url}/elsewhere`
    const ended = await runCommand(['list-versions', '--model-name', 'm', '--tracking-uri', uri])
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' })
    expect(ended.stderr).toContain('is the path that it is served under part of the tracking URI')
  })
})
