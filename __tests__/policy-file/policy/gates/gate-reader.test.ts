import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../../../src/policy-file/policy/parse-policy.ts'
import { gatesOf, policyOf, refusalOf } from '../reading.ts'

/** The line of the file is 5, its column what stands in the item and 8 more. */
const item = (line: string) => policyOf(`gates:\n  - ${line}`)
const gatesIn = (text: string) => gatesOf(parsePolicy(text, 'p'))

describe('a gate in a list of YAML:', () => {
  test.each([
    ['val_auc >= 0.9', 'val_auc >= 0.9'],
    ['val_auc >= champion - 0.5%   # a comment', 'val_auc >= champion - 0.5%'],
    ['recall/* >= 0.75', 'recall/* >= 0.75'],
    [`'"val auc" >= 0.9'`, '"val auc" >= 0.9'],
    [`'*/recall >= 0.75'`, '*/recall >= 0.75'],
    [`"\\"val auc\\" >= 0.9"`, '"val auc" >= 0.9'],
    ['fail: val_auc >= 0.9', 'val_auc >= 0.9'],
    ['"fail": val_auc >= 0.9', 'val_auc >= 0.9'],
    ['fail:    "val_auc >= 0.9"', 'val_auc >= 0.9'],
    ['{ fail: val_auc >= 0.9 }', 'val_auc >= 0.9'],
    [`'fail: val_auc >= 0.9'`, 'val_auc >= 0.9'],
    ['warn:brier >= 0.9', 'warn:brier >= 0.9'],
    ['&anchored val_auc >= 0.9', 'val_auc >= 0.9'],
    ['!!str val_auc >= 0.9', 'val_auc >= 0.9'],
  ])('- %s', (line, printed) => {
    expect(gatesIn(item(line))).toEqual([printed])
  })

  test('can be on the line of the key "gates"', () => {
    expect(gatesIn(policyOf('gates: val_auc >= 0.9'))).toEqual(['val_auc >= 0.9'])
  })
})

test('a YAML mapping such as "warn: x <= 1" has that severity', () => {
  const text = item('a >= 1\n  - warn: x <= 1\n  - info: y < 2\n  - fail: z == 3')
  expect(gatesIn(text)).toEqual(['a >= 1', 'warn: x <= 1', 'info: y < 2', 'z == 3'])
})

describe('a list in brackets whose lines have braces', () => {
  test.each([
    ['[recall/{a,b} >= 0.8]', "['recall/{a,b} >= 0.8']", 2],
    ['[x >= 1, recall/{a,b} >= 0.8]', "['x >= 1', 'recall/{a,b} >= 0.8']", 3],
    ['[{a,b} >= 0.8] # both', "['{a,b} >= 0.8']", 2],
  ])('%s is refused with the one that is read: %s', (written, proposed, gates) => {
    const { message, at } = refusalOf(policyOf(`gates: ${written}`))
    expect(message).toContain(`gates: ${proposed}`)
    expect(at).toBe('4:12')
    expect(gatesIn(policyOf(`gates: ${proposed}`))).toHaveLength(gates)
  })
})

test('braces in a list are several gates', () => {
  expect(gatesIn(item('recall/{a,b} >= 0.8'))).toEqual(['recall/a >= 0.8', 'recall/b >= 0.8'])
})

test.each(['|', '|-', '|+', '|2', '|   # the gates', '&g |'])(
  'a block that begins with %s',
  (head) => {
    expect(gatesIn(policyOf(`gates: ${head}\n  a >= 1\n\n  # so\n  warn: b <= 1\n`))).toEqual([
      'a >= 1',
      'warn: b <= 1',
    ])
  },
)

describe('a line that YAML reads differently is refused, and the error shows how to write it', () => {
  test.each([
    ['"val auc" >= 0.9', `- '"val auc" >= 0.9'`],
    ["'val auc' >= 0.9", `- '"val auc" >= 0.9'`],
    ['*/recall >= 0.9', `- '*/recall >= 0.9'`],
    ['* >= 0.9   # all', `- '* >= 0.9'`],
    ['{a,b}/recall >= 0.9', `- '{a,b}/recall >= 0.9'`],
    ['{a,b} >= 0.9', `- '{a,b} >= 0.9'`],
    ['@x >= 0.9', `- '@x >= 0.9'`],
    ['warn: "val auc" <= 0.9', `- 'warn: "val auc" <= 0.9'`],
    ['warn: *x <= 0.9', `- 'warn: *x <= 0.9'`],
    [`"it's" >= 0.9`, `- '"it''s" >= 0.9'`],
  ])('- %s', (line, written) => {
    const { at, message } = refusalOf(item(line))
    expect(at).toBe('5:9')
    expect(message).toContain(`write the gate line in single quotes: ${written}`)
    if (!line.includes('@'))
      expect(gatesIn(item(`a >= 1\n  ${written}`))).toHaveLength(line.startsWith('{') ? 3 : 2)
  })

  test('on the line of the key "gates", too', () => {
    const { at, message } = refusalOf(policyOf('gates: "val auc" >= 0.9'))
    expect(at).toBe('4:12')
    expect(message).toContain(`gates: '"val auc" >= 0.9'`)
  })

  test('an alias without an anchor gives an error that names the anchor', () => {
    const { at, message } = refusalOf(item('*recall'))
    expect(at).toBe('5:9')
    expect(message).toContain('there is no anchor "&recall" before')
    expect(message).toContain('single quotes')
  })
})

describe('an error in a gate line has its position in the file', () => {
  test.each([
    ['in a list', 'gates:\n  - a >= 1\n  - x => 1', '6:11'],
    ['behind a severity', 'gates:\n  - warn: x => 1', '5:17'],
    ['behind a severity and many spaces', 'gates:\n  - warn:    x => 1', '5:20'],
    ['in the severity', 'gates:\n  - error: x >= 1', '5:9'],
    ['in single quotes', `gates:\n  - 'x => 1'`, '5:12'],
    ['behind a doubled quote', `gates:\n  - '"it''s" => 1'`, '5:18'],
    ['in double quotes', 'gates:\n  - "x => 1"', '5:12'],
    ['behind an escape', 'gates:\n  - "\\x61\\u0062\\U00000063\\x20=> 1"', '5:34'],
    ['behind an escaped emoji', 'gates:\n  - "\\U0001F600 => 1"', '5:10'],
    ['behind letters of two units each', 'gates:\n  - 𝒶𝒷 => 1', '5:12'],
    ['in a flow list', 'gates: [a >= 1, x => 1]', '4:23'],
    ['on the line of the key', 'gates: x => 1', '4:14'],
    ['in a block', 'gates: |\n  a >= 1\n\n  # c\n  x => 1', '8:9'],
    ['in a block that begins with an empty line', 'gates: |\n\n  x => 1', '6:9'],
    ['in a block, further in', 'gates: |\n  a >= 1\n      x => 1', '6:13'],
    ['in a block that says how far in it is', 'gates: |2\n    x => 1', '5:11'],
    ['in a block on a line of its own', 'gates:\n  |\n  a >= 1\n  x => 1', '7:9'],
    ['behind an anchor', 'gates: &g [x => 1]', '4:18'],
  ])('%s', (_where, rules, at) => {
    const refusal = refusalOf(policyOf(rules))
    expect(refusal.at).toBe(at)
  })

  test('with Windows line ends as well', () => {
    const text = policyOf('gates: |\n  a >= 1\n  x => 1').replaceAll('\n', '\r\n')
    expect(refusalOf(text)).toMatchObject({ at: '6:9' })
    expect(refusalOf(text).message).not.toContain('\r')
  })

  test('and suggests a correction', () => {
    expect(refusalOf(item('x => 1')).message).toContain('did you mean ">="?')
    expect(refusalOf(item('x >= 50%')).message).toContain('a percentage needs a baseline')
  })
})

describe('gates that are empty, or cannot stop a promotion, are refused', () => {
  test.each([
    ['gates: none', '4:12', 'a policy must have gates'],
    ['gates:\n  - none', '5:9', 'a policy must have gates'],
    ['gates: |\n  # none\n    none', '6:9', 'a policy must have gates'],
    ['gates: None', '4:12', 'a policy must have gates'],
    ['gates: []', '4:12', 'expected at least one gate'],
    ['gates: |\n  # later', '4:12', 'expected at least one gate'],
    ['gates: ""', '4:13', 'expected a gate'],
    ['gates:', '4:11', 'found nothing'],
    ['gates: {}', '4:12', 'found a mapping'],
    ['gates:\n  -', '5:8', 'found nothing'],
    ['gates:\n  - 5', '5:9', 'found the number 5'],
    ['gates:\n  - true', '5:9', 'found the truth value true'],
    ['gates:\n  - [a >= 1]', '5:9', 'a list inside the list'],
    ['gates:\n  - warn: x <= 1\n  - info: y <= 1', '5:9', 'no gate could stop a promotion'],
    ['gates: |\n  warn: x <= 1', '5:7', 'no gate could stop a promotion'],
  ])('%s', (rules, at, said) => {
    const refusal = refusalOf(policyOf(rules))
    expect(refusal.at).toBe(at)
    expect(refusal.message).toContain(said)
  })
})

describe('gate lines that YAML would fold, or that are not text, are refused', () => {
  test.each([
    ['gates: >\n  a >= 1\n  b >= 1', '4:12', 'begin a block of gates with |'],
    ['gates:\n  a >= 1\n  b >= 1', '5:7', 'a block that begins with |'],
    ['gates:\n  - a >= 1\n    b >= 1', '5:9', 'or each after its own -'],
    ['gates: "a >= 1\\nb >= 1"', '4:12', 'a block that begins with |'],
    ['gates:\n  - |\n    a >= 1', '5:9', 'one line'],
    ['gates:\n  - warn:\n      x <= 1', '6:11', 'after "warn:"'],
    ['gates:\n  - warn: 1', '5:15', 'found the number 1'],
    ['gates:\n  - warn:', '5:14', 'found nothing'],
    ['gates:\n  warn: x <= 1', '5:7', 'each line begins with a -'],
    ['gates:\n  - warn: x <= 1\n    info: y <= 1', '6:9', 'after its own -'],
  ])('%s', (rules, at, said) => {
    const refusal = refusalOf(policyOf(rules))
    expect(refusal.at).toBe(at)
    expect(refusal.message).toContain(said)
  })
})
