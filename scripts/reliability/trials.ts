import type { BackendName } from './backends.ts'
import { inspect, type Seen } from './inspector.ts'
import { type Finding, inWords, judgeHolders, judgeReport } from './judge.ts'
import type { RecordCheck } from './records.ts'
import type { Trial } from './scenario.ts'
import { type Ended, type Step, startAction } from './worker.ts'

/** What one disturbed run, and the undisturbed one after it, came to. */
export interface TrialResult {
  /** false: the run ended before it came to the point, so nothing has happened to it. */
  readonly struck: boolean
  readonly end: 'new holder' | 'old holder' | 'neither'
  readonly success: boolean
  /** It failed, and left open what became of its version. */
  readonly silent: boolean
  readonly findings: readonly Finding[]
  /** Why the run after it did not end well, or null. */
  readonly stuck: string | null
  /** What the records lack after that. */
  readonly gaps: readonly string[]
  /** Why the way back could not be found then, or null: it was, or nobody asked. */
  readonly lost: string | null
}

/** Runs the first run of a trial so that something happens to it. */
export type Disturbance = (
  trial: Trial,
) => Promise<{ readonly ended: Ended; readonly struck: boolean }>

/** Where the second run goes: the registry itself, with nothing between. */
export interface Place {
  readonly url: string
  readonly trackingUri: string
}

export async function runTrial(
  trial: Trial,
  place: Place,
  disturb: Disturbance,
  check: RecordCheck,
): Promise<TrialResult> {
  const { ended, struck } = await disturb(trial)
  const { report } = ended
  const look = () => inspect(place.url, trial.model, trial.target)
  const { holders } = await look()
  const findings = [
    ...judgeHolders(holders, [trial.before, trial.wanted]),
    ...judgeReport(report, holders, { mayBeSilent: true }),
  ]
  const again = await startAction(trial.again(place.trackingUri)).ended
  const then = await look()
  return {
    struck,
    end: endOf(holders, trial),
    success: report.exitCode === 0,
    silent: report.exitCode !== 0 && report.exitCode !== null && report.inPlace === null,
    findings,
    stuck: notConverged(again, then, trial),
    gaps: check(then, {
      ...{ action: trial.action, target: trial.target },
      ...{ version: trial.wanted, former: trial.before },
    }),
    lost: trial.back === null ? null : await wayBack(trial, trial.back(place.trackingUri), look),
  }
}

async function wayBack(
  trial: Trial,
  back: Step,
  look: () => Promise<Seen>,
): Promise<string | null> {
  const { report, stdout } = await startAction(back).ended
  const { holders } = await look()
  const wrong = judgeHolders(holders, [trial.before]).map(inWords)
  if (report.exitCode !== 0) wrong.push(`exit ${report.exitCode}: ${errorIn(stdout)}`)
  return wrong.length === 0 ? null : wrong.join('; ')
}

function endOf(holders: readonly string[], trial: Trial): TrialResult['end'] {
  if (holders.length !== 1) return 'neither'
  return holders[0] === trial.wanted
    ? 'new holder'
    : holders[0] === trial.before
      ? 'old holder'
      : 'neither'
}

function notConverged(
  { report, stdout }: Ended,
  { holders, stages }: Seen,
  trial: Trial,
): string | null {
  const wrong = [
    ...judgeHolders(holders, [trial.wanted]),
    ...judgeReport(report, holders, { mayBeSilent: false }),
  ].map(inWords)
  for (const [version, stage] of Object.entries(trial.stages)) {
    if (stages[version] !== stage) wrong.push(`version ${version} is in ${stages[version]}`)
  }
  if (report.exitCode !== 0) wrong.push(`exit ${report.exitCode}: ${errorIn(stdout)}`)
  return wrong.length === 0 ? null : wrong.join('; ')
}

/** The first error that a step annotates, or its last words. */
function errorIn(stdout: string): string {
  const line = /^::error[^:]*::(.*)$/m.exec(stdout)?.[1] ?? stdout.slice(-300)
  return line.replace(/\s+/g, ' ').slice(0, 300)
}

/** Trials of one kind, counted. */
export interface TrialTally {
  readonly backend: BackendName
  readonly command: Trial['action']
  readonly target: string
  /** What happened to the runs. */
  readonly disturbance: string
  /** How often the product tried again; null where that makes no difference. */
  readonly retries: number | null
  /** How many points it was made to happen at. */
  readonly points: number
  readonly newHolder: number
  readonly oldHolder: number
  /** Nobody, several, or somebody who has nothing to do with it. */
  readonly neither: number
  /** Runs that succeeded in spite of it. */
  readonly succeeded: number
  /** Runs that failed without saying who holds the target. */
  readonly silent: number
  readonly untrue: number
  readonly notConverged: number
  readonly historyGaps: number
  /** Promotions that a rollback did not undo after all that; null: none was tried. */
  readonly noWayBack: number | null
  /** A sentence for each trial that went wrong; at most twenty. */
  readonly examples: readonly string[]
}

export function tally(
  {
    wayBack: asked,
    ...about
  }: Pick<TrialTally, 'backend' | 'command' | 'target' | 'disturbance' | 'retries'> & {
    readonly wayBack: boolean
  },
  all: readonly (TrialResult & { readonly point: string })[],
): TrialTally {
  const results = all.filter(({ struck }) => struck)
  const count = (is: (result: TrialResult) => boolean) => results.filter(is).length
  return {
    ...about,
    points: results.length,
    newHolder: count(({ end }) => end === 'new holder'),
    oldHolder: count(({ end }) => end === 'old holder'),
    neither: count(({ end }) => end === 'neither'),
    succeeded: count(({ success }) => success),
    silent: count(({ silent }) => silent),
    untrue: count(({ findings }) => findings.some(isUntrue)),
    notConverged: count(({ stuck }) => stuck !== null),
    historyGaps: count(({ gaps }) => gaps.length > 0),
    noWayBack: asked ? count(({ lost }) => lost !== null) : null,
    examples: results
      .map((result) => ({ point: result.point, words: wrongIn(result) }))
      .filter(({ words }) => words.length > 0)
      .slice(0, 20)
      .map(({ point, words }) => `${point}: ${words.join('; ')}`),
  }
}

function isUntrue({ kind }: Finding): boolean {
  return ['claims what it has not', 'denies what it has', 'contradicts itself'].includes(kind)
}

function wrongIn({ findings, stuck, gaps, lost }: TrialResult): readonly string[] {
  return [
    ...findings.map(inWords),
    ...(stuck === null ? [] : [`afterwards: ${stuck}`]),
    ...gaps.map((gap) => `records: ${gap}`),
    ...(lost === null ? [] : [`the way back: ${lost}`]),
  ]
}
