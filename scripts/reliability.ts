/**
 * Measures whether promotions stay correct when they race with each other, when the network or the
 * server fails, and when they are killed. It runs the built action with real MLflow servers, and
 * compares its reports with the registry afterwards.
 *
 *   npm run reliability -- --help
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import {
  type Backend,
  type BackendName,
  backendNames,
  startBackend,
} from './reliability/backends.ts'
import { runCrashes, runFaults } from './reliability/campaigns.ts'
import { startPythonRacers } from './reliability/python-racers.ts'
import { actionRace, pythonRace } from './reliability/racers.ts'
import { type Racer, type RaceTally, racerNames, runRaces } from './reliability/races.ts'
import { Stagehand, targets, trialCommands } from './reliability/scenario.ts'
import { raceTable, trialTable } from './reliability/tables.ts'
import type { TrialTally } from './reliability/trials.ts'

const usage = `npm run reliability -- [options]
  --only LIST       races, faults, crashes (default: all)
  --backend LIST    ${backendNames.join(', ')} (default: all; rest-edit has
                    basic-auth, and a user with EDIT)
  --target LIST     stage, alias (default: both)
  --client LIST     who races: action, copies, one copy, python (default: all)
  --command LIST    what is tried under faults and crashes: promote, rollback, copy (default: promote, copy)
  --rounds N        rounds of each race (default: 60)
  --workers N       processes that race (default: 4)
  --retries LIST    the action's retries under faults (default: 0,3)
  --points N        the maximum number of requests or statements to disturb (default: all)
  --parallel N      trials that run at the same time (default: 2)
  --other-run       after a fault or crash, run another workflow run instead of the same one again
  --way-back        after each trial of a promotion, check that a rollback can undo it
  --copies          the candidates are copies of the holder, with its tags and records
  --clocks N        the clocks of the machines are N minutes ahead or behind, in turn
  --versions N      each model has N versions (only with a server on SQLite)
  --server-workers N  processes of each MLflow server (default: 4, as in MLflow)
  --json FILE       write all figures as JSON
`

const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: 'races,faults,crashes' },
    backend: { type: 'string', default: backendNames.join(',') },
    target: { type: 'string', default: 'stage,alias' },
    client: { type: 'string', default: racerNames.join(',') },
    command: { type: 'string', default: 'promote,copy' },
    rounds: { type: 'string', default: '60' },
    workers: { type: 'string', default: '4' },
    retries: { type: 'string', default: '0,3' },
    points: { type: 'string' },
    parallel: { type: 'string', default: '2' },
    'other-run': { type: 'boolean', default: false },
    'way-back': { type: 'boolean', default: false },
    copies: { type: 'boolean', default: false },
    clocks: { type: 'string', default: '0' },
    versions: { type: 'string', default: '0' },
    'server-workers': { type: 'string', default: '4' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const print = (line: string) => void process.stdout.write(`${line}\n`)
const note = (line: string) => void process.stderr.write(`${line}\n`)

if (given.help) {
  print(usage)
  process.exit(0)
}

const parts = listOf('only', given.only, ['races', 'faults', 'crashes'] as const)
const backends = listOf('backend', given.backend, backendNames)
const kinds = listOf('target', given.target, Object.keys(targets) as (keyof typeof targets)[])
const clients = listOf('client', given.client, racerNames)
const commands = listOf('command', given.command, trialCommands)
const [rounds, racers] = [whole('rounds', given.rounds), whole('workers', given.workers)]
const retries = given.retries.split(',').map((text) => whole('retries', text, 0))
const mostPoints = given.points === undefined ? null : whole('points', given.points)
const parallel = whole('parallel', given.parallel)
const serverWorkers = whole('server-workers', given['server-workers'])

const conditions = {
  copies: given.copies,
  clocks: whole('clocks', given.clocks, 0),
  versions: whole('versions', given.versions, 0),
}

// Everything that was started is stopped at the end, also after an interrupt.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const figures: {
  skipped: Partial<Record<BackendName, string>>
  races: RaceTally[]
  faults: TrialTally[]
  crashes: TrialTally[]
} = { skipped: {}, races: [], faults: [], crashes: [] }

for (const name of backends) {
  const backend = await startBackend(name, serverWorkers)
  if (typeof backend === 'string') {
    figures.skipped[name] = backend
    note(`${name} is skipped: ${backend}`)
    continue
  }
  try {
    await measure(backend)
  } finally {
    await backend.stop()
  }
}
show()
if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(report(), null, 2)}\n`)

async function measure(backend: Backend): Promise<void> {
  const stagehand = new Stagehand(backend.url, backend, conditions)
  if (parts.includes('races')) {
    for (const client of clients) await raceAs(client, backend, stagehand)
  }
  for (const command of commands) {
    for (const target of kinds) {
      const rerun = !given['other-run']
      const wayBack = given['way-back']
      const campaign = { command, target, parallel, mostPoints, rerun, wayBack }
      if (parts.includes('faults')) {
        for (const tries of retries) {
          note(`${backend.name}: faults of a ${command}, ${target}, ${tries} retries`)
          figures.faults.push(...(await runFaults(backend, stagehand, campaign, tries)))
        }
      }
      if (parts.includes('crashes')) {
        note(`${backend.name}: crashes of a ${command}, ${target}`)
        figures.crashes.push(...(await runCrashes(backend, stagehand, campaign)))
      }
    }
  }
}

async function raceAs(client: Racer, backend: Backend, stagehand: Stagehand): Promise<void> {
  const python = client === 'python' ? startPythonRacers(backend.python, racers) : null
  try {
    const race = python === null ? actionRace(backend) : pythonRace(backend, python)
    // Python's client needs seconds to import and connect; without this, the runs of the first
    // round would not overlap.
    if (python !== null) {
      await runRaces(backend, stagehand, race, { rounds: 1, racers, client, target: 'stage' })
    }
    for (const target of kinds) {
      note(`${backend.name}: ${rounds} races of ${racers}, ${target}, ${client}`)
      figures.races.push(
        await runRaces(backend, stagehand, race, { rounds, racers, client, target }),
      )
    }
  } finally {
    python?.stop()
  }
}

function show(): void {
  const { races, faults, crashes } = figures
  if (races.length > 0) print(`Races\n${raceTable(races)}`)
  if (faults.length > 0) print(`Faults\n${trialTable(faults)}`)
  if (crashes.length > 0) print(`Crashes\n${trialTable(crashes)}`)
  for (const { examples, ...it } of [...races, ...faults, ...crashes]) {
    const who = 'client' in it ? it.client : it.disturbance
    for (const words of examples.slice(0, 2)) note(`${it.backend}, ${it.target}, ${who}: ${words}`)
  }
}

function report() {
  const machine = { cores: cpus().length, node: process.version }
  return {
    machine,
    settings: { rounds, racers, retries, serverWorkers, mostPoints, ...conditions },
    ...figures,
  }
}

function listOf<Name extends string>(
  option: string,
  text: string,
  names: readonly Name[],
): readonly Name[] {
  return text.split(',').map((word) => {
    const found = names.find((name) => name === word.trim())
    if (found === undefined) fail(`--${option} takes ${names.join(', ')}, not '${word}'.`)
    return found
  })
}

function whole(option: string, text: string, least = 1): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least) {
    fail(`--${option} takes whole numbers from ${least}, not '${text}'.`)
  }
  return number
}

function fail(why: string): never {
  note(why)
  process.exit(2)
}
