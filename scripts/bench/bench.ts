/**
 * Measures how long a promotion takes with the built action, compared with an empty Node process, a
 * minimal script that sends the same requests, and MLflow's own Python client. They run in turn, in
 * one run, with one local MLflow server; the results are the ratios of the medians. Then the same of
 * the action and of the Python client with a server that is 100 ms away.
 *
 *   npm run bench
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ModelName } from '../../src/core/model/model.ts'
import { provisionMlflow } from '../../testing/mlflow/provision.ts'
import { Seeding } from '../../testing/mlflow/seeding.ts'
import { startMlflow, stopMlflow } from '../../testing/mlflow/server.ts'
import { fromAfar } from './distant.ts'
import { milliseconds, type Timing, timeInTurn } from './in-turn.ts'
import { recordRequests } from './recorder.ts'
import { runProcess } from './run-process.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 15)
/** One worker, and MLflow's default number of workers: see docs/adr on connections. */
const workerCounts = [1, 4]
const registrySizes = [5, 50, 500]
/** From one continent to another, in milliseconds. */
const roundTrip = 100

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const action = here('../../dist/action.js')
const print = (line: string) => void process.stdout.write(`${line}\n`)

const python = await provisionMlflow()
for (const workers of workerCounts) {
  const server = await startMlflow(python, { workers })
  try {
    if (workers === workerCounts[0]) await countRequests(server.url)
    await compare(server.url, server.folder, workers)
    if (workers === workerCounts[1]) await compareFromAfar(server.url)
  } finally {
    await stopMlflow(server.pid, server.folder)
  }
}

async function countRequests(url: string): Promise<void> {
  print('Requests of one promotion to Production, by how many versions the registry has:')
  for (const size of registrySizes) {
    const model = await seeded(url, size)
    const requests = await recordRequests(url, (through) => promoteByAction(through, model, 2))
    print(`  ${String(size).padStart(4)} versions  ${requests.length} requests`)
  }
}

async function compare(url: string, folder: string, workers: number): Promise<void> {
  const [byAction, byScript, byPython] = [
    await seeded(url, 2),
    await seeded(url, 2),
    await seeded(url, 2),
  ]
  // The script sends the requests that the action sent for the same two moves, there and back.
  const transcripts: string[] = []
  for (const version of [2, 1]) {
    const requests = await recordRequests(url, (through) =>
      promoteByAction(through, byScript, version),
    )
    const file = join(folder, `requests-${version}.json`)
    writeFileSync(file, JSON.stringify(requests))
    transcripts.push(file)
  }
  const other = (round: number) => (round % 2 === 0 ? 2 : 1)
  const timings = await timeInTurn(rounds, {
    'empty node -e 0': () => runProcess(process.execPath, ['-e', '0'], {}),
    'bare script': (round) =>
      runProcess(process.execPath, [here('bare-script.js'), url, transcripts[round % 2] ?? ''], {}),
    'the action': (round) => promoteByAction(url, byAction, other(round)),
    'Python client': (round) =>
      runProcess(python, [here('python_client.py'), url, byPython, String(other(round))], {}),
  })
  print(`\nOne promotion, mlflow server --workers ${workers}, ${rounds} rounds, whole processes:`)
  printTimings(timings)
}

/** How long people wait whose registry is in another place: there, the requests after one another count. */
async function compareFromAfar(url: string): Promise<void> {
  const [byAction, byPython] = [await seeded(url, 2), await seeded(url, 2)]
  const other = (round: number) => (round % 2 === 0 ? 2 : 1)
  await fromAfar(url, roundTrip, async (through) => {
    const timings = await timeInTurn(rounds, {
      'the action': (round) => promoteByAction(through, byAction, other(round)),
      'Python client': (round) =>
        runProcess(python, [here('python_client.py'), through, byPython, String(other(round))], {}),
    })
    print(`\nThe same with a server ${roundTrip} ms away, ${rounds} rounds, whole processes:`)
    for (const { name, least, median, most } of timings) {
      const spread = `(${milliseconds(least)} to ${milliseconds(most)})`
      print(`  ${name.padEnd(16)} median ${milliseconds(median)} ${spread}`)
    }
  })
}

function printTimings(timings: readonly Timing[]): void {
  const bare = timings.find(({ name }) => name === 'bare script')?.median ?? Number.NaN
  for (const { name, least, median, most } of timings) {
    const spread = `(${milliseconds(least)} to ${milliseconds(most)})`
    const ratio = `${(median / bare).toFixed(2)} x the bare script`
    print(`  ${name.padEnd(16)} median ${milliseconds(median)} ${spread.padEnd(22)} ${ratio}`)
  }
}

/**
 * A model whose first version is in Production. The second version is as good; the others only add
 * to the size.
 */
async function seeded(url: string, versions: number): Promise<ModelName> {
  const seed = new Seeding(url)
  const model = await seed.model('bench')
  const values = [
    { key: 'val_auc', value: 0.93 },
    { key: 'latency_p95_ms', value: 40 },
  ]
  const first = await seed.trained(model, values)
  const second = await seed.trained(model, values)
  for (let more = 2; more < versions; more += 1) await seed.version(model, { run: second.run })
  await seed.stage(model, first.version, 'Production')
  return model
}

async function promoteByAction(url: string, model: ModelName, version: number): Promise<void> {
  await runProcess(process.execPath, [action], {
    INPUT_COMMAND: 'promote',
    'INPUT_MODEL-NAME': model,
    INPUT_VERSION: String(version),
    INPUT_STAGE: 'Production',
    INPUT_GATES: 'val_auc >= 0.9\nval_auc >= champion - 0.5%\nlatency_p95_ms <= champion + 10%',
    'INPUT_TRACKING-URI': url,
  })
}
