import { describe, expect, test } from '@jest/globals'
import { mostGates } from '../../../../src/policy-file/policy/gates/gate-reader.ts'
import { policyOf, refusalOf } from '../reading.ts'

/** An item in braces begins at 5:9. */
function expectRefusal(item: string, at: string, said: string): void {
  const refusal = refusalOf(policyOf(`gates:\n  - ${item.replaceAll('\n', '\n    ')}`))
  expect(refusal.message).toContain(said)
  expect(refusal.at).toBe(at)
}

describe('an unknown key in the long form', () => {
  test.each([
    ['metric: x\nmn: 1', '6:9', 'did you mean "min"?'],
    [
      'metric: x\nmin: 1\nmetric_name: y',
      '7:9',
      '"metric_name" is not a key here (keys: metric, min, max,',
    ],
    ['metrc: x', '5:9', 'did you mean "metric"?'],
    ['{metric: x, better_than: champion}', '5:21', 'did you mean "better-than"?'],
    ['{metric: x, better: higher, tests: wilcoxon}', '5:37', 'did you mean "test"?'],
    ['{metric: x, min: 1, else: hold}', '5:29', 'belongs under "samples" or "confidence"'],
    ['{metric: x, min: 1, level: 0.9}', '5:29', '"level" belongs under "confidence"'],
    ['{metric: x, min: 1, warn: y}', '5:29', '"severity: warn"'],
    ['{metric: x, ">=": 1}', '5:21', '"min" means >= and "max" means <='],
    ['{metric: x, "==": 1}', '5:21', 'write a gate line for any other operator'],
    ['{x: 1, y: 2}', '5:10', '"x" is not a key here'],
    ['{metric: x, min: 1, samples: {metrc: n}}', '5:39', 'did you mean "metric"?'],
    [
      '{metric: x, min: 1, samples: {metric: n, min: 1, max: 2}}',
      '5:58',
      '(keys: metric, min, else)',
    ],
    ['{metric: x, min: 1, confidence: {levl: 0.9}}', '5:42', 'did you mean "level"?'],
    ['{}', '5:9', 'a mapping with nothing in it'],
    ['metric: x\nmetric: y', '6:9', 'the first is on line 5'],
  ])('%s', expectRefusal)
})

describe('a key without another required key', () => {
  test.each([
    ['{min: 1}', '5:9', '"metric" is missing; the long form of a gate needs one'],
    ['{better-than: champion}', '5:9', '"metric" is missing'],
    ['{metric: x}', '5:10', 'write "min: 0.9", "max: 0.1" or "better-than: champion"'],
    ['{metric: x, dataset: d}', '5:10', 'this gate has no condition'],
    ['{metric: x, min: 1, alpha: 0.05}', '5:29', '"alpha" is only for "better-than"'],
    ['{metric: x, test: wilcoxon}', '5:21', 'as in "better-than: champion"'],
    ['{metric: x, max: 1, minimum-effect: 0}', '5:29', 'is only for "better-than"'],
    ['{metric: x, better-than: champion, test: wilcoxon}', '5:21', '"better: higher" or'],
    ['{metric: x, better-than: champion, better: lower}', '5:21', '"test: mann-whitney", for'],
    ['{metric: x, better-than: champion, min: 1}', '5:44', 'write it as an item of its own'],
    [
      '{metric: x, better-than: champion, confidence: {logged: l}}',
      '5:44',
      'cannot be combined with',
    ],
    ['{metric: x, min: 1, samples: {min: 5}}', '5:38', 'write {metric: n_eval, min: 5000}'],
    ['{metric: x, min: 1, samples: {metric: n}}', '5:38', '"min" is missing'],
    ['{metric: x, min: 1, confidence: {}}', '5:41', 'like {level: 0.95, samples: n_eval} or'],
    ['{metric: x, min: 1, confidence: {else: hold}}', '5:41', 'or {logged: accuracy_lower_95}'],
    ['{metric: x, min: 0, confidence: {level: 0.9}}', '5:41', '"samples" is missing'],
    ['{metric: x, min: 0, confidence: {samples: n}}', '5:41', '"level" is missing'],
    ['{metric: x, min: 0, confidence: {logged: l, level: 0.9}}', '5:53', '"logged", a limit'],
  ])('%s', expectRefusal)
})

describe('a metric that a gate line does not allow', () => {
  test.each([
    ['{metric: , min: 1}', '5:18', 'found nothing'],
    ['{metric: 0.50, min: 1}', '5:18', `write "0.50" in quotes`],
    ['{metric: true, min: 1}', '5:18', `write "true" in quotes`],
    ['{metric: [x], min: 1}', '5:18', 'found a list'],
    ['{metric: "", min: 1}', '5:18', "expected a metric's name"],
    ['metric: val auc\nmin: 1', '5:21', `metric: '"val auc"'`],
    ['metric: "it\'s so"\nmin: 1', '5:20', `found "'s so"`],
    ['metric: x >= 0.9', '5:9', 'this gate has no condition'],
    ['metric: x >= 0.9\nmin: 1', '5:19', 'write its bound after "min:" or "max:"'],
    ['metric: "x # a comment"\nmin: 1', '5:20', "expected the end of the metric's name"],
    ['metric: "warn: x"\nmin: 1', '5:18', 'as in "severity: warn"'],
    ['metric: "error: x"\nmin: 1', '5:18', 'did you mean "fail:"?'],
    ['metric: avg(x)\nmin: 1', '5:17', 'did you mean "mean"?'],
    ['metric: max(x\nmin: 1', '5:22', 'expected a closing bracket'],
    [`metric: '"it''s'\nmin: 1`, '5:18', 'these quotes are never closed'],
    [`metric: '{a,it''s}'\nmin: 1`, '5:23', 'expected a comma or a closing brace'],
    ['metric: "a\\u0007b"\nmin: 1', '5:19', 'the invisible character U+0007'],
    ['metric: "a\\nb"\nmin: 1', '5:17', 'all of it on one line'],
    ['metric: a\n  b\nmin: 1', '5:17', 'all of it on one line'],
    ['metric: |\n  a\nmin: 1', '5:17', 'all of it on one line'],
  ])('%s', expectRefusal)
})

describe('a dataset and a difference', () => {
  const wilson = '{level: 0.95, samples: n}'
  test.each([
    ['{metric: x@a, min: 1, dataset: b}', '5:31', 'already names its dataset with an @'],
    ['{metric: x - y@a, min: 1, dataset: b}', '5:35', 'already names its dataset with an @'],
    [`{metric: x - y, max: 1, confidence: ${wilson}}`, '5:33', 'a difference is not one'],
    ['{metric: max(x) - y, max: 1, confidence: {logged: l}}', '5:18', 'without a function'],
    [
      '{metric: x@a - y@b, max: 1, samples: {metric: n, min: 1}}',
      '5:37',
      'a difference on two datasets',
    ],
    ['{metric: x - y@b, max: 1, confidence: {logged: l}}', '5:35', 'a difference on two datasets'],
    [
      '{metric: x - y, better-than: champion, better: higher, test: wilcoxon}',
      '5:18',
      'all values of one metric, so it cannot compare a difference',
    ],
    ['{metric: x-y -z, max: 1}', '5:22', 'needs a space on both sides'],
    ['{metric: "x/* - y", max: 1}', '5:19', 'takes two metric names'],
  ])('%s', expectRefusal)

  test('is a gate where nothing is wrong', () => {
    expect(() =>
      expectRefusal('{metric: x@a - y@a, max: 1, samples: {metric: n, min: 1}}', '', ''),
    ).toThrow()
  })
})

describe('a bound that a gate line does not allow', () => {
  test.each([
    ['min: .inf', '6:14', 'a bound must be a finite number'],
    ['min: .nan', '6:14', 'a bound must be a finite number'],
    ['min: 1e999', '6:14', 'too large or too small'],
    ['min: 0x10', '6:14', 'found "0x10"'],
    ['min: 0o17', '6:14', 'found "0o17"'],
    ['min: 1_000', '6:14', 'digits are not grouped'],
    ['min: 0,9', '6:14', 'the decimal sign is a point'],
    ['min: 2026-01-01', '6:14', 'found "2026-01-01"'],
    ['min: true', '6:14', 'found the truth value true'],
    ['min:', '6:13', 'found nothing'],
    ['min: ""', '6:14', 'found ""'],
    ['min: []', '6:14', 'found a list'],
    ['min: 5%', '6:14', 'a percentage needs a baseline'],
    ['min: ">= 0.9"', '6:15', 'expected a number or a baseline'],
    ['min: chmpion', '6:14', 'did you mean "champion"?'],
    ['min: champion-5%', '6:22', '"champion - 5%"'],
    ['max: champion * 1.05', '6:23', '"champion + 5%"'],
    ['max: "\\x63hampion\\x20* 2"', '6:30', 'expected + or -'],
    ['max: champion\n  + 1', '6:14', 'all of it on one line'],
  ])('%s', (bound, at, said) => expectRefusal(`metric: x\n${bound}`, at, said))
})

describe('a mistake in dataset, samples or confidence', () => {
  test.each([
    ['severity: warning', '7:19', 'did you mean "warn"?'],
    ['severity: error', '7:19', 'did you mean "fail"?'],
    ['severity: 1', '7:19', 'expected one of fail, warn, info, found the number 1'],
    ['dataset: 12345678', '7:18', `write "12345678" in quotes`],
    ['dataset: ""', '7:18', 'found ""'],
    ['dataset: "a\\tb"', '7:20', 'a name cannot contain the invisible character U+0009'],
    ['samples: 5000', '7:18', 'expected a mapping like {metric: n_eval, min: 5000}'],
    ['samples: {metric: n, min: 0}', '7:35', 'a whole number from 1'],
    ['samples: {metric: n, min: -5}', '7:35', 'a whole number from 1'],
    ['samples: {metric: n, min: 1.5}', '7:35', 'a whole number from 1, found "1.5"'],
    ['samples: {metric: n, min: 5e3}', '7:35', 'a whole number from 1'],
    ['samples: {metric: n, min: 0x10}', '7:35', 'found "0x10"'],
    ['samples: {metric: n, min: "5"}', '7:35', 'found "5"; write a number without quotes'],
    ['samples: {metric: n, min: 99999999999999999999}', '7:35', 'a whole number from 1'],
    ['samples: {metric: n, min: 5, else: block}', '7:44', 'one of hold, fail, found "block"'],
    ['samples: {metric: \'"n"\', min: 5}', '7:28', 'no quotes of its own'],
    ['samples: {metric: "n\\u2028", min: 5}', '7:29', 'the invisible character U+2028'],
    ['confidence: 0.95', '7:21', 'expected a mapping like {level: 0.95, samples: n_eval}'],
    ['confidence: {level: 95, samples: n}', '7:29', 'did you mean 0.95?'],
    ['confidence: {level: 0.5, samples: n}', '7:29', 'above 0.5 and below 1'],
    ['confidence: {level: 1, samples: n}', '7:29', 'above 0.5 and below 1'],
    [`confidence: {level: 0.${'9'.repeat(30)}, samples: n}`, '7:29', 'below 1'],
    ['confidence: {level: .nan, samples: n}', '7:29', 'found ".nan"'],
    ['confidence: {level: 95%, samples: n}', '7:29', 'found "95%"'],
    ['confidence: {level: 0.95, samples: 500}', '7:44', `write "500" in quotes`],
    ['confidence: {logged: ""}', '7:30', "a metric's plain name"],
  ])('%s', (more, at, said) => expectRefusal(`metric: x\nmin: 0.9\n${more}`, at, said))
})

describe('a mistake in a better-than gate', () => {
  const compared = (more: string) =>
    `metric: x\nbetter-than: champion\nbetter: higher\ntest: wilcoxon\n${more}`

  test.each([
    ['alpha: 0', '9:16', 'above 0 and below 0.5'],
    ['alpha: 0.5', '9:16', 'above 0 and below 0.5'],
    ['alpha: 5%', '9:16', 'found "5%"'],
    ['alpha: 1e-400', '9:16', 'found "1e-400"'],
    ['minimum-effect: -0.1', '9:25', 'a number from 0'],
    ['minimum-effect: 0.5%', '9:25', 'in units of the metric'],
    ['minimum-effect: .inf', '9:25', 'found ".inf"'],
  ])('%s', (more, at, said) => expectRefusal(compared(more), at, said))

  test.each([
    ['champion', 'champion - 0.5%', '6:31', 'takes no margin; "minimum-effect" says by how much'],
    ['champion', '0.9', '6:22', 'for a number write "min" or "max"'],
    ['champion', 'chmpion', '6:22', 'did you mean "champion"?'],
    ['champion', 'stage:Prod', '6:28', 'did you mean "stage:Production"?'],
    ['champion', 'champion stage:None', '6:31', 'expected the end of the line'],
    ['metric: x', 'metric: max(x)', '5:17', 'write the metric without a function'],
    ['metric: x', 'metric: last(x)', '5:17', 'write the metric without a function'],
    ['higher', 'highr', '7:17', 'did you mean "higher"?'],
    ['wilcoxon', 't-test', '8:15', 'expected one of mann-whitney, wilcoxon, found "t-test"'],
    ['wilcoxon', 'Mann-Whitney', '8:15', 'did you mean "mann-whitney"?'],
  ])('%s → %s', (before, after, at, said) => {
    expectRefusal(compared('alpha: 0.1').replace(before, after), at, said)
  })
})

describe('a gate that can never pass, or whose limit belongs to another value', () => {
  const wilson = 'confidence: {level: 0.95, samples: n}'
  const logged = 'confidence: {logged: l}'

  test.each([
    [`{metric: x, min: 1, ${wilson}}`, '5:26', 'can never pass'],
    [`{metric: x, min: 1.00, ${wilson}}`, '5:26', 'can never pass'],
    [`{metric: x, max: 0, ${wilson}}`, '5:26', 'can never pass'],
    [`{metric: x, max: 0, severity: warn, ${wilson}}`, '5:26', 'can never pass'],
    [`{metric: x, min: 90, ${wilson}}`, '5:26', 'between 0 and 1, found "90"; did you mean 0.9?'],
    [`{metric: x, min: -0.1, ${wilson}}`, '5:26', 'between 0 and 1'],
    [`{metric: x, max: 1.1, ${wilson}}`, '5:26', 'between 0 and 1'],
    [`{metric: max(x), min: 0.9, ${wilson}}`, '5:18', 'write the metric without a function'],
    [`{metric: mean(x), min: 0.9, ${logged}}`, '5:18', 'write the metric without a function'],
    [`{metric: x*, min: 0.9, ${logged}}`, '5:18', 'cannot belong to several metrics'],
    [`{metric: "{x,y}", min: 0.9, ${logged}}`, '5:19', 'cannot belong to several metrics'],
    [`{metric: x, min: 0.8, max: 0.9, ${logged}}`, '5:31', 'both the lower and the upper'],
  ])('%s', expectRefusal)
})

test('a name or a number of a thousand characters is refused', () => {
  const [name, number] = ['x'.repeat(1001), `0.${'0'.repeat(1000)}1`]
  const compared = 'metric: x, better-than: champion, better: lower, test: wilcoxon'
  expectRefusal(`metric: x\nmin: 1\ndataset: ${name}`, '7:1018', 'at most 1000 characters')
  expectRefusal(`{${compared}, minimum-effect: ${number}}`, '5:91', 'at most 1000 digits')
})

test('gates of the long form that all only warn are refused', () => {
  expectRefusal('{metric: x, min: 1, severity: warn}', '5:21', 'no gate could stop a promotion')
})

test('the number of gates includes braces, and min and max', () => {
  const names = `{metric: "${'{a,b,c,d,e,f,g}'.repeat(3)}", min: 0, max: 1}`
  const most = Math.floor(mostGates / (2 * 7 ** 3))
  const text = policyOf(
    `gates: [${Array(most + 1)
      .fill(names)
      .join(', ')}]`,
  )
  expect(refusalOf(text).message).toContain(`a policy can have at most ${mostGates} gates`)
})

test('a gate that is not in a list gives an error that shows a list', () => {
  const { at, message } = refusalOf(policyOf('gates: {metric: x, min: 1}'))
  expect(at).toBe('4:12')
  expect(message).toContain('begins with a -')
})
