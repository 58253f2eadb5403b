import type { EvidenceRules } from '../../core/evidence/evidence-rules.ts'
import type { Gate } from '../../core/gates/gate.ts'
import { modelName } from '../../core/model/model.ts'
import type { ModelPolicy, Policy } from '../../core/policy/policy.ts'
import type { Requirement, TagCondition } from '../../core/requirements/requirement.ts'
import { GateLineError } from '../gate-line/gate-line-error.ts'
import { quoted } from '../gate-line/line-reader.ts'
import { SourceText, type TextKind } from '../yaml/source-text.ts'
import { readYaml } from '../yaml/yaml-document.ts'
import { nodeAt, type YamlNode } from '../yaml/yaml-node.ts'
import { dataOf } from '../yaml/yaml-tree.ts'
import { policyDigest } from './digest.ts'
import { explainFirst } from './explain-issue.ts'
import { GateReader, mostGates } from './gates/gate-reader.ts'
import {
  type ModelFields,
  type PolicyFields,
  policySchema,
  type RequirementFields,
} from './schema.ts'

const policyText: TextKind = {
  name: 'policy',
  beginning: 'version: 1',
  insteadOfMergeKeys: 'write what several models share under "defaults"',
  hasGateLines: true,
}

/**
 * Reads the text of a policy file, of which `name` is what messages call it. A model overrides the
 * defaults field by field: `require` and `evidence` key by key, `gates` and `freeze` as a whole. Throws a
 * `UsageError` with line and column for the first thing that is wrong.
 */
export function parsePolicy(text: string, name: string): Policy {
  const source = new SourceText(text, name, policyText)
  const root = readYaml(source)
  const gates = new GateReader(source)
  const fields = checkedFields(root, gates, source)
  const models = new Map<string, ModelPolicy>()
  let size = 0
  for (const [model, own] of Object.entries(fields.models)) {
    const rules = merged(own, fields.defaults)
    throwIfSoaksNowhere(rules, root, model, source)
    throwIfTagsNowhere(rules, root, model, source)
    throwIfSignedByNobody(rules, root, model, source)
    const policy = modelPolicy(rules, gatesOf(root, model, gates, source))
    size += policy.gates.length + policy.requirements.reduce((sum, one) => sum + sizeOf(one), 0)
    if (size > mostGates) {
      throw source.error(
        keyOf(root, model),
        `a policy can have at most ${mostGates} gates, tags and windows; the defaults count once for each model`,
      )
    }
    models.set(model, policy)
  }
  return { digest: policyDigest(models), models, lines: gates.lines }
}

/** Everything but the gates, whose lines are only checked. Of all errors the first is thrown. */
function checkedFields(root: YamlNode, gates: GateReader, source: SourceText): PolicyFields {
  const result = policySchema.safeParse(dataOf(root))
  const errors: GateLineError[] = []
  for (const node of gateNodes(root)) {
    try {
      gates.read(node)
    } catch (error) {
      if (!(error instanceof GateLineError)) throw error
      errors.push(error)
    }
  }
  // What is wrong with gates, their reader says better.
  const issues = (result.error?.issues ?? []).filter(
    ({ path }) => errors.length === 0 || !isAboutGates(path),
  )
  const other = explainFirst(issues, root, source)
  if (other !== null) errors.push(other)
  const [first] = errors.sort((a, b) => a.line - b.line || a.column - b.column)
  if (first !== undefined) throw first
  if (!result.success) throw new Error('the schema refused the policy and said nothing')
  return result.data
}

function isAboutGates(path: readonly PropertyKey[]): boolean {
  return path[0] === 'defaults' ? path[1] === 'gates' : path[0] === 'models' && path[2] === 'gates'
}

function gateNodes(root: YamlNode): readonly YamlNode[] {
  const models = nodeAt(root, ['models'])
  const rules = [
    nodeAt(root, ['defaults']),
    ...(models?.kind === 'map' ? [...models.entries.values()].map(({ value }) => value) : []),
  ]
  const found = rules.map((each) => (each === undefined ? each : nodeAt(each, ['gates'])))
  return [...new Set(found)].filter((node) => node !== undefined)
}

function gatesOf(
  root: YamlNode,
  model: string,
  gates: GateReader,
  source: SourceText,
): readonly Gate[] {
  const node = nodeAt(root, ['models', model, 'gates']) ?? nodeAt(root, ['defaults', 'gates'])
  if (node !== undefined) return gates.read(node)
  throw source.error(
    keyOf(root, model),
    `${quoted(model)} has no gates, and the defaults have none either`,
  )
}

function keyOf(root: YamlNode, model: string): number {
  const models = nodeAt(root, ['models'])
  const entry = models?.kind === 'map' ? models.entries.get(model) : undefined
  return entry?.key.start ?? root.start
}

/** How long a version has been somewhere can be asked only of a place. */
function throwIfSoaksNowhere(
  { require }: ModelFields,
  root: YamlNode,
  model: string,
  source: SourceText,
): void {
  if (require?.soak === undefined || require.from !== undefined) return
  const own = nodeAt(root, ['models', model, 'require'])
  const soak = own?.kind === 'map' ? own.entries.get('soak') : undefined
  throw source.error(
    soak?.key.start ?? keyOf(root, model),
    `${quoted('soak')} is how long the version must have been in its ${quoted('from')}, so ` +
      `it needs one (from: stage:Staging)`,
  )
}

/** Runs are searched for in an experiment. */
function throwIfTagsNowhere(
  { evidence }: ModelFields,
  root: YamlNode,
  model: string,
  source: SourceText,
): void {
  if (evidence?.['run-tags'] === undefined || evidence.experiment !== undefined) return
  const own = nodeAt(root, ['models', model, 'evidence'])
  const tags = own?.kind === 'map' ? own.entries.get('run-tags') : undefined
  throw source.error(
    tags?.key.start ?? keyOf(root, model),
    `${quoted('run-tags')} says which runs evaluated the version, so it also needs an ` +
      `${quoted('experiment')} to search for these runs`,
  )
}

/** Or by two: a key and an identity. */
function throwIfSignedByNobody(
  { require }: ModelFields,
  root: YamlNode,
  model: string,
  source: SourceText,
): void {
  if (require?.['model-signature'] !== null) return
  const path = ['require', 'model-signature']
  const node = nodeAt(root, ['models', model, ...path]) ?? nodeAt(root, ['defaults', ...path])
  throw source.error(
    node?.start ?? keyOf(root, model),
    `expected exactly one of ${quoted('public-key')}, ${quoted('certificates')} and ${quoted('identity')} (which may have an ${quoted('issuer')})`,
  )
}

function merged(own: ModelFields, defaults: ModelFields | undefined): ModelFields {
  return {
    ...defaults,
    ...own,
    require: { ...defaults?.require, ...own.require },
    evidence: { ...defaults?.evidence, ...own.evidence },
  }
}

function modelPolicy(fields: ModelFields, gates: readonly Gate[]): ModelPolicy {
  return {
    requirements: [...requirementsOf(fields.require ?? {}), ...freezeOf(fields)],
    gates,
    firstPromotion: fields['first-promotion'] ?? null,
    sameDataset: fields.require?.['same-dataset'] ?? null,
    evidence: evidenceOf(fields),
    fromModels: fields['from-models']?.map(modelName).toSorted() ?? null,
  }
}

/** null: the policy says nothing of it. */
function evidenceOf({ evidence = {} }: ModelFields): EvidenceRules | null {
  if (Object.keys(evidence).length === 0) return null
  const { from = 'any', experiment = null, 'run-tags': tags, 'max-age': maxAge = null } = evidence
  return { from, experiment, runTags: new Map(Object.entries(tags ?? {})), maxAge }
}

/** In one order, whatever that of the file. */
function requirementsOf(fields: RequirementFields): Requirement[] {
  const { from, tags, 'max-age': age, soak, 'git-commit': commit, signature } = fields
  const { 'model-digest': digest, 'model-signature': signer } = fields
  const inOrder = Object.entries(tags ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    ...(from === undefined ? [] : [{ kind: 'from', source: from } as const]),
    ...inOrder.map(([key, is]) => ({ kind: 'tag', key, condition: conditionOf(is) }) as const),
    ...(age === undefined ? [] : [{ kind: 'max-age', ...age } as const]),
    ...(soak === undefined || from === undefined
      ? []
      : [{ kind: 'soak', source: from, ...soak } as const]),
    ...(commit === undefined ? [] : [{ kind: 'git-commit', relation: commit } as const]),
    ...(signature === undefined ? [] : [{ kind: 'signature' } as const]),
    ...(digest === undefined ? [] : [{ kind: 'model-digest' } as const]),
    ...(signer == null ? [] : [{ kind: 'model-signature', signer } as const]),
  ]
}

function conditionOf(is: string | readonly string[] | { readonly present: true }): TagCondition {
  if (typeof is === 'string') return { kind: 'equals', value: is }
  return 'present' in is ? { kind: 'present' } : { kind: 'one-of', values: is }
}

function freezeOf({ freeze }: ModelFields): Requirement[] {
  return freeze === undefined ? [] : [{ kind: 'freeze', windows: freeze }]
}

function sizeOf(requirement: Requirement): number {
  if (requirement.kind === 'freeze') return requirement.windows.length
  if (requirement.kind !== 'tag' || requirement.condition.kind !== 'one-of') return 1
  return requirement.condition.values.length
}
