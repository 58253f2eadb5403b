import type { Backend, BackendName } from './backends.ts'
import { inspect } from './inspector.ts'
import { inWords, judgeRace, wasTrueThen } from './judge.ts'
import { type Meeting, meetings } from './overlap.ts'
import type { Race } from './racers.ts'
import { type Stagehand, targets } from './scenario.ts'

/** The counts for all rounds of one kind of race. */
export interface RaceTally {
  readonly backend: BackendName
  readonly target: keyof typeof targets
  readonly client: 'action' | 'python'
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
  readonly client: 'action' | 'python'
}

export async function runRaces(
  backend: Backend,
  stagehand: Stagehand,
  race: Race,
  { rounds, racers, target, client }: RaceOptions,
): Promise<RaceTally> {
  const count = { overlapping: 0, notOneHolder: 0, untrue: 0, trueThen: 0, nobodyWon: 0 }
  const wrongByMeeting: Partial<Record<Meeting, { rounds: number; wrong: number }>> = {}
  const examples: string[] = []
  const places = placesToMeet(backend, client)
  for (let round = 0; round < rounds; round += 1) {
    const meeting = places[round % places.length] ?? 'start'
    const scenario = await stagehand.scenario(targets[target], racers)
    const { reports, together } = await race(scenario, meeting)
    const { holders } = await inspect(backend.url, scenario.model, scenario.target, backend.headers)
    const found = judgeRace(reports, holders, scenario.holder)
    const wrong = found.holders.length > 0 || found.reports.length > 0
    if (together === racers) count.overlapping += 1
    if (found.holders.length > 0) count.notOneHolder += 1
    if (found.reports.length > 0) count.untrue += 1
    if (found.reports.length > 0 && found.reports.every(wasTrueThen)) count.trueThen += 1
    if (holders.length === 1 && holders[0] === scenario.holder) count.nobodyWon += 1
    const met = wrongByMeeting[meeting] ?? { rounds: 0, wrong: 0 }
    wrongByMeeting[meeting] = { rounds: met.rounds + 1, wrong: met.wrong + (wrong ? 1 : 0) }
    if (wrong && examples.length < 20) {
      const words = [...found.holders, ...found.reports].map(inWords)
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

/**
 * With a file used in place, runs can be synchronized only at the first write; Python's client
 * writes only moves.
 */
function placesToMeet(backend: Backend, client: 'action' | 'python'): readonly Meeting[] {
  if (backend.file !== null) return client === 'python' ? ['start'] : ['start', 'first write']
  return client === 'python' ? ['start', 'move'] : meetings
}
