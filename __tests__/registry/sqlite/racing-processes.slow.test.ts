import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { registryFile, runModule, stagesIn } from './registry-file.ts'

const racers = [11, 12, 13, 14, 15, 16]

test('of many processes that promote different versions at the same time, exactly one succeeds', async () => {
  const path = registryFile(
    'mlflow-3.17',
    ...racers.map(
      (version) =>
        `INSERT INTO model_versions (name, version, creation_time, current_stage, status)
         VALUES ('churn', ${version}, 1, 'Staging', 'READY')`,
    ),
  )
  const folder = dirname(path)
  const started = racers.map((version) =>
    runModule(`
      import { existsSync, writeFileSync } from 'node:fs'
      import { openSqlite } from './src/registry/sqlite/open.ts'
      const registry = await openSqlite('write', { path: ${JSON.stringify(path)} })
      writeFileSync(${JSON.stringify(join(folder, `ready-${version}`))}, '')
      while (!existsSync(${JSON.stringify(join(folder, 'go'))})) await new Promise(setImmediate)
      await registry
        .move({
          kind: 'move-to-stage', model: 'churn', version: ${version}, from: 'Staging',
          to: 'Production', archiveExisting: true, holders: [3, 2],
        })
        .then(() => console.log('moved'), (error) => console.log(error.fault))
    `),
  )
  while (!racers.every((version) => existsSync(join(folder, `ready-${version}`)))) await sleep(20)
  writeFileSync(join(folder, 'go'), '')

  const said = (await Promise.all(started)).map(({ stdout }) => stdout.trim())
  expect(said.toSorted()).toEqual([...racers.slice(1).map(() => 'conflict'), 'moved'])
  const winner = racers[said.indexOf('moved')]
  const inProduction = Object.entries(stagesIn(path)).filter(([, stage]) => stage === 'Production')
  expect(inProduction).toEqual([[String(winner), 'Production']])
})
