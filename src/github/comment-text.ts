import { type VersionNumber, versionNumber } from '../core/model/model.ts'
import type { CommentMarker } from './marker.ts'
import { fitLines } from './text-limit.ts'
import type { WorkflowRun } from './workflow-run.ts'

/**
 * When a run looked, and which run that was. Of two that tell of the same, the later is the truth,
 * as far as the clocks of two runners agree.
 */
export interface Stamp {
  /** Milliseconds since 1970: when the registry was last asked for what the text says. */
  readonly at: number
  /** A whole number as text. */
  readonly runId: string
  /** From 1. */
  readonly attempt: number
}

export function stampOf(run: WorkflowRun, at: number): Stamp {
  return { at, runId: run.runId, attempt: run.runAttempt }
}

type About =
  /** What would happen if a pull request were merged, whose head was this commit; null: unknown. */
  | { readonly kind: 'proposal'; readonly head: string | null }
  /** What came of its merge. */
  | { readonly kind: 'merge' }

/** A report, as a comment holds it. */
export interface CommentFacts {
  readonly stamp: Stamp
  readonly about: About
  readonly body: string
}

/** The version that the pull request showed last before it was merged. */
export type ReviewedLine =
  | { readonly kind: 'none' }
  /** There was one, and somebody has changed it by hand. */
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'version'
      readonly version: VersionNumber
      /** `sourceMark` of the registered model that it is a version of, in a promotion by copy; else null. */
      readonly source: string | null
      /** Of the report that showed it. */
      readonly at: number
      readonly head: string | null
    }

/**
 * What one comment holds. Both parts only ever grow newer, each by itself, so that texts of runs
 * that know nothing of each other can be joined in any order.
 */
export interface CommentText {
  /** null: an older Stagegate wrote it, or somebody has changed it by hand. */
  readonly told: CommentFacts | null
  readonly reviewed: ReviewedLine
}

/** Characters that GitHub takes in one comment, the hidden lines among them. */
export const commentLimit = 65_536

const commit = '[0-9a-f]{40}(?:[0-9a-f]{24})?'
const number = (most: number) => `(?:0|[1-9][0-9]{0,${most - 1}})`
const toldLine = new RegExp(
  `^<!-- stagegate-told: (${number(15)}) (${number(20)}) (${number(6)}) (?:merge|proposal (${commit}|-)) -->$`,
)
const reviewedLine = new RegExp(
  `^<!-- stagegate-reviewed: (?:(none)|(${number(15)})(?:@([0-9a-f]{16}))? (${number(15)}) (${commit}|-)) -->$`,
)
const anyHiddenLine = /^<!-- stagegate-/

/** Room for the longest hidden lines there can be, so that a body fits whoever moves it later. */
export const hiddenRoom = 320

/** Characters that are left for a body below the marker and the hidden lines. */
export function bodyLimit(marker: CommentMarker): number {
  return commentLimit - marker.length - 1 - hiddenRoom
}

/** Two hidden lines always stand between marker and body, so no line of a body is taken for one. */
export function compose(marker: CommentMarker, told: CommentFacts, reviewed: ReviewedLine): string {
  const body = fitLines({
    text: told.body,
    limit: bodyLimit(marker),
    note: '_The rest does not fit into a comment; the job summary has all of it._',
    // GitHub counts characters; UTF-16 units are never fewer.
    measure: (text) => text.length,
  })
  return `${marker}\n${toldText(told)}\n${reviewedText(reviewed)}\n${body}`
}

function toldText({ stamp: { at, runId, attempt }, about }: CommentFacts): string {
  const what = about.kind === 'merge' ? 'merge' : `proposal ${about.head ?? '-'}`
  return `<!-- stagegate-told: ${at} ${runId} ${attempt} ${what} -->`
}

function reviewedText(reviewed: ReviewedLine): string {
  const said =
    reviewed.kind === 'version'
      ? `${reviewed.version}${reviewed.source === null ? '' : `@${reviewed.source}`} ${reviewed.at} ${reviewed.head ?? '-'}`
      : reviewed.kind
  return `<!-- stagegate-reviewed: ${said} -->`
}

/** A runner's clock may be this far ahead of GitHub's, in milliseconds, and is believed. */
const mostAhead = 60_000

/**
 * Reads a comment that begins with the marker. Whatever is not exactly as `compose` writes it is
 * not believed, and no time beyond the comment's own: a wrong clock must not silence later runs.
 *
 * @param writtenAt when GitHub says that it was last written, in milliseconds; null: not known
 */
export function readText(text: string, writtenAt: number | null): CommentText {
  const [, first = '', second = '', ...body] = text.split(/\r?\n/)
  // The body of an older Stagegate begins right below the marker.
  if (!anyHiddenLine.test(first)) return { told: null, reviewed: { kind: 'none' } }
  const latest = writtenAt === null ? Number.POSITIVE_INFINITY : writtenAt + mostAhead
  const told = readTold(first, body.join('\n'))
  const reviewed = readReviewedLine(second)
  return {
    told: told && { ...told, stamp: { ...told.stamp, at: Math.min(told.stamp.at, latest) } },
    reviewed:
      reviewed.kind === 'version' ? { ...reviewed, at: Math.min(reviewed.at, latest) } : reviewed,
  }
}

function readTold(line: string, body: string): CommentFacts | null {
  const found = toldLine.exec(line)
  if (found === null) return null
  const [, at, runId = '', attempt, head] = found
  return {
    stamp: { at: Number(at), runId, attempt: Number(attempt) },
    about:
      head === undefined
        ? { kind: 'merge' }
        : { kind: 'proposal', head: head === '-' ? null : head },
    body,
  }
}

function readReviewedLine(line: string): ReviewedLine {
  const found = reviewedLine.exec(line)
  if (found === null) return { kind: 'unreadable' }
  const [, none, version, source = null, at, head = '-'] = found
  if (none !== undefined) return { kind: 'none' }
  return Number(version) < 1
    ? { kind: 'unreadable' }
    : {
        kind: 'version',
        version: versionNumber(Number(version)),
        source,
        at: Number(at),
        head: head === '-' ? null : head,
      }
}

/** The newer of each part; what is equally new stays as `a` has it. */
export function join(a: CommentText, b: CommentText, head: string | null): CommentText {
  return {
    told: isNewer(b.told, a.told, head) ? b.told : a.told,
    reviewed: isNewerReviewed(b.reviewed, a.reviewed, head) ? b.reviewed : a.reviewed,
  }
}

/**
 * Whether one report is strictly newer than another: the merge follows every proposal, what is
 * proposed now (`head`; null: not known) follows what was proposed once, and else the clock decides.
 */
export function isNewer(
  one: CommentFacts | null,
  other: CommentFacts | null,
  head: string | null,
): boolean {
  if (one === null || other === null) return one !== null
  const differences = [
    Number(one.about.kind === 'merge') - Number(other.about.kind === 'merge'),
    Number(isOf(one.about, head)) - Number(isOf(other.about, head)),
    one.stamp.at - other.stamp.at,
    // Numbers as text, without leading zeros.
    one.stamp.runId.length - other.stamp.runId.length,
    Number(one.stamp.runId > other.stamp.runId) - Number(one.stamp.runId < other.stamp.runId),
    one.stamp.attempt - other.stamp.attempt,
  ]
  return (differences.find((difference) => difference !== 0) ?? 0) > 0
}

function isOf(about: About, head: string | null): boolean {
  return about.kind === 'proposal' && head !== null && about.head === head
}

const certainty: Readonly<Record<ReviewedLine['kind'], number>> = {
  none: 0,
  unreadable: 1,
  version: 2,
}

export function isNewerReviewed(
  one: ReviewedLine,
  other: ReviewedLine,
  head: string | null,
): boolean {
  if (one.kind !== 'version' || other.kind !== 'version') {
    return certainty[one.kind] > certainty[other.kind]
  }
  const current = (line: typeof one) => Number(head !== null && line.head === head)
  return (current(one) - current(other) || one.at - other.at) > 0
}
