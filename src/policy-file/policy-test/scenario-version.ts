import type { CommitRelation } from '../../core/evidence/commit-relation.ts'
import { aliasFault } from '../../core/model/alias-rule.ts'
import {
  type AliasName,
  aliasName,
  canonicalStage,
  type Stage,
  stages,
} from '../../core/model/model.ts'
import type { MadeUpCandidate } from '../../core/policy-test/scenario.ts'
import type {
  MadeUpEvaluation,
  MadeUpRun,
  MadeUpVersion,
} from '../../core/policy-test/scenario-version.ts'
import { nearest } from '../../core/text/near-name.ts'
import { stageMeant } from '../gate-line/baseline.ts'
import { quoted, suggestion } from '../gate-line/line-reader.ts'
import { parseAge } from '../policy/requirement-text.ts'
import type { NodeReader } from '../yaml/node-reader.ts'
import type { Entry, YamlNode } from '../yaml/yaml-node.ts'

const versionKeys = [
  'metrics',
  'datasets',
  'run',
  'evaluations',
  'logged-model',
  'version-status',
] as const
const candidateKeys = [
  ...versionKeys,
  'tags',
  'stage',
  'aliases',
  'arrived',
  'commit',
  'signature',
  'artifacts',
] as const
const runKeys = ['status', 'ended', 'deleted', 'experiment'] as const
const evaluationKeys = [...runKeys, 'metrics', 'datasets', 'linked'] as const
const loggedModels = ['known', 'gone', 'ambiguous'] as const
const runStatuses = ['FINISHED', 'RUNNING', 'FAILED', 'KILLED', 'SCHEDULED'] as const
const versionStatuses = ['READY', 'PENDING_REGISTRATION', 'FAILED_REGISTRATION'] as const
const commitChoices = ['same', 'ancestor', 'not-an-ancestor', 'unknown'] as const
const signatureChoices = ['compatible', 'incompatible', 'unknown'] as const

const artifactChoices = ['signed', 'unsigned', 'unknown'] as const

type MadeUpSignature = (typeof signatureChoices)[number]
type ArtifactState = (typeof artifactChoices)[number]

type VersionFields = Readonly<Partial<Record<(typeof versionKeys)[number], YamlNode>>>

/** A champion, or another baseline. */
export function readVersion(node: YamlNode, fields: NodeReader): MadeUpVersion {
  return versionOf(fields.fields(node, versionKeys, 'a version, a mapping with metrics'), fields)
}

export function readCandidate(
  node: YamlNode,
  fields: NodeReader,
): MadeUpCandidate & { readonly signature: MadeUpSignature; readonly artifacts: ArtifactState } {
  const given = fields.fields(node, candidateKeys, 'a version, a mapping with metrics')
  return {
    ...versionOf(given, fields),
    tags: given.tags === undefined ? new Map() : readTags(given.tags, fields),
    stage: given.stage === undefined ? 'None' : readStage(given.stage, fields),
    aliases: given.aliases === undefined ? [] : readAliases(given.aliases, fields),
    arrivedAgo: given.arrived === undefined ? null : readArrived(given.arrived, fields),
    commit: given.commit === undefined ? null : readCommit(given.commit, fields),
    signature:
      given.signature === undefined ? 'unknown' : fields.choice(given.signature, signatureChoices),
    artifacts:
      given.artifacts === undefined ? 'unknown' : fields.choice(given.artifacts, artifactChoices),
  }
}

function versionOf(given: VersionFields, fields: NodeReader): MadeUpVersion {
  const metrics = given.metrics === undefined ? new Map() : readMetrics(given.metrics, fields)
  return {
    metrics,
    datasets: given.datasets === undefined ? null : readDatasets(given.datasets, metrics, fields),
    status:
      given['version-status'] === undefined
        ? 'READY'
        : fields.choice(given['version-status'], versionStatuses),
    run: readRun(given.run, fields),
    evaluations: given.evaluations === undefined ? [] : readEvaluations(given.evaluations, fields),
    loggedModel:
      given['logged-model'] === undefined
        ? 'as-told'
        : fields.choice(given['logged-model'], loggedModels),
  }
}

/** The runs that measured the version beside the one that trained it. */
function readEvaluations(node: YamlNode, fields: NodeReader): readonly MadeUpEvaluation[] {
  return fields.list(node, 'a list of evaluation runs').map((item) => {
    const given = fields.fields(item, evaluationKeys, 'an evaluation run, a mapping with metrics')
    const metrics = given.metrics === undefined ? new Map() : readMetrics(given.metrics, fields)
    return {
      ...finished,
      ...runState(given, fields),
      metrics,
      datasets: given.datasets === undefined ? null : readDatasets(given.datasets, metrics, fields),
      linked: given.linked === undefined || fields.truth(given.linked),
    }
  })
}

const aNumber = 'a number (.nan and .inf as well)'

function readMetrics(node: YamlNode, fields: NodeReader): ReadonlyMap<string, readonly number[]> {
  const entries = fields.entries(node, 'a mapping of metrics and their values')
  return mapped(entries, ({ value }) => {
    if (value.kind !== 'list') return [fields.number(value, `${aNumber}, or a list of them`)]
    if (value.items.length === 0) {
      throw fields.error(value, 'expected at least one value; leave out a metric that is missing')
    }
    return value.items.map((item) => fields.number(item, aNumber))
  })
}

function readDatasets(
  node: YamlNode,
  metrics: ReadonlyMap<string, readonly number[]>,
  fields: NodeReader,
): ReadonlyMap<string, readonly string[]> {
  const entries = fields.entries(node, 'a mapping of metrics and the dataset of each')
  return mapped(entries, ({ key, value }, metric) => {
    const values = metrics.get(metric)
    if (values === undefined) {
      const hint = suggestion(nearest(metric, [...metrics.keys()]))
      throw fields.error(key, `${quoted(metric)} is not a metric of this version${hint}`)
    }
    if (value.kind !== 'list') return [fields.text(value, 'the name of a dataset')]
    if (value.items.length !== values.length) {
      throw fields.error(
        value,
        `expected one dataset for each of the ${values.length} values, found ${value.items.length}`,
      )
    }
    return value.items.map((item) => fields.text(item, 'the name of a dataset'))
  })
}

function readRun(node: YamlNode | undefined, fields: NodeReader): MadeUpRun {
  if (node === undefined) return { kind: 'found', ...finished }
  if (node.kind === 'scalar') return { kind: fields.choice(node, ['none', 'gone']) }
  const given = fields.fields(node, runKeys, 'none, gone, or a mapping')
  return { kind: 'found', ...finished, ...runState(given, fields) }
}

const finished = { status: 'FINISHED', deleted: false, endedAgo: 0, experiment: '' } as const

function runState(
  { status, ended, deleted, experiment }: Partial<Record<(typeof runKeys)[number], YamlNode>>,
  fields: NodeReader,
) {
  return {
    ...(experiment === undefined
      ? {}
      : { experiment: fields.text(experiment, 'the name of an experiment') }),
    ...(status === undefined ? {} : { status: fields.choice(status, runStatuses) }),
    ...(deleted === undefined ? {} : { deleted: fields.truth(deleted) }),
    ...(ended === undefined ? {} : { endedAgo: readEnded(ended, fields) }),
  }
}

/** null: it has not ended. */
function readEnded(node: YamlNode, fields: NodeReader): number | null {
  const text = fields.text(node, 'how long ago the run ended, like "2h", or never')
  if (text === 'never') return null
  const age = parseAge(text, 'never, or an age')
  if ('problem' in age) throw fields.error(node, age.problem)
  return age.milliseconds
}

function readArrived(node: YamlNode, fields: NodeReader): number {
  const text = fields.text(node, 'how long ago the version arrived where it comes from, like "24h"')
  const age = parseAge(text, 'a time')
  if ('problem' in age) throw fields.error(node, age.problem)
  return age.milliseconds
}

function readTags(node: YamlNode, fields: NodeReader): ReadonlyMap<string, string> {
  return mapped(fields.entries(node, 'a mapping of tags'), ({ value }) => {
    // An empty tag is a tag.
    if (value.kind === 'scalar' && value.value === '') return ''
    return fields.text(value, 'a text')
  })
}

function readStage(node: YamlNode, fields: NodeReader): Stage {
  const text = fields.text(node, `a stage (${stages.join(', ')})`)
  const stage = canonicalStage(text)
  if (stage !== null) return stage
  throw fields.expected(`a stage (${stages.join(', ')})`, node, suggestion(stageMeant(text)))
}

function readAliases(node: YamlNode, fields: NodeReader): readonly AliasName[] {
  const what = 'a list of aliases'
  return fields.list(node, what).map((item) => {
    const text = fields.text(item, 'an alias')
    const fault = aliasFault(text)
    if (fault !== null) throw fields.error(item, `an alias ${fault}; found ${quoted(text)}`)
    return aliasName(text)
  })
}

function readCommit(node: YamlNode, fields: NodeReader): CommitRelation {
  const kind = fields.choice(node, commitChoices)
  switch (kind) {
    case 'same':
    case 'ancestor':
      return { kind }
    case 'not-an-ancestor':
      return { kind, promoted: null }
    case 'unknown':
      return {
        kind: 'not-known',
        reason: 'not-found',
        because: 'the case says so',
        promoted: null,
      }
  }
}

function mapped<Value>(
  entries: ReadonlyMap<string, Entry>,
  read: (entry: Entry, name: string) => Value,
): ReadonlyMap<string, Value> {
  return new Map([...entries].map(([name, entry]) => [name, read(entry, name)]))
}
