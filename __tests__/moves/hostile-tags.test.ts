import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { auditOf } from '../../src/core/audit/audit.ts'
import { historyOf } from '../../src/core/history/history.ts'
import { type ModelSnapshot, stages, versionNumber } from '../../src/core/model/model.ts'
import { targetKey } from '../../src/core/model/target.ts'
import { longestValue, targetHash } from '../../src/core/records/record-tag.ts'
import { runs } from '../../testing/property/runs.ts'
import { type Command, champion, commands, production, run, servingTargets } from './commands.ts'
import { model, RacingRegistry, type Writes } from './racing-registry.ts'

const now = Date.UTC(2026, 10, 21)
const hour = 3_600_000
const at = (ahead: number) => new Date(now + ahead).toISOString()

/** Long, half a character, a name of JavaScript's: whatever a JSON text may say. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 900 }),
  fc.constantFrom('x'.repeat(800), '"'.repeat(400), '\ud800', '__proto__', 'alias:'),
)
const moment = fc.constantFrom(
  ...Array.from({ length: 9 }, () => at(-hour)),
  ...[at(-1000), at(0), at(1000), at(hour)],
  ...['+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', '2026', 'soon'],
)
const number = fc.oneof(
  fc.constantFrom('1', '2', '3', '999999999999999', '0', '-1', '1e3'),
  fc.constantFrom<unknown>(null, 1, 2 ** 53, 1e308, {}, []),
)
const orHostile = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 19, arbitrary: value },
    { weight: 1, arbitrary: fc.oneof(hostileText, number) },
  )

/** As somebody writes by hand who has seen real ones: each is about a version that is there. */
const fields = fc.record({
  v: orHostile(fc.constant(1)),
  seq: orHostile(fc.constantFrom(1, 2, 1_000_000_000)),
  state: fc.constantFrom('begun', 'done', 'undone'),
  action: fc.constantFrom('promote', 'transition', 'rollback', 'adopt', 'clear-rollback', 'copy'),
  verdict: fc.oneof(fc.constantFrom('pass', 'accepted', 'ungated'), hostileText),
  target: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...servingTargets.map(targetKey), 'stage:Archived') },
    { weight: 1, arbitrary: hostileText.map((name) => `alias:${name}`) },
  ),
  archive: fc.constantFrom<unknown>(true, false, 'true'),
  version: fc.constantFrom('1', '2', '3'),
  source: orHostile(fc.constant('models:/dev/7')),
  from: orHostile(fc.constantFrom(null, ...stages)),
  former: fc.oneof(fc.array(number, { maxLength: 40 }), fc.constant('1')),
  to: orHostile(number),
  back: orHostile(fc.constantFrom(null, ...stages)),
  at: moment,
  by: hostileText,
  user: hostileText,
  reason: orHostile(fc.constant(null)),
  run: fc.oneof(fc.constant('https://github.com/a/b/actions/runs/7/attempts/2'), hostileText),
  evidence: hostileText,
  cleared: fc.boolean(),
  record: fc.constant('stagegate_record_20261121000000000_00000001'),
})
const places = ['announced', 'announced', 'on the version', 'held', 'mark'] as const
const optional = [
  'source',
  'from',
  'to',
  'back',
  'by',
  'user',
  'reason',
  'run',
  'evidence',
] as const

interface HostileTag {
  readonly given: Readonly<Record<string, unknown>>
  readonly where: (typeof places)[number]
  /** Whether it is as long as a tag may be. */
  readonly fills: boolean
  readonly version: number
}

const tag: fc.Arbitrary<HostileTag> = fc
  .record({
    all: fields,
    where: fc.constantFrom(...places),
    without: fc.subarray([...optional]),
    fills: fc.boolean(),
  })
  .map(({ all, where, without, fills }) => {
    const left: ReadonlySet<string> = new Set(without)
    const given = Object.fromEntries(Object.entries(all).filter(([name]) => !left.has(name)))
    return { given, where, fills, version: Number(all.version) }
  })

async function write(registry: RacingRegistry, tags: readonly HostileTag[]): Promise<void> {
  const { createdAt, versions } = registry.now()
  const hash = targetHash(champion)
  for (const [index, { given, where, version, fills }] of tags.entries()) {
    const row = versions.find((it) => it.version === version)
    const state = where === 'announced' ? 'begun' : given.state
    const said = { ...given, state, created: row?.createdAt, model: createdAt }
    const room = longestValue - JSON.stringify({ ...said, verdict: '' }).length
    const verdict = fills && room > 0 ? 'x'.repeat(room) : given.verdict
    const value = JSON.stringify({ ...said, verdict })
    const nonce = String(index).padStart(8, '0')
    const onVersion = (key: string) =>
      registry.setVersionTag(model, versionNumber(version), key, value)
    switch (where) {
      case 'announced':
        await registry.setModelTag(model, `stagegate_begun_${nonce}`, value)
        break
      case 'on the version':
        await onVersion(`stagegate_record_1_${nonce}`)
        break
      case 'held':
        await registry.setModelTag(model, `stagegate_held_${hash}`, value)
        break
      case 'mark':
        await onVersion(`stagegate_rolled_back_${hash}`)
        break
    }
  }
}

function read(snapshot: ModelSnapshot): void {
  auditOf(snapshot, servingTargets)
  historyOf(snapshot, null)
}

/** It has moved as it says, and its record would be longer than a tag may be. */
const tooLong: HostileTag = {
  given: {
    ...{ v: 1, seq: 1, action: 'promote', target: 'stage:Production', archive: true },
    ...{ version: '1', former: [], at: at(-hour) },
  },
  ...{ where: 'announced', fills: true, version: 1 },
}
const promotion: Command = { do: 'promote', version: versionNumber(3), target: production }

test('property: whatever tags somebody writes by hand, every command ends as commands do, and so do history and audit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(tag, { minLength: 1, maxLength: 6 }),
      fc.array(commands(3), { minLength: 1, maxLength: 3 }),
      fc.constantFrom<Writes>('step by step', 'at once'),
      async (tags, all, writes) => {
        const stood = { 1: 'Production', 2: 'Staging', 3: 'None' } as const
        const registry = new RacingRegistry(stood, undefined, writes)
        const alias = { kind: 'point-alias', model, alias: champion.alias, from: null } as const
        registry.byHand({ ...alias, version: versionNumber(2) })
        await write(registry, tags)
        read(registry.now())
        for (const [index, command] of all.entries()) {
          const address = `https://github.com/a/b/actions/runs/${index + 6}`
          // It throws on whatever is no error that Stagegate foresees.
          await run(command, model, registry, { by: `mona${index}`, address, at: now })
        }
        read(registry.now())
      },
    ),
    { numRuns: runs(300), examples: [[[tooLong], [promotion], 'step by step']] },
  )
})

test('what announces a move that has no room for its record is left alone, and stops nobody', async () => {
  const registry = new RacingRegistry({ 1: 'Production', 3: 'None' })
  await write(registry, [tooLong])
  const ended = await run(promotion, model, registry, { by: 'mona', address: 'run', at: now })
  const notes = [expect.objectContaining({ kind: 'left-alone' })]
  expect(ended).toMatchObject({ says: 'moved', outcome: { ending: { kind: 'promoted' }, notes } })
  expect([...registry.now().tags.keys()]).toContain('stagegate_begun_00000000')
})
