import { canonicalText } from '../../core/arithmetic/exact.ts'
import type { Outcome } from '../../core/decision/outcome.ts'
import { canonicalGate } from '../../core/gates/canonical-gate.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'
import { baselineOfGate, type Gate } from '../../core/gates/gate.ts'
import { subtractedIn } from '../../core/gates/measured.ts'
import { printGate } from '../../core/gates/print-gate.ts'
import type { ModelName, Target } from '../../core/model/model.ts'
import { gateSetsOf, type Rules } from '../../core/policy/rules.ts'
import { firstPromotionPreview } from '../../core/policy-test/first-promotion-preview.ts'
import type { Requirement } from '../../core/requirements/requirement.ts'
import { joined, type Phrase, plain, say } from '../phrase.ts'
import { checkReason } from '../phrases/check-phrases.ts'
import { gateReason } from '../phrases/gate-phrases.ts'
import { unheldExplained } from './first-promotion-explained.ts'
import { gateExplained } from './gate-explained.ts'
import { requirementExplained } from './requirement-explained.ts'

/** What is to be explained. */
export interface ExplanationRequest {
  readonly model: ModelName
  /** Path of the policy file; null: there is none. */
  readonly policy: string | null
  /** null: it was not said where a version would go. */
  readonly target: Target | null
  readonly rules: Rules
  /** What a check of one version said; null: of no version. */
  readonly checked: Outcome | null
}

/** What was found of one version. */
export interface Now {
  readonly outcome: GateOutcome
  readonly said: Phrase
}

/** What a model must show, in words, and what one version has of it. */
export function explanationOf(question: ExplanationRequest) {
  const { rules, checked } = question
  const results = Map.groupBy(checked?.decision.gates ?? [], ({ gate }) => gate)
  const [policy = [], inputs = []] = gateSetsOf(rules).map((gates) =>
    explainedGates(gates, results, question),
  )
  const sets = [
    { from: 'policy', gates: policy } as const,
    { from: 'inputs', gates: inputs } as const,
  ]
  return {
    conditions: conditionsOf(question),
    gateSets: sets.filter(({ gates }) => gates.length > 0),
  }
}

/** `now`: what was found of the version; empty: none was looked at. */
function conditionsOf({ rules, checked }: ExplanationRequest) {
  const found = (checked?.decision.checks ?? []).map(({ check, outcome }) => ({
    isRequirement: check.kind === 'requirement',
    now: { outcome, said: checkReason(check) } satisfies Now,
  }))
  // The decision has one result for each requirement, in their order.
  const ofRequirements = found.filter(({ isRequirement }) => isRequirement)
  const others = found.filter(({ isRequirement }) => !isRequirement).map(({ now }) => now)
  const requirements: readonly Requirement[] = rules.policy?.asks.requirements ?? []
  return [
    {
      asked: say`The version must be READY, and its run FINISHED.`,
      now: checked === null ? [] : others.length > 0 ? others : [asItShouldBe(checked)],
    },
    ...requirements.map((requirement, index) => {
      const now = ofRequirements[index]?.now
      return { asked: requirementExplained(requirement), now: now === undefined ? [] : [now] }
    }),
  ]
}

/** Of a version about which no check had anything to say. */
function asItShouldBe({ decision }: Outcome): Now {
  const itsRun =
    decision.candidate.run.kind === 'found'
      ? say`its run is FINISHED`
      : say`it was registered without a run`
  return { outcome: 'pass', said: say`the version is READY, and ${itsRun}` }
}

/** A gate, or several that require the same of different metrics. */
function explainedGates(
  gates: readonly Gate[],
  results: ReadonlyMap<Gate, readonly GateResult[]>,
  { rules, checked }: ExplanationRequest,
) {
  const unheld = Map.groupBy(firstPromotionPreview(gates, rules), ({ gate }) => gate)
  const unheldWords = (gate: Gate) => unheldExplained(gate, unheld.get(gate) ?? [])
  const unheldKey = (gate: Gate) => unheldWords(gate).map(plain).join(' ')
  return alike(gates, unheldKey).map((group) => {
    const [first] = group
    const metrics = group.map(({ metric }) => (metric.kind === 'name' ? metric.name : ''))
    // Of a version, what is said now says this as well.
    const beforeAny = checked === null ? unheldWords(first) : []
    return {
      lines: group.map(printGate),
      asked: joined([...gateExplained(first, metrics), ...beforeAny], say` `),
      now: group.flatMap((gate) =>
        (results.get(gate) ?? []).map((result) => ({
          gate: printGate(gate),
          metric: result.metric,
          outcome: result.outcome,
          said: nowOf(result, checked),
          bound: result.bound && canonicalText(result.bound),
        })),
      ),
    }
  })
}

/** A pattern stands for several metrics, each of which is named. */
function nowOf(result: GateResult, checked: Outcome | null): Phrase {
  const { gate, metric } = result
  const reason = gateReason(result, checked?.decision.champion ?? null)
  const isOneOfSeveral = gate.metric.kind === 'pattern' && gate.metric.pattern !== metric
  return isOneOfSeveral ? say`${metric}: ${reason}` : reason
}

type Group = readonly [Gate, ...Gate[]]

/** Neighbors that differ in the metric's name only, as those that braces stand for. */
function alike(gates: readonly Gate[], besides: (gate: Gate) => string): readonly Group[] {
  const groups: [Gate, ...Gate[]][] = []
  let last = ''
  for (const gate of gates) {
    const { metric: _, ...rest } = canonicalGate(gate)
    const single = gate.metric.kind === 'name' && subtractedIn(gate) === null
    const key = single ? JSON.stringify([rest, besides(gate)]) : ''
    const group = groups.at(-1)
    if (group !== undefined && key !== '' && key === last) group.push(gate)
    else groups.push([gate])
    last = key
  }
  return groups
}

/** What the gates compare with. */
export function baselinesOf({ rules }: ExplanationRequest): ReadonlySet<string> {
  const kinds = gateSetsOf(rules)
    .flat()
    .map((gate) => baselineOfGate(gate)?.kind ?? null)
  return new Set(kinds.filter((kind) => kind !== null))
}
