import { canonicalText, exactOf, parseExact } from '../core/arithmetic/exact.ts'
import type { ModelName, VersionNumber } from '../core/model/model.ts'
import { bareName, targetKey } from '../core/model/target.ts'
import type { WorkflowLogin } from '../core/model/workflow-login.ts'
import type { ServingTarget } from '../core/rollback/rollback.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { yamlText } from '../core/text/yaml-text.ts'
import {
  aLittleWorse,
  type DraftedGate,
  type DraftedGates,
  draftGate,
  looserBy,
  type UndraftedMetric,
} from './draft-gates.ts'

/** What is drafted from: a version of a registered model, and who has the target. */
export interface DraftSource {
  readonly model: ModelName
  readonly target: ServingTarget
  /** Whose values the gates are drafted from; null: the registered model has no version. */
  readonly version: VersionNumber | null
  /** Whether that version has the target; else it is the newest one. */
  readonly isChampion: boolean
  readonly login: WorkflowLogin
  readonly gates: DraftedGates
}

export const policyFile = 'promotion.yml'
export const policyTestFile = 'promotion.test.yml'

/** Stands for the metric that a person still has to choose: no model has one of this name. */
const toChoose = draftGate('choose_a_metric', 'higher is better', exactOf(1))

/** The gates that the policy has: where no metric could be drafted, one that nothing passes. */
function gatesIn({ gates }: DraftSource): readonly DraftedGate[] {
  return gates.asked.length > 0 ? gates.asked : [toChoose]
}

/** The text of the policy file. */
export function draftPolicy(source: DraftSource): string {
  const { model, gates } = source
  const lines = [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/stagegate/stagegate/v1/schema/policy.schema.json',
    ...comment(aboutPolicy(source)),
    'version: 1',
    'models:',
    `  ${yamlText(model)}:`,
    '    gates: |',
    ...[
      ...(gates.asked.length > 0
        ? gates.asked.flatMap((gate) => ['', ...gateLines(gate, source)])
        : ['', ...comment(aboutChoice(source)), toChoose.lines.limit, toChoose.lines.champion]),
      ...aboutUndecided(source),
      ...aboutOthers(gates.notAsked),
    ]
      // The first line of a block says how far it is indented, so it is not empty.
      .slice(1)
      .map((line) => (line === '' ? '' : `      ${line}`)),
  ]
  return `${lines.join('\n')}\n`
}

function aboutPolicy(source: DraftSource): readonly string[] {
  const { model, target, version, isChampion, gates } = source
  const name = visible(bareName(target))
  const to = target.kind === 'alias' ? `gets the alias ${name}` : `moves to ${name}`
  const has = target.kind === 'alias' ? `has the alias ${name}` : `is in ${name}`
  const from = isChampion ? `the champion: it ${has} now` : `the newest: no version ${has} yet`
  return [
    `What a version of ${visible(model)} must pass before it ${to}.`,
    version === null
      ? 'The registered model has no version yet.'
      : `Drafted from version ${version}, ${from}.`,
    'These are your gates: change what you like.',
    ...(gates.asked.length === 0
      ? []
      : [
          '',
          'Each metric has two gates:',
          `- the one with a number stays fixed. It is ${looserBy} worse than version ${version}, rounded to two digits;`,
          '- the one with "champion" compares with the version that has the target at that time.',
          '  An equal value passes.',
        ]),
    ...(isChampion
      ? []
      : [
          '',
          'The first promotion has no champion to compare with. The gates with a number decide, and each',
          'gate with "champion" is skipped, because its metric also has a gate with a number.',
        ]),
    '',
    `To try a change: stagegate policy test ${policyTestFile}`,
    'What a gate can say: https://github.com/stagegate/stagegate/blob/main/docs/gate-lines.md',
  ]
}

function gateLines(
  { metric, kind, value, lines }: DraftedGate,
  { version }: DraftSource,
): readonly string[] {
  return [
    `# ${visible(metric)}: version ${version} has ${canonicalText(value)}; by its name, ${kind}`,
    lines.limit,
    lines.champion,
  ]
}

function aboutChoice({ version, gates }: DraftSource): readonly string[] {
  const undecided = gates.notAsked.some(({ because }) => because === 'direction not known')
  const why = undecided
    ? 'No metric has a name that says whether higher or lower is better.'
    : version === null
      ? 'There is nothing to draft gates from.'
      : `No metric of version ${version} in MLflow can be a gate.`
  return [
    `${why} Until you change the next two lines, nothing`,
    'is promoted: no version has this metric.',
    ...(undecided
      ? ['Choose one of the metrics below.']
      : [
          'Log a metric in the run that trains the model, and put its name here:',
          '  mlflow.log_metric("val_auc", auc)',
        ]),
  ]
}

/** Lines to be completed: each of them is an error where only its # is taken away. */
function aboutUndecided({ gates, version }: DraftSource): readonly string[] {
  const undecided = gates.notAsked.filter(({ because }) => because === 'direction not known')
  if (undecided.length === 0) return []
  const shown = undecided.slice(0, mostNamed)
  const left = undecided.length - shown.length
  return [
    '',
    ...comment([
      'For these names, choose what is better. To make one a gate, remove its # and choose: >= if',
      'higher values are better, <= if lower ones are.',
    ]),
    ...shown.map(({ metric, value }) => {
      const line = draftGate(metric, 'higher is better', exactOf(0)).lines.champion
      const has = value === null ? '' : `   # version ${version} has ${canonicalText(value)}`
      return `# ${line.replace(/>= champion$/, '(>= or <=) champion')}${has}`
    }),
    ...(left === 0 ? [] : [`# … and ${left} more`]),
  ]
}

const mostNamed = 30

/** What else there is, and why it is no gate. */
function aboutOthers(notAsked: readonly UndraftedMetric[]): readonly string[] {
  const why = {
    'training data': 'measured on the data that the model was trained on, which says little',
    'no number': 'without one finite number that certainly belongs to this version',
    'name does not fit a gate line': 'with a character in the name that a gate line cannot have',
    'of the machine': 'of the machine that trained it',
    'too many': 'more than a first policy needs',
  } as const
  const lines = Object.entries(why).flatMap(([because, words]) => {
    const names = notAsked.filter((each) => each.because === because).map(({ metric }) => metric)
    if (names.length === 0) return []
    const shown = names.slice(0, 8).map((name) => visible(name, 80))
    return [`${words}: ${shown.join(', ')}${names.length > shown.length ? ', …' : ''}`]
  })
  return lines.length === 0 ? [] : ['', ...comment(['Not asked:', ...lines.map((it) => `  ${it}`)])]
}

function comment(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `# ${line}`.trimEnd())
}

/** The text of the policy test: a version that passes, one that is blocked, one that is held. */
export function draftPolicyTest(source: DraftSource): string {
  const { model, target, version } = source
  const gates = gatesIn(source)
  const about = [`    model: ${yamlText(model)}`, `    target: ${yamlText(targetKey(target))}`]
  const good = gates.map(({ metric, value }) => metricLine(metric, canonicalText(value)))
  const bad = gates.map(({ metric, kind, limit }) => metricLine(metric, worseThan(limit, kind)))
  const whose =
    source.gates.asked.length > 0 && version !== null ? ` # what version ${version} has` : ''
  const lines = [
    `# Made-up versions, and the verdicts that ${policyFile} gives them:`,
    `#   stagegate policy test ${policyTestFile}`,
    `policy: ${policyFile}`,
    'cases:',
    '  - name: a version that is as good as the champion passes',
    ...about,
    '    candidate:',
    `      metrics: &good${whose}`,
    ...good,
    '    champion: &champion',
    '      metrics: *good',
    '    expect: pass',
    '',
    '  - name: a version that is worse than every limit is blocked',
    ...about,
    '    candidate:',
    '      metrics: # each a little beyond its limit',
    ...bad,
    '    champion: *champion',
    '    expect: block',
    '',
    '  - name: a version without metrics is blocked',
    ...about,
    '    candidate: {}',
    '    champion: *champion',
    '    expect: block',
    '',
    '  - name: a version is held if nobody measured the champion',
    ...about,
    '    candidate:',
    '      metrics: *good',
    '    champion: {}',
    '    expect: hold',
    '',
    '  - name: without a champion, the gates with a number decide',
    ...about,
    '    candidate:',
    '      metrics: *good',
    '    expect: pass',
  ]
  return `${lines.join('\n')}\n`
}

function metricLine(metric: string, value: string): string {
  return `        ${yamlText(metric)}: ${value}`
}

function worseThan(limit: string, kind: DraftedGate['kind']): string {
  const exact = parseExact(limit)
  if (exact === null || limit === '0') return kind === 'higher is better' ? '-1' : '1'
  return aLittleWorse(exact, kind)
}
