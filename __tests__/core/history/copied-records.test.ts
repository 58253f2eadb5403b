import { describe, expect, test } from '@jest/globals'
import { auditOf } from '../../../src/core/audit/audit.ts'
import { historyOf } from '../../../src/core/history/history.ts'
import { arrivalOf } from '../../../src/core/history/recorded-holder.ts'
import { type ModelSnapshot, versionNumber } from '../../../src/core/model/model.ts'
import { unfinishedIn } from '../../../src/core/records/announcement.ts'
import { champion, production, SmallRegistry, staging } from './small-registry.ts'

/** What stood in the registry, as a copy, an import or a model that was made again has it. */
function copied(registry: SmallRegistry): ModelSnapshot {
  const standing = registry.standing()
  return {
    ...standing,
    // The next millisecond is enough.
    createdAt: standing.createdAt + 1,
    versions: standing.versions.map((row) => ({ ...row, createdAt: row.createdAt + 1 })),
  }
}

const findings = (standing: ModelSnapshot) =>
  auditOf(standing, []).targets.map(({ key, findings }) => [key, findings.map(({ kind }) => kind)])

describe('records on a copied version, which are about another version,', () => {
  const registry = new SmallRegistry(3)
  registry.promote(1, staging)
  registry.promote(1, production)
  registry.promote(2, champion)
  registry.rollBack(1, production, null)
  registry.clearRollback(1, production, 'a sensor was broken')
  registry.put(1, staging)
  registry.begin(3, champion)
  const standing = copied(registry)

  test('are not part of the history, and begin no move', () => {
    expect(historyOf(registry.standing(), null).targets).not.toEqual([])
    expect(historyOf(standing, null)).toMatchObject({ targets: [], compacted: new Map() })
    expect(historyOf(standing, champion).targets).toMatchObject([
      { events: [], holdings: [], withoutRecord: null },
    ])
    expect(unfinishedIn(registry.standing())).toHaveLength(1)
    expect(unfinishedIn(standing)).toEqual([])
  })

  test('give no version a time of arrival', () => {
    const others = new SmallRegistry(1)
    others.promote(1, staging)
    const one = versionNumber(1)
    const arrived = (all: ModelSnapshot) => arrivalOf(one, all.versions, 'stage:Staging')
    expect(arrived(others.standing())).not.toBeNull()
    expect(arrived(copied(others))).toBeNull()
  })

  test('explain no holder in the audit, but the audit checks the targets that they name', () => {
    expect(findings(standing)).toEqual([
      ['stage:Production', []],
      ['alias:champion', ['holder-without-record']],
      ['stage:Staging', ['holder-without-record']],
    ])
  })
})

test('a tag about another registered model names no last holder', () => {
  const registry = new SmallRegistry(2)
  registry.promote(2, champion)
  registry.delete(2)
  expect(findings(registry.standing())).toContainEqual(['alias:champion', ['record-gone']])
  expect(findings(copied(registry))).toContainEqual(['alias:champion', []])
})

test('a copied tag about removed records counts nothing', () => {
  const registry = new SmallRegistry(2)
  for (let round = 1; round <= 12; round += 1) {
    registry.promote(1, champion)
    registry.promote(2, champion)
    registry.promote(1, production)
    registry.promote(2, production)
  }
  expect(historyOf(registry.standing(), null).compacted.size).toBe(2)
  expect(historyOf(copied(registry), null).compacted.size).toBe(0)
})
