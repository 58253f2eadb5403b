import { anyEvidence } from '../evidence/evidence-rules.ts'
import { evaluate, type GateResult } from '../gates/evaluate.ts'
import { baselineOfGate, type Gate } from '../gates/gate.ts'
import { measuresOfGate } from '../gates/measured.ts'
import { modelName } from '../model/model.ts'
import type { Rules } from '../policy/rules.ts'
import { type Scenario, scenarioFacts } from './scenario.ts'
import type { MadeUpRun } from './scenario-version.ts'

/**
 * What the gates against the champion say while there is none yet, of a version that has everything
 * that they ask for. The gates themselves are asked, so that this is never another rule than theirs.
 */
export function firstPromotionPreview(gates: readonly Gate[], rules: Rules): readonly GateResult[] {
  const asked = gates.filter((gate) => (baselineOfGate(gate)?.kind ?? 'champion') === 'champion')
  const facts = scenarioFacts(withEverything(asked), asked, anyEvidence)
  const results = evaluate(asked, facts, { ...rules, evidence: anyEvidence })
  return results.filter(({ gate }) => baselineOfGate(gate) !== null)
}

/** A value that is a proportion as well, and at its own limit. */
const anyValue = 0.5
const manySamples = 1e9

/** Every metric that the gates name is there, on every dataset, and enough of what they count. */
function withEverything(gates: readonly Gate[]): Scenario {
  const wanted = gates.flatMap(metricsOf)
  const byMetric = [...Map.groupBy(wanted, ({ metric }) => metric)]
  const datasets = new Map(
    byMetric.map(([metric, all]) => [metric, [...new Set(all.map(({ dataset }) => dataset))]]),
  )
  const metrics = new Map(
    byMetric.map(([metric, all]) => {
      const value = Math.max(...all.map((each) => each.value))
      return [metric, (datasets.get(metric) ?? []).map(() => value)] as const
    }),
  )
  const ended = { status: 'FINISHED', deleted: false, endedAgo: 0, experiment: '' }
  const run: MadeUpRun = { kind: 'found', ...ended }
  return {
    model: modelName(''),
    target: { kind: 'stage', stage: 'Production', archiveExisting: true },
    candidate: {
      ...{
        metrics,
        datasets,
        status: 'READY',
        run,
        evaluations: [],
        loggedModel: 'as-told' as const,
      },
      ...{ stage: 'None', aliases: [], tags: new Map(), arrivedAgo: null, commit: null },
    },
    champion: null,
    others: new Map(),
    signatures: { candidate: { kind: 'none' }, champion: null },
    artifacts: { kind: 'made-up', isSigned: true },
    heldBefore: false,
    now: 0,
  }
}

/** A pattern is taken for a name that fits it: the one in which its stars stand for nothing. */
function metricsOf(gate: Gate) {
  const { metric, samples } = gate
  const dataset = gate.dataset ?? 'any'
  const name = metric.kind === 'name' ? metric.name : metric.pattern.replaceAll('*', '')
  const measured = measuresOfGate(gate, name).map((measure) => ({
    metric: measure.metric,
    value: anyValue,
    dataset: measure.dataset ?? 'any',
  }))
  const counted = samples === null ? [] : [{ metric: samples.metric, value: samples.min, dataset }]
  const confidence = gate.kind === 'threshold' ? gate.confidence : null
  switch (confidence?.kind) {
    case 'wilson':
      return [...measured, ...counted, { metric: confidence.samples, value: manySamples, dataset }]
    case 'logged':
      return [...measured, ...counted, { metric: confidence.metric, value: anyValue, dataset }]
    case undefined:
      return [...measured, ...counted]
  }
}
