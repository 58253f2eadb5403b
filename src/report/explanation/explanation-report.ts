import { gateSetsOf, type Rules } from '../../core/policy/rules.ts'
import { name, type Phrase, say, sentence } from '../phrase.ts'
import { headline } from '../phrases/headline.ts'
import { has, targetName } from '../phrases/target-phrases.ts'
import { headingLines, partsText, terminalWidth } from '../render/text.ts'
import { type Line, line, type Part, section } from '../report.ts'
import type { Paint } from '../text/paint.ts'
import { baselinesOf, type ExplanationRequest, explanationOf, type Now } from './explanation.ts'

type Explanation = ReturnType<typeof explanationOf>
type ExplainedGates = Explanation['gateSets'][number]

/** The explanation as lines for a terminal of 80 columns. */
export function explanationText(request: ExplanationRequest, paint: Paint): readonly string[] {
  const { checked } = request
  const verdict =
    checked === null ? [] : headingLines(headline(checked), { paint, width: terminalWidth })
  const text = partsText(explanationParts(request), paint).slice(1)
  return verdict.length === 0 ? text : [...text, '', ...verdict]
}

/** What a version must show, and what one version has of it. */
export function explanationParts(request: ExplanationRequest): readonly Part[] {
  const { policy, target } = request
  const title = section(
    titleOf(request),
    policy === null ? [] : [line(say`the policy is ${policy}`)],
  )
  if (target?.kind === 'retirement') {
    return [
      ...title,
      ...section(say`Gates`, [line(say`a move to ${targetName(target)} needs none`)]),
    ]
  }
  const { conditions, gateSets } = explanationOf(request)
  return [
    ...title,
    ...section(say`The version`, conditions.map(conditionLine)),
    ...gateSets.flatMap((set) => gateParts(set, gateSets.length > 1, request)),
    ...endParts(request),
  ]
}

function titleOf({ model, target, checked }: ExplanationRequest): Phrase {
  const who =
    checked === null
      ? say`a version of ${model}`
      : say`${model} version ${checked.decision.candidate.version}`
  const where = target === null ? null : say` to ${targetName(target)}`
  return say`What ${who} must show to be promoted${where}`
}

function conditionLine({ asked, now }: Explanation['conditions'][number]): Line {
  return line(asked, { below: now.map(nowLine) })
}

function nowLine({ outcome, said }: Now): Line {
  return line(said, { mark: outcome })
}

function gateParts(
  { from, gates }: ExplainedGates,
  several: boolean,
  request: ExplanationRequest,
): readonly Part[] {
  const title = !several
    ? say`The gates`
    : from === 'inputs'
      ? say`The gates of ${'--gates'}, which are checked separately`
      : say`The gates of the policy`
  const comparesHere = (from === 'policy' || !several) && baselinesOf(request).has('champion')
  return section(title, [
    ...(comparesHere ? [line(championSentence(request))] : []),
    ...gates.flatMap(gateLines),
  ])
}

function championSentence({ target, checked }: ExplanationRequest): Phrase {
  const who = target === null ? say`has the target now` : has(target, 'now')
  const [holder] = checked?.decision.holders ?? []
  const none = checked !== null && holder === undefined ? say` There is none now.` : null
  const several = target?.kind === 'alias' ? null : say`; of several, the highest`
  return say`the champion is the version that ${who}${several}.${none}`
}

/** The lines of gates that require the same, and below the last of them what that is. */
function gateLines({ lines, asked, now }: ExplainedGates['gates'][number]): readonly Line[] {
  const found = now.map(({ metric, outcome, said }) =>
    line(lines.length > 1 ? say`${metric}: ${said}` : said, { mark: outcome }),
  )
  return lines.map((text, index) =>
    line(name(text, 400), { below: index === lines.length - 1 ? [line(asked), ...found] : [] }),
  )
}

function endParts(request: ExplanationRequest): readonly Part[] {
  const { checked, rules } = request
  if (checked !== null) return []
  if (gateSetsOf(rules).flat().length === 0) {
    return section(say`The gates`, [line(say`no gates are set: ${'--gates'} is none`)])
  }
  const compares = baselinesOf(request).size > 0
  return section(say`What follows`, [
    line(
      say`a requirement that is not met blocks the promotion, and so does a gate that fails. A metric that is missing, NaN or infinite fails its gate`,
    ),
    line(
      compares
        ? say`a gate that cannot be evaluated holds the promotion until somebody has looked at it, for example if the other version has no such metric or its run is deleted`
        : say`a gate that cannot be evaluated holds the promotion until somebody has looked at it`,
    ),
    ...(compares ? [line(sentence(datasets(rules)))] : []),
  ])
}

function datasets({ sameDataset }: Rules): Phrase {
  const different = say`values that were measured on different datasets`
  switch (sameDataset) {
    case 'hold':
      return say`${different} are not compared, which holds the promotion`
    case 'require':
      return say`${different}, or on datasets that MLflow does not know, are not compared, which holds the promotion`
    case 'warn':
      return say`${different} are compared, with a warning`
    case 'ignore':
      return say`${different} are compared`
  }
}
