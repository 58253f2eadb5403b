import { decide } from '../../../src/core/decision/decide.ts'
import type { Note, Outcome, PromotionEnding } from '../../../src/core/decision/outcome.ts'
import { plan } from '../../../src/core/decision/plan.ts'
import type { Gate } from '../../../src/core/gates/gate.ts'
import { aliasName, type Target, versionNumber } from '../../../src/core/model/model.ts'
import type { MoveRecord } from '../../../src/core/records/record.ts'
import { aVersion, facts, production, rules, type Situation } from '../../core/decision/facts.ts'
import { type Given, aRecord as recorded } from '../../core/records/a-record.ts'

/** What `check` makes of it; another ending is put in its place. */
export function outcomeOf(
  gates: string | readonly Gate[],
  situation: Situation,
  ending: PromotionEnding = { kind: 'checked' },
  overrides: Parameters<typeof rules>[1] = {},
): Outcome {
  const known = facts(situation)
  const decision = decide(known, rules(gates, overrides))
  return { decision, change: plan(decision, known), ending, notes: [] }
}

const placeholder = 'NAME'

/** Outcomes in which the name stands wherever text from outside can stand. */
export function outcomesNaming(name: string): readonly Outcome[] {
  // What is no valid Unicode has no digest, so it is put in afterwards.
  return name.isWellFormed()
    ? build(name)
    : build(placeholder).map((outcome) => renamed(outcome, name))
}

function build(name: string): readonly Outcome[] {
  const version = (number: number, value: number, digest: string) => {
    const evidence = aVersion(number, {
      metrics: { [name]: value, 'other metric': value },
      datasets: { [name]: [digest], 'other metric': [`${digest}${name}`] },
    })
    return { ...evidence, run: renamed(evidence.run, name, `set ${digest}`) }
  }
  const to: Target = { kind: 'alias', alias: aliasName(name) }
  const candidate = version(3, 0.9, 'a')
  const champion = version(2, 0.8, 'b')
  const gates = '* >= 0.5\n* >= champion\nwarn: * >= 0.95\ninfo: *no-such* >= 1'
  const unwell = {
    ...candidate,
    status: name,
    run: candidate.run.kind === 'found' ? { ...candidate.run, status: name } : candidate.run,
  }
  const model = name
  const conflict: PromotionEnding = { kind: 'conflict', problem: name, inPlace: false }
  const unrecorded: PromotionEnding = { kind: 'promoted', recordProblem: name }
  const lenient = { sameDataset: 'warn' } as const
  const approval = { expectedEvidence: name }
  const record = aRecord({
    by: name,
    reason: name,
    run: name,
    target: { kind: 'alias', alias: aliasName(name) },
  })
  const superseded = { own: record, since: { ...record, action: 'rollback' }, holders: [] } as const
  const busy = outcomeOf(gates, { model, candidate, champion, target: to }, conflict, lenient)
  return [
    { ...busy, notes: notesNaming(name) },
    outcomeOf(gates, { model, candidate, champion, target: to }),
    outcomeOf(gates, { model, candidate, champion, target: to }, conflict, lenient),
    outcomeOf(gates, { model, candidate, champion, target: to }, unrecorded, lenient),
    outcomeOf(gates, { model, candidate: unwell, champion, target: production }),
    outcomeOf('none', { model, candidate, champion, target: to, superseded }),
    outcomeOf(gates, { model, candidate, target: to }, { kind: 'checked' }, approval),
    outcomeOf('none', { model, candidate, target: to }, { kind: 'promoted', recordProblem: null }),
    outcomeOf('* >= 0', { model, candidate, target: to, holders: [3] }, { kind: 'nothing-to-do' }),
  ]
}

/** Everything that can happen on the way, with the name wherever text from outside can stand. */
export function notesNaming(name: string): readonly Note[] {
  const record = aRecord({
    by: name,
    reason: name,
    run: name,
    target: { kind: 'alias', alias: aliasName(name) },
  })
  return [
    { kind: 'record-completed', record },
    { kind: 'not-put-back', record: { ...record, action: 'rollback' }, stage: 'Production' },
    { kind: 'record-undone', record: { ...record, action: 'rollback' } },
    { kind: 'passed-over', record: { ...record, action: 'adopt' } },
    { kind: 'decided-again', problem: name },
    { kind: 'rivals-archived', versions: [4, 6].map(versionNumber) },
  ]
}

/** The same of mona's, in the run 7. */
export function aRecord(more: Given = {}): MoveRecord {
  const run = 'https://github.com/acme/models/actions/runs/7/attempts/1'
  return recorded({ at: Date.UTC(2026, 8, 7, 10, 11), by: 'mona', run, ...more })
}

/** The same data with another text wherever the placeholder stands, as a key of a map too. */
export function renamed<Data>(data: Data, name: string, instead = placeholder): Data {
  const rename = (it: unknown): unknown => {
    if (it === instead) return name
    if (it instanceof Map)
      return new Map([...it].map(([key, value]) => [rename(key), rename(value)]))
    if (Array.isArray(it)) return it.map(rename)
    if (typeof it !== 'object' || it === null) return it
    return Object.fromEntries(Object.entries(it).map(([key, value]) => [key, rename(value)]))
  }
  return rename(data) as Data
}
