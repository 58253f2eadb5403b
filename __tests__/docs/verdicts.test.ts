import { describe, expect, test } from '@jest/globals'
import { exitCodes } from '../../src/commands/exit-codes.ts'
import type { RequirementFinding } from '../../src/core/requirements/judge-requirements.ts'
import { text } from './repository.ts'

const page = text('docs/verdicts.md')
/** The words in the first cell of every row. */
const rows = [...page.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell)
const words = new Set(rows.flatMap((cell) => cell.split(', ')).map((cell) => cell.split('`')[1]))

/** What lets a promotion go on needs no row. */
const harmless = ['met', 'better', 'skipped-first-promotion', 'evidence-as-approved']
/** The compiler keeps this complete. */
const requirements: Readonly<Record<RequirementFinding['kind'], true>> = {
  from: true,
  tag: true,
  'max-age': true,
  soak: true,
  'git-commit': true,
  signature: true,
  'model-digest': true,
  'model-signature': true,
  freeze: true,
}

describe('docs/verdicts.md', () => {
  test.each(['finding', 'check'])('has a row for each %s that stops a promotion', (key) => {
    const all = namesOf(key)
    expect(all.length).toBeGreaterThan(15)
    const missing = all.filter((name) => !words.has(name) && !harmless.includes(name))
    expect(missing).toEqual([])
  })

  test('has a row for each requirement of a policy', () => {
    const missing = Object.keys(requirements).filter(
      (kind) => !rows.includes(`\`requirement\` (\`${kind}\`)`),
    )
    expect(missing).toEqual([])
  })

  test('has no row for a word that no report has', () => {
    const known = [
      ...['pass', 'unchanged', 'hold', 'block'],
      ...namesOf('finding'),
      ...namesOf('check'),
    ]
    expect([...words].filter((word) => !known.includes(word ?? ''))).toEqual([])
  })

  test('has the exit codes', () => {
    const { usage, failure, hold, block, pastTheGates } = exitCodes
    expect(page.replaceAll(/\s+/g, ' ')).toContain(
      `${usage} after wrong usage or configuration, ${failure} if the registry or GitHub failed or somebody else moved the target at the same time, ${hold} for a hold, ${block} for a block, and ${pastTheGates} if`,
    )
  })
})

/** The names that a key of the published JSON can have. */
function namesOf(key: string): readonly string[] {
  const found = new Set<string>()
  const search = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, value] of Object.entries(node)) {
      if (name === key && Array.isArray(value?.enum)) {
        for (const each of value.enum) found.add(each)
      }
      search(value)
    }
  }
  search(JSON.parse(text('schema/json.schema.json')))
  return [...found]
}
