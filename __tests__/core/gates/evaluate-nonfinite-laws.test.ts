import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { VersionEvidence } from '../../../src/core/evidence/evidence.ts'
import { pointKey } from '../../../src/core/evidence/points.ts'
import { aggregateOfGate, baselineOfGate, type Gate } from '../../../src/core/gates/gate.ts'
import { runs } from '../../../testing/property/runs.ts'
import { decided, type Situation, withEntries } from '../decision/facts.ts'
import { anyGate, anyRules, anySituation, strangeValues } from './any-gate.ts'

/** The same version, with something strange among the values of a metric. */
function poisoned(
  version: VersionEvidence,
  metric: string,
  value: number,
  which: (index: number) => boolean,
): VersionEvidence {
  const { run } = version
  const history = run.kind === 'found' ? run.histories.get(metric) : undefined
  const last = run.kind === 'found' ? run.metrics.get(metric) : undefined
  if (run.kind !== 'found' || history === undefined || last === undefined) return version
  const strange = history.map((point, index) => (which(index) ? { ...point, value } : point))
  const ofLast = strange[history.indexOf(last)] ?? last
  const shown = Number.isNaN(value) ? 0 : value
  const moved = new Set(history.filter((_, index) => which(index)).map(pointKey))
  const changed = withEntries(version, (entries) =>
    entries.map((it) =>
      it.metric === metric && moved.has(pointKey(it)) ? { ...it, value: shown } : it,
    ),
  )
  return {
    ...changed,
    run: {
      ...run,
      histories: new Map(run.histories).set(metric, strange),
      metrics: new Map(run.metrics).set(metric, ofLast),
    },
  }
}

function datasetsOf({ ownModel }: VersionEvidence, metric: string): ReadonlySet<string | null> {
  const entries = ownModel.kind === 'known' ? ownModel.model.entries : []
  const named = entries.filter((it) => it.metric === metric)
  return new Set(named.map(({ dataset }) => dataset?.digest ?? null))
}

function verdict(gate: Gate, situation: Situation, rules: Parameters<typeof decided>[2]) {
  return decided([gate], situation, rules).verdict
}

const strange = fc.constantFrom(...strangeValues)
const every = () => true
const often = { numRuns: runs(500) }

test('property: a candidate without a finite value never passes', () => {
  fc.assert(
    fc.property(anyGate, anySituation, anyRules, strange, (gate, situation, rules, value) => {
      const candidate = situation.candidate && poisoned(situation.candidate, 'm', value, every)
      expect(verdict(gate, { ...situation, ...(candidate && { candidate }) }, rules)).not.toBe(
        'pass',
      )
    }),
    often,
  )
})

test('property: one non-finite value is enough to stop a function or a rank test from passing', () => {
  const gates = anyGate.filter((gate) => aggregateOfGate(gate) !== 'last' && gate.dataset === null)
  fc.assert(
    fc.property(
      gates,
      anySituation,
      anyRules,
      strange,
      fc.nat(),
      (gate, situation, rules, value, at) => {
        const { candidate, champion } = situation
        for (const side of ['candidate', 'champion'] as const) {
          const version = side === 'candidate' ? candidate : champion
          if (!version || (side === 'champion' && baselineOfGate(gate) === null)) continue
          // Of several datasets, a champion is read on that of the candidate.
          if (side === 'champion' && datasetsOf(version, 'm').size > 1) continue
          const length =
            version.run.kind === 'found' ? (version.run.histories.get('m')?.length ?? 1) : 1
          const changed = poisoned(version, 'm', value, (index) => index === at % length)
          expect(verdict(gate, { ...situation, [side]: changed }, rules)).not.toBe('pass')
        }
      },
    ),
    often,
  )
})

test('property: a gate against a baseline without a finite value never passes', () => {
  const relative = anyGate.filter((gate) => baselineOfGate(gate) !== null)
  fc.assert(
    fc.property(relative, anySituation, anyRules, strange, (gate, situation, rules, value) => {
      if (!situation.champion) return
      const champion = poisoned(situation.champion, 'm', value, every)
      expect(verdict(gate, { ...situation, champion }, rules)).not.toBe('pass')
    }),
    often,
  )
})

test('property: a gate with a non-finite number of samples or limit never passes', () => {
  fc.assert(
    fc.property(anyGate, anySituation, anyRules, strange, (gate, situation, rules, value) => {
      const { candidate } = situation
      if (candidate === undefined) return
      const confidence = gate.kind === 'threshold' ? gate.confidence : null
      const counted = gate.samples !== null || confidence?.kind === 'wilson'
      const asked = [...(counted ? ['n'] : []), ...(confidence?.kind === 'logged' ? ['limit'] : [])]
      for (const metric of asked) {
        const changed = poisoned(candidate, metric, value, every)
        expect(verdict(gate, { ...situation, candidate: changed }, rules)).not.toBe('pass')
      }
    }),
    often,
  )
})
