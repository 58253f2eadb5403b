import fc from 'fast-check'
import type { Facts, VersionEvidence } from '../../../src/core/evidence/evidence.ts'
import type { EvidenceRules } from '../../../src/core/evidence/evidence-rules.ts'
import type { Gate } from '../../../src/core/gates/gate.ts'
import { aliasName } from '../../../src/core/model/model.ts'
import type { ModelSigner } from '../../../src/core/model-signing/signer.ts'
import type { ModelPolicy } from '../../../src/core/policy/policy.ts'
import { madeUpArtifacts } from '../../../src/core/policy-test/scenario-artifacts.ts'
import type {
  FreezeWindow,
  MomentOfWeek,
  Requirement,
} from '../../../src/core/requirements/requirement.ts'
import { takes } from '../../report/phrases/every-requirement.ts'
import { aVersion, facts, gatesOf, type Logged, type LoggedPoint } from '../decision/facts.ts'
import {
  anyBetterThanGate,
  anyConfidence,
  anyContest,
  anyDifferenceGate,
  anyGate,
  anyHistory,
  anyLastGate,
  anyMetrics,
  anySamples,
} from '../gates/any-gate.ts'

const severity = fc.constantFrom<Gate['severity'][]>('fail', 'fail', 'fail', 'warn', 'info')

/** Of `m`, of its slices, and of whatever begins like it. */
const metric = fc.constantFrom<Gate['metric'][]>(
  { kind: 'name', name: 'm' },
  { kind: 'name', name: 'm' },
  { kind: 'name', name: 'm/a' },
  { kind: 'pattern', pattern: 'm/*' },
  { kind: 'pattern', pattern: 'm*' },
)

/** Bounds that can be compared with each other, and some that cannot. */
const bound = fc
  .constantFrom(
    ...['0', '0.4', '0.40', '0.9', '-0.4', 'champion', 'champion - 0', 'champion - 0%'],
    ...['champion', 'champion + 1e-13', 'champion - 1e-11%'],
    ...['champion - 0.2', 'champion + 0.1', 'champion - 5%', 'champion + 5%', 'champion + 20%'],
    ...['stage:Staging', 'alias:old - 0.1'],
  )
  .map((text) => {
    const parsed = gatesOf(`m >= ${text}`)
    const [gate] = parsed.kind === 'gates' ? parsed.gates : []
    if (gate?.kind !== 'threshold') throw new Error(`${text} is no bound`)
    return gate.bound
  })

const thresholdWithBound = fc
  .tuple(anyLastGate, bound, fc.constantFrom('>=', '>', '<=', '<', '==' as const))
  .map(([gate, to, comparator]): Gate => {
    const confidence = comparator === '==' ? null : gate.confidence
    return { ...gate, bound: to, comparator, confidence }
  })

/** Gate lines as most people write them, which often stand for the same metric. */
const plainGate: fc.Arbitrary<Gate> = fc
  .tuple(bound, fc.constantFrom('>=', '>' as const), severity, metric)
  .map(([to, comparator, weight, of]) => ({
    kind: 'threshold',
    aggregate: 'last',
    minus: null,
    comparator,
    bound: to,
    confidence: null,
    severity: weight,
    metric: of,
    dataset: null,
    samples: null,
  }))

const richGate: fc.Arbitrary<Gate> = fc
  .tuple(fc.oneof(anyGate, thresholdWithBound, thresholdWithBound), severity, metric)
  .map(([it, weight, of]) => onMetric({ ...it, severity: weight }, of))

/** A difference is of plain names, so it stays what it is. */
function onMetric(it: Gate, of: Gate['metric']): Gate {
  return it.kind === 'threshold' && it.minus !== null ? it : { ...it, metric: of }
}

/** A difference with a bound that can be compared with another one. */
const differenceGate: fc.Arbitrary<Gate> = fc
  .tuple(anyDifferenceGate, bound, severity)
  .map(([it, to, weight]) => ({ ...it, bound: to, severity: weight }))

const gate = fc.oneof(plainGate, richGate, richGate, differenceGate)

/** The same gate with one thing about it changed: the change that a pull request makes. */
function changed(it: Gate): fc.Arbitrary<Gate> {
  const common: fc.Arbitrary<Gate>[] = [
    fc.constant(it),
    severity.map((weight) => ({ ...it, severity: weight })),
    fc.option(anySamples).map((samples) => ({ ...it, samples })),
    fc.constantFrom(null, 'a', 'b').map((dataset) => ({ ...it, dataset })),
    metric.map((of) => onMetric(it, of)),
  ]
  if (it.kind === 'better-than') {
    const others = anyBetterThanGate.chain((other) =>
      fc.constantFrom<Gate[]>(
        { ...it, alpha: other.alpha },
        { ...it, minimumEffect: other.minimumEffect },
        { ...it, test: other.test },
        { ...it, better: other.better },
      ),
    )
    return fc.oneof(...common, others, others)
  }
  const bounds = bound.map((to): Gate => ({ ...it, bound: to }))
  const comparators = fc
    .constantFrom('>=', '>', '<=', '<' as const)
    .map((comparator): Gate => ({ ...it, comparator }))
  if (it.minus !== null) {
    const others = anyDifferenceGate.map(({ minus, aggregate, dataset }): Gate => {
      return { ...it, minus, aggregate, dataset }
    })
    return fc.oneof(...common, bounds, bounds, comparators, others)
  }
  const confidences: fc.Arbitrary<Gate> =
    it.aggregate === 'last' && it.comparator !== '=='
      ? fc.option(anyConfidence).map((confidence) => ({ ...it, confidence }))
      : bounds
  return fc.oneof(...common, bounds, bounds, comparators, confidences)
}

const moment = fc.record({
  day: fc.integer({ min: 0, max: 6 }),
  minute: fc.constantFrom(0, 60, 720, 1439),
}) as fc.Arbitrary<MomentOfWeek>

const aWindow: fc.Arbitrary<FreezeWindow> = fc
  .record({
    from: moment,
    to: moment,
    timeZone: fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Kolkata'),
  })
  .filter(({ from, to }) => from.day !== to.day || from.minute !== to.minute)
  .map((it) => ({ ...it, text: JSON.stringify(it) }))

const hour = 3_600_000
const hours = fc
  .constantFrom(1, 2, 24)
  .map((count) => ({ milliseconds: count * hour, text: `${count}h` }))
const source = fc.constantFrom(
  { kind: 'stage', stage: 'Staging' } as const,
  { kind: 'alias', alias: aliasName('old') } as const,
)

/** One of each kind at most, as a policy file has them. */
export const anyRequirements: fc.Arbitrary<readonly Requirement[]> = fc
  .record(
    {
      from: source.map((it): Requirement => ({ kind: 'from', source: it })),
      tag: fc
        .constantFrom<Extract<Requirement, { kind: 'tag' }>['condition'][]>(
          { kind: 'present' },
          { kind: 'equals', value: 'x' },
          { kind: 'one-of', values: ['x', 'y'] },
          { kind: 'one-of', values: ['y', 'z'] },
          { kind: 'one-of', values: ['x', 'x'] },
        )
        .map((condition): Requirement => ({ kind: 'tag', key: 'seen', condition })),
      age: hours.map((limit): Requirement => ({ kind: 'max-age', ...limit })),
      soak: fc
        .tuple(source, hours)
        .map(([of, limit]): Requirement => ({ kind: 'soak', source: of, ...limit })),
      commit: fc
        .constantFrom('same', 'ancestor' as const)
        .map((relation): Requirement => ({ kind: 'git-commit', relation })),
      signature: fc.constant<Requirement>({ kind: 'signature' }),
      digest: fc.constant<Requirement>({ kind: 'model-digest' }),
      signer: fc
        .constantFrom<ModelSigner[]>(
          { kind: 'key', spki: 'AAAA' },
          { kind: 'certificate', trusted: ['AAAA'] },
          { kind: 'certificate', trusted: ['AAAA', 'BBBB'] },
        )
        .map((signer): Requirement => ({ kind: 'model-signature', signer })),
      freeze: fc
        .array(aWindow, { minLength: 1, maxLength: 3 })
        .map((windows): Requirement => ({ kind: 'freeze', windows })),
    },
    { requiredKeys: [] },
  )
  .map((chosen) => Object.values(chosen))

const anyEvidenceRules: fc.Arbitrary<EvidenceRules> = fc.record({
  from: fc.constantFrom('training' as const, 'evaluation' as const, 'any' as const),
  experiment: fc.constantFrom(null, 'eval'),
  runTags: fc.constant(new Map<string, string>()),
  maxAge: fc.constantFrom(
    null,
    { milliseconds: 5000, text: '5s' },
    { milliseconds: 1e9, text: '1e9' },
  ),
})

const settings = fc.record({
  firstPromotion: fc.constantFrom(null, 'require-absolute', 'hold', 'allow'),
  sameDataset: fc.constantFrom(null, 'hold', 'warn', 'ignore', 'require'),
  evidence: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, anyEvidenceRules),
  // No scenario has versions of several registered models.
  fromModels: fc.constant(null),
})

export const anyPolicy: fc.Arbitrary<ModelPolicy> = fc
  .tuple(
    fc.array(gate, { minLength: 1, maxLength: 4 }),
    fc.oneof(fc.constant([]), anyRequirements),
    settings,
  )
  .map(([gates, requirements, set]) => ({ gates, requirements, ...set }))

type Pair = readonly [before: ModelPolicy, after: ModelPolicy]

/** A policy and what a change makes of it: few things at once, as people change policies. */
export const anyChange: fc.Arbitrary<Pair> = anyPolicy.chain((before) => {
  const same = fc.constant(before.gates)
  const rewritten = fc.tuple(...before.gates.map(changed))
  const at = fc.nat(before.gates.length - 1)
  const oneChanged = fc
    .tuple(rewritten, at)
    .map(([other, which]) =>
      before.gates.map((it, index) => (index === which ? (other[index] ?? it) : it)),
    )
  const oneMore = gate.map((it) => [...before.gates, it])
  const oneLess = at.map((which) => before.gates.filter((_, index) => index !== which))
  return fc
    .tuple(
      fc.oneof(same, oneChanged, oneChanged, rewritten, oneMore, oneLess),
      fc.oneof(fc.constant(before.requirements), anyRequirements),
      fc.oneof(
        fc.constant({
          firstPromotion: before.firstPromotion,
          sameDataset: before.sameDataset,
          evidence: before.evidence,
          fromModels: before.fromModels,
        }),
        settings,
      ),
    )
    .map(([gates, requirements, set]): Pair => [before, { gates, requirements, ...set }])
})

/** Of gate lines alone, one more or one less: what decides on a first promotion. */
export const anyPlainChange: fc.Arbitrary<Pair> = fc
  .tuple(fc.array(plainGate, { minLength: 1, maxLength: 2 }), plainGate, fc.boolean(), settings)
  .map(([gates, one, more, set]): Pair => {
    const few: ModelPolicy = { gates, requirements: [], ...set }
    const many: ModelPolicy = { ...few, gates: [...gates, one] }
    return more ? [few, many] : [many, few]
  })

/** One gate line, and another one in its place. */
export const anyOtherBound: fc.Arbitrary<Pair> = fc
  .tuple(plainGate, plainGate)
  .map(([one, other]): Pair => {
    const of = (gate: Gate): ModelPolicy => ({
      gates: [{ ...gate, metric: { kind: 'name', name: 'm' }, severity: 'fail' }],
      requirements: [],
      firstPromotion: null,
      sameDataset: null,
      evidence: null,
      fromModels: null,
    })
    return [of(one), of(other)]
  })

const sliced: fc.Arbitrary<Readonly<Record<string, Logged>>> = fc
  .tuple(anyMetrics, fc.option(anyHistory))
  .map(([metrics, slice]) => (slice === null ? metrics : { ...metrics, 'm/a': slice }))

const tenths = fc.constantFrom(0.3, 0.5, 1)

/** The metrics of both sides; null: nothing holds the target. */
const measured = fc.oneof(
  fc.tuple(sliced, fc.oneof(sliced, sliced, fc.constant(null))),
  // Where the candidate is often the better one.
  anyContest.map(({ candidate, champion }) => [metricsOf(candidate), metricsOf(champion)] as const),
)

function metricsOf(version: VersionEvidence | null | undefined): Readonly<Record<string, Logged>> {
  if (version?.run.kind !== 'found') return {}
  return Object.fromEntries(
    [...version.run.histories].map(([name, points]) => [
      name,
      points.map((point): LoggedPoint => ({ value: point.value, step: point.step, on: 'a' })),
    ]),
  )
}

/** Nothing holds the target, and the candidate is measured well. */
export const anyFirst: fc.Arbitrary<Facts> = fc
  .record({ metrics: fc.record({ m: tenths, 'm/a': tenths }), heldBefore: fc.boolean() })
  .map(({ metrics, heldBefore }) => {
    const others = { 'stage:Staging': null, 'alias:old': null }
    return facts({ candidate: aVersion(3, { metrics }), champion: null, others, heldBefore })
  })

/** Champions of 0, above it and below it, and candidates close to them. */
export const anyDuel: fc.Arbitrary<Facts> = fc
  .record({
    m: fc.oneof(
      fc.constantFrom(-1, -0.96, -0.5, 0, 0.5, 1, 1.04, 1.1),
      // Equal to the champion, but for more or less than noise.
      fc
        .tuple(fc.constantFrom(-1, 1), fc.constantFrom(-2e-12, -5e-13, -5e-14, 5e-14, 5e-13, 2e-12))
        .map(([value, more]) => value + more),
    ),
    champion: fc.constantFrom(-1, 0, 1),
  })
  .map(({ m, champion }) => {
    const other = aVersion(2, { metrics: { m: champion } })
    const others = { 'stage:Staging': other, 'alias:old': other }
    return facts({ candidate: aVersion(3, { metrics: { m } }), champion: other, others })
  })

const beside = fc.record({
  candidateStage: fc.constantFrom('Staging', 'Staging', 'None' as const),
  candidateAliases: fc.constantFrom([], ['old']),
  candidateTags: fc.constantFrom<Record<string, string>[]>({}, { seen: 'x' }, { seen: 'y' }),
  arrivedAt: fc.constantFrom(0, 22 * hour, 23.5 * hour),
  heldBefore: fc.boolean(),
})

const now = fc.integer({ min: 25, max: 24 * 7 }).map((hoursIn) => hoursIn * hour)

/** Whatever both policies may ask of: their baselines, their requirements, their datasets. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    measured,
    fc.option(sliced),
    beside,
    now,
    fc.constantFrom<('same' | 'ancestor' | null)[]>('same', 'ancestor', null),
    fc.constantFrom('fits', 'breaks', 'first'),
    fc.option(anyHistory),
    fc.constantFrom('signed' as const, 'unsigned' as const, 'unknown' as const),
  )
  .map(([[candidate, champion], old, rest, at, relation, signature, elsewhere, artifacts]) => {
    const version = (number: number, metrics: Readonly<Record<string, Logged>>) =>
      aVersion(number, {
        metrics,
        runEndedAt: at - hour,
        ...(elsewhere !== null && {
          evaluations: { e: { metrics: { m: elsewhere }, runEndedAt: at - 2 * hour } },
        }),
      })
    const others = old === null ? null : aVersion(1, { metrics: old })
    return facts({
      ...rest,
      candidate: version(3, candidate),
      champion: champion === null ? null : version(2, champion),
      others: { 'stage:Staging': others, 'alias:old': others },
      now: at,
      experiments: { eval: '1' },
      codeOrigin:
        relation === null
          ? { kind: 'not-recorded' }
          : { kind: 'recorded', commit: 'c', relation: { kind: relation } },
      artifacts: madeUpArtifacts(artifacts),
      signatures: {
        candidate: takes('a'),
        champion: signature === 'first' ? null : signature === 'fits' ? takes('a') : takes('b'),
      },
    })
  })
