/**
 * Measures how long it takes to judge a version of which very much was logged: 100,000 points of a
 * logged model, and 5,000 metrics of its run. The time of MLflow's own answers is measured apart, by
 * asking the same again without reading it; the processor time and memory are those of our process.
 *
 *   npm run bench:evidence
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ModelName } from '../../src/core/model/model.ts'
import { provisionMlflow } from '../../testing/mlflow/provision.ts'
import { type LoggedValue, Seeding } from '../../testing/mlflow/seeding.ts'
import { startMlflow, stopMlflow } from '../../testing/mlflow/server.ts'
import { type RecordedRequest, recordRequests } from './recorder.ts'
import { runProcess } from './run-process.ts'

const points = Number(process.env.BENCH_POINTS ?? 100_000)
const metrics = Number(process.env.BENCH_METRICS ?? 5_000)
const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
/** Of our own process: MLflow 3.17 itself takes longer to answer with a logged model of 100,000 points. */
const [mostSeconds, mostMegabytes] = [3, 300]
/** What MLflow takes in one request. */
const rowsOfBatch = 1_000

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const cli = here('../../dist/cli.js')
const print = (line: string) => void process.stdout.write(`${line}\n`)

const server = await startMlflow(await provisionMlflow())
try {
  const model = await seeded()
  print(
    `A logged model with ${points} points, whose run has ${metrics} metrics; median of ${rounds}.`,
  )
  for (const gate of ['val_auc >= 0.5', 'max(val_auc) >= 0.5', 'metric/* >= 0.5']) {
    print(`\n${gate}`)
    for (const uri of [server.url, `sqlite:///${server.database}`]) await measure(model, gate, uri)
  }
} finally {
  await stopMlflow(server.pid, server.folder)
}

async function seeded(): Promise<ModelName> {
  const seed = new Seeding(server.url)
  const name = await seed.model('large')
  const run = await seed.run()
  const model = await seed.loggedModel(run)
  const ofModel = Array.from({ length: points }, (_, index): LoggedValue => {
    const step = Math.floor(index / 2)
    const key = index % 2 === 0 ? 'val_auc' : 'val_loss'
    return { key, value: 0.5 + (step % 1_000) / 2_500, step, model }
  })
  const ofRun = Array.from(
    { length: metrics - 2 },
    (_, index): LoggedValue => ({ key: `metric/${index}`, value: 0.5 + index / 20_000, model }),
  )
  const all = [...ofModel, ...ofRun]
  for (let at = 0; at < all.length; at += rowsOfBatch) {
    await seed.log(run, all.slice(at, at + rowsOfBatch))
  }
  await seed.end(run)
  await seed.version(name, { run, loggedModel: model })
  return name
}

async function measure(model: ModelName, gate: string, uri: string): Promise<void> {
  const isServer = uri === server.url
  const check = (through: string) => judge(model, gate, through)
  const requests = isServer ? await recordRequests(uri, async (it) => void (await check(it))) : []
  const taken: Taken[] = []
  const answered: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    taken.push(await check(uri))
    if (isServer) answered.push(await answerTime(requests))
  }
  const wall = median(taken.map(({ wall }) => wall))
  const processor = median(taken.map(({ processor }) => processor))
  const memory = median(taken.map(({ memory }) => memory))
  const within = processor <= mostSeconds && memory <= mostMegabytes
  print(
    [
      `  ${isServer ? 'REST  ' : 'sqlite'}`,
      `${seconds(wall)} in all`,
      `${seconds(processor)} of processor`,
      `${memory.toFixed(0)} MB`,
      ...(isServer
        ? [`${requests.length} requests, which MLflow answers in ${seconds(median(answered))}`]
        : []),
      `${within ? 'within' : 'BEYOND'} ${mostSeconds} s of processor and ${mostMegabytes} MB`,
    ].join(', '),
  )
}

interface Taken {
  /** Seconds. */
  readonly wall: number
  readonly processor: number
  /** Megabytes. */
  readonly memory: number
}

async function judge(model: ModelName, gate: string, uri: string): Promise<Taken> {
  const file = join(server.folder, 'usage.json')
  const start = performance.now()
  await runProcess(
    process.execPath,
    [
      cli,
      ...['check', '--model-name', model, '--version', '1', '--alias', 'champion'],
      ...['--gates', gate, '--tracking-uri', uri, '--json'],
    ],
    { NODE_OPTIONS: `--import ${here('report-usage.js')}`, BENCH_USAGE: file },
  )
  const wall = (performance.now() - start) / 1_000
  const { kilobytes, microseconds } = JSON.parse(readFileSync(file, 'utf8'))
  return { wall, processor: microseconds / 1e6, memory: kilobytes / 1024 }
}

/** Seconds, one request after the other. */
async function answerTime(requests: readonly RecordedRequest[]): Promise<number> {
  const start = performance.now()
  for (const { method, path, body } of requests) {
    const answer = await fetch(`${server.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', connection: 'close' },
      ...(body !== '' && { body }),
    })
    await answer.arrayBuffer()
  }
  return (performance.now() - start) / 1_000
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function seconds(time: number): string {
  return `${time.toFixed(2)} s`
}
