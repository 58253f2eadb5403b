import { describe, expect, test } from '@jest/globals'
import { policyOf, refusalOf } from './reading.ts'

function expectRefusal(text: string, at: string, said: string): void {
  const refusal = refusalOf(text)
  expect(refusal.at).toBe(at)
  expect(refusal.message).toContain(said)
}

describe('a mistake in the requirements of a model', () => {
  const requiring = (text: string) => policyOf(`gates: a >= 1\nrequire:\n  ${text}`)

  test.each([
    ['from: Staging', '6:13', 'did you mean "stage:Staging"?'],
    ['from: "@challenger"', '6:14', 'did you mean "alias:challenger"?'],
    ['from: challenger', '6:13', 'did you mean "alias:challenger"?'],
    ['from: stge:Staging', '6:13', 'did you mean "stage:Staging"?'],
    ['from: stage:Prod', '6:19', 'did you mean "stage:Production"?'],
    ['from: stage:', '6:13', 'this is not YAML'],
    ['from: "stage:"', '6:20', 'expected a stage'],
    ['from: alias:v3', '6:19', 'MLflow reserves that for versions'],
    ['from: 3', '6:13', 'found the number 3'],
    ['from:', '6:12', 'found nothing'],
    ['tags: {}', '6:13', 'at least one tag'],
    ['tags: [a]', '6:13', 'expected a mapping of tags'],
    ['tags: {a: 1.10}', '6:17', 'write "1.10" in quotes'],
    ['tags: {a: true}', '6:17', 'write "true" in quotes'],
    ['tags: {a: ~}', '6:17', 'found nothing'],
    ['tags: {a: []}', '6:17', 'at least one value'],
    ['tags: {a: [b, 2]}', '6:21', 'write "2" in quotes'],
    ['tags: {a: {present: false}}', '6:17', 'cannot require that a tag is absent'],
    ['tags: {a: {present: true, b: c}}', '6:33', '"b" is not a key here (keys: present)'],
    ['tags: {a: {presnt: true}}', '6:17', 'found a mapping'],
    ['tags: {1: a}', '6:14', 'write "1" in quotes'],
    ['tags: {[a]: b}', '6:14', 'expected a key, which is text, found a list'],
    ['tags: {"": b}', '6:14', 'cannot be a key'],
    ['tags: {__proto__: b}', '6:14', 'cannot be a key'],
    ['tags: {"a\\uD800": b}', '6:14', 'half of a surrogate pair'],
    ['tags: {a: "\\uD800"}', '6:17', 'half of a surrogate pair'],
    ['max-age: 7', '6:16', 'did you mean "7d"?'],
    ['max-age: 7 days', '6:16', 'did you mean "7d"?'],
    ['max-age: 12H', '6:16', 'did you mean "12h"?'],
    ['max-age: 1M', '6:16', 'months differ in length'],
    ['max-age: 0d', '6:16', 'it is more than none'],
    ['max-age: -1d', '6:16', 'it is more than none'],
    ['max-age: 1.5d', '6:16', 'expected an age like "7d"'],
    ['max-age: 100000d', '6:16', 'expected an age like "7d"'],
    ['same-dataset: requird', '6:21', 'did you mean "require"?'],
    ['same-dataset: true', '6:21', 'expected one of require, hold, warn, ignore'],
    ['signature: compatibel', '6:18', 'did you mean "compatible"?'],
    ['model-digest: true', '6:21', 'expected recorded, found the truth value true'],
    ['model-digest: record', '6:21', 'did you mean "recorded"?'],
    [
      'model-signature: required',
      '6:24',
      'expected a mapping with public-key, certificates or identity',
    ],
    [
      'model-signature: {}',
      '6:24',
      'expected exactly one of "public-key", "certificates" and "identity"',
    ],
    ['model-signature: {public-key: x}', '6:37', 'expected one public key in PEM'],
    ['model-signature: {publickey: x}', '6:25', 'did you mean "public-key"?'],
    ['model-signature: {certificates: x}', '6:39', 'expected certificates in PEM'],
    ['model-signature: {identity: a@b.c, issuer: d}', '6:50', 'https:// address'],
    ['git-commit: required', '6:19', 'expected same or ancestor'],
    ['soak: 3d', '6:7', 'must have been in its "from"'],
    ['soak: 3x\n  from: stage:Staging', '6:13', 'expected a time like'],
    ['max_age: 7d', '6:7', 'did you mean "max-age"?'],
    ['tag: {a: b}', '6:7', 'did you mean "tags"?'],
    ['freeze: []', '6:7', '"freeze" belongs beside "require"'],
    ['<<: {from: "alias:a"}', '6:7', 'has no merge keys'],
    ['from: alias:a\n  from: alias:b', '7:7', 'the first is on line 6'],
    ['? *nothing\n  : x', '6:9', 'no anchor "&nothing"'],
  ])('%s', (text, at, said) => expectRefusal(requiring(text), at, said))
})

describe('a mistake in the entry of a model', () => {
  test.each([
    ['gate: a >= 1', '4:5', 'did you mean "gates"?'],
    ['gates: a >= 1\nfirst_promotion: hold', '5:5', 'did you mean "first-promotion"?'],
    ['gates: a >= 1\nfirst-promotion: requireabsolute', '5:22', 'did you mean "require-absolute"?'],
    ['gates: a >= 1\nmax-age: 7d', '5:5', '"max-age" belongs under "require"'],
    ['gates: a >= 1\nsoak: 7d', '5:5', '"soak" belongs under "require"'],
    ['gates: a >= 1\nrequire: [a]', '5:14', 'expected a mapping of requirements, found a list'],
    ['gates: a >= 1\nrequire:', '5:13', 'found nothing'],
    ['require: {max-age: 7d}', '3:3', '"m" has no gates, and the defaults have none either'],
  ])('%s', (rules, at, said) => expectRefusal(policyOf(rules), at, said))

  test('an empty entry is an error, and does not mean the defaults', () => {
    expectRefusal('version: 1\nmodels:\n  m:\n', '3:5', '{} takes everything from the defaults')
  })
})

describe('a mistake in the policy file', () => {
  test.each([
    ['', '1:1', 'this policy is empty'],
    ['# later\n', '1:1', 'this policy is empty'],
    ['~', '1:1', 'found nothing'],
    ['- a', '1:1', 'expected a mapping with version and models, found a list'],
    ['version 1', '1:1', 'expected a mapping with version and models, found "version 1"'],
    ['models: {m: {gates: a >= 1}}', '1:1', '"version" is missing'],
    ['version: 1', '1:1', '"models" is missing'],
    ['version: 2\nmodels: {m: {gates: a >= 1}}', '1:10', 'expected the number 1'],
    ['version: "1"\nmodels: {m: {gates: a >= 1}}', '1:10', 'expected the number 1, found "1"'],
    ['version: 1\nmodels:', '2:8', 'expected a mapping of registered models'],
    ['version: 1\nmodels: {}', '2:9', 'at least one model'],
    ['version: 1\nmodel: {m: {}}', '2:1', '"model" is not a key here (keys: version,'],
    ['Version: 1\nmodels: {m: {gates: a >= 1}}', '1:1', 'did you mean "version"?'],
    ['version: 1\nother: {m: {}}', '1:1', '"models" is missing'],
    ['version: 1\nmodels: {m: {gates: a >= 1}}\ngates: b', '3:1', 'belongs under a model'],
    ['version: 1\nmodels: {3: {gates: a >= 1}}', '2:10', 'write "3" in quotes'],
    ['version: 1\nmodels: {version: ~}', '2:19', '{} takes everything'],
    [
      'version: 1\nmodels: {tags: {gates: a >= 1, b: 1}}',
      '2:32',
      '"b" is not a key here (keys: require',
    ],
    ['version: 1\nmodels: {require: {gates: a >= 1, tags: {}}}', '2:35', 'belongs under "require"'],
    ['version: 1\ndefaults: 3\nmodels: {m: {gates: a >= 1}}', '2:11', 'found the number 3'],
    ['version: 1\nmodels: {m: {gates: a >= 1}, m: {gates: b >= 1}}', '2:30', 'a second time'],
    ['version: 1\n"version": 1', '2:1', 'the first is on line 1'],
  ])('%j', expectRefusal)

  test('the first of several mistakes is reported', () => {
    const text = 'version: 1\nmodels:\n  m: {gates: x => 1, freze: []}\n  n: {gate: a}\nmodl: 2'
    expect(refusalOf(text).at).toBe('3:16')
    expect(refusalOf(text.replace('=>', '>=')).at).toBe('3:22')
    expect(refusalOf(text.replace('=>', '>=').replace(', freze: []', '')).at).toBe('4:7')
  })
})

describe('a mistake in the YAML', () => {
  test.each([
    ['\tversion: 1', '1:1', 'YAML indents by spaces, found a tab'],
    ['models:\n\tm: {}', '2:1', 'YAML indents by spaces, found a tab'],
    ['a: [1,', '1:4', 'this [ is never closed'],
    ['a: "b', '1:4', 'this " is never closed'],
    ['a: b: c', '1:4', 'this is not YAML: a colon and a space'],
    ['a:\n  - b\n  c: d', '3:3', 'this is not YAML'],
    ['a: !custom b', '1:4', 'cannot have YAML tags'],
    ['a: !!binary aGk=', '1:4', 'cannot have YAML tags'],
    ['a: !!set {b}', '1:4', 'cannot have YAML tags'],
    ['version: 1\n---\nversion: 1', '2:1', 'a policy must be one YAML document'],
    ['%YAML 1.1\n---\nversion: yes', '1:1', 'YAML 1.2, found 1.1'],
    ['%MINE\n---\nversion: 1', '1:1', 'this is not YAML: unknown directive'],
    ['a: b\u0000', '1:5', 'the invisible character U+0000'],
    ['# c\u0085\na: b', '1:4', 'the invisible character U+0085'],
    ['a: b\rc: d', '1:5', 'the invisible character U+000D'],
    ['a: \ud800', '1:4', 'the invisible character U+D800'],
    ['a: \ufeffb', '1:4', 'the invisible character U+FEFF'],
  ])('%j', expectRefusal)

  test('the message shows the line, with a caret below the error', () => {
    const { message } = refusalOf('version: 1\nmodels:\n  mö: {gates: a >= 1, frezze: []}\n')
    expect(message.split('\n')).toEqual([
      'policy.yaml, line 3, column 23: "frezze" is not a key here (keys: require, evidence, first-promotion, from-models, gates, freeze); did you mean "freeze"?',
      '  3 |   mö: {gates: a >= 1, frezze: []}',
      '    |                       ^',
    ])
  })
})
