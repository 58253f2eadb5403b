import {
  canonicalText,
  compare,
  exactOf,
  parseExact,
  percentOf,
} from '../../../core/arithmetic/exact.ts'
import type { Bound, Confidence, Otherwise, SampleSize } from '../../../core/gates/gate.ts'
import { quoted } from '../../gate-line/line-reader.ts'
import type { GateFields } from './gate-fields.ts'
import { gateKeys } from './gate-schema.ts'

const samplesShape = '{metric: n_eval, min: 5000}'
const wilsonShape = '{level: 0.95, samples: n_eval}'
const loggedShape = '{logged: accuracy_lower_95}'

/** `samples` of a gate, or null where it asks for none. */
export function readSamples(gate: GateFields): SampleSize | null {
  if (!gate.has('samples')) return null
  const fields = gate.within('samples', gateKeys.samples, `a mapping like ${samplesShape}`)
  for (const key of ['metric', 'min']) {
    if (!fields.has(key)) throw fields.missing(key, `write ${samplesShape}`)
  }
  return {
    metric: fields.plainName('metric'),
    min: readCount(fields),
    otherwise: readOtherwise(fields),
  }
}

function readCount(fields: GateFields): number {
  const expected = 'a whole number from 1'
  const text = fields.number('min', expected)
  const count = Number(text)
  if (/^[1-9][0-9]*$/.test(text) && Number.isSafeInteger(count)) return count
  throw fields.errorIn('min', `expected ${expected}, found ${quoted(text)}`)
}

/** `confidence` of a gate, or null where the value itself is compared. */
export function readConfidence(gate: GateFields): Confidence | null {
  if (!gate.has('confidence')) return null
  const expected = `a mapping like ${wilsonShape} or ${loggedShape}`
  const fields = gate.within('confidence', gateKeys.confidence, expected)
  if (fields.has('logged')) return readLogged(fields)
  if (!fields.has('level') && !fields.has('samples')) {
    throw fields.error(`expected ${expected}`)
  }
  for (const key of ['level', 'samples']) {
    if (!fields.has(key)) {
      const problem = `write ${wilsonShape}, or ${loggedShape} for a limit that was logged`
      throw fields.missing(key, problem)
    }
  }
  return {
    kind: 'wilson',
    level: readLevel(fields),
    samples: fields.plainName('samples'),
    otherwise: readOtherwise(fields),
  }
}

function readLogged(fields: GateFields): Confidence {
  for (const key of ['level', 'samples']) {
    if (!fields.has(key)) continue
    const problem = `"${key}" cannot be combined with "logged", a limit that training calculated itself`
    throw fields.errorAt(key, problem)
  }
  return {
    kind: 'logged',
    metric: fields.plainName('logged'),
    otherwise: readOtherwise(fields),
  }
}

function readLevel(fields: GateFields): number {
  const expected = 'a number above 0.5 and below 1, as in 0.95'
  const text = fields.number('level', expected)
  const level = Number(text)
  if (level > 0.5 && level < 1) return level
  throw fields.errorIn('level', `expected ${expected}, found ${quoted(text)}${shareHint(text, 50)}`)
}

function readOtherwise(fields: GateFields): Otherwise {
  return fields.has('else') ? fields.word('else', ['hold', 'fail']) : 'hold'
}

/**
 * Throws where the number is no proportion, or one that a limit of Wilson's never reaches. One that
 * every limit reaches (`min: 0`) is let be: it asks that the samples were counted, and no more.
 */
export function throwUnlessProportion(gate: GateFields, key: 'min' | 'max', bound: Bound): void {
  const exact = bound.kind === 'number' ? parseExact(bound.number) : null
  if (bound.kind !== 'number' || exact === null) return
  const { number } = bound
  const [with0, with1] = [compare(exact, exactOf(0)), compare(exact, exactOf(1))]
  if (with0 < 0 || with1 > 0) {
    const problem = `a confidence with "level" is for a proportion, between 0 and 1, found ${quoted(number)}`
    throw gate.errorIn(key, problem + shareHint(number, 1))
  }
  if (key === 'min' && with1 === 0) {
    throw gate.errorIn(key, 'this can never pass: the lower limit of a proportion is below 1')
  }
  if (key === 'max' && with0 === 0) {
    throw gate.errorIn(key, 'this can never pass: the upper limit of a proportion is above 0')
  }
}

/** 95 where 0.95 is meant. */
function shareHint(text: string, above: number): string {
  const number = parseExact(text)
  if (number === null || Number(text) <= above || Number(text) >= 100) return ''
  return `; did you mean ${canonicalText(percentOf(number, exactOf(1)))}?`
}
