import { canonicalText } from '../../core/arithmetic/exact.ts'
import type { AliasName, VersionNumber } from '../../core/model/model.ts'
import { targetKey } from '../../core/model/target.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { DraftedFile, FilePurpose } from '../../draft/draft.ts'
import type { DraftSource } from '../../draft/draft-policy.ts'
import { counted, nothing, own, type Phrase, say } from '../phrase.ts'
import { holdersHave, targetName } from '../phrases/target-phrases.ts'
import { partsText } from '../render/text.ts'
import { type Line, line, type Part, section } from '../report.ts'
import { inputsFor, shellCommand } from '../text/commands-to-paste.ts'
import type { Paint } from '../text/paint.ts'

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

export function initParts(outcome: InitOutcome): readonly Part[] {
  const { dryRun } = outcome
  return [
    ...fileTable(dryRun ? say`Would be written` : say`Written`, outcome, [
      'written',
      'would be written',
    ]),
    ...fileTable(say`There already, and left as it is`, outcome, ['exists']),
    ...fileTable(say`Not written: it tests the drafted policy`, outcome, ['not needed']),
    ...section(say`The gates`, gateLines(outcome)),
    ...section(
      say`Next`,
      dryRun
        ? [line(say`run this again without --dry-run to write what is not there yet`)]
        : nextLines(outcome),
    ),
  ]
}

/** The files of which one of these is true. */
function fileTable(
  title: Phrase,
  { files }: InitOutcome,
  states: readonly DraftState[],
): readonly Part[] {
  const these = files.filter(({ state }) => states.includes(state))
  if (these.length === 0) return []
  return [
    {
      kind: 'table',
      title: null,
      columns: [title, nothing].map((head) => ({ head: [head], isNumber: false })),
      rows: these.map(({ path, purpose }) => ({
        mark: null,
        cells: [say`  ${path}`, purposes[purpose]],
        says: null,
        below: [],
      })),
      left: 0,
    },
  ]
}

const purposes = {
  policy: say`the gates`,
  'policy test': say`made-up versions and their verdicts`,
  version: say`what a pull request edits`,
  check: say`checks a pull request`,
  promote: say`promotes when it is merged`,
  'roll back': say`rolls back, by hand`,
} as const

function gateLines({ source, files, nearAlias }: InitOutcome): readonly Line[] {
  const { gates, model, version, target, isChampion } = source
  if (files.some(({ purpose, state }) => purpose === 'policy' && state === 'exists')) {
    return [
      line(
        say`your own policy decides, and needs ${model} under "models". The same command with --dry-run shows what would be drafted for it`,
      ),
    ]
  }
  const undecided = gates.notAsked.filter(({ because }) => because === 'direction not known')
  return [
    line(
      version === null
        ? say`the registered model ${model} has no version yet`
        : isChampion
          ? say`they are drafted from version ${version}, which has ${targetName(target)}`
          : say`they are drafted from version ${version}, the newest: ${holdersHave([], target, 'yet')}`,
    ),
    ...(nearAlias === null
      ? []
      : [
          line(
            say`there is an alias ${nearAlias}. If you mean that one, remove the files and run this again with it`,
            { mark: 'warn' },
          ),
        ]),
    line(
      gates.asked.length === 0
        ? say`no metric could be made a gate, so nothing passes until you change the policy. It says how`
        : say`${counted(gates.asked.length, 'metric')} with two gates each: a number, and the value of the champion`,
    ),
    ...(undecided.length === 0
      ? []
      : [
          line(
            say`${counted(undecided.length, 'metric')} left for you to decide, in the policy: the name does not say whether higher or lower is better`,
          ),
        ]),
  ]
}

function nextLines({ source, newest, files }: InitOutcome): readonly Line[] {
  const { model, target } = source
  const fileOf = (purpose: FilePurpose) => files.find((file) => file.purpose === purpose)
  const policy = fileOf('policy')?.path ?? ''
  const test = fileOf('policy test')
  return [
    line(say`read ${policy}, change what you like, and try it here:`, {
      paste: [
        ...(test === undefined || test.state === 'not needed'
          ? []
          : [`stagegate policy test ${test.path}`]),
        ...(newest === null
          ? []
          : shellCommand('check', inputsFor(model, target, { version: String(newest), policy }))),
      ],
    }),
    line(say`on GitHub, under Settings, for the workflows:`, {
      below: [
        line(
          say`Secrets and variables → Actions → Variables: MLFLOW_TRACKING_URI, the address of your MLflow server (a runner of GitHub cannot read a file on your machine)`,
        ),
        line(
          say`Secrets and variables → Actions → Secrets: MLFLOW_READ_TOKEN, which can read MLflow`,
        ),
        line(
          say`Environments → ${own('production')}: restrict it to the default branch, and add the secret MLFLOW_WRITE_TOKEN, which can also change the registered model`,
        ),
      ],
    }),
    line(
      say`if your MLflow has users and passwords instead of tokens, write tracking-username and tracking-password in the workflows`,
    ),
    line(
      say`commit the files. From then on, a pull request that edits ${fileOf('version')?.path ?? ''} is checked, and its merge promotes the version`,
    ),
  ]
}

/** The result for programs. */
export function initData({ source, newest, dryRun, files }: InitOutcome) {
  const { model, target, version, isChampion, gates } = source
  return {
    format: 1,
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
