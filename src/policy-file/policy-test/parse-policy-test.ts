import { aliasName, modelName } from '../../core/model/model.ts'
import { targetKey } from '../../core/model/target.ts'
import type { Expected, PolicyTestCase } from '../../core/policy-test/judge-case.ts'
import type { Scenario } from '../../core/policy-test/scenario.ts'
import { madeUpArtifacts } from '../../core/policy-test/scenario-artifacts.ts'
import { madeUpSignatures } from '../../core/policy-test/scenario-signatures.ts'
import type { MadeUpVersion } from '../../core/policy-test/scenario-version.ts'
import { quoted } from '../gate-line/line-reader.ts'
import { parseSource } from '../policy/requirement-text.ts'
import { NodeReader } from '../yaml/node-reader.ts'
import { SourceText, type TextKind, type YamlFileError } from '../yaml/source-text.ts'
import { readYaml } from '../yaml/yaml-document.ts'
import type { Entry, YamlNode } from '../yaml/yaml-node.ts'
import { readMoment } from './moment.ts'
import { readCandidate, readVersion } from './scenario-version.ts'

/** A file of cases, read; nothing of the policy that it names is known yet. */
export interface PolicyTestFile {
  /** As it is written there, relative to the file. */
  readonly policy: string
  readonly cases: readonly PlacedCase[]
}

export interface PlacedCase {
  readonly test: PolicyTestCase
  /** An error that points at the model, at another baseline or at a gate that the case names. */
  readonly errorAt: (place: CasePlace, problem: string) => YamlFileError
}

type CasePlace =
  | { readonly kind: 'case' }
  | { readonly kind: 'model' }
  | { readonly kind: 'other'; readonly key: string }
  | { readonly kind: 'gate'; readonly text: string }

const fileKeys = ['policy', 'cases'] as const
const caseKeys = [
  'name',
  'model',
  'target',
  'candidate',
  'champion',
  'others',
  'held-before',
  'now',
  'expect',
  'gates',
] as const
const verdicts = ['pass', 'hold', 'block', 'unchanged'] as const
const outcomes = ['pass', 'fail', 'hold', 'warn', 'info', 'skip'] as const

/** A Wednesday, at noon: what a case happens at unless it says something else. */
const defaultNow = Date.UTC(2026, 0, 7, 12)

const policyTestText: TextKind = {
  name: 'policy test',
  beginning: 'policy: FILE',
  insteadOfMergeKeys: null,
  hasGateLines: false,
}

/**
 * Reads the text of a policy test, of which `name` is what messages call it. Throws a `UsageError`
 * with line and column for the first thing that is wrong.
 */
export function parsePolicyTest(text: string, name: string): PolicyTestFile {
  const source = new SourceText(text, name, policyTestText)
  const fields = new NodeReader(source)
  const root = readYaml(source)
  if (root.kind === 'map' && root.entries.has('models')) {
    throw source.error(
      root.start,
      (input) =>
        `expected the test of a policy, found a policy; ${input('policy')} runs the tests of a policy`,
    )
  }
  const given = fields.fields(root, fileKeys, 'a mapping with policy and cases')
  if (given.policy === undefined)
    throw fields.missing('policy', root, 'expected the path of a policy file')
  if (given.cases === undefined) throw fields.missing('cases', root, 'expected a list of cases')
  const policy = fields.text(given.policy, 'the path of a policy file, relative to this file')
  const nodes = fields.list(given.cases, 'a list of cases')
  if (nodes.length === 0) throw fields.error(given.cases, 'expected at least one case, found none')
  const names = new Set<string>()
  const cases = nodes.map((node) => {
    const placed = readCase(node, fields)
    if (names.has(placed.test.name)) {
      throw fields.error(node, `there is a case ${quoted(placed.test.name)} above already`)
    }
    names.add(placed.test.name)
    return placed
  })
  return { policy, cases }
}

function readCase(node: YamlNode, fields: NodeReader): PlacedCase {
  const given = fields.fields(node, caseKeys, 'a case, a mapping with name, model and expect')
  if (given.name === undefined)
    throw fields.missing('name', node, 'expected a name that says what the case is about')
  if (given.model === undefined)
    throw fields.missing('model', node, 'expected a model of the policy')
  if (given.expect === undefined)
    throw fields.missing('expect', node, `expected one of ${verdicts.join(', ')}`)
  if (given.candidate === undefined) {
    throw fields.missing(
      'candidate',
      node,
      'expected the version that is judged; {} for one without metrics',
    )
  }
  const { signature, artifacts, ...candidate } = readCandidate(given.candidate, fields)
  const target = given.target === undefined ? championAlias : readTarget(given.target, fields)
  const champion = given.champion === undefined ? null : readVersion(given.champion, fields)
  const others = given.others === undefined ? [] : readOthers(given.others, fields)
  const scenario: Scenario = {
    model: modelName(fields.text(given.model, 'the name of a model')),
    target,
    candidate,
    champion,
    others: new Map(others.map(({ key, version }) => [key, version])),
    signatures: madeUpSignatures(signature, champion !== null),
    artifacts: madeUpArtifacts(artifacts),
    heldBefore: given['held-before'] !== undefined && fields.truth(given['held-before']),
    now: given.now === undefined ? defaultNow : readMoment(given.now, fields),
  }
  throwIfContradictory(scenario, others, given.champion, fields)
  const gates = given.gates === undefined ? [] : readGates(given.gates, fields)
  const expected: Expected = {
    verdict: fields.choice(given.expect, verdicts),
    gates: new Map(gates.map(({ text, outcome }) => [text, outcome])),
  }
  const { model } = given
  const nodeOf = (place: CasePlace): { readonly start: number } => {
    switch (place.kind) {
      case 'case':
        return node
      case 'model':
        return model
      case 'other':
        return others.find(({ key }) => key === place.key)?.at ?? node
      case 'gate':
        return gates.find(({ text }) => text === place.text)?.at ?? node
    }
  }
  return {
    test: {
      name: fields.text(given.name, 'what the case is about'),
      scenario,
      expected,
    },
    errorAt: (place, problem) => fields.error(nodeOf(place), problem),
  }
}

type SituationTarget = Scenario['target']

const championAlias: SituationTarget = { kind: 'alias', alias: aliasName('champion') }

function readTarget(node: YamlNode, fields: NodeReader): SituationTarget {
  const text = fields.text(node, 'a target, stage:NAME or alias:NAME')
  const source = parseSource(text)
  if ('problem' in source) throw fields.error(node, source.problem)
  if (source.kind === 'alias') return source
  const { stage } = source
  if (stage === 'Archived' || stage === 'None') {
    throw fields.error(node, `a move to ${stage} needs no gates, so there is nothing to test`)
  }
  return { kind: 'stage', stage, archiveExisting: true }
}

interface Other {
  readonly key: string
  readonly at: Entry['key']
  readonly version: MadeUpVersion
}

function readOthers(node: YamlNode, fields: NodeReader): readonly Other[] {
  const entries = fields.entries(node, 'a mapping of baselines, like "alias:shadow", and versions')
  return [...entries].map(([name, { key: at, value }]) => {
    return { key: readBaseline(name, at, fields), at, version: readVersion(value, fields) }
  })
}

/** As `baselineKey` writes it. */
function readBaseline(name: string, at: Entry['key'], fields: NodeReader): string {
  if (name === 'champion') throw fields.error(at, '"champion" belongs beside "others", not in it')
  if (/^version:[1-9][0-9]{0,8}$/.test(name)) return name
  if (/^models:\/[^/]+(?:\/[1-9][0-9]{0,8}|@[^@/]+)$/.test(name)) return name
  const source = parseSource(
    name,
    'stage:NAME, alias:NAME, version:N, models:/NAME/N or models:/NAME@ALIAS',
  )
  if ('problem' in source) throw fields.error(at, source.problem)
  return source.kind === 'alias' ? `alias:${source.alias}` : `stage:${source.stage}`
}

/** What no registry can be like. */
function throwIfContradictory(
  { target, candidate: { aliases } }: Scenario,
  others: readonly Other[],
  champion: YamlNode | undefined,
  fields: NodeReader,
): void {
  const ofCandidate = new Set(aliases.map((alias) => `alias:${alias}`))
  if (champion !== undefined && ofCandidate.has(targetKey(target))) {
    throw fields.error(
      champion,
      `the candidate has ${targetKey(target)} already, and an alias points to one version only`,
    )
  }
  for (const { key, at } of others) {
    if (key === targetKey(target)) {
      throw fields.error(at, `${key} is the target: describe its holder under "champion"`)
    }
    if (ofCandidate.has(key)) {
      throw fields.error(
        at,
        `the candidate has ${key} already, and an alias points to one version only`,
      )
    }
  }
}

function readGates(node: YamlNode, fields: NodeReader) {
  const entries = fields.entries(node, 'a mapping of gates, as a report shows them, and outcomes')
  return [...entries].map(([text, { key: at, value }]) => {
    return { text, at, outcome: fields.choice(value, outcomes) }
  })
}
