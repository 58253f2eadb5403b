import type { Backend } from './backends.ts'
import type { Report } from './judge.ts'
import { type Meeting, meetingAt, movedSince, type Trace, traceOf } from './overlap.ts'
import { type HttpProxy, startProxy } from './proxy.ts'
import type { PythonRacers } from './python-racers.ts'
import { Rendezvous } from './rendezvous.ts'
import type { Scenario } from './scenario.ts'
import { startAction, type Worker } from './worker.ts'

/** The result of one round, before the registry is read. */
export interface Raced {
  readonly reports: readonly Report[]
  /** How many were released at the same moment. */
  readonly together: number
}

/** Runs one round of a race: every candidate is promoted at the same time. */
export type Race = (scenario: Scenario, meeting: Meeting) => Promise<Raced>

/**
 * Milliseconds that the first run waits for the last, because a run may itself wait for another
 * one.
 */
const patience = 1500

/** Racers that are processes of the built action. */
export function actionRace(backend: Backend): Race {
  return backend.file === null
    ? (scenario, meeting) => actionsThroughProxies(backend.url, scenario, meeting)
    : (scenario, meeting) => actionsOnFile(backend.file ?? '', scenario, meeting)
}

/**
 * Racers that are processes with MLflow's Python client; they are started once, because their start
 * takes seconds.
 */
export function pythonRace(backend: Backend, racers: PythonRacers): Race {
  return async ({ model, target, candidates }, meeting) => {
    if (backend.file !== null) {
      const uri = backend.file
      const reports = await racers.race(
        candidates.map((version) => ({ uri, model, version, target })),
      )
      return { reports, together: candidates.length }
    }
    return throughProxies(backend.url, candidates, meeting, async (proxies, rendezvous) =>
      racers.race(
        candidates.map((version, at) => ({ uri: proxies[at]?.url ?? '', model, version, target })),
        (version) => rendezvous.leave(version),
      ),
    )
  }
}

function actionsThroughProxies(
  url: string,
  { candidates, inputs: inputsOf, env }: Scenario,
  meeting: Meeting,
): Promise<Raced> {
  return throughProxies(url, candidates, meeting, async (proxies, rendezvous) => {
    const workers = candidates.map((version, at) => {
      const inputs = {
        ...inputsOf(version),
        'tracking-uri': proxies[at]?.url ?? '',
      }
      return startAction({ version, inputs, env: env() }, { waits: true })
    })
    await startTogether(workers)
    return Promise.all(
      workers.map(async ({ ended, version }) => {
        const { report } = await ended
        rendezvous.leave(version)
        return report
      }),
    )
  })
}

/** Each run has its own proxy, so that each request can be assigned to a run. */
async function throughProxies(
  url: string,
  parties: readonly string[],
  meeting: Meeting,
  run: (proxies: readonly HttpProxy[], rendezvous: Rendezvous) => Promise<readonly Report[]>,
): Promise<Raced> {
  const rendezvous = new Rendezvous(parties, patience)
  const proxies = await Promise.all(
    parties.map((party) => startProxy(url, meetingAt(meeting, rendezvous, party))),
  )
  try {
    const reports = await run(proxies, rendezvous)
    const traces = proxies.map(({ passages }) => traceOf(passages))
    return {
      reports: withHindsight(reports, traces),
      together: meeting === 'start' ? parties.length : rendezvous.together,
    }
  } finally {
    await Promise.all(proxies.map((proxy) => proxy.close()))
  }
}

/** A file used in place has no proxy: the processes themselves wait before their first write. */
async function actionsOnFile(
  uri: string,
  { candidates, inputs: inputsOf, env }: Scenario,
  meeting: Meeting,
): Promise<Raced> {
  const meets = meeting !== 'start'
  const rendezvous = new Rendezvous(candidates, patience)
  const workers = candidates.map((version) => {
    const inputs = { ...inputsOf(version), 'tracking-uri': uri }
    const step = { version, inputs, env: env() }
    return startAction(step, { waits: true, ...(meets && { waitsToWrite: true }) })
  })
  await startTogether(workers)
  const reports = await Promise.all(
    workers.map(async (worker) => {
      if (meets) {
        await worker.reached('write')
        if (worker.marks.some(({ place }) => place === 'write')) {
          await rendezvous.arrive(worker.version)
          worker.go()
        }
      }
      const { report } = await worker.ended
      rendezvous.leave(worker.version)
      return report
    }),
  )
  const traces = workers.map(({ marks }) => {
    const moved = marks.filter(({ place }) => place === 'commit').map(({ at }) => at)
    // In a SQLite file, reading, moving and recording are one transaction: no other run can act in
    // between.
    const lastRead = marks.findLast(({ place }) => place === 'read')?.at ?? 0n
    return { lastLook: moved.at(-1) ?? lastRead, moved }
  })
  return {
    reports: withHindsight(reports, traces),
    together: meets ? rendezvous.together : candidates.length,
  }
}

async function startTogether(workers: readonly Worker[]): Promise<void> {
  await Promise.all(workers.map((worker) => worker.reached('ready')))
  for (const worker of workers) worker.go()
}

function withHindsight(reports: readonly Report[], traces: readonly Trace[]): readonly Report[] {
  return reports.map((report, at) => {
    const own = traces[at]
    const others = traces.filter((_, other) => other !== at)
    return own === undefined ? report : { ...report, movedSince: movedSince(own, others) }
  })
}
