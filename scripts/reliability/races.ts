import type { Backend, BackendName } from './backends.ts'
import { copiedTwice, inspect, type Seen, type Target } from './inspector.ts'
import { inWords, judgeRace, type Report, wasTrueThen } from './judge.ts'
import { type Meeting, meetings } from './overlap.ts'
import type { Race } from './racers.ts'
import { type Scenario, type Stagehand, targets } from './scenario.ts'

/**
 * Who races: the action, which moves different versions, copies different versions of another model, or
 * copies one; or MLflow's Python client.
 */
export const racerNames = ['action', 'copies', 'one copy', 'python'] as const
export type Racer = (typeof racerNames)[number]

/** The counts for all rounds of one kind of race. */
export interface RaceTally {
  readonly backend: BackendName
  readonly target: keyof typeof targets
  readonly client: Racer
  readonly racers: number
  readonly rounds: number
  /** Rounds in which all runs were released at the same moment. */
  readonly overlapping: number
  /** Rounds that did not end with exactly one holder. */
  readonly notOneHolder: number
  /** Rounds in which the report of a run does not match the registry. */
  readonly untrue: number
  /** Those of them in which every report was true when the run last read the target. */
  readonly trueThen: number
  /** Rounds after which there are two copies of one version. */
  readonly duplicates: number
  /** Rounds after which the former holder still has the target. */
  readonly nobodyWon: number
  /** Rounds with an error of either kind, by the point of synchronization. */
  readonly wrongByMeeting: Readonly<Partial<Record<Meeting, { rounds: number; wrong: number }>>>
  /** A sentence for each round with an error; at most twenty. */
  readonly examples: readonly string[]
}

export interface RaceOptions {
  readonly rounds: number
  readonly racers: number
  readonly target: keyof typeof targets
  readonly client: Racer
}

export async function runRaces(
  backend: Backend,
  stagehand: Stagehand,
  race: Race,
  { rounds, racers, target, client }: RaceOptions,
): Promise<RaceTally> {
  const count = {
    ...{ overlapping: 0, notOneHolder: 0, untrue: 0, trueThen: 0 },
    ...{ duplicates: 0, nobodyWon: 0 },
  }
  const wrongByMeeting: Partial<Record<Meeting, { rounds: number; wrong: number }>> = {}
  const examples: string[] = []
  const places = placesToMeet(backend, client)
  for (let round = 0; round < rounds; round += 1) {
    const meeting = places[round % places.length] ?? 'start'
    const scenario = await scenarioFor(client, stagehand, targets[target], racers)
    const { reports: told, together } = await race(scenario, meeting)
    const seen = await inspect(backend.url, scenario.model, scenario.target, backend.headers)
    const { holders } = seen
    const reports = told.map((report) => ({
      ...report,
      version: versionOf(report, scenario, seen),
    }))
    const twice = copiedTwice(seen)
    if (twice.length > 0) count.duplicates += 1
    const found = judgeRace(reports, holders, scenario.holder)
    const wrong = found.holders.length > 0 || found.reports.length > 0 || twice.length > 0
    if (together === racers) count.overlapping += 1
    if (found.holders.length > 0) count.notOneHolder += 1
    if (found.reports.length > 0) count.untrue += 1
    if (found.reports.length > 0 && found.reports.every(wasTrueThen)) count.trueThen += 1
    if (holders.length === 1 && holders[0] === scenario.holder) count.nobodyWon += 1
    const met = wrongByMeeting[meeting] ?? { rounds: 0, wrong: 0 }
    wrongByMeeting[meeting] = { rounds: met.rounds + 1, wrong: met.wrong + (wrong ? 1 : 0) }
    if (wrong && examples.length < 20) {
      const words = [
        ...[...found.holders, ...found.reports].map(inWords),
        ...twice.map((source) => `${source} was copied more than once`),
      ]
      examples.push(`round ${round + 1}, met at ${meeting}: ${words.join('; ')}`)
    }
  }
  return {
    backend: backend.name,
    target,
    client,
    racers,
    rounds,
    ...count,
    wrongByMeeting,
    examples,
  }
}

function scenarioFor(client: Racer, stagehand: Stagehand, target: Target, racers: number) {
  switch (client) {
    case 'action':
    case 'python':
      return stagehand.scenario(target, racers)
    case 'copies':
      return stagehand.copying(target, racers, 'each')
    case 'one copy':
      return stagehand.copying(target, racers, 'one')
  }
}

/** The version that a report is about: of a copy, the one that was made; '-' where there is none. */
function versionOf({ version }: Report, { sourceOf }: Scenario, { sources }: Seen): string {
  const source = sourceOf(version)
  if (source === null) return version
  const copies = Object.keys(sources).filter((it) => sources[it] === source)
  return copies.at(-1) ?? '-'
}

/**
 * With a file used in place, runs can be synchronized only at the first write; Python's client
 * writes only moves.
 */
function placesToMeet(backend: Backend, client: Racer): readonly Meeting[] {
  if (backend.file !== null) return client === 'python' ? ['start'] : ['start', 'first write']
  return client === 'python' ? ['start', 'move'] : meetings
}
