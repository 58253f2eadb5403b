import type { Backend, BackendName } from './backends.ts'
import { inspect } from './inspector.ts'
import { inWords, judgeRace, wasTrueThen } from './judge.ts'
import { type Meeting, meetings } from './overlap.ts'
import type { Race } from './racers.ts'
import { type Stagehand, targets } from './scenario.ts'

/** Many rounds of one kind of race, counted. */
export interface RaceTally {
  readonly backend: BackendName
  readonly target: keyof typeof targets
  readonly client: 'action' | 'python'
  readonly racers: number
  readonly rounds: number
  /** Rounds in which all were let go at the same moment. */
  readonly overlapping: number
  /** Rounds that ended with other than one holder. */
  readonly notOneHolder: number
  /** Rounds in which what a run reported is not what the registry says. */
  readonly untrue: number
  /** Of those: rounds in which all of it was so when the run looked last. */
  readonly trueThen: number
  /** Rounds after which the former holder still is the one. */
  readonly nobodyWon: number
  /** Rounds that went wrong either way, by where the runs met. */
  readonly wrongByMeeting: Readonly<Partial<Record<Meeting, { rounds: number; wrong: number }>>>
  /** A sentence for each round that went wrong; at most twenty. */
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
    const { holders } = await inspect(backend.url, scenario.model, scenario.target)
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

/** In place, the first write is the only place to meet; Python's client writes nothing but moves. */
function placesToMeet(backend: Backend, client: 'action' | 'python'): readonly Meeting[] {
  if (backend.file !== null) return client === 'python' ? ['start'] : ['start', 'first write']
  return client === 'python' ? ['start', 'move'] : meetings
}
