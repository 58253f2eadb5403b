import type { Backend } from './backends.ts'
import { broken, killed, killedAtStatement, pointsOf } from './disturbances.ts'
import { type Fault, faults } from './faults.ts'
import { completeHistory } from './records.ts'
import { type Stagehand, type Trial, type TrialCommand, targets } from './scenario.ts'
import { type Disturbance, runTrial, type TrialTally, tally } from './trials.ts'

export interface Campaign {
  readonly command: TrialCommand
  readonly target: keyof typeof targets
  /** Whether the second run is the same workflow run again, and not another one. */
  readonly rerun: boolean
  /** Whether each promotion is rolled back in the end, to check that this works. */
  readonly wayBack: boolean
  /** How many trials run at the same time, each with its own model. */
  readonly parallel: number
  /**
   * The maximum number of points, which are spread evenly; null for all points. Each kind of disturbance
   * has other points, so that together they cover more.
   */
  readonly mostPoints: number | null
}

/** Tries every fault at every request. */
export async function runFaults(
  backend: Backend,
  stagehand: Stagehand,
  campaign: Campaign,
  retries: number,
  which: readonly Fault[] = faults,
): Promise<readonly TrialTally[]> {
  if (backend.file !== null) return []
  const count = await pointsIn(backend, stagehand, campaign)
  const tallies: TrialTally[] = []
  for (const [index, fault] of which.entries()) {
    const disturbances = pointsOfKind(count, campaign, index / which.length).map((at) => ({
      point: `request ${at}`,
      disturb: broken(backend.url, fault, at, retries),
    }))
    const about = { disturbance: fault.name, retries }
    tallies.push(await runAll(backend, stagehand, campaign, about, disturbances))
  }
  return tallies
}

/** Kills the run before and after every request, or every SQL statement. */
export async function runCrashes(
  backend: Backend,
  stagehand: Stagehand,
  campaign: Campaign,
): Promise<readonly TrialTally[]> {
  const count = await pointsIn(backend, stagehand, campaign)
  const { file, url } = backend
  const tallies: TrialTally[] = []
  const kinds = ['before', 'after'] as const
  for (const [index, when] of kinds.entries()) {
    const disturbances = pointsOfKind(count, campaign, index / kinds.length).map((at) =>
      file === null
        ? { point: `request ${at}`, disturb: killed(url, at, when) }
        : { point: `statement ${at}`, disturb: killedAtStatement(file, at, when) },
    )
    const disturbance = `killed ${when} each ${file === null ? 'request' : 'statement'}`
    const about = { disturbance, retries: null }
    tallies.push(await runAll(backend, stagehand, campaign, about, disturbances))
  }
  return tallies
}

async function runAll(
  backend: Backend,
  stagehand: Stagehand,
  campaign: Campaign,
  about: Pick<TrialTally, 'disturbance' | 'retries'>,
  disturbances: readonly { readonly point: string; readonly disturb: Disturbance }[],
): Promise<TrialTally> {
  const { url, file, headers } = backend
  const place = { url, trackingUri: file ?? url, headers }
  const results = await inParallel(campaign.parallel, disturbances, async ({ point, disturb }) => {
    const trial = await trialOf(backend, stagehand, campaign)
    return { point, ...(await runTrial(trial, place, disturb, completeHistory)) }
  })
  const { command, target } = campaign
  const wayBack = campaign.wayBack && command !== 'rollback'
  return tally({ backend: backend.name, command, target, wayBack, ...about }, results)
}

async function pointsIn(
  backend: Backend,
  stagehand: Stagehand,
  campaign: Campaign,
): Promise<number> {
  return pointsOf(await trialOf(backend, stagehand, campaign), backend)
}

/** `share`: from 0 to 1, how far this kind has come among all kinds. */
function pointsOfKind(count: number, { mostPoints }: Campaign, share: number): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at + 1)
  if (mostPoints === null || mostPoints >= count) return all
  const shift = Math.floor(share * count)
  const passed = (at: number) => Math.floor((at * mostPoints + shift) / count)
  return all.filter((at) => passed(at) > passed(at - 1))
}

function trialOf(
  backend: Backend,
  stagehand: Stagehand,
  { command, target, rerun, wayBack }: Campaign,
): Promise<Trial> {
  switch (command) {
    case 'promote':
      return stagehand.promotion(targets[target], { rerun, wayBack })
    case 'copy':
      return stagehand.copy(targets[target], { rerun, wayBack })
    case 'rollback':
      return stagehand.rollback(targets[target], { rerun, uri: backend.file ?? backend.url })
  }
}

/** Returns the results in the order of the items, however long each takes. */
async function inParallel<Item, Result>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const left = items.entries()
  const lane = async () => {
    for (const [at, item] of left) results[at] = await work(item)
  }
  await Promise.all(Array.from({ length: most }, lane))
  return results
}
