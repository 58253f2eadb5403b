import { dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import { registryFile, rowsOf, runModule } from './registry-file.ts'

const rounds = Array.from({ length: 40 }, (_, round) => round)
const racers = [0, 1] as const

/** Each racer has a version of its own in each round. */
const versionOf = (round: number, racer: number) => 100 + 2 * round + racer

test('of two processes that promote at the same time, one promotes and the other writes nothing', async () => {
  const path = registryFile(
    'mlflow-3.17',
    ...rounds
      .flatMap((round) => racers.map((racer) => versionOf(round, racer)))
      .map(
        (version) =>
          `INSERT INTO model_versions (name, version, creation_time, current_stage, status)
           VALUES ('churn', ${version}, 1, 'None', 'READY')`,
      ),
  )
  const folder = dirname(path)
  const started = racers.map((racer) =>
    runModule(`
      import { existsSync, writeFileSync } from 'node:fs'
      import { openSqlite } from './src/registry/sqlite/open.ts'
      const registry = await openSqlite('write', { path: ${JSON.stringify(path)} })
      const mark = (name, racer) => ${JSON.stringify(`${folder}/`)} + name + '-' + racer
      const together = async (name) => {
        writeFileSync(mark(name, ${racer}), '')
        while (!existsSync(mark(name, ${1 - racer}))) await new Promise(setImmediate)
      }
      const said = []
      for (let round = 0; round < ${rounds.length}; round++) {
        const { versions, aliases } = await registry.readSnapshot('churn')
        const holders = versions.filter((each) => each.stage === 'Production').map((each) => each.version)
        const version = 100 + 2 * round + ${racer}
        await together('decided-' + round)
        said.push(await registry.transact({
          model: 'churn',
          changes: [
            { kind: 'move-to-stage', model: 'churn', version, from: 'None', to: 'Production', archiveExisting: true, holders },
            { kind: 'point-alias', model: 'churn', alias: 'champion', version, from: aliases.get('champion') },
          ],
          versionTags: [{ version, key: 'record', value: 'done' }],
          modelTags: [{ key: 'held', value: String(version) }],
        }).then(() => 'moved', (error) => error.fault ?? String(error)))
        await together('moved-' + round)
      }
      console.log(JSON.stringify(said))
    `),
  )
  const finished = await Promise.all(started)
  expect(finished.map(({ stderr }) => stderr)).toEqual(['', ''])
  const [first = [], second = []] = finished.map(({ stdout }) => JSON.parse(stdout) as string[])

  const ends = rounds.map((round) => [first[round], second[round]].toSorted().join(' and '))
  expect(ends).toEqual(rounds.map(() => 'conflict and moved'))
  const winners = rounds.map((round) => versionOf(round, first[round] === 'moved' ? 0 : 1))
  const records = rowsOf(
    path,
    `SELECT version FROM model_version_tags WHERE key = 'record' ORDER BY version`,
  )
  expect(records.map(({ version }) => version)).toEqual(winners)
  const stages = rowsOf(
    path,
    `SELECT version, current_stage FROM model_versions WHERE version >= 100 ORDER BY version`,
  )
  const last = winners.at(-1)
  expect(stages.map(({ version, current_stage }) => [version, current_stage])).toEqual(
    rounds
      .flatMap((round) => racers.map((racer) => versionOf(round, racer)))
      .map((version) => [
        version,
        version === last ? 'Production' : winners.includes(version) ? 'Archived' : 'None',
      ]),
  )
  expect(
    rowsOf(path, `SELECT version FROM registered_model_aliases WHERE alias = 'champion'`),
  ).toEqual([{ version: last }])
  expect(rowsOf(path, `SELECT value FROM registered_model_tags WHERE key = 'held'`)).toEqual([
    { value: String(last) },
  ])
}, 120_000)
