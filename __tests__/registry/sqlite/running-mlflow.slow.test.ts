import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { ConflictError } from '../../../src/core/errors/errors.ts'
import { aliasName, versionsInStage } from '../../../src/core/model/model.ts'
import { openMlflow } from '../../../src/registry/mlflow/open.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'

const rounds = 12

describeWithMlflow('a running MLflow that writes to the same file', ({ url, database, seed }) => {
  async function promoteOver(model: string, version: number): Promise<void> {
    const path = '/api/2.0/mlflow/model-versions/transition-stage'
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: model,
        version: String(version),
        stage: 'Production',
        archive_existing_versions: true,
      }),
    })
    expect([answer.status, await answer.text()]).toEqual([200, expect.any(String)])
  }

  test('sees a transaction of Stagegate completely or not at all', async () => {
    const sqlite = await openSqlite('write', { path: database })
    const mlflow = openMlflow({ uri: url, credentials: { kind: 'none' }, env: {} })
    const champion = aliasName('champion')
    for (let round = 0; round < rounds; round++) {
      const model = await seed.model('beside')
      const [former, ours] = [await seed.version(model), await seed.version(model)]
      const theirs = await seed.version(model)
      await seed.stage(model, former, 'Production')
      await seed.alias(model, 'champion', former)

      const meanwhile = Promise.all([
        promoteOver(model, theirs),
        ...[former, ours, theirs].map((each) => seed.versionTag(model, each, 'note', 'theirs')),
      ])
      // Long enough, in some rounds, for theirs to be under way.
      await sleep(round)
      const ended = await sqlite
        .transact?.({
          model,
          changes: [
            {
              kind: 'move-to-stage',
              model,
              version: ours,
              from: 'None',
              to: 'Production',
              archiveExisting: true,
              holders: [former],
            },
            { kind: 'point-alias', model, alias: champion, version: ours, from: former },
          ],
          versionTags: [{ version: ours, key: 'record', value: 'done' }],
          modelTags: [{ key: 'held', value: 'ours' }],
        })
        .catch((error: unknown) => error)
      await meanwhile

      const standing = await sqlite.readSnapshot(model)
      const row = standing.versions.find(({ version }) => version === ours)
      if (ended instanceof ConflictError) {
        expect(row?.stage).toBe('None')
        expect(row?.tags).toEqual(new Map([['note', 'theirs']]))
        expect(standing.tags.size).toBe(0)
        expect(standing.aliases.get(champion)).toBe(former)
        expect(versionsInStage(standing, 'Production')).toEqual([theirs])
      } else {
        expect(ended).toBeUndefined()
        // MLflow's own move has no compare: it may have archived ours since, or stand beside it.
        expect(['Production', 'Archived']).toContain(row?.stage)
        expect(row?.tags.get('record')).toBe('done')
        expect(standing.tags.get('held')).toBe('ours')
        expect(standing.aliases.get(champion)).toBe(ours)
      }
      expect(standing.versions.map(({ tags }) => tags.get('note'))).toEqual(
        standing.versions.map(() => 'theirs'),
      )
      expect(await mlflow.readSnapshot(model)).toEqual(standing)
    }
    await mlflow.close()
    await sqlite.close()
  }, 120_000)

  test('can be read by a command that only reads, after every write', async () => {
    const model = await seed.model('read-beside')
    const version = await seed.version(model)
    const run = await seed.run()
    const writes = 60
    let done = 0
    const writer = (async () => {
      for (; done < writes; done++) {
        await seed.versionTag(model, version, 'round', String(done))
        await seed.stage(model, version, done % 2 === 0 ? 'Production' : 'Staging')
        await seed.log(run, [{ key: 'loss', value: done, step: done }])
      }
    })()
    let reads = 0
    let last = -1
    while (done < writes) {
      const sqlite = await openSqlite('read', { path: database })
      const round = Number((await sqlite.readVersion(model, version))?.tags.get('round') ?? -1)
      expect(round).toBeGreaterThanOrEqual(last)
      last = round
      reads++
      await sqlite.close()
      await sleep(1)
    }
    await writer
    expect(reads).toBeGreaterThan(20)
  }, 120_000)
})
