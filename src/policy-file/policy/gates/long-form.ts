import type {
  Baseline,
  Bound,
  MetricSelector,
  Severity,
  ThresholdGate,
} from '../../../core/gates/gate.ts'
import { visible } from '../../../core/text/untrusted-text.ts'
import { parseBaselineText, parseBoundText, parseMeasuredText } from '../../gate-line/gate-line.ts'
import { quoted } from '../../gate-line/line-reader.ts'
import type { Measured } from '../../gate-line/measured.ts'
import { severityMeant } from '../../gate-line/severity.ts'
import { severities } from '../../gate-line/severity-words.ts'
import type { NodeReader } from '../../yaml/node-reader.ts'
import type { MapNode } from '../../yaml/yaml-node.ts'
import type { PlacedGate } from './contradictions.ts'
import { readConfidence, readSamples, throwUnlessProportion } from './evidence-fields.ts'
import { GateFields } from './gate-fields.ts'
import { gateKeys } from './gate-schema.ts'

const bounds = { min: '>=', max: '<=' } as const
const boundKeys = ['min', 'max'] as const

/** What only stands beside `better-than`. */
const ofBetterThan: readonly string[] = ['better', 'test', 'alpha', 'minimum-effect']

/**
 * The gates of a list's item that is a mapping: one, or one for each name that braces stand for and
 * each of `min` and `max`. What a gate line can say becomes the same gate as there.
 */
export function readLongForm(node: MapNode, reader: NodeReader): readonly PlacedGate[] {
  const gate = new GateFields(node, reader, gateKeys.gate, keyHint)
  if (!gate.has('metric')) {
    throw gate.missing('metric', 'the long form of a gate needs one, as in "metric: accuracy"')
  }
  return gate.has('better-than') ? readBetterThan(gate) : readThresholds(gate)
}

function keyHint(key: string): string | null {
  if (severities.some((severity) => severity === key)) {
    return `beside other keys, write ${quoted(`severity: ${key}`)}`
  }
  if (key === 'else') return '"else" belongs under "samples" or "confidence"'
  if (key === 'level' || key === 'logged') return `${quoted(key)} belongs under "confidence"`
  if (/^([<>=]+|equals|above|below)$/.test(key)) {
    return '"min" means >= and "max" means <=; write a gate line for any other operator'
  }
  return null
}

function readThresholds(gate: GateFields): readonly PlacedGate[] {
  const asked = boundKeys.filter((key) => gate.has(key))
  const stray = ofBetterThan.find((key) => gate.has(key))
  if (stray !== undefined) {
    const problem = `${quoted(stray)} is only for "better-than", as in "better-than: champion"`
    throw gate.errorAt(stray, problem)
  }
  if (asked.length === 0) {
    const problem =
      'this gate has no condition; write "min: 0.9", "max: 0.1" or "better-than: champion"'
    throw gate.errorAt('metric', problem)
  }
  const { aggregate, isCall, metrics, ...measured } = readMetric(gate)
  const { dataset, minus } = onDataset(gate, measured)
  const common = { aggregate, dataset, minus, ...readCommon(gate) }
  const confidence = readConfidence(gate)
  throwIfOnTwoDatasets(gate, dataset, minus)
  if (confidence?.kind === 'wilson' && minus !== null) {
    const problem =
      'a confidence with "level" is for a proportion, and a difference is not one; for a limit that training logged, write {logged: NAME}'
    throw gate.errorAt('confidence', problem)
  }
  if (confidence !== null && isCall) {
    const problem =
      '"confidence" applies only to the last value, so write the metric without a function'
    throw gate.errorIn('metric', problem)
  }
  if (confidence?.kind === 'logged') throwIfShared(gate, metrics, asked.length)
  return asked.flatMap((key) => {
    const bound = readBound(gate, key)
    if (confidence?.kind === 'wilson') throwUnlessProportion(gate, key, bound)
    return metrics.map((metric) => {
      const comparator = bounds[key]
      const one: ThresholdGate = {
        kind: 'threshold',
        metric,
        comparator,
        bound,
        confidence,
        ...common,
      }
      return { gate: one, start: gate.startOf(key) }
    })
  })
}

/** A limit that was logged is that of one metric, from one side. */
function throwIfShared(gate: GateFields, metrics: readonly MetricSelector[], sides: number): void {
  if (metrics.length > 1 || metrics[0]?.kind === 'pattern') {
    const problem = 'one logged limit cannot belong to several metrics; write an item for each'
    throw gate.errorIn('metric', problem)
  }
  if (sides > 1) {
    const problem =
      'one logged limit cannot be both the lower and the upper one; write one item for "min" and one for "max"'
    throw gate.errorAt('max', problem)
  }
}

function readBetterThan(gate: GateFields): readonly PlacedGate[] {
  const stray = ['min', 'max', 'confidence'].find((key) => gate.has(key))
  if (stray !== undefined) {
    const problem = `${quoted(stray)} cannot be combined with "better-than", which compares all values of the metric; write it as an item of its own`
    throw gate.errorAt(stray, problem)
  }
  if (!gate.has('better')) {
    const problem =
      '"better-than" needs "better: higher" or "better: lower": Stagegate never guesses which values of a metric are better'
    throw gate.errorAt('better-than', problem)
  }
  if (!gate.has('test')) {
    const problem =
      '"better-than" needs "test: mann-whitney", for independent repeats, or "test: wilcoxon", where the values of the same step belong together'
    throw gate.errorAt('better-than', problem)
  }
  const { isCall, metrics, ...measured } = readMetric(gate)
  if (isCall) {
    const problem =
      '"better-than" compares all values of the metric, so write the metric without a function'
    throw gate.errorIn('metric', problem)
  }
  if (measured.minus !== null) {
    const problem =
      '"better-than" compares all values of one metric, so it cannot compare a difference'
    throw gate.errorIn('metric', problem)
  }
  const { dataset } = onDataset(gate, measured)
  const common = { dataset, ...readCommon(gate) }
  const baseline = readBaseline(gate)
  const better = gate.word('better', ['higher', 'lower'])
  const test = gate.word('test', ['mann-whitney', 'wilcoxon'])
  const alpha = readAlpha(gate)
  const minimumEffect = readMinimumEffect(gate)
  return metrics.map((metric) => ({
    gate: {
      kind: 'better-than',
      metric,
      baseline,
      better,
      test,
      alpha,
      minimumEffect,
      ...common,
    },
    start: gate.startOf('better-than'),
  }))
}

function readMetric(gate: GateFields): ReturnType<typeof parseMeasuredText> {
  const line = gate.text('metric', "a metric's name")
  const measured = gate.parsed(line, parseMeasuredText)
  const { text } = line
  if (measured.end === text.length) return measured
  const rest = text.slice(measured.end)
  const problem = `expected the end of the metric's name, found ${quoted(rest)}`
  throw gate.errorIn('metric', problem + restHint(text, rest), measured.end)
}

function restHint(text: string, rest: string): string {
  if (/^[<>=]/.test(rest)) return '; write its bound after "min:" or "max:"'
  if (/["(){}]/.test(text)) return ''
  // YAML takes the first quotes for its own.
  const written = `'"${text.trim().replaceAll("'", "''")}"'`
  return `; a name with spaces or other signs in it needs two kinds of quotes: metric: ${visible(written, 200)}`
}

function readCommon(gate: GateFields) {
  const severity: Severity = gate.has('severity')
    ? gate.word('severity', severities, severityMeant)
    : 'fail'
  return { severity, samples: readSamples(gate) }
}

/** `dataset` is an `@` behind each metric that stands there. */
function onDataset(
  gate: GateFields,
  { dataset, minus }: Pick<Measured, 'dataset' | 'minus'>,
): Pick<Measured, 'dataset' | 'minus'> {
  if (!gate.has('dataset')) return { dataset, minus }
  if (dataset !== null || (minus !== null && minus.dataset !== null)) {
    const problem = 'the metric already names its dataset with an @; remove "dataset"'
    throw gate.errorAt('dataset', problem)
  }
  const name = gate.name('dataset', 'the name of a dataset')
  return { dataset: name, minus: minus && { ...minus, dataset: name } }
}

/** What counts samples, or is a limit, is looked for on the gate's dataset. */
function throwIfOnTwoDatasets(
  gate: GateFields,
  dataset: Measured['dataset'],
  minus: Measured['minus'],
): void {
  if (minus === null || minus.dataset === dataset) return
  const asked = ['samples', 'confidence'].find((key) => gate.has(key))
  if (asked === undefined) return
  const problem = `${quoted(asked)} is about one dataset, but this is a difference on two datasets`
  throw gate.errorAt(asked, problem)
}

function readBound(gate: GateFields, key: 'min' | 'max'): Bound {
  const expected = 'a number or a baseline, as in 0.9 or champion - 0.5%'
  return gate.parsed(gate.textOrNumber(key, expected), parseBoundText)
}

function readBaseline(gate: GateFields): Baseline {
  const key = 'better-than'
  const line = gate.textOrNumber(key, 'a baseline, as in champion')
  const { text } = line
  if (/^[-+.0-9]/.test(text)) {
    const problem =
      '"better-than" compares with a version, as in champion; for a number write "min" or "max"'
    throw gate.errorIn(key, problem)
  }
  const margin = text.search(/[ \t][-+]/)
  if (margin !== -1) {
    const problem = '"better-than" takes no margin; "minimum-effect" says by how much'
    throw gate.errorIn(key, problem, margin + 1)
  }
  return gate.parsed(line, parseBaselineText)
}

function readAlpha(gate: GateFields): number {
  if (!gate.has('alpha')) return 0.05
  const expected = 'a number above 0 and below 0.5, as in 0.05'
  const text = gate.number('alpha', expected)
  const alpha = Number(text)
  if (alpha > 0 && alpha < 0.5) return alpha
  throw gate.errorIn('alpha', `expected ${expected}, found ${quoted(text)}`)
}

function readMinimumEffect(gate: GateFields): string {
  const key = 'minimum-effect'
  if (!gate.has(key)) return '0'
  const expected = 'a number from 0, in units of the metric'
  const text = gate.number(key, expected)
  if (/^[0-9.]/.test(text)) return text
  throw gate.errorIn(key, `expected ${expected}, without a sign, found ${quoted(text)}`)
}
