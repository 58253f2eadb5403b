import type { RunId } from '../model/model.ts'
import { ageOf, measuredAt } from './age.ts'
import type { ChosenRun } from './chosen-run.ts'
import type { FoundRun, VersionEvidence } from './evidence.ts'
import { type EvidenceRules, searchKey } from './evidence-rules.ts'
import { isEquivalent, newestFirst, onSameDataset } from './run-order.ts'
import { isOn, type RunSource, sourcesOf } from './run-sources.ts'
import { type Needs, type Question, type RunValues, valuesOfRun } from './run-values.ts'

/** Of one version, the newest. */
export const mostRuns = 50

/** How somebody looks at what was measured of a version. */
export interface Looking {
  readonly rules: EvidenceRules
  /** Of `rules.experiment`; null: there is none of that name, or the rules name none. */
  readonly experimentId: string | null
  /** Milliseconds since 1970, where only values of a certain age count; null: any age. */
  readonly now: number | null
  /**
   * By question, the dataset digest of the value that this one is compared with; null: one of them
   * has none, or several.
   */
  readonly ground: readonly string[] | null
  /** Only this run; null: any. */
  readonly only: RunId | null
}

/** Why a run that has the metric does not count. */
export type WhyLeftOut = 'not-finished' | 'deleted' | 'gone' | 'forbidden'
export interface RunLeftOut {
  readonly run: RunId
  readonly because: WhyLeftOut
}

export type RunChoice =
  | {
      readonly kind: 'chosen'
      readonly chosen: ChosenRun
      /** How many runs measured it on that dataset, this one among them. */
      readonly of: number
      readonly leftOut: readonly RunLeftOut[]
      /** How many older ones were not looked at. */
      readonly notRead: number
    }
  | { readonly kind: 'needs'; readonly needs: Needs }
  | { readonly kind: 'forbidden'; readonly run: RunId; readonly problem: string }
  /** Several runs measured it, on different datasets or with different values. */
  | { readonly kind: 'ambiguous'; readonly among: readonly ChosenRun[] }
  /** Only runs have it that do not count. */
  | { readonly kind: 'unfinished'; readonly leftOut: readonly RunLeftOut[] }
  /** Only runs have it that the policy leaves out. */
  | { readonly kind: 'narrowed-away'; readonly by: NarrowedBy }
  | { readonly kind: 'model-gone' }
  | { readonly kind: 'no-run'; readonly problem: 'none' | 'gone' }
  | { readonly kind: 'missing' }
  | Extract<RunValues, { kind: 'not-on-dataset' | 'dataset-not-known' | 'not-its-own' }>

export type NarrowedBy = 'from' | 'experiment' | 'max-age'

/** The one run whose values answer all the questions, and those values. */
export function chooseRun(
  version: VersionEvidence,
  questions: readonly [Question, ...Question[]],
  looking: Looking,
): RunChoice {
  if (version.run.kind === 'unasked') return { kind: 'missing' }
  if (version.ownModel.kind === 'gone') return { kind: 'model-gone' }
  const named = namedRun(version, questions, looking)
  if (named !== null) return named
  const sources = sourcesOf(version, questions)
  if (looking.ground !== null) {
    const { ground } = looking
    const asked = questions.map((it, index) => ({ it, digest: ground[index] ?? null }))
    const there = sources.filter((source) =>
      asked.every(({ it, digest }) => digest === null || isOn(version, source, [it], digest)),
    )
    const on = asked.map(({ it, digest }) => ({ ...it, dataset: it.dataset ?? digest }))
    const found = there.length === 0 ? null : pick(version, there, on, looking)
    if (found?.kind === 'chosen' || found?.kind === 'needs') return found
  }
  return pick(version, sources, questions, looking)
}

/** null: nobody names a run, or the one that is named has nothing to say to this. */
function namedRun(
  version: VersionEvidence,
  questions: readonly Question[],
  { only }: Looking,
): RunChoice | null {
  const id = version.namedRun
  if (id === null || (only !== null && only !== id)) return null
  const isTraining = version.run.kind === 'found' && version.run.runId === id
  const run = isTraining ? version.run : version.otherRuns.get(id)
  switch (run?.kind) {
    case undefined:
      return { kind: 'needs', needs: { runs: [id], histories: [], entries: [] } }
    case 'gone':
      return null
    case 'forbidden':
      return { kind: 'forbidden', run: id, problem: run.problem }
    case 'found': {
      if (!questions.every(({ metric }) => run.metrics.has(metric))) return null
      const out = isTraining ? null : whyLeftOut(run)
      if (out !== null) return { kind: 'unfinished', leftOut: [{ run: id, because: out }] }
      const answers = questions.map((it) =>
        valuesOfRun(version.ownModel, run, isTraining ? 'training' : 'unlinked', it),
      )
      return namedChoice(version, run, isTraining, answers)
    }
  }
}

function namedChoice(
  version: VersionEvidence,
  run: FoundRun,
  isTraining: boolean,
  answers: readonly RunValues[],
): RunChoice | null {
  const needs = needsOf(answers)
  if (needs !== null) return { kind: 'needs', needs }
  const values = answers.filter((it) => it.kind === 'values')
  if (values.length === answers.length) {
    const role = isTraining ? 'training' : 'unlinked'
    const chosen = { run, role, named: true, linked: isLinked(version, run), values } as const
    return { kind: 'chosen', chosen, of: 1, leftOut: [], notRead: 0 }
  }
  const [failed] = answers.filter(isProblem)
  return failed ?? null
}

function isLinked({ ownModel }: VersionEvidence, run: FoundRun): boolean {
  if (run.namesOwnModel) return true
  return ownModel.kind === 'known' && ownModel.model.entries.some((it) => it.runId === run.runId)
}

function whyLeftOut({ deleted, status }: FoundRun): WhyLeftOut | null {
  if (deleted) return 'deleted'
  return status === 'FINISHED' ? null : 'not-finished'
}

type Problem = Extract<RunValues, { kind: 'not-on-dataset' | 'dataset-not-known' | 'not-its-own' }>

function isProblem(answer: RunValues): answer is Problem {
  return answer.kind !== 'values' && answer.kind !== 'needs' && answer.kind !== 'none'
}

function needsOf(answers: readonly RunValues[]): Needs | null {
  const needs = answers.flatMap((answer) => (answer.kind === 'needs' ? [answer.needs] : []))
  return needs.length === 0 ? null : together(needs)
}

export function together(needs: readonly Needs[]): Needs {
  return {
    runs: [...new Set(needs.flatMap(({ runs }) => runs))],
    histories: needs.flatMap(({ histories }) => histories),
    entries: needs.flatMap(({ entries }) => entries),
  }
}

/** What became of the runs that may answer. */
interface Sorted {
  readonly usable: ChosenRun[]
  readonly problems: Problem[]
  readonly needs: Needs[]
  readonly leftOut: RunLeftOut[]
  readonly forbidden: { readonly run: RunId; readonly problem: string }[]
  readonly narrowedBy: NarrowedBy[]
}

function pick(
  version: VersionEvidence,
  all: readonly RunSource[],
  questions: readonly Question[],
  looking: Looking,
): RunChoice {
  const sources = all.slice(0, mostRuns)
  const unread = sources.filter(
    ({ run, role }) =>
      role !== 'training' &&
      (looking.only === null || looking.only === run) &&
      looking.rules.from !== 'training' &&
      !version.otherRuns.has(run),
  )
  if (unread.length > 0) {
    return {
      kind: 'needs',
      needs: { runs: unread.map(({ run }) => run), histories: [], entries: [] },
    }
  }
  const sorted = sortOut(version, sources, questions, looking)
  if (sorted.needs.length > 0) return { kind: 'needs', needs: together(sorted.needs) }
  const { usable, leftOut } = sorted
  const refused = sorted.forbidden.find(
    ({ run }) => !usable.some((other) => onSameDataset(version, run, questions, other)),
  )
  if (refused !== undefined) return { kind: 'forbidden', ...refused }
  const left = [
    ...leftOut,
    ...sorted.forbidden.map(({ run }): RunLeftOut => ({ run, because: 'forbidden' })),
  ]
  const notRead = all.length - sources.length
  const [one, ...more] = usable.toSorted(newestFirst)
  if (one === undefined) return nothingUsable(version, sorted)
  const others = more.filter((other) => !isEquivalent(one, other))
  if (others.length > 0) return { kind: 'ambiguous', among: [one, ...more] }
  return { kind: 'chosen', chosen: one, of: usable.length, leftOut: left, notRead }
}

function sortOut(
  version: VersionEvidence,
  sources: readonly RunSource[],
  questions: readonly Question[],
  looking: Looking,
): Sorted {
  const { rules, experimentId, now } = looking
  const key = searchKey(rules)
  const searched = new Set(key === null ? [] : version.searched.get(key))
  const sorted: Sorted = {
    usable: [],
    problems: [],
    needs: [],
    leftOut: [],
    forbidden: [],
    narrowedBy: [],
  }
  for (const { run: id, role } of sources) {
    if (looking.only !== null && looking.only !== id) continue
    if (role === 'unlinked' && !searched.has(id)) continue
    const isTraining = role === 'training'
    const fits = rules.from === 'any' || (rules.from === 'training') === isTraining
    const run = isTraining ? version.run : version.otherRuns.get(id)
    if (!fits) {
      const has = !isTraining || (version.run.kind === 'found' && hasAll(version.run, questions))
      if (has) sorted.narrowedBy.push('from')
      continue
    }
    if (run === undefined || run.kind === 'none' || run.kind === 'unasked') continue
    if (run.kind === 'forbidden') {
      sorted.forbidden.push({ run: id, problem: run.problem })
      continue
    }
    if (run.kind === 'gone') {
      if (!isTraining) sorted.leftOut.push({ run: id, because: 'gone' })
      continue
    }
    if (!hasAll(run, questions)) continue
    const out = isTraining ? null : whyLeftOut(run)
    if (out !== null) {
      sorted.leftOut.push({ run: id, because: out })
      continue
    }
    if (rules.experiment !== null && run.experimentId !== experimentId) {
      sorted.narrowedBy.push('experiment')
      continue
    }
    const answers = questions.map((it) => valuesOfRun(version.ownModel, run, role, it))
    const needs = needsOf(answers)
    if (needs !== null) {
      sorted.needs.push(needs)
      continue
    }
    const values = answers.filter((it) => it.kind === 'values')
    if (values.length < answers.length) {
      sorted.problems.push(...answers.filter(isProblem))
      continue
    }
    if (rules.maxAge !== null && now !== null) {
      const age = ageOf(
        measuredAt(
          run,
          values.flatMap(({ points }) => points),
        ),
        now,
      )
      if (age === null || age > rules.maxAge.milliseconds) {
        sorted.narrowedBy.push('max-age')
        continue
      }
    }
    sorted.usable.push({ run, role, named: false, linked: role !== 'unlinked', values })
  }
  return sorted
}

function hasAll({ metrics }: FoundRun, questions: readonly Question[]): boolean {
  return questions.every(({ metric }) => metrics.has(metric))
}

/** The problem that says most: whose values they are, then where they were measured. */
function nothingUsable(version: VersionEvidence, sorted: Sorted): RunChoice {
  const { problems, leftOut, narrowedBy } = sorted
  const [problem] = problems.toSorted((a, b) => weight(a) - weight(b))
  if (problem !== undefined) return problem
  if (leftOut.length > 0) return { kind: 'unfinished', leftOut }
  const [by] = narrowedBy
  if (by !== undefined) return { kind: 'narrowed-away', by }
  if (version.run.kind === 'none' && version.ownModel.kind === 'known') return { kind: 'missing' }
  switch (version.run.kind) {
    case 'none':
    case 'gone':
      return { kind: 'no-run', problem: version.run.kind }
    case 'found':
    case 'unasked':
      return { kind: 'missing' }
  }
}

function weight({ kind }: Problem): number {
  switch (kind) {
    case 'not-its-own':
      return 0
    case 'dataset-not-known':
      return 1
    case 'not-on-dataset':
      return 2
  }
}
