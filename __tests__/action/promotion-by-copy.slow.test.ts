import { beforeEach, describe, expect, test } from '@jest/globals'
import { type ModelName, type VersionNumber, versionNumber } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { runPostHere } from './in-process-step.ts'
import { stores, uriOf } from './stores.ts'
import { askMlflow, givenGitHub } from './test-bed.ts'

const hour = 60 * 60_000

describeWithMlflow('a promotion by copy', (mlflow) => {
  const { seed } = mlflow
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  describe.each(stores)('over %s', (store) => {
    let dev: ModelName
    let prod: ModelName
    beforeEach(async () => {
      dev = await seed.model('dev')
      prod = await seed.model('prod')
      for (const value of [0.9, 0.95]) await seed.versionOf(dev, [{ key: 'auc', value }])
      // Somebody else's version, so that the copy of version 1 is not version 1.
      await seed.version(prod)
    })

    function step(inputs: Readonly<Record<string, string>>, files: Record<string, string> = {}) {
      return {
        event: dispatch(given.github),
        files,
        inputs: {
          ...{ 'model-name': dev, 'to-model': prod, version: '1', alias: 'champion' },
          ...{ gates: 'auc >= 0.8', 'tracking-uri': uriOf(store, mlflow), ...inputs },
        },
      }
    }

    /** In the file, where the clock is this machine's. */
    const twoHoursAgo = (inputs: Readonly<Record<string, string>>) =>
      given.runHere(
        step({ ...inputs, 'tracking-uri': uriOf('sqlite:', mlflow) }),
        () => Date.now() - 2 * hour,
      )

    describe('with soak', () => {
      const policy = `version: 1
models:
  PROD:
    from-models: [DEV]
    require:
      from: alias:challenger
      soak: 1h
    gates: auc >= 0.8
`
      const challenger = { 'to-model': '', alias: 'challenger' }
      const withPolicy = (version: string) =>
        step(
          { version, gates: '', policy: 'promotion.yml' },
          { 'promotion.yml': policy.replace('PROD', prod).replace('DEV', dev) },
        )

      test('counts since the version came to where it is copied from', async () => {
        await twoHoursAgo(challenger)
        const told = await given.runHere(withPolicy('1'))
        expect(told.outputs).toMatchObject({ verdict: 'pass', 'target-version': '2' })
      })

      test('holds one that came there a moment ago, however long the version of its number in the other model has', async () => {
        const there = { ...challenger, 'model-name': prod, gates: 'none' }
        const early = await twoHoursAgo(there)
        expect(early.outputs).toMatchObject({ promoted: 'true' })
        await given.runHere(step(challenger))
        const told = await given.runHere(withPolicy('1'))
        expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
        expect(told.log.join(' ')).toContain('has had the alias challenger for less than a minute')
        expect(await registry.aliases(prod)).toEqual({ challenger: '1' })
      })

      test('counts anew for a copy, whatever records the Python client copied with the tags', async () => {
        await twoHoursAgo(challenger)
        // As `copy_model_version` does: with all tags, and then the alias by hand.
        const one = versionNumber(1)
        const byHand = await copyWithTags(one)
        await seed.alias(prod, 'challenger', byHand)
        const next = await seed.model('next')
        const file = policy.replace('PROD', next).replace('DEV', prod)
        const inputs = { 'model-name': prod, 'to-model': next, version: String(byHand) }
        const told = await given.runHere(
          step({ ...inputs, gates: '', policy: 'promotion.yml' }, { 'promotion.yml': file }),
        )
        expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
        expect(told.log.join(' ')).toContain('no Stagegate record shows since when')
      })

      async function copyWithTags(version: VersionNumber): Promise<VersionNumber> {
        const made = await seed.copy(dev, version, prod, (await runOf(version)) as never)
        for (const [key, value] of Object.entries(await registry.versionTags(dev, version))) {
          await seed.versionTag(prod, made, key, value)
        }
        return made
      }
      const runOf = async (version: VersionNumber) => {
        const query = new URLSearchParams({ name: dev, version: String(version) })
        const answer = await fetch(`${mlflow.url}/api/2.0/mlflow/model-versions/get?${query}`)
        return ((await answer.json()) as { model_version: { run_id: string } }).model_version.run_id
      }
    })

    describe('with rollback-on-failure', () => {
      const onTrial = { 'rollback-on-failure': 'true' }
      const fail = async (before: Awaited<ReturnType<typeof given.runHere>>) =>
        await runPostHere(before, step({}), given.github)

      test('leaves the alias to nobody where nobody had it, and the copy stays', async () => {
        const before = await given.runHere(step(onTrial))
        expect(before.outputs).toMatchObject({ promoted: 'true', 'target-version': '2' })
        expect(before.state).toMatchObject({ model: prod, version: '2' })
        const post = await fail(before)
        expect(post).toMatchObject({ exitCode: 0 })
        expect(await registry.aliases(prod)).toEqual({})
        expect(Object.keys(await registry.stages(prod))).toEqual(['1', '2'])
        expect(await registry.aliases(dev)).toEqual({})
      })

      test('gives the alias back to the copy that had it, and holds what was rolled back', async () => {
        await given.runHere(step({}))
        const before = await given.runHere(step({ ...onTrial, version: '2' }))
        expect(before.outputs).toMatchObject({ promoted: 'true', 'target-version': '3' })
        const post = await fail(before)
        expect(post.annotations.join(' ')).toContain(
          `${prod} version 2 now has the alias champion, and version 3 was rolled back`,
        )
        expect(await registry.aliases(prod)).toEqual({ champion: '2' })
        const again = await given.runHere(step({ ...onTrial, version: '2' }))
        expect(again.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
        expect(again.state).toEqual({})
      })

      test('brings the former holder of a stage back from Archived', async () => {
        const stage = { ...onTrial, alias: '', stage: 'Production' }
        await given.runHere(step(stage))
        const before = await given.runHere(step({ ...stage, version: '2' }))
        expect(await registry.stages(prod)).toEqual({ 1: 'None', 2: 'Archived', 3: 'Production' })
        expect(await fail(before)).toMatchObject({ exitCode: 0 })
        expect(await registry.stages(prod)).toEqual({ 1: 'None', 2: 'Production', 3: 'None' })
      })

      test('leaves alone what somebody else has moved since', async () => {
        const before = await given.runHere(step(onTrial))
        await seed.alias(prod, 'champion', versionNumber(1))
        const post = await fail(before)
        expect(post).toMatchObject({ exitCode: 0 })
        expect(await registry.aliases(prod)).toEqual({ champion: '1' })
      })
    })
  })
})
