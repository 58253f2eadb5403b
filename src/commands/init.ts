import { UsageError } from '../core/errors/errors.ts'
import { anyEvidence } from '../core/evidence/evidence-rules.ts'
import { holdersOf, type ModelName } from '../core/model/model.ts'
import { misspeltAlias } from '../core/model/near-alias.ts'
import type { ServingTarget } from '../core/rollback/rollback.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { yamlText } from '../core/text/yaml-text.ts'
import type { FilePurpose } from '../draft/draft.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import { readPolicyFile } from '../policy-file/policy/read-policy-file.ts'
import { requireTarget } from '../registry/port/capabilities.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'
import {
  type DraftState,
  type InitOutcome,
  initData,
  initText,
} from '../report/init/init-report.ts'
import { repositoryAbove } from '../workspace/repository-root.ts'
import { readTextFrom, textKind } from '../workspace/workspace-file.ts'
import type { Looker } from './check.ts'
import type { Command } from './command.ts'
import { listEvidence } from './evidence.ts'
import { exitCodes } from './exit-codes.ts'
import { isOn } from './inputs/choice.ts'
import { readModelName, readServingTarget } from './inputs/inputs.ts'

interface InitRequest {
  readonly model: ModelName
  readonly target: ServingTarget
  readonly dryRun: boolean
  /** Where the files are written. */
  readonly folder: string
}

/** Drafts everything from one version, and writes what is not there yet. */
async function init(
  { model, target, dryRun, folder }: InitRequest,
  sources: Sources<ReadOnlyRegistry>,
  looker: Looker,
): Promise<InitOutcome> {
  requireTarget(sources.registry, target)
  const { login } = sources.registry.capabilities
  const snapshot = await sources.registry.readSnapshot(model)
  const newest = snapshot.versions[0]?.version ?? null
  const champion = holdersOf(snapshot, target)[0] ?? null
  const version = champion ?? newest
  const evidence =
    version === null
      ? null
      : await listEvidence(
          {
            model,
            version: { kind: 'number', version },
            copyTo: null,
            target: null,
            evidence: anyEvidence,
            evaluationRun: null,
          },
          sources,
          looker,
        )
  // Loaded only here: no job needs it.
  const { draft } = await import(/* webpackChunkName: "init" */ '../draft/draft.ts')
  // A version without a run has one entry, which stands for all metrics and is none.
  const metrics = (evidence?.metrics ?? []).filter(
    ({ finding }) => finding.kind !== 'candidate-has-no-run',
  )
  const { source, files } = draft(
    { model, target, version, isChampion: champion !== null, login },
    metrics.map(({ metric, candidate }) => ({
      metric,
      value: candidate.kind === 'value' ? candidate.value : null,
    })),
  )
  const { existing, makeFiles } = await import(
    /* webpackChunkName: "init" */ '../workspace/new-files.ts'
  )
  const there = await existing(
    folder,
    files.map(({ path }) => path),
  )
  const hasPolicy = files.some(({ purpose, path }) => purpose === 'policy' && there.has(path))
  const stateOf = (path: string, purpose: FilePurpose): DraftState => {
    if (there.has(path)) return 'exists'
    if (purpose === 'policy test' && hasPolicy) return 'not needed'
    return dryRun ? 'would be written' : 'written'
  }
  const all = files.map((file) => ({ ...file, state: stateOf(file.path, file.purpose) }))
  await makeFiles(
    folder,
    all.filter(({ state }) => state === 'written'),
  )
  const near =
    target.kind === 'alias' && champion === null
      ? misspeltAlias(target.alias, snapshot.aliases.keys())
      : null
  return {
    source,
    newest,
    nearAlias: near,
    dryRun,
    files: all,
    ownPolicy: await ownPolicy(model, folder, all),
    otherWorkflows: await otherWorkflows(folder, all),
    rootAbove: await repositoryAbove(folder),
  }
}

/** What the policy that was there already says of the model. One that cannot be read says nothing. */
async function ownPolicy(
  model: ModelName,
  folder: string,
  files: InitOutcome['files'],
): Promise<InitOutcome['ownPolicy']> {
  const policy = files.find(({ purpose, state }) => purpose === 'policy' && state === 'exists')
  if (policy === undefined) return 'none'
  try {
    const { models } = await readPolicyFile(policy.path, folder)
    return models.has(model) ? 'has the model' : 'lacks the model'
  } catch (cause) {
    if (cause instanceof UsageError) return 'lacks the model'
    throw cause
  }
}

/** The workflows that were there already and do not name the version file: those of another model do not. */
async function otherWorkflows(
  folder: string,
  files: InitOutcome['files'],
): Promise<readonly string[]> {
  const kind = textKind({ name: 'workflow', kind: 'workflow' })
  const versionFile = files.find(({ purpose }) => purpose === 'version')?.path ?? ''
  const there = files.filter(
    ({ purpose, state }) => state === 'exists' && (purpose === 'check' || purpose === 'promote'),
  )
  const named = await Promise.all(
    there.map(async ({ path }) => {
      const text = await readTextFrom(folder, path, kind).catch(() => '')
      return text.includes(versionFile) ? null : path
    }),
  )
  return named.filter((path) => path !== null)
}

/** YAML has no longer keys. */
const longestKey = 1000

export const initCommand: Command<InitRequest, InitOutcome> = {
  help: {
    about:
      'Writes promotion.yml (gates drafted from the metrics of the version that has the target, or of the ' +
      'newest), its test, a file with the version, and three workflows for GitHub, below this folder. A ' +
      'file that is there is left as it is. Nothing in the registry changes.',
    example: 'init --model-name fraud-detector --alias champion',
  },
  takes: {
    'model-name': true,
    alias: 'The alias that a promotion gives to a version, champion for example.',
    stage: 'The stage: Staging or Production.',
    'dry-run': 'Print the files and write nothing.',
  },
  needs: ['model-name'],
  async read(raw, { workspace }) {
    const model = readModelName(raw)
    // Neither can be a key of a policy file.
    if (model === '__proto__' || yamlText(model).length > longestKey) {
      throw new UsageError(
        (input) =>
          `${input('model-name')} is '${visible(model)}', and no policy file can have a model of that name.`,
      )
    }
    const target = readServingTarget(raw, 'draft')
    return { model, target, dryRun: isOn(raw, 'dry-run'), folder: workspace }
  },
  work: (request) => ({
    access: 'read',
    run: (_, sources, looker) => init(request, sources, looker),
  }),
  exitCode: () => exitCodes.ok,
  text: initText,
  data: initData,
  job: null,
}
