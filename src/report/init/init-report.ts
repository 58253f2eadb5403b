import { canonicalText } from '../../core/arithmetic/exact.ts'
import type { AliasName, VersionNumber } from '../../core/model/model.ts'
import { targetKey } from '../../core/model/target.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { DraftedFile, FilePurpose } from '../../draft/draft.ts'
import type { DraftSource } from '../../draft/draft-policy.ts'
import { counted, listed, name, nothing, own, say } from '../phrase.ts'
import { holdersHave, targetName } from '../phrases/target-phrases.ts'
import { partsText } from '../render/text.ts'
import { type Line, line, type Part, section } from '../report.ts'
import { inputsFor, shellCommand } from '../text/commands-to-paste.ts'
import type { Paint } from '../text/paint.ts'
import { gitHubSettings } from './github-settings.ts'

/** What became of a file that was drafted. */
export type DraftState =
  | 'written'
  | 'would be written'
  /** There is one, and it is left as it is. */
  | 'exists'
  /** A test of the drafted policy, beside a policy that somebody else wrote. */
  | 'not needed'

/** What `init` drafted, and what became of it. */
export interface InitOutcome {
  readonly source: DraftSource
  /** The version to check first: the newest; null: there is none. */
  readonly newest: VersionNumber | null
  /** The alias that may have been meant by one that no version has; null: none is near. */
  readonly nearAlias: AliasName | null
  readonly dryRun: boolean
  readonly files: readonly (DraftedFile & { readonly state: DraftState })[]
  /** Whether a policy was there already, and has gates for the model. */
  readonly ownPolicy: 'none' | 'has the model' | 'lacks the model'
  /** The workflows that were there already and do not name the file with the model's version. */
  readonly otherWorkflows: readonly string[]
  /** The root of the repository, if the files are below it, where GitHub reads no workflow; else null. */
  readonly rootAbove: string | null
}

export function initText(outcome: InitOutcome, paint: Paint): readonly string[] {
  const { files, dryRun } = outcome
  const lines = partsText(initParts(outcome), paint)
  if (!dryRun) return lines[0] === '' ? lines.slice(1) : lines
  return [
    ...files.flatMap(({ path, text }) => [
      paint(`──── ${path}`, 'strong'),
      ...text.split('\n').map((each) => visible(each, 10_000)),
    ]),
    ...lines,
  ]
}

function initParts(outcome: InitOutcome): readonly Part[] {
  const { dryRun, files } = outcome
  return [
    ...states.flatMap((state) => fileTable(state, files)),
    ...section(say`The gates`, gateLines(outcome)),
    ...section(
      say`Next`,
      dryRun
        ? [line(say`run this again without --dry-run to write the files that do not exist yet`)]
        : nextLines(outcome),
    ),
  ]
}

/** The files of which one thing is true. */
function fileTable(state: DraftState, files: InitOutcome['files']): readonly Part[] {
  const rows = files
    .filter((file) => file.state === state)
    .map(({ path, purpose }) => {
      return { mark: null, cells: [say`  ${path}`, own(purposes[purpose])], says: null, below: [] }
    })
  const columns = [own(titles[state]), nothing].map((head) => ({ head: [head], isNumber: false }))
  return rows.length === 0 ? [] : [{ kind: 'table', title: null, columns, rows, left: 0 }]
}

const titles = {
  written: 'Written',
  'would be written': 'Would be written',
  exists: 'Exists already, and stays unchanged',
  'not needed': 'Not written: it tests the drafted policy',
} as const
const states = Object.keys(titles) as readonly DraftState[]

const purposes = {
  policy: 'the gates',
  'policy test': 'made-up versions and their verdicts',
  version: 'what a pull request edits',
  check: 'checks a pull request',
  promote: 'promotes when it is merged',
  'roll back': 'rolls back, by hand',
} as const

function gateLines({ source, ownPolicy, nearAlias }: InitOutcome): readonly Line[] {
  const { gates, model, version, target, isChampion } = source
  const dryRun = own('The same command with --dry-run shows gates for it')
  switch (ownPolicy) {
    case 'has the model':
      return [line(say`your existing policy is kept; it has ${model} under "models". ${dryRun}`)]
    case 'lacks the model':
      return [line(say`your existing policy is kept; it needs ${model} under "models". ${dryRun}`)]
    case 'none':
      break
  }
  const undecided = gates.notAsked.filter(({ because }) => because === 'direction not known').length
  const from = isChampion
    ? say`, which has ${targetName(target)}`
    : say`, the newest: ${holdersHave([], target, 'yet')}`
  const asked = gates.asked.length
  const near = say`there is an alias ${nearAlias}. If you mean that one, remove the files and run this again with it`
  return [
    line(
      version === null
        ? say`the registered model ${model} has no version yet`
        : say`they are drafted from version ${version}${from}`,
    ),
    ...(nearAlias === null ? [] : [line(near, { mark: 'warn' })]),
    line(
      asked === 0
        ? say`no metric could be made a gate, so nothing passes until you change the policy. It says how`
        : say`${counted(asked, 'metric')} with two gates each: a number, and the value of the champion`,
    ),
    ...(undecided === 0
      ? []
      : [
          line(
            say`${counted(undecided, 'metric')} left for you to decide, in the policy: the name does not say whether higher or lower is better`,
          ),
        ]),
  ]
}

/** Where the workflows for several models can be copied from. */
const severalModels =
  'https://github.com/stagegate/stagegate/blob/main/examples/several-models.yml' as const

function nextLines(outcome: InitOutcome): readonly Line[] {
  const { source, newest, files, ownPolicy, otherWorkflows, rootAbove } = outcome
  const { model, target, login } = source
  const pathOf = (wanted: FilePurpose) =>
    files.find(({ purpose }) => purpose === wanted)?.path ?? ''
  const policy = pathOf('policy')
  const hasTest = files.every(({ state }) => state !== 'not needed')
  const check = inputsFor(model, target, { version: String(newest), policy })
  const first =
    ownPolicy === 'lacks the model'
      ? say`add ${model} under "models" in ${policy}, and try it here:`
      : say`read ${policy}, change what you like, and try it here:`
  const versionFile = pathOf('version')
  const commit =
    rootAbove === null
      ? say`commit the files; GitHub reads workflows in the root of a repository only`
      : say`commit the files`
  return [
    line(first, {
      paste: [
        ...(hasTest ? [`stagegate policy test ${pathOf('policy test')}`] : []),
        ...(newest === null ? [] : shellCommand('check', check)),
      ],
    }),
    line(say`on GitHub, under Settings, for the workflows:`, {
      below: gitHubSettings(login).map((setting) => line(own(setting))),
    }),
    ...(login === 'mlflow'
      ? [
          line(
            say`if your MLflow has users and passwords instead of tokens, write tracking-username and tracking-password in the workflows`,
          ),
        ]
      : []),
    ...(rootAbove === null
      ? []
      : [
          line(
            say`GitHub reads workflows in the root of a repository only, and this folder is below it. Move the files to ${name(rootAbove, 400)}, or remove them and run this again there`,
            { mark: 'warn' },
          ),
        ]),
    ...(otherWorkflows.length === 0
      ? [
          line(
            say`${commit}. From then on, a pull request that edits ${versionFile} is checked, and its merge promotes the version`,
          ),
        ]
      : [
          line(
            say`no pull request that edits ${versionFile} is checked yet: ${listed(otherWorkflows.map((path) => say`${path}`))} ${otherWorkflows.length === 1 ? own('does') : own('do')} not name that file, as the workflow of another model does not. This example is for several models; let it name ${policy} as the policy:`,
            { mark: 'warn', paste: [severalModels] },
          ),
          line(commit),
        ]),
  ]
}

/** The result for programs. */
export function initData({ source, newest, dryRun, files }: InitOutcome) {
  const { model, target, version, isChampion, gates } = source
  return {
    format: 1 as const,
    model,
    target: targetKey(target),
    draftedFrom: version && String(version),
    champion: isChampion ? version && String(version) : null,
    newest: newest && String(newest),
    dryRun,
    files: files.map(({ path, state, text }) => ({ path, state, text })),
    asked: gates.asked.map(({ metric, kind, value, lines }) => ({
      metric,
      direction: kind,
      value: canonicalText(value),
      gates: [lines.limit, lines.champion],
    })),
    notAsked: gates.notAsked.map(({ metric, because, value }) => ({
      metric,
      because,
      value: value && canonicalText(value),
    })),
  }
}
