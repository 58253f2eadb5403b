import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { auditOf } from '../../../src/core/audit/audit.ts'
import { historyOf } from '../../../src/core/history/history.ts'
import { arrivalOf } from '../../../src/core/history/recorded-holder.ts'
import { aliasName, versionNumber } from '../../../src/core/model/model.ts'
import { lastHolderKey } from '../../../src/core/records/last-holder.ts'
import { rollbackMarkKey } from '../../../src/core/records/rollback-mark.ts'
import { auditData } from '../../../src/report/audit/audit-json.ts'
import { auditReport } from '../../../src/report/audit/audit-report.ts'
import { historyData } from '../../../src/report/history/history-json.ts'
import { historyParts, timelineBlock } from '../../../src/report/history/history-report.ts'
import { listText, reportText } from '../../../src/report/render/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'
import { hostileNames } from '../text/hostile-names.ts'
import {
  champion,
  createdAt,
  modelCreatedAt,
  production,
  SmallRegistry,
  staging,
} from './small-registry.ts'

/** Everything that is made of records, in all its forms. */
function allOf(registry: SmallRegistry): string {
  const standing = registry.standing()
  const history = historyOf(standing, null)
  const audit = auditOf(standing, [champion])
  const lines = [
    ...listText(historyParts(history), unpainted),
    ...reportText(auditReport(audit, Number.POSITIVE_INFINITY), unpainted),
    ...history.targets.flatMap((it) => timelineBlock(standing.model, it).split('\n')),
  ]
  JSON.stringify([historyData(history), auditData(audit)])
  for (const { version } of standing.versions) {
    arrivalOf(version, standing.versions, 'stage:Staging')
  }
  return lines.join('\n')
}

const stamp = (number: number) => `stagegate_record_${String(number).padStart(17, '0')}_00000000`

const plain = {
  v: 1,
  seq: 1,
  state: 'done',
  action: 'promote',
  verdict: 'pass',
  target: 'stage:Production',
  archive: true,
  version: '1',
  created: createdAt(1),
  from: 'Staging',
  former: ['2'],
  to: null,
  back: null,
  at: '2026-09-07T10:11:12.345Z',
  by: 'octocat',
  reason: null,
  run: null,
  evidence: null,
  policy: null,
}

const nonsense = fc.oneof(
  fc.constantFrom<unknown>('begun', 'done', 'undone', 'rollback', 'promote', 'transition'),
  fc.constantFrom<unknown>('stage:Production', 'stage:None', 'alias:champion', 'stage:x', 'alias:'),
  fc.constantFrom<unknown>(createdAt(1), createdAt(2), createdAt(3), modelCreatedAt, Number.NaN),
  fc.constantFrom<unknown>('Staging', 'Production', '1', '2', '3', '999', '0', '-1', '1e3', true),
  fc.constantFrom<unknown>(
    ['1', '2'],
    ['3', '3'],
    [3, null, {}],
    { toString: 1 },
    Number.MAX_VALUE,
    -0,
  ),
  fc.constantFrom<unknown>('+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00Z', '0000', ''),
  fc.string({ unit: anyCharacter, maxLength: 30 }),
  fc.constantFrom<unknown>(...hostileNames.map((name) => name.slice(0, 300))),
  fc.jsonValue({ maxDepth: 2 }),
)
const value = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .dictionary(fc.constantFrom(...Object.keys(plain)), nonsense, { maxKeys: 5 })
      .map((changed) => JSON.stringify({ ...plain, ...changed })),
  },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.json(), fc.constant('['.repeat(50_000))) },
)
const key = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map(stamp),
  fc.string().map((end) => `stagegate_record_${end}`),
  fc.constantFrom(
    ...[production, champion, staging].flatMap((target) => [
      lastHolderKey(target),
      rollbackMarkKey(target),
    ]),
    'stagegate_folded',
  ),
)

test('property: history and audit can show any tags, and no text leaves its line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), key, value), { maxLength: 12 }),
      (tags) => {
        const registry = new SmallRegistry(3)
        registry.put(1, production)
        registry.put(2, champion)
        for (const [number, name, text] of tags) {
          const place = number === 0 ? registry.modelTags : registry.tags(number)
          place.set(name, text)
        }
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(allOf(registry)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u202e\ud800]/u)
      },
    ),
    { numRuns: runs(1_500) },
  )
})

test('thousands of records of many targets are read quickly', () => {
  const registry = new SmallRegistry(40)
  for (let number = 1; number <= 40; number += 1) {
    for (let index = 0; index < 150; index += 1) {
      const target = index % 3 === 0 ? 'stage:Production' : `alias:a${index}-${number}`
      const former = Array.from({ length: 40 }, (_, at) => String(at + 1))
      const of = { version: String(number), created: createdAt(number) }
      const record = { ...plain, ...of, target, former, archive: index % 2 === 0 }
      registry.tags(number).set(stamp(index * 40 + number), JSON.stringify(record))
    }
  }
  const history = historyOf(registry.standing(), null)
  expect(history.targets).toHaveLength(1 + 40 * 100)
  expect(auditOf(registry.standing(), []).targets).toHaveLength(1 + 40 * 100)
  expect(allOf(registry)).not.toBe('')
})

test('values of 100 kB are read quickly', () => {
  const registry = new SmallRegistry(2)
  const long = 'x'.repeat(100_000)
  const many = Array.from({ length: 12_000 }, (_, at) => String(at + 1))
  for (let index = 0; index < 600; index += 1) {
    const changed = index % 2 === 0 ? { by: long, reason: long, run: long } : { former: many }
    registry.tags(1).set(stamp(index), JSON.stringify({ ...plain, ...changed }))
  }
  expect(allOf(registry)).not.toBe('')
})

test.each(hostileNames.map((name) => ({ name })))('$name is shown on its line', ({ name }) => {
  const registry = new SmallRegistry(3)
  const alias = { kind: 'alias', alias: aliasName(name.slice(0, 100)) } as const
  registry.promote(2, alias, { by: name, reason: name, run: null })
  registry.promote(3, alias, { by: name, reason: name, run: null })
  registry.rollBack(3, alias, 2, name)
  const lines = listText(historyParts(historyOf(registry.standing(), alias)), unpainted)
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
  expect(lines.filter((line) => line.startsWith('2026-'))).toHaveLength(3)
  // A word that is longer than a line is not broken.
  const wide = lines.slice(1).filter((line) => line.length > 80 && line.trim().includes(' '))
  for (const line of wide) expect(line.trim().split(' ').length).toBeLessThanOrEqual(2)
})

test('a record with an impossible time is not an arrival', () => {
  const record = { ...plain, target: 'stage:Staging', at: '9999999-01-01T00:00:00Z' }
  const registry = new SmallRegistry(1)
  registry.tags(1).set(stamp(1), JSON.stringify(record))
  expect(arrivalOf(versionNumber(1), registry.standing().versions, 'stage:Staging')).toBeNull()
})
