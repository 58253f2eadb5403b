import type { BackendName } from './backends.ts'
import { copiedTwice, inspect, type Seen } from './inspector.ts'
import { type Finding, inWords, judgeHolders, judgeReport } from './judge.ts'
import type { RecordCheck } from './records.ts'
import type { Trial, TrialCommand } from './scenario.ts'
import { type Ended, type Step, startAction } from './worker.ts'

/** The result of a disturbed run and of the undisturbed run after it. */
export interface TrialResult {
  /** false if the run ended before the chosen point, so that it was not disturbed. */
  readonly struck: boolean
  readonly end: 'new holder' | 'old holder' | 'neither'
  readonly success: boolean
  /** The run failed and did not report whether its version has the target. */
  readonly silent: boolean
  readonly findings: readonly Finding[]
  /** Why the following run failed, or null. */
  readonly stuck: string | null
  /** The gaps in the records after the following run. */
  readonly gaps: readonly string[]
  /** Why the rollback failed; null if it succeeded or was not tried. */
  readonly lost: string | null
}

/** Runs the first run of a trial and disturbs it. */
export type Disturbance = (
  trial: Trial,
) => Promise<{ readonly ended: Ended; readonly struck: boolean }>

/** The address for the second run: the registry itself, without a proxy. */
export interface Place {
  readonly url: string
  readonly trackingUri: string
  /** Sent with each request of the harness. */
  readonly headers?: Readonly<Record<string, string>>
}

export async function runTrial(
  trial: Trial,
  place: Place,
  disturb: Disturbance,
  check: RecordCheck,
): Promise<TrialResult> {
  const { ended, struck } = await disturb(trial)
  const { report } = ended
  const look = () => inspect(place.url, trial.model, trial.target, place.headers)
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

function notConverged({ report, stdout }: Ended, seen: Seen, trial: Trial): string | null {
  const { holders, stages } = seen
  const wrong = [
    ...judgeHolders(holders, [trial.wanted]),
    ...judgeReport(report, holders, { mayBeSilent: false }),
  ].map(inWords)
  for (const [version, stage] of Object.entries(trial.stages)) {
    if (stages[version] !== stage) wrong.push(`version ${version} is in ${stages[version]}`)
  }
  for (const source of copiedTwice(seen)) wrong.push(`${source} was copied more than once`)
  if (report.exitCode !== 0) wrong.push(`exit ${report.exitCode}: ${errorIn(stdout)}`)
  return wrong.length === 0 ? null : wrong.join('; ')
}

/** The first error annotation of a step, or its last output. */
function errorIn(stdout: string): string {
  const line = /^::error[^:]*::(.*)$/m.exec(stdout)?.[1] ?? stdout.slice(-300)
  return line.replace(/\s+/g, ' ').slice(0, 300)
}

/** The counts for all trials of one kind. */
export interface TrialTally {
  readonly backend: BackendName
  readonly command: TrialCommand
  readonly target: string
  /** How the runs were disturbed. */
  readonly disturbance: string
  /** How many retries the action makes; null if this makes no difference. */
  readonly retries: number | null
  /** At how many points the runs were disturbed. */
  readonly points: number
  readonly newHolder: number
  readonly oldHolder: number
  /** Trials that ended with no holder, several holders, or an unrelated holder. */
  readonly neither: number
  /** Disturbed runs that succeeded. */
  readonly succeeded: number
  /** Runs that failed without reporting the holder of the target. */
  readonly silent: number
  readonly untrue: number
  readonly notConverged: number
  readonly historyGaps: number
  /** Promotions that a rollback could not undo; null if this was not tried. */
  readonly noWayBack: number | null
  /** A sentence for each trial with an error; at most twenty. */
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
