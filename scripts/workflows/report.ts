import Table from 'cli-table3'
import type { Fact } from './check-results.ts'
import type { Linted } from './lint.ts'

export interface Told {
  readonly example: string
  readonly event: string
  readonly about: string
  readonly facts: readonly Fact[]
  /** An error that ended the story early. */
  readonly error: string | null
  readonly seconds: number
}

export function isRight({ facts, error }: Told): boolean {
  return error === null && facts.length > 0 && facts.every(({ expected }) => expected === null)
}

export function lintTable(linted: readonly Linted[]): string {
  return table(
    [
      ['linter', 12],
      ['files', 7],
      ['what it says', 76],
    ],
    linted.map((it) => [it.linter, it.files, it.clean ? 'nothing' : it.output]),
  )
}

export function storyTable(stories: readonly Told[]): string {
  return table(
    [
      ['', 7],
      ['workflow', 33],
      ['event', 36],
      ['seen', 64],
      ['s', 6],
    ],
    stories.map((it) => [
      isRight(it) ? 'ok' : 'WRONG',
      it.example,
      `${it.event}: ${it.about}`,
      [...it.facts.map(told), ...(it.error === null ? [] : [it.error])].join('\n'),
      it.seconds.toFixed(1),
    ]),
  )
}

function told({ what, was, expected }: Fact): string {
  const shown = was === '' ? what : `${what}: ${was}`
  return expected === null ? shown : `${shown}  <-- WRONG, expected ${expected}`
}

function table(
  columns: readonly (readonly [string, number])[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const made = new Table({
    head: columns.map(([name]) => name),
    colWidths: columns.map(([, width]) => width),
    wordWrap: true,
    style: { head: [], border: [] },
  })
  made.push(...rows.map((row) => row.map(String)))
  return made.toString()
}
