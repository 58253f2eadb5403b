import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Finding,
  judgeHolders,
  judgeRace,
  judgeReport,
  type Report,
  wasTrueThen,
} from '../../scripts/reliability/judge.ts'

const promoted: Report = { version: '2', exitCode: 0, promoted: true, inPlace: true }
const overtaken: Report = { version: '3', exitCode: 1, promoted: false, inPlace: false }

const kinds = (found: readonly Finding[]) => found.map(({ kind }) => kind)

describe('the judge of the holders', () => {
  test('accepts one of the allowed versions', () => {
    expect(judgeHolders(['2'], ['1', '2'])).toEqual([])
  })

  test('finds no holder, several holders and an unrelated holder', () => {
    expect(kinds(judgeHolders([], ['1', '2']))).toEqual(['no holder'])
    expect(kinds(judgeHolders(['1', '2'], ['1', '2']))).toEqual(['several holders'])
    expect(kinds(judgeHolders(['7'], ['1', '2']))).toEqual(['foreign holder'])
  })
})

describe('the judge of the reports of a race', () => {
  test('accepts the reports of the holder and of a run that lost', () => {
    expect(judgeRace([promoted, overtaken], ['2'], '1')).toEqual({ holders: [], reports: [] })
  })

  test('finds the false report if two runs claim the target', () => {
    const both = [promoted, { ...promoted, version: '3' }]
    const { holders, reports } = judgeRace(both, ['2'], '1')
    expect(holders).toEqual([])
    expect(reports).toEqual([{ kind: 'claims what it has not', version: '3', wasTrue: false }])
  })

  test('distinguishes a claim that another run has made false since', () => {
    const early: Report = { ...promoted, version: '3', movedSince: true }
    const { reports } = judgeRace([promoted, early], ['2'], '1')
    expect(reports.map(wasTrueThen)).toEqual([true])
  })

  test('finds a run whose version has the target but which denies it or reports nothing', () => {
    const denied: Report = { version: '2', exitCode: 1, promoted: false, inPlace: false }
    const silent: Report = { version: '2', exitCode: 1, promoted: null, inPlace: null }
    expect(kinds(judgeRace([denied], ['2'], '1').reports)).toEqual(['denies what it has'])
    expect(kinds(judgeRace([silent], ['2'], '1').reports)).toEqual(['denies what it has'])
  })

  test('accepts a run that does not claim the target if there are two holders', () => {
    const denied: Report = { version: '2', exitCode: 1, promoted: false, inPlace: false }
    const { holders, reports } = judgeRace([denied, overtaken], ['2', '3'], '1')
    expect(kinds(holders)).toEqual(['several holders'])
    expect(reports).toEqual([])
  })
})

describe('the judge of the report of one disturbed run', () => {
  const broken = { mayBeSilent: true }

  test('accepts a failed run without a report, and finds a wrong denial', () => {
    const silent: Report = { version: '2', exitCode: 1, promoted: null, inPlace: null }
    expect(judgeReport(silent, ['2'], broken)).toEqual([])
    expect(judgeReport(silent, ['1'], broken)).toEqual([])
    const denied: Report = { ...silent, inPlace: false }
    expect(kinds(judgeReport(denied, ['2'], broken))).toEqual(['denies what it has'])
  })

  test('finds a success without a report, and one that moved nothing', () => {
    const silent: Report = { version: '2', exitCode: 0, promoted: null, inPlace: null }
    expect(kinds(judgeReport(silent, ['2'], broken))).toEqual(['contradicts itself'])
    expect(kinds(judgeReport(silent, ['1'], broken))).toEqual([
      'claims what it has not',
      'contradicts itself',
    ])
  })

  test('accepts a killed run', () => {
    const killed: Report = { version: '2', exitCode: null, promoted: null, inPlace: null }
    expect(judgeReport(killed, ['2'], broken)).toEqual([])
  })

  test('accepts a failed run whose move stays without a completed record', () => {
    expect(judgeReport({ ...promoted, exitCode: 1 }, ['2'], broken)).toEqual([])
  })

  const version = fc.constantFrom('1', '2', '3')
  const said = fc.option(fc.boolean())
  const anyReport = fc.record({
    version,
    exitCode: fc.constantFrom(0, 1),
    promoted: said,
    inPlace: said,
  })

  test('property: accepts no report that contradicts the registry', () => {
    const property = fc.property(
      anyReport,
      version,
      fc.boolean(),
      (report, holder, mayBeSilent) => {
        if (judgeReport(report, [holder], { mayBeSilent }).length > 0) return
        const holds = report.version === holder
        if (report.inPlace !== null) expect(report.inPlace).toBe(holds)
        if (report.promoted === true) expect(holds).toBe(true)
        if (report.exitCode === 0) expect(holds).toBe(true)
        if (!mayBeSilent && holds) expect(report.inPlace).toBe(true)
      },
    )
    fc.assert(property)
  })

  test('property: finds every reversed report', () => {
    const property = fc.property(version, version, (own, holder) => {
      const holds = own === holder
      const honest: Report = {
        ...{ version: own, exitCode: holds ? 0 : 1 },
        ...{ promoted: holds, inPlace: holds },
      }
      const lie: Report = { ...honest, promoted: !holds, inPlace: !holds }
      expect(judgeReport(honest, [holder], { mayBeSilent: false })).toEqual([])
      expect(judgeReport(lie, [holder], { mayBeSilent: true })).not.toEqual([])
    })
    fc.assert(property)
  })
})
