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
import { checkReason } from '../phrases/words.ts'
import type { Quote } from '../text/quote.ts'
import { unheldExplained } from './first-promotion-explained.ts'
import { gateExplained } from './gate-explained.ts'
import { gateNow } from './gate-now.ts'
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

/** What is asked of a model, in words, and of one version what it has. */
export interface Explanation {
  readonly conditions: readonly ExplainedCondition[]
  readonly gateSets: readonly ExplainedGates[]
}

export interface ExplainedCondition {
  readonly asked: string
  /** What was found of the version; empty: none was looked at. */
  readonly now: readonly Now[]
}

export interface ExplainedGates {
  readonly from: 'policy' | 'inputs'
  readonly gates: readonly ExplainedGate[]
}

/** A gate, or several that ask the same of different metrics. */
export interface ExplainedGate {
  readonly lines: readonly string[]
  readonly asked: readonly string[]
  readonly now: readonly GateNow[]
}

export interface Now {
  readonly outcome: GateOutcome
  readonly said: string
}

interface GateNow extends Now {
  readonly gate: string
  readonly metric: string
  /** What the value is compared with, exactly; null: nothing that it could be. */
  readonly bound: string | null
}

export function explanationOf(question: ExplanationRequest, quote: Quote): Explanation {
  const { rules, checked } = question
  const results = Map.groupBy(checked?.decision.gates ?? [], ({ gate }) => gate)
  const [policy = [], inputs = []] = gateSetsOf(rules).map((gates) =>
    explainedGates(gates, results, question, quote),
  )
  const sets = [
    { from: 'policy', gates: policy } as const,
    { from: 'inputs', gates: inputs } as const,
  ]
  return {
    conditions: conditionsOf(question, quote),
    gateSets: sets.filter(({ gates }) => gates.length > 0),
  }
}

function conditionsOf(
  { rules, checked }: ExplanationRequest,
  quote: Quote,
): readonly ExplainedCondition[] {
  const checks = checked?.decision.checks ?? []
  const told = checks.map(({ check, outcome }) => ({
    check,
    now: { outcome, said: checkReason(check, quote) },
  }))
  // The decision has one result for each requirement, in their order.
  const ofRequirements = told.filter(({ check }) => check.kind === 'requirement')
  const others = told.filter(({ check }) => check.kind !== 'requirement').map(({ now }) => now)
  const requirements: readonly Requirement[] = rules.policy?.asks.requirements ?? []
  return [
    {
      asked: 'The version must be READY, and its run finished.',
      now: checked === null ? [] : others.length > 0 ? others : [asItShouldBe(checked)],
    },
    ...requirements.map((requirement, index) => {
      const now = ofRequirements[index]?.now
      return {
        asked: requirementExplained(requirement, quote),
        now: now === undefined ? [] : [now],
      }
    }),
  ]
}

/** Of a version about which no check had anything to say. */
function asItShouldBe({ decision }: Outcome): Now {
  const run = decision.candidate.run.kind
  const itsRun = run === 'found' ? 'its run is FINISHED' : 'it was registered without a run'
  return { outcome: 'pass', said: `it is READY, and ${itsRun}` }
}

function explainedGates(
  gates: readonly Gate[],
  results: ReadonlyMap<Gate, readonly GateResult[]>,
  { rules, checked }: ExplanationRequest,
  quote: Quote,
): readonly ExplainedGate[] {
  const unheld = Map.groupBy(firstPromotionPreview(gates, rules), ({ gate }) => gate)
  const unheldWords = (gate: Gate) => unheldExplained(gate, unheld.get(gate) ?? [], quote)
  return alike(gates, (gate) => unheldWords(gate).join(' ')).map((group) => {
    const [first] = group
    const metrics = group.map(({ metric }) => (metric.kind === 'name' ? metric.name : ''))
    // Of a version, what is said now says this as well.
    const beforeAnyHolds = checked === null ? unheldWords(first) : []
    return {
      lines: group.map(printGate),
      asked: [...gateExplained(first, metrics, quote), ...beforeAnyHolds],
      now: group.flatMap((gate) =>
        (results.get(gate) ?? []).map((result) => ({
          gate: printGate(gate),
          metric: result.metric,
          outcome: result.outcome,
          said: gateNow(result, checked?.decision.champion ?? null, quote),
          bound: result.bound && canonicalText(result.bound),
        })),
      ),
    }
  })
}

type Group = readonly [Gate, ...Gate[]]

/** Neighbours that differ in the metric's name only, as those that braces stand for. */
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

/** Whether any gate compares with another version. */
export function compares({ rules }: ExplanationRequest): boolean {
  return gateSetsOf(rules)
    .flat()
    .some((gate) => baselineOfGate(gate) !== null)
}

/** Whether any gate compares with the champion. */
export function comparesWithChampion({ rules }: ExplanationRequest): boolean {
  return gateSetsOf(rules)
    .flat()
    .some((gate) => baselineOfGate(gate)?.kind === 'champion')
}
