import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { errorData } from '../../src/cli/json.ts'
import { type CommandName, commands } from '../../src/commands/list.ts'
import { auditOf } from '../../src/core/audit/audit.ts'
import { historyOf } from '../../src/core/history/history.ts'
import { aliasName, modelName, versionNumber } from '../../src/core/model/model.ts'
import { schemaProblem } from '../../testing/json/published-json.ts'
import { draftOf } from '../draft/drafted.ts'
import { outcomes, outside, policyTest, registry } from './every-outcome.ts'
import { notesNaming, renamed } from './promotion/outcomes.ts'
import { adoptedNaming, clearedNaming, rollbacksNaming } from './rollback/rollbacks.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schema/json.schema.json', import.meta.url), 'utf8'),
)

const target = { kind: 'alias', alias: aliasName(outside) } as const

/** What each command may find, in every form of it. */
const found: Readonly<Record<CommandName, () => readonly unknown[]>> = {
  check: () => outcomes().slice(0, 3),
  promote: outcomes,
  rollback: () => rollbacksNaming(outside),
  adopt: () => [
    adoptedNaming(outside),
    ...[true, false].map((writes) => ({
      model: modelName(outside),
      holders: [{ target, version: versionNumber(3), isRolledBack: writes }],
      reason: writes ? outside : null,
      writes,
      by: outside,
    })),
  ],
  'clear-rollback': () => [clearedNaming(outside)],
  audit: () => [auditOf(registry().standing(), [])],
  history: () => [historyOf(registry().standing(), null)],
  init: () =>
    [true, false].map((isChampion) => {
      const values = { [`${outside} auc`]: 0.9, [outside]: 1, loss: Number.NaN }
      const { source, files } = draftOf(values, { model: modelName(outside), target, isChampion })
      const all = files.map((file) => ({ ...file, state: 'written' }))
      const newest = isChampion ? versionNumber(3) : null
      return { source, newest, nearAlias: null, dryRun: isChampion, files: all }
    }),
  evidence: () =>
    outcomes().flatMap(({ decision: { model, candidate, champion, gates } }) =>
      [champion, null].map((holder) => ({ model, target, candidate, holder, metrics: gates })),
    ),
  'list-versions': () => {
    const snapshot = registry().standing()
    const has = { stages: true, aliases: true }
    return [
      { versions: snapshot.versions, snapshot, has },
      { versions: snapshot.versions, snapshot, has: { ...has, stages: false } },
    ]
  },
  explain: () =>
    outcomes().flatMap((checked) => {
      const { rules } = checked.decision
      const asked = { model: modelName(outside), policy: outside, target, rules }
      return [
        { ...asked, checked },
        { ...asked, checked: null },
      ]
    }),
  'policy test': () => [policyTest()],
  'transition-stage': () =>
    ['promoted' as const, 'already-there' as const].map((kind) => ({
      model: modelName(outside),
      version: { version: versionNumber(3), stage: 'None' },
      to: 'Staging',
      applied: { kind, recordProblem: null },
      notes: notesNaming(outside),
    })),
}

const named = Object.entries(found).map(([name, all]) => ({
  name: name as CommandName,
  definition: name.replace(' ', '-'),
  all,
}))

describe('what a command prints with --json fits the published schema', () => {
  test.each(named)('$name', async ({ name, definition, all }) => {
    const { data } = await commands[name].load()
    const written = all().map((outcome) => throughJson(data(outcome as never)))
    expect(written.length).toBeGreaterThan(0)
    expect(written.map((each) => schemaProblem(definition, each)).filter(Boolean)).toEqual([])
  })

  test('and so does an error', () => {
    const faults = ['usage', 'registry', 'github', 'conflict'] as const
    expect(faults.map((fault) => schemaProblem('error', errorData(fault, outside)))).toEqual(
      faults.map(() => null),
    )
  })
})

test('the output "decision" of the action fits it, abridged as well', async () => {
  const problems: unknown[] = []
  for (const { name, definition, all } of named) {
    const { job } = await commands[name].load()
    if (job === null) continue
    // `adopt --all` is of the command line alone.
    const ofJobs = all().filter((outcome) => !Object.hasOwn(outcome as object, 'writes'))
    const lengths = [500, 2_000, 20_000]
    const long = lengths.flatMap((length) =>
      ofJobs.slice(0, 1).map((outcome) => renamed(outcome, outside + 'é'.repeat(length), outside)),
    )
    const texts = [...ofJobs, ...long].map(
      (outcome) => job.outputs(outcome as never, null).decision,
    )
    expect(texts.some((text) => text?.includes('"abridged":true'))).toBe(true)
    for (const text of texts) problems.push(schemaProblem(`${definition}-decision`, parsed(text)))
  }
  expect(problems.filter(Boolean)).toEqual([])
})

describe('the published schema refuses what no command prints', () => {
  test.each(named)('of $name', async ({ name, definition, all }) => {
    const { data } = await commands[name].load()
    const written = throughJson(data(all()[0] as never))
    const changed = mutations(written)
    expect(changed.length).toBeGreaterThan(5)
    expect(changed.filter((each) => schemaProblem(definition, each) === null)).toEqual([])
  })
})

test('the schema has a definition of each command, and of each output "decision"', async () => {
  const jobs = await Promise.all(
    named.map(async ({ name, definition }) => {
      const { job } = await commands[name].load()
      return job === null ? [definition] : [definition, `${definition}-decision`]
    }),
  )
  expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining([...jobs.flat(), 'error']))
  expect(schema.anyOf).toHaveLength(jobs.flat().length + 1)
})

test('schema/json.schema.json is up to date', () => {
  const script = fileURLToPath(new URL('../../scripts/json-schema.ts', import.meta.url))
  const check = () => execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect(check).not.toThrow()
})

/** The value with one key too few, one too many, or a value of another kind, at every depth. */
function mutations(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    const [first] = value
    return first === undefined ? [] : mutations(first).map((each) => [each, ...value.slice(1)])
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  return [
    { ...value, unheardOf: 1 },
    ...entries.flatMap(([key, inner]) => [
      Object.fromEntries(entries.filter(([other]) => other !== key)),
      { ...value, [key]: { unheardOf: inner } },
      ...mutations(inner).map((each) => ({ ...value, [key]: each })),
    ]),
  ]
}

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) throw new Error('the action has no output "decision"')
  return JSON.parse(text)
}
