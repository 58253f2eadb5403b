import { beforeEach, describe, expect, test } from '@jest/globals'
import type { ModelName, VersionNumber } from '../../src/core/model/model.ts'
import { openMlflow } from '../../src/registry/mlflow/open.ts'
import { describeWithMlflow, type RealMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runCommandHere } from '../cli/in-process-command.ts'

describeWithMlflow('a promotion by copy', (mlflow) => {
  const stores = [
    ['over REST', mlflow.url],
    ['in the SQLite file', `sqlite:///${mlflow.database}`],
  ] as const

  describe.each(stores)('%s', (_, uri) => {
    let place: Place
    beforeEach(async () => {
      place = await newPlace(mlflow, uri)
    })

    test('makes one copy, gives it the alias, and records what it is a copy of', async () => {
      const { dev, prod } = place
      const ended = await place.promote()
      expect(ended).toMatchObject({ exitCode: 0 })
      expect(ended.stdout).toContain(
        `${prod} version 2, a copy of ${dev} version 1, now has the alias champion`,
      )
      const { versions, aliases, tags } = await place.read(prod)
      expect(versions.map(({ version, source }) => [version, source])).toEqual([
        [2, `models:/${dev}/1`],
        [1, 's3://bucket/model'],
      ])
      expect([...aliases]).toEqual([['champion', 2]])
      expect([...tags.keys()]).toEqual([expect.stringMatching(/^stagegate_held_/)])
      const own = [...(versions[0]?.tags ?? [])].sort()
      expect(own).toEqual([
        [expect.stringMatching(/^stagegate_record_/), expect.any(String)],
        ['team', 'risk'],
      ])
      const record = JSON.parse(own[0]?.[1] ?? '')
      expect(record).toMatchObject({ state: 'done', version: '2', source: `models:/${dev}/1` })
      expect((await place.read(dev)).versions[0]?.tags).toEqual(
        new Map([
          ['stagegate_note', 'of dev'],
          ['team', 'risk'],
        ]),
      )
    })

    test('is unchanged the second time, and makes no second copy', async () => {
      await place.promote()
      const again = await place.promote()
      expect(again.stdout).toContain(`a copy of ${place.dev} version 1, already has the alias`)
      expect((await place.read(place.prod)).versions).toHaveLength(2)
    })

    test('to a second alias uses the copy that is there', async () => {
      await place.promote()
      const ended = await place.promote({ alias: 'shadow' })
      expect(ended).toMatchObject({ exitCode: 0 })
      const { versions, aliases } = await place.read(place.prod)
      expect(versions).toHaveLength(2)
      expect(Object.fromEntries(aliases)).toEqual({ champion: 2, shadow: 2 })
    })

    test('is judged against the holder in the other registered model', async () => {
      await place.promote()
      const worse = await place.version(0.85)
      const ended = await place.promote({ version: String(worse) })
      expect(ended.exitCode).toBe(5)
      expect(ended.stdout).toContain(
        `${place.dev} version ${worse} is not promoted to the alias champion of ${place.prod}`,
      )
      expect((await place.read(place.prod)).versions).toHaveLength(2)
    })

    test('by check changes nothing, says what it would do, and has the digest of the promotion', async () => {
      const check = await place.run('check')
      expect(check.stdout).toContain(`${place.dev} version 1: copied to ${place.prod}`)
      expect(check.stdout).toContain('alias champion: no version → the copy')
      expect((await place.read(place.prod)).versions).toHaveLength(1)
      const digest = /sha256:[0-9a-f]{64}/.exec(check.stdout)?.[0] ?? ''
      const ended = await place.promote({ 'expected-evidence': digest })
      expect(ended).toMatchObject({ exitCode: 0 })
    })

    test('from an alias takes the version that has it', async () => {
      await mlflow.seed.alias(place.dev, 'challenger', place.candidate)
      const version = `models:/${place.dev}@challenger`
      expect(await place.promote({ version })).toMatchObject({ exitCode: 0 })
      expect((await place.read(place.prod)).aliases.get('champion' as never)).toBe(2)
    })

    test('goes to a stage as well, and archives who was there', async () => {
      await mlflow.seed.stage(place.prod, 1 as VersionNumber, 'Production')
      const ended = await place.promote({ alias: '', stage: 'Production', gates: 'auc >= 0.5' })
      expect(ended).toMatchObject({ exitCode: 0 })
      const { versions } = await place.read(place.prod)
      expect(versions.map(({ stage }) => stage)).toEqual(['Production', 'Archived'])
    })

    test('is rolled back in the registered model that has the copy, and the copy stays', async () => {
      await place.promote()
      const better = await place.version(0.95)
      await place.promote({ version: String(better) })
      const back = await place.to(['rollback', '--alias', 'champion', '--reason', 'it was slow'])
      expect(back).toMatchObject({ exitCode: 0 })
      const { versions, aliases } = await place.read(place.prod)
      expect(versions).toHaveLength(3)
      expect(aliases.get('champion' as never)).toBe(2)
      // The mark on the copy holds what it is a copy of.
      const again = await place.promote({ version: String(better) })
      expect(again.exitCode).toBe(4)
      expect(again.stdout).toContain('mona rolled the version back from this target: it was slow')
      expect(again.stdout).toMatch(/clear-rollback --model-name \S+prod\S+ --alias champion/)
      expect(again.stdout).toContain('--version 3')
      const clear = [
        'clear-rollback',
        '--alias',
        'champion',
        '--version',
        '3',
        '--reason',
        'mended',
      ]
      expect(await place.to(clear)).toMatchObject({ exitCode: 0 })
      expect(await place.promote({ version: String(better) })).toMatchObject({ exitCode: 0 })
      expect((await place.read(place.prod)).versions).toHaveLength(3)
    })

    test('is in history, with its source, and the audit finds nothing', async () => {
      await place.promote()
      const history = await place.to(['history'])
      expect(history.stdout).toContain(`a copy of models:/${place.dev}/1`)
      const data = JSON.parse((await place.to(['history', '--json'])).stdout)
      expect(JSON.stringify(data)).toContain(`"source":"models:/${place.dev}/1"`)
      expect(await place.to(['audit'])).toMatchObject({ exitCode: 0 })
    })

    test('makes the registered model where that is wanted, and only then', async () => {
      const toModel = `${place.prod}-new`
      const refused = await place.promote({ 'to-model': toModel })
      expect(refused.exitCode).toBe(2)
      expect(refused.stderr).toContain('or set --create-to-model to true')
      const wanted = { 'to-model': toModel, 'create-to-model': 'true', gates: 'auc >= 0.5' }
      expect(await place.run('check', wanted)).toMatchObject({ exitCode: 0 })
      await expect(place.read(toModel as ModelName)).rejects.toThrow(/no registered model/i)
      expect(await place.promote({ ...wanted, gates: 'auc >= 1' })).toMatchObject({ exitCode: 5 })
      await expect(place.read(toModel as ModelName)).rejects.toThrow(/no registered model/i)
      expect(await place.promote(wanted)).toMatchObject({ exitCode: 0 })
      const { versions, aliases } = await place.read(toModel as ModelName)
      expect(versions).toHaveLength(1)
      expect([...aliases]).toEqual([['champion', 1]])
    })

    test.each(['a/b', 'a:b', '..'])(
      'makes none with the name %j, and a check says so',
      async (name) => {
        const wanted = { 'to-model': name, 'create-to-model': 'true' }
        for (const command of ['check', 'promote'] as const) {
          const refused = await place.run(command, wanted)
          expect(refused.exitCode).toBe(2)
          expect(refused.stderr).toContain('MLflow does not accept a registered model named')
        }
      },
    )

    test('uses a copy that was made by hand, and not one of what had that name and number before', async () => {
      const byHand = await place.copyByHand()
      expect(await place.promote()).toMatchObject({ exitCode: 0 })
      const { versions, aliases } = await place.read(place.prod)
      expect(versions).toHaveLength(2)
      expect([...aliases]).toEqual([['champion', byHand]])
      await mlflow.seed.makeAgain(place.dev)
      await place.version(0.97)
      expect(await place.promote()).toMatchObject({ exitCode: 0 })
      const after = await place.read(place.prod)
      expect(after.versions).toHaveLength(3)
      expect([...after.aliases]).toEqual([['champion', 3]])
    })

    test('names other copies that it does not use', async () => {
      await place.copyByHand()
      await place.copyByHand()
      const ended = await place.promote()
      expect((await place.read(place.prod)).aliases.get('champion' as never)).toBe(3)
      expect(ended.stdout).toMatch(/version 2 is a copy of \S+ version 1 as well, but is not used/)
    })

    test('is unchanged where a copy of it serves, even if somebody has made another one since', async () => {
      await place.promote()
      await place.copyByHand()
      const again = await place.promote()
      expect(again).toMatchObject({ exitCode: 0 })
      expect(again.stdout).toContain(`version 2, a copy of ${place.dev} version 1, already has`)
      expect(again.stdout).toMatch(/version 3 is a copy of \S+ version 1 as well, but is not used/)
      expect((await place.read(place.prod)).aliases.get('champion' as never)).toBe(2)
    })

    test('compares with a version of any registered model', async () => {
      const { prod } = place
      await place.promote()
      const next = String(await place.version(0.95))
      const gates = (line: string) => place.run('check', { version: next, gates: line })
      expect(await gates(`auc >= models:/${prod}@champion + 0.04`)).toMatchObject({ exitCode: 0 })
      expect(await gates(`auc >= models:/${prod}@champion + 0.06`)).toMatchObject({ exitCode: 5 })
      expect(await gates(`auc >= models:/${place.dev}/1 + 0.04`)).toMatchObject({ exitCode: 0 })
      const nobody = await gates(`auc >= models:/${prod}@nobody`)
      expect(nobody.exitCode).toBe(4)
      expect(nobody.stdout).toContain(`no version of ${prod} has the alias nobody`)
      const missing = await gates(`auc >= models:/${prod}/99`)
      expect(missing).toMatchObject({ exitCode: 2 })
      expect(missing.stderr).toContain(`Version 99 of '${prod}' does not exist`)
      expect(await gates('auc >= models:/not.there/1')).toMatchObject({ exitCode: 2 })
    })

    test('lists the evidence of the version beside that of the holder', async () => {
      await place.promote()
      const next = await place.version(0.95)
      const words = ['--version', `models:/${place.dev}/${next}`, '--to-model', place.prod]
      const listed = await place.bare(['evidence', ...words, '--alias', 'champion'])
      expect(listed.stdout).toMatch(/auc\s.*0\.95.*0\.9/)
    })
  })
})

interface Place {
  readonly dev: ModelName
  readonly prod: ModelName
  readonly candidate: VersionNumber
  run(
    command: 'check' | 'promote',
    flags?: Readonly<Record<string, string>>,
  ): ReturnType<typeof runCommandHere>
  promote(flags?: Readonly<Record<string, string>>): ReturnType<typeof runCommandHere>
  to(words: readonly string[]): ReturnType<typeof runCommandHere>
  bare(words: readonly string[]): ReturnType<typeof runCommandHere>
  version(auc: number): Promise<VersionNumber>
  copyByHand(): Promise<VersionNumber>
  read(model: ModelName): ReturnType<ReturnType<typeof openMlflow>['readSnapshot']>
}

/** Version 1 of `dev` is ready to go to `prod`, where a version 1 has nothing. */
async function newPlace({ seed, url }: RealMlflow, uri: string): Promise<Place> {
  const [dev, prod] = [await seed.model('dev'), await seed.model('prod')]
  const { version: candidate, run } = await seed.trained(dev, [{ key: 'auc', value: 0.9 }])
  await seed.versionTag(dev, candidate, 'team', 'risk')
  await seed.versionTag(dev, candidate, 'stagegate_note', 'of dev')
  await seed.version(prod)
  const bare = (words: readonly string[]) =>
    // A terminal wraps what is longer than a line.
    runCommandHere(words, { env: { MLFLOW_TRACKING_URI: uri } }).then((ended) => ({
      ...ended,
      stdout: ended.stdout.replace(/\s+/g, ' '),
      stderr: ended.stderr.replace(/\s+/g, ' '),
    }))
  const place: Place = {
    dev,
    prod,
    candidate,
    bare,
    run(command, flags = {}) {
      const all: Readonly<Record<string, string>> = {
        'model-name': flags.version?.startsWith('models:') ? '' : dev,
        version: '1',
        'to-model': prod,
        alias: 'champion',
        gates: 'auc >= 0.8\nauc >= champion',
        ...flags,
      }
      const given = Object.entries(all).filter(([, value]) => value !== '')
      return bare([command, ...given.flatMap(([name, value]) => [`--${name}`, value])])
    },
    promote: (flags) => place.run('promote', flags),
    to: ([command = '', ...words]) => bare([command, '--model-name', prod, ...words]),
    version: async (auc) => (await seed.trained(dev, [{ key: 'auc', value: auc }])).version,
    copyByHand: () => seed.copy(dev, candidate, prod, run),
    async read(model) {
      const mlflow = openMlflow({ uri: url, credentials: { kind: 'none' }, env: {} })
      try {
        return await mlflow.readSnapshot(model)
      } finally {
        await mlflow.close()
      }
    },
  }
  return place
}
