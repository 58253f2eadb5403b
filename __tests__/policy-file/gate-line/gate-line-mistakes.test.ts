import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { parseGateLine } from '../../../src/policy-file/gate-line/gate-line.ts'
import { GateLineError } from '../../../src/policy-file/gate-line/gate-line-error.ts'

/** The error's first line without its place, and the column. */
function problemOf(line: string): [number, string] {
  try {
    parseGateLine(line, { line: 1 })
  } catch (error) {
    if (!(error instanceof GateLineError)) throw error
    expect(error).toBeInstanceOf(UsageError)
    const [first = ''] = error.message.split('\n')
    return [error.column, first.slice(`gates, line 1, column ${error.column}: `.length)]
  }
  throw new Error(`${line} was accepted`)
}

const operator = 'expected an operator (>= > <= < ==), found'
const bound = 'expected a number or a baseline (champion, alias:NAME, stage:NAME, version:N), found'
const onBothSides = 'after a baseline needs a space on both sides:'
const quotes = 'a name with spaces or other signs in it needs quotes'

describe('a mistake in the operator', () => {
  test.each<[string, number, string]>([
    ['x = 1', 3, `${operator} "="; did you mean "=="?`],
    ['x === 1', 3, `${operator} "==="; did you mean "=="?`],
    ['x => 1', 3, `${operator} "=>"; did you mean ">="?`],
    ['x =< 1', 3, `${operator} "=<"; did you mean "<="?`],
    ['x ≥ 1', 3, `${operator} "≥"; did you mean ">="?`],
    ['x≤1', 2, `${operator} "≤"; did you mean "<="?`],
    ['x != 1', 3, `${operator} "!="; no gate asks for "not equal"`],
    ['x <> 1', 3, `${operator} "<>"; no gate asks for "not equal"`],
    ['x ≠ 1', 3, `${operator} "≠"; no gate asks for "not equal"`],
    ['x <=> 1', 3, `${operator} "<=>"`],
    ['x > = 1', 3, `${operator} ">"; write its signs together, without a space`],
    ['x 1', 3, `${operator} "1"`],
    ['x', 2, `${operator} the end of the line`],
    ['x # >= 1', 3, `${operator} the end of the line`],
    ['none', 5, `${operator} the end of the line; none means no gates and must be alone`],
  ])('%s', (line, column, problem) => {
    expect(problemOf(line)).toEqual([column, problem])
  })
})

describe('a mistake in the metric', () => {
  test.each<[string, number, string]>([
    ['', 1, 'expected a gate, as in val_auc >= 0.9, found the end of the line'],
    ['  # x', 3, 'expected a gate, as in val_auc >= 0.9, found the end of the line'],
    ['>= 1', 1, `expected a metric's name, found ">="`],
    ['warn: >= 1', 7, `expected a metric's name, found ">="`],
    ['warn:', 6, `expected a metric's name, found the end of the line`],
    ['max() >= 1', 5, `expected a metric's name, found ")"`],
    ['$x >= 1', 1, `expected a metric's name, found "$x"`],
    ['val auc >= 0.9', 5, `${operator} "auc"; ${quotes}: "val auc"`],
    ['val$auc >= 0.9', 4, `${operator} "$auc"; ${quotes}: "val$auc"`],
    ['"a" "b" >= 1', 5, `${operator} ""b""`],
    ['x\u00a0>= 1', 2, `${operator} the character U+00A0, which looks like a space but is not one`],
    ['x\u200b >= 1', 2, `${operator} the invisible character U+200B; ${quotes}: "x\\u{200b}"`],
    ['"x >= 1', 1, 'these quotes are never closed'],
    ['"" >= 1', 1, 'expected a name inside the quotes, found none'],
    ['a"" >= 1', 2, 'expected a name inside the quotes, found none'],
    ['"a\tb" >= 1', 3, "a metric's name cannot contain the invisible character U+0009"],
    ['"a*"/* >= 1', 1, 'a name cannot contain both a * in quotes and a * that is a pattern'],
    ['a,b >= 1', 2, 'a list of names takes braces, as in {a,b}'],
    ['a} >= 1', 2, 'this brace closes nothing; a { is missing before it'],
    ['{a >= 1', 1, 'this brace is never closed'],
    ['{a', 1, 'this brace is never closed'],
    ['{} >= 1', 2, 'expected a name in the braces, found "}"'],
    ['{a,} >= 1', 4, 'expected a name in the braces, found "}"'],
    ['{a,,b} >= 1', 4, 'expected a name in the braces, found ","'],
    ['{,a} >= 1', 2, 'expected a name in the braces, found ","'],
    ['{a,{b,c}} >= 1', 4, 'braces cannot be nested; write out the names'],
    ['{a{b}} >= 1', 3, 'braces cannot be nested; write out the names'],
    [
      '{a b,c} >= 1',
      4,
      'expected a comma or a closing brace, found "b,c}"; a name with spaces or other signs in it needs quotes, as in {"a b",c}',
    ],
    ['x\u0001 >= 1', 2, 'a gate line cannot contain the invisible character U+0001'],
    ['x >= 1\ny >= 2', 7, 'a gate line cannot contain the invisible character U+000A'],
  ])('%j', (line, column, problem) => {
    expect(problemOf(line)).toEqual([column, problem])
  })
})

describe('a habit from another tool', () => {
  const mark = (text: string, gate: string) =>
    `a gate line begins with its metric; remove the list mark "${text}": "${gate}"`
  const alone = (sign: string) => `write each gate on its own line, without the "${sign}"`
  const name = "expected a metric's name, found"
  const notAFile = 'expected gate lines, found the name of a file'
  const end = 'expected the end of the line, found'
  test.each<[string, number, string]>([
    ['- val_auc >= 0.9', 1, mark('-', 'val_auc >= 0.9')],
    ['  * val_auc >= 0.9', 3, mark('*', 'val_auc >= 0.9')],
    ['• x >= 1', 1, mark('•', 'x >= 1')],
    ['2. x >= 1', 1, mark('2.', 'x >= 1')],
    ['- - x >= 1', 1, mark('- -', 'x >= 1')],
    ['- warn: x >= 1', 1, mark('-', 'warn: x >= 1')],

    ['warn x <= 1', 6, `${operator} "x"; did you mean "warn: x"?`],
    ['Info x <= 1', 6, `${operator} "x"; did you mean "info: x"?`],
    ['warning brier <= 1', 9, `${operator} "brier"; did you mean "warn: brier"?`],
    ['must val_auc >= 0.9', 6, `${operator} "val_auc"; did you mean "fail: val_auc"?`],
    ['x >= 1 warn', 8, `${end} "warn"; write a severity before the gate, as in warn: x <= 1`],
    ['x >= 1 (warn)', 8, `${end} "(warn)"; write a severity before the gate, as in warn: x <= 1`],

    ['x >= 0.9, y >= 0.8', 9, alone(',')],
    ['x >= 0.9,y >= 0.8', 9, alone(',')],
    ['x>=1,y>=0.8', 5, alone(',')],
    ['x >= 0.9; y >= 0.8', 9, alone(';')],
    ['x >= champion, y >= 1', 14, alone(',')],
    ['x >= stage:Production; y >= 1', 22, alone(';')],
    ['x >= champion - 5%, y >= 1', 19, alone(',')],
    ['x >= champion - 0.5; y >= 1', 20, alone(';')],
    ['x >= 0.9 and y >= 0.8', 10, `${end} "and"; write each gate on its own line`],
    ['x >= 0.9 && y >= 0.8', 10, `${end} "&&"; write each gate on its own line`],
    ['x >= 0.9,', 9, 'a gate line ends here; remove the ","'],
    ['x >= champion; # why', 14, 'a gate line ends here; remove the ";"'],

    [`'val auc' >= 0.9`, 1, `${name} "'val"; a name takes double quotes, as in "val auc" >= 0.9`],
    ['“val auc” >= 0.9', 1, `${name} "“val"; a name takes double quotes, as in "val auc" >= 0.9`],
    [`'x >= 0.9'`, 1, `${name} "'x"; write the gate without quotes: "x >= 0.9"`],
    [
      '"x >= 0.9"',
      11,
      `${operator} the end of the line; only a name is written in quotes, not the gate: "x >= 0.9"`,
    ],
    ['x >= "0.9"', 6, `${bound} ""0.9""; write a number without quotes: 0.9`],
    [`x >= '0.9'`, 6, `${bound} "'0.9'"; write a number without quotes: 0.9`],
    ['[x >= 0.9]', 1, `${name} "[x"; write each gate on its own line, without brackets`],

    [
      'x >= 0.9%',
      6,
      `${bound} "0.9%"; a percentage needs a baseline, as in champion - 5%; as a plain number it is 0.009`,
    ],
    ['x >= $MIN', 6, `${bound} "$MIN"; this variable was not replaced by its value`],
    [
      'x >= champion.x',
      6,
      `${bound} "champion.x"; a gate compares the same metric of both versions: write champion`,
    ],

    [
      'gates.txt',
      10,
      `${operator} the end of the line; ${notAFile}: write its lines under gates: |`,
    ],
    ['@gates.txt', 1, `${name} "@gates.txt"; ${notAFile}: write its lines under gates: |`],
    [
      './ml/promotion.yml',
      19,
      `${operator} the end of the line; ${notAFile}; a policy file is named by "policy"`,
    ],
  ])('%s', (line, column, problem) => {
    expect(problemOf(line)).toEqual([column, problem])
  })

  test('is still a name where a metric has it', () => {
    for (const line of ['* >= 1', 'warn >= 1', '"warn x" >= 1', '"- x" >= 1', 'gates.txt >= 1']) {
      expect(parseGateLine(line, { line: 1 })).toHaveLength(1)
    }
  })
})

describe('a mistake in a dataset', () => {
  const behind = 'expected the name or digest of a dataset directly after the @, found'
  test.each<[string, number, string]>([
    ['x@ >= 1', 3, `${behind} ">="`],
    ['x@ holdout >= 1', 3, `${behind} "holdout"`],
    ['x@', 3, `${behind} the end of the line`],
    ['@a >= 1', 1, `expected a metric's name, found "@a"`],
    [
      'x @a >= 1',
      3,
      `${operator} "@a"; write the @ of a dataset directly after the name, without a space`,
    ],
    ['x@a@b >= 1', 4, 'a metric has one dataset'],
    ['x@a* >= 1', 4, 'the name of a dataset with * or braces needs quotes'],
    ['x@{a,b} >= 1', 3, 'the name of a dataset with * or braces needs quotes'],
    ['max(x)@a >= 1', 7, 'write the @ of a dataset inside the bracket, as in max(f1@holdout)'],
    ['x@"a >= 1', 3, 'these quotes are never closed'],
    ['x@"a\tb" >= 1', 5, "a dataset's name cannot contain the invisible character U+0009"],
    [
      'x >= champion@a',
      14,
      'write the dataset after the metric, on the left; it applies to both sides: x@a',
    ],
  ])('%j', (line, column, problem) => {
    expect(problemOf(line)).toEqual([column, problem])
  })
})

describe('a mistake in a difference', () => {
  const spaces = 'the - of a difference needs a space on both sides, as in train_auc - val_auc'
  const names = 'a difference takes two metric names, without * or braces'
  const alone = 'the only arithmetic of two metrics is their difference, as in train_auc - val_auc'
  test.each<[string, number, string]>([
    ['a -b >= 1', 3, spaces],
    ['max(a)- b >= 1', 7, spaces],
    ['"a" -"b" >= 1', 5, spaces],
    ['a- b >= 1', 4, `${operator} "b"; the - of a difference needs a space on both sides: "a - b"`],
    ['{a,b} - c >= 1', 1, names],
    ['a - {b,c} >= 1', 5, names],
    ['a/* - c >= 1', 1, names],
    ['a - b - c >= 1', 7, 'a difference takes two metrics'],
    ['a - >= 1', 5, `expected a metric's name, found ">="`],
    ['a -', 4, "expected a metric's name, found the end of the line"],
    [
      'a - 0.02 >= champion',
      5,
      `expected a metric's name after the -, found "0.02"; write a number on the right side, as in champion + 0.02; a metric with that name needs quotes`,
    ],
    ['a + b >= 1', 3, `${operator} "+"; ${alone}`],
    ['a / b >= 1', 3, `${operator} "/"; ${alone}`],
    ['a − b >= 1', 3, `${operator} "−"; ${alone}`],
    [
      'max(a - b) >= 1',
      7,
      `expected a closing bracket after the metric's name, found "-"; each metric of a difference has its own function, as in max(a) - max(b)`,
    ],
    [
      'abs(a - b) <= 1',
      1,
      'expected a function (last, min, max, mean, median) before the bracket, found "abs"; write two gates, a - b <= 0.02 and b - a <= 0.02, each on its own line',
    ],
    [
      '(a - b) <= 1',
      1,
      'expected a function (last, min, max, mean, median) before the bracket, found ""; write a difference without brackets; a name with brackets in it needs quotes',
    ],
    ['a - b c >= 1', 7, `${operator} "c"; ${quotes}: "b c"`],
  ])('%j', (line, column, problem) => {
    expect(problemOf(line)).toEqual([column, problem])
  })
})

describe('a mistake in a severity or function', () => {
  const severity = 'expected a severity (fail:, warn: or info:), found'
  const aggregate = 'expected a function (last, min, max, mean, median) before the bracket, found'
  const bracket = "expected a closing bracket after the metric's name, found"
  test.each<[string, number, string]>([
    ['error: x >= 1', 1, `${severity} "error:"; did you mean "fail:"?`],
    ['Warn: x >= 1', 1, `${severity} "Warn:"; did you mean "warn:"?`],
    ['warning: x >= 1', 1, `${severity} "warning:"; did you mean "warn:"?`],
    ['inof: x >= 1', 1, `${severity} "inof:"; a metric whose name ends in a colon needs quotes`],
    ['wan: x >= 1', 1, `${severity} "wan:"; did you mean "warn:"?`],
    [
      'constructor: x >= 1',
      1,
      `${severity} "constructor:"; a metric whose name ends in a colon needs quotes`,
    ],
    [': x >= 1', 1, `${severity} ":"; a metric whose name ends in a colon needs quotes`],
    [
      'warn: info: x >= 1',
      7,
      'a line can have only one severity; a name that ends in a colon needs quotes',
    ],
    ['avg(x) >= 1', 1, `${aggregate} "avg"; did you mean "mean"?`],
    ['Max(x) >= 1', 1, `${aggregate} "Max"; did you mean "max"?`],
    ['medain(x) >= 1', 1, `${aggregate} "medain"; did you mean "median"?`],
    ['toString(x) >= 1', 1, `${aggregate} "toString"; a name with brackets in it needs quotes`],
    [
      'max (x) >= 1',
      5,
      `${operator} "(x)"; write a function as one word and a bracket, as in max(name)`,
    ],
    ['max(x >= 1', 7, `${bracket} ">="`],
    ['max(val auc) >= 1', 9, `${bracket} "auc)"; ${quotes}: "val auc"`],
    ['max(min(x)) >= 1', 8, `${bracket} "(x))"`],
  ])('%s', (line, column, problem) => {
    expect(problemOf(line)).toEqual([column, problem])
  })
})

describe('a mistake on the right side', () => {
  const afterBaseline = 'expected + or - after the baseline, or the end of the line, found'
  const end = 'expected the end of the line, found'
  const share = "a share is a percentage of the baseline's absolute value:"
  test.each<[string, number, string]>([
    ['x >=', 5, `${bound} the end of the line`],
    ['x >= # 1', 6, `${bound} the end of the line`],
    ['x >= NaN', 6, `${bound} "NaN"; a bound must be a finite number`],
    ['x >= -inf', 6, `${bound} "-inf"; a bound must be a finite number`],
    ['x >= 1e999', 6, `${bound} "1e999"; it is too large or too small to compare with`],
    ['x >= 1e-999', 6, `${bound} "1e-999"; it is too large or too small to compare with`],
    ['x >= 0,9', 6, `${bound} "0,9"; the decimal sign is a point, as in 0.9`],
    ['x >= 1_000', 6, `${bound} "1_000"; digits are not grouped`],
    ['x >= −1', 6, `${bound} "−1"; write a minus as the plain hyphen -`],
    ['x >= 0x10', 6, `${bound} "0x10"`],
    [
      'x >= 90%',
      6,
      `${bound} "90%"; a percentage needs a baseline, as in champion - 5%; as a plain number it is 0.9`,
    ],
    ['0.9 <= x', 8, `${bound} "x"; the metric goes on the left`],
    ['x >= 1#c', 7, 'a comment needs a space before its #'],
    ['x >= 1 %', 8, `${end} "%"; a percentage needs a baseline, as in champion - 5%`],
    ['x >= 1 and y >= 2', 8, `${end} "and"; write each gate on its own line`],
    [
      'x >= 0.9 - 0.1',
      10,
      `${end} "-"; only a baseline may be followed by + or -, as in champion + 0.01`,
    ],
    ['x >= 1 2', 8, `${end} "2"`],

    ['x >= prod', 6, `${bound} "prod"; did you mean "stage:Production"?`],
    ['x >= staging', 6, `${bound} "staging"; did you mean "stage:Staging"?`],
    ['x >= Champion', 6, `${bound} "Champion"; did you mean "champion"?`],
    ['x >= champoin', 6, `${bound} "champoin"; did you mean "champion"?`],
    ['x >= challenger', 6, `${bound} "challenger"; an alias is written "alias:challenger"`],
    ['x >= @best', 6, `${bound} "@best"; an alias is written "alias:best"`],
    ['x >= v3', 6, `${bound} "v3"; did you mean "version:3"?`],
    ['x >= alias', 6, `${bound} "alias"; write alias:NAME`],
    ['x >= latest', 6, `${bound} "latest"`],
    ['x >= Stage:Production', 6, `${bound} "Stage:Production"; did you mean "stage:Production"?`],
    ['x >= "y z"', 6, `${bound} ""y"; only the metric, on the left, takes quotes`],

    ['x >= alias:', 12, 'an alias cannot be empty; found nothing'],
    ['x >= alias: a', 12, 'an alias cannot be empty; found nothing'],
    [
      'x >= alias:LATEST',
      12,
      'an alias cannot be "latest", in upper or lower case: MLflow reserves it; found "LATEST"',
    ],
    [
      'x >= alias:V12',
      12,
      'an alias cannot be "v" and a number: MLflow reserves that for versions; found "V12"',
    ],
    ['x >= alias:a.b', 12, 'an alias can have only letters, digits, "_" and "-"; found "a.b"'],
    [
      'x >= stage:prod',
      12,
      'expected a stage (None, Staging, Production, Archived), found "prod"; did you mean "stage:Production"?',
    ],
    [
      'x >= stage:nowhere',
      12,
      'expected a stage (None, Staging, Production, Archived), found "nowhere"',
    ],
    [
      'x >= version:03',
      14,
      `expected a version's number, a whole number from 1, found "03"; did you mean "version:3"?`,
    ],
    ['x >= version:0', 14, `expected a version's number, a whole number from 1, found "0"`],
    ['x >= version:-1', 14, `expected a version's number, a whole number from 1, found "-1"`],
    [
      'x >= version:99999999999999999999',
      14,
      'no version has a number as large as "99999999999999999999"',
    ],

    ['x >= champion-0.5%', 14, `the - ${onBothSides} "champion - 0.5%"`],
    ['x >= champion -0.5%', 15, `the - ${onBothSides} "champion - 0.5%"`],
    ['x >= champion- 0.5%', 14, `the - ${onBothSides} "champion - 0.5%"`],
    ['x >= champion+0.1', 14, `the + ${onBothSides} "champion + 0.1"`],
    ['x >= alias:prod-0.5', 16, `the - ${onBothSides} "alias:prod - 0.5"`],
    ['x >= alias:prod-5%', 16, `the - ${onBothSides} "alias:prod - 5%"`],
    ['x >= stage:Production-5', 22, `the - ${onBothSides} "stage:Production - 5"`],
    ['x >= version:3+ 1', 15, `the + ${onBothSides} "version:3 + 1"`],
    ['x >= champion * 0.99', 15, `${afterBaseline} "*"; ${share} "champion - 1%"`],
    ['x >= champion*0.99', 6, `${bound} "champion*0.99"; ${share} "champion - 1%"`],
    ['x >= 1.05*champion', 6, `${bound} "1.05*champion"; ${share} "champion + 5%"`],
    ['x >= version 3', 6, `${bound} "version"; write version:3`],
    ['x >= alias challenger', 6, `${bound} "alias"; write alias:challenger`],
    ['x >= version', 6, `${bound} "version"; write version:N`],
    ['x >= champion *1.05', 15, `${afterBaseline} "*1.05"; ${share} "champion + 5%"`],
    [
      'x >= champion * y',
      15,
      `${afterBaseline} "*"; a share is a percentage, as in "champion - 1%"`,
    ],
    ['x >= champion / 2', 15, `${afterBaseline} "/"`],
    ['x >= champion − 1', 15, `${afterBaseline} "−"; write a minus as the plain hyphen -`],
    ['x >= champion or y', 15, `${afterBaseline} "or"; write each gate on its own line`],
    [
      'x >= champion -',
      16,
      'expected a number or a percentage after the -, found the end of the line',
    ],
    ['x >= champion - y', 17, 'expected a number or a percentage after the -, found "y"'],
    ['x >= champion - %', 17, 'expected a number or a percentage after the -, found "%"'],
    [
      'x >= champion - -1',
      17,
      'expected a number or a percentage after the -, found "-1"; the amount itself has no sign',
    ],
    [
      'x >= champion - 5pp',
      17,
      'expected a number or a percentage after the -, found "5pp"; did you mean "5%"?',
    ],
    ['x >= champion - 5 %', 19, `${end} "%"; a % follows its number with no space`],
    ['x >= champion - 1e999', 17, 'expected a number or a percentage after the -, found "1e999"'],
    ['x >= champion - 1 - 2', 19, `${end} "-"`],
    ['x >= champion - 1#c', 18, 'a comment needs a space before its #'],
  ])('%s', (line, column, problem) => {
    expect(problemOf(line)).toEqual([column, problem])
  })
})
