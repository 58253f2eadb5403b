import type { GateOutcome } from '../core/gates/findings.ts'
import type { Trend } from '../core/trend/trend.ts'
import type { Phrase } from './phrase.ts'

/**
 * What a command has to tell, before it is known where: `render/` writes it as text, as Markdown and as
 * HTML. Whatever is said in it is a phrase, so a name in it is quoted where it is written.
 */
export interface Report {
  readonly heading: Heading
  readonly parts: readonly Part[]
}

/** The first line: the verdict, and what it means. */
export interface Heading {
  readonly emoji: Emoji
  /** The verdict in a word or two. */
  readonly word: Word
  readonly tone: GateOutcome
  /** What that means for this version, without its full stop. */
  readonly sentence: Phrase
  /** Why, in a clause; null where nothing is added. */
  readonly because: Phrase | null
}

type Emoji = '✅' | '⚠️' | '➖' | '✋' | '⛔' | '↩️'
export type Word =
  | 'Pass'
  | 'Promoted'
  | 'In place'
  | 'Unchanged'
  | 'Hold'
  | 'Block'
  | 'Conflict'
  | 'Rolled back'
  | 'Would roll back'
  | 'Done before'
  | 'Nothing to do'
  | 'Not rolled back'
  | 'Adopted'
  | 'Cleared'
  | 'Past the gates'
  | 'As recorded'

export type Part = Lines | Table | TrendChart | Links

/** Sentences below a title of their own. */
export interface Lines {
  readonly kind: 'lines'
  readonly title: Phrase | null
  readonly lines: readonly Line[]
  /**
   * `labeled`: in text the title stands before each line that has no mark, on a page above them, or beside
   * a single one. `section`: it stands above them. `folded`: as labeled, and a page folds it away.
   */
  readonly style: 'labeled' | 'section' | 'folded'
  /** `end-of-text`: in text below everything else, where a reader of a terminal looks first. */
  readonly shown: 'everywhere' | 'end-of-text' | 'on-pages' | 'in-text'
}

export interface Line {
  /** The outcome that stands before it; null: none. */
  readonly mark: GateOutcome | null
  /** In a sentence, without its full stop. */
  readonly says: Phrase
  /** What belongs to it, further in. */
  readonly below: readonly Line[]
  /** What can be pasted, line by line; empty: nothing. Names in it are shell-quoted already. */
  readonly paste: readonly string[]
}

export interface Table {
  readonly kind: 'table'
  readonly title: Phrase | null
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** How many more rows there are. */
  readonly left: number
}

export interface Column {
  /** One line, or two. */
  readonly head: readonly Phrase[]
  readonly isNumber: boolean
}

export interface TableRow {
  readonly mark: GateOutcome | null
  readonly cells: readonly Phrase[]
  /** What text says in place of all cells but the first; null: text shows the cells. */
  readonly says: Phrase | null
  /** What text shows below the cells. */
  readonly below: readonly Phrase[]
}

/** How a metric came to be what it is: in words, and drawn where there is room. */
export interface TrendChart {
  readonly kind: 'trend'
  readonly trend: Trend
}

/** Pages to read on; text shows none. */
interface Links {
  readonly kind: 'links'
  readonly links: readonly Link[]
}

export interface Link {
  readonly text: Phrase
  readonly url: string
}

export function line(says: Phrase, more: Partial<Omit<Line, 'says'>> = {}): Line {
  return { mark: null, says, below: [], paste: [], ...more }
}

/** A part with the phrases that there are; none where there are none. */
export function labeled(title: Phrase, ...phrases: readonly (Phrase | null)[]): readonly Part[] {
  return lines(
    title,
    phrases.filter((phrase) => phrase !== null).map((phrase) => line(phrase)),
  )
}

export function lines(
  title: Phrase | null,
  all: readonly Line[],
  more: Partial<Pick<Lines, 'style' | 'shown'>> = {},
): readonly Part[] {
  if (all.length === 0) return []
  return [{ kind: 'lines', title, lines: all, style: 'labeled', shown: 'everywhere', ...more }]
}

/** A title with what stands below it, if anything. */
export function section(title: Phrase, all: readonly Line[]): readonly Part[] {
  return [{ kind: 'lines', title, lines: all, style: 'section', shown: 'everywhere' }]
}
