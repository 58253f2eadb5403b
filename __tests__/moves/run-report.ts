import { expect } from '@jest/globals'
import { holdersOf, type ModelSnapshot } from '../../src/core/model/model.ts'
import { isInPlace } from '../../src/core/model/target-state.ts'
import type { Command, Report } from './commands.ts'

/** In a word: the verdict where that let nothing happen, else how it ended. */
export function wordOf(report: Report): string {
  switch (report.says) {
    case 'moved': {
      const { ending, decision } = report.outcome
      return ending.kind === 'nothing-to-do' ? decision.verdict : ending.kind
    }
    case 'transitioned':
      return report.outcome.applied.kind
    case 'rollback':
      return report.outcome.ending.kind
    default:
      return report.says
  }
}

/** Fails where a run said something that was not so at that moment. */
export function expectTrue(report: Report, { target }: Command, standing: ModelSnapshot): void {
  const holders = holdersOf(standing, target)
  const word = wordOf(report)
  if (report.says === 'moved' || report.says === 'transitioned') {
    const version =
      report.says === 'moved'
        ? report.outcome.decision.candidate.version
        : report.outcome.version.version
    if (word === 'promoted' || word === 'already-there' || word === 'unchanged') {
      expect({ word, inPlace: isInPlace(holders, target, version) }).toEqual({
        word,
        inPlace: true,
      })
    }
    const ending = report.says === 'moved' ? report.outcome.ending : report.outcome.applied
    if ('inPlace' in ending) expect(ending.inPlace).toBe(holders.includes(version))
    if (ending.kind === 'promoted') expect(ending.recordProblem).toBeNull()
  }
  if (report.says === 'rollback') {
    const { ending, holders: said } = report.outcome
    expect({ word, said }).toEqual({ word, said: holders })
    if (ending.kind === 'rolled-back') {
      expect(ending.problem).toBeNull()
      expect(holders).not.toContain(ending.plan.loses)
      if (ending.plan.gets !== null) expect(holders).toContain(ending.plan.gets)
    }
    if (ending.kind === 'holds-no-longer') expect(holders).not.toContain(ending.version)
  }
}
