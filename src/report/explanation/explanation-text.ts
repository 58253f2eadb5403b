import { gateSetsOf, type Rules } from '../../core/policy/rules.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { headline, tally } from '../phrases/headline.ts'
import { holds, targetName } from '../phrases/words.ts'
import type { Paint } from '../promotion/text.ts'
import type { Quote } from '../text/quote.ts'
import { hanging, wrapped } from '../text/wrapped.ts'
import {
  compares,
  comparesWithChampion,
  type ExplainedCondition,
  type ExplainedGate,
  type ExplainedGates,
  type ExplanationRequest,
  explanationOf,
  type Now,
} from './explanation.ts'

const width = 80
const quote: Quote = visible

/** The explanation as lines for a terminal of 80 columns. */
export function explanationText(question: ExplanationRequest, paint: Paint): readonly string[] {
  const title = [...titleLines(question, paint), '']
  if (question.target?.kind === 'retirement') {
    return [...title, `Towards ${question.target.stage} nothing is asked of a version.`]
  }
  const { conditions, gateSets } = explanationOf(question, quote)
  return [
    ...title,
    paint('The version', 'strong'),
    ...conditions.flatMap((each) => conditionLines(each, paint)),
    ...gateSets.flatMap((each) => ['', ...setLines(each, gateSets.length > 1, question, paint)]),
    '',
    ...endLines(question, paint),
  ]
}

function titleLines(
  { model, policy, target, checked }: ExplanationRequest,
  paint: Paint,
): readonly string[] {
  const who =
    checked === null
      ? `a version of ${quote(model)}`
      : `${quote(model)} version ${checked.decision.candidate.version}`
  const where = target === null ? '' : ` to ${targetName(target, quote)}`
  const title = `What ${who} must show to be promoted${where}`
  return [
    ...wrapped(title, width).map((line) => paint(line, 'strong')),
    ...(policy === null ? [] : [paint(`by the policy ${quote(policy)}`, 'faint')]),
  ]
}

function conditionLines({ asked, now }: ExplainedCondition, paint: Paint): readonly string[] {
  return [...paragraph('- ', asked, 2), ...now.flatMap((each) => nowLines(each, paint))]
}

function setLines(
  { from, gates }: ExplainedGates,
  several: boolean,
  question: ExplanationRequest,
  paint: Paint,
): readonly string[] {
  const beside = from === 'inputs' ? 'The gates given beside it, judged on their own' : 'Its gates'
  const first = from === 'policy' || !several
  return [
    paint(several ? beside : 'The gates', 'strong'),
    ...(first && comparesWithChampion(question) ? championLines(question) : []),
    ...gates.flatMap((gate) => ['', ...gateLines(gate, paint)]),
  ]
}

function championLines({ target, checked }: ExplanationRequest): readonly string[] {
  const who = target === null ? 'holds the target now' : holds(target, 'now', quote)
  const [holder] = checked?.decision.holders ?? []
  const nobody = checked !== null && holder === undefined ? ' There is none now.' : ''
  const several = target?.kind === 'alias' ? '' : '; of several, the highest'
  return paragraph('', `The champion is the version that ${who}${several}.${nobody}`, 2)
}

function gateLines({ lines, asked, now }: ExplainedGate, paint: Paint): readonly string[] {
  return [
    ...lines.flatMap((line) =>
      wrapped(visible(line, 400), width - 4).map((part, index) =>
        paint(`${index === 0 ? '  ' : '      '}${part}`, 'strong'),
      ),
    ),
    ...paragraph('', asked.join(' '), 4),
    ...now.flatMap(({ metric, outcome, said }) =>
      nowLines({ outcome, said: lines.length > 1 ? `${quote(metric)}: ${said}` : said }, paint),
    ),
  ]
}

/** `pass  has 0.93, needs at least 0.9154, …`, further in than what is asked. */
function nowLines({ outcome, said }: Now, paint: Paint): readonly string[] {
  return hanging(`      ${paint(outcome.padEnd(4), outcome)}  `, said, { indent: 12, width })
}

function paragraph(mark: string, text: string, indent: number): readonly string[] {
  return hanging(' '.repeat(indent) + mark, text, { indent: indent + mark.length, width })
}

function endLines(question: ExplanationRequest, paint: Paint): readonly string[] {
  const { checked, rules } = question
  if (checked !== null) {
    const { word, sentence } = headline(checked, quote)
    return wrapped(`${word.toUpperCase()}  ${sentence}: ${tally(checked)}.`, width).map((line) =>
      paint(line, 'strong'),
    )
  }
  if (gateSetsOf(rules).flat().length === 0) {
    return paragraph('', 'No gates are asked, for that was said in as many words.', 0)
  }
  return [
    paint('What becomes of it', 'strong'),
    ...paragraph('- ', blocks, 2),
    ...paragraph('- ', holdsFor(question), 2),
    ...(compares(question) ? paragraph('- ', datasets(rules), 2) : []),
  ]
}

const blocks =
  'What is not met blocks the promotion. A metric that is missing, NaN or infinite does not meet ' +
  'its gate.'

function holdsFor(question: ExplanationRequest): string {
  const compared = compares(question)
    ? ', for example because the other version lacks the metric or has lost its run'
    : ''
  return `What cannot be judged holds the promotion until somebody has looked${compared}.`
}

function datasets({ sameDataset }: Rules): string {
  const different = 'Values that were measured on different datasets'
  switch (sameDataset) {
    case 'hold':
      return `${different} are not compared: that holds the promotion.`
    case 'require':
      return `${different}, or on datasets that MLflow does not know, are not compared: that holds the promotion.`
    case 'warn':
      return `${different} are compared all the same, with a warning.`
    case 'ignore':
      return `${different} are compared all the same.`
  }
}
