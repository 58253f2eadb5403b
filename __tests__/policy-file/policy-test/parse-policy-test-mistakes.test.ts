import { describe, expect, test } from '@jest/globals'
import { caseWith, refusalOf } from './reading.ts'

function expectRefusal(text: string, at: string, said: string): void {
  const refusal = refusalOf(text)
  expect(refusal.at).toBe(at)
  expect(refusal.message).toContain(said)
}

describe('a mistake in a case', () => {
  test.each([
    ['champio: {}', '6:5', 'did you mean "champion"?'],
    ['name: b', '6:5', '"name" is here a second time'],
    ['target: Production', '6:13', 'did you mean "stage:Production"?'],
    ['target: stage:Archived', '6:13', 'needs no gates'],
    ['target: alias:v3', '6:13', 'MLflow reserves that'],
    ['champion: none', '6:15', 'expected a version, a mapping with metrics, found "none"'],
    ['champion: {tags: {a: b}}', '6:16', '"tags" is not a key here (keys: metrics, datasets, run'],
    ['others: {champion: {}}', '6:14', '"champion" belongs beside "others", not in it'],
    ['others: {"alias:champion": {}}', '6:14', 'describe its holder under "champion"'],
    [
      'others: {"version:0": {}}',
      '6:14',
      'expected stage:NAME, alias:NAME, version:N, models:/NAME/N or models:/NAME@ALIAS',
    ],
    ['others: {shadow: {}}', '6:14', 'did you mean "alias:shadow"?'],
    ['held-before: yes', '6:18', 'expected true or false, found "yes"'],
    ['now: 2026-02-30T10:00:00Z', '6:10', 'no calendar has this day'],
    ['now: 2026-02-20T10:00:00', '6:10', 'it ends in Z'],
    ['now: tomorrow', '6:10', 'expected a moment like 2026-11-21T10:00:00Z'],
    ['gates: {a >= 1: passs}', '6:21', 'did you mean "pass"?'],
    ['gates: [a >= 1]', '6:12', 'expected a mapping of gates'],
  ])('%s', (more, at, said) => expectRefusal(caseWith(more), at, said))

  test.each(['name', 'model', 'candidate', 'expect'])('without %s', (key) => {
    const whole = ['name: a', 'model: m', 'candidate: {}', 'expect: pass']
    const some = whole.filter((each) => !each.startsWith(key)).join(', ')
    expectRefusal(`policy: p.yml\ncases:\n  - {${some}}\n`, '3:5', `"${key}" is missing`)
  })
})

describe('a mistake in a version', () => {
  test.each([
    ['metric: {}', '5:17', 'did you mean "metrics"?'],
    ['metrics: {a: NaN}', '5:30', 'YAML writes it .nan'],
    ['metrics: {a: -Infinity}', '5:30', 'YAML writes it -.inf'],
    ['metrics: {a: "0.9"}', '5:30', 'expected a number (.nan and .inf as well), or a list'],
    ['metrics: {a: []}', '5:30', 'expected at least one value'],
    ['metrics: {a: [1, [2]]}', '5:34', 'expected a number'],
    ['metrics: {a: }', '5:30', 'found nothing'],
    ['metrics: {a: 1}, datasets: {b: x}', '5:45', '"b" is not a metric of this version'],
    ['metrics: {a: [1, 2]}, datasets: {a: [x]}', '5:53', 'one dataset for each of the 2 values'],
    ['metrics: {a: 1}, datasets: {a: 3}', '5:48', 'write "3" in quotes'],
    ['run: finished', '5:22', 'expected one of none, gone'],
    ['run: {status: FINISHD}', '5:31', 'did you mean "FINISHED"?'],
    ['run: {ended: 2 days}', '5:30', 'did you mean "2d"?'],
    ['run: {ended: 5}', '5:30', 'write "5" in quotes'],
    ['version-status: ready', '5:33', 'did you mean "READY"?'],
    ['stage: prod', '5:24', 'did you mean "Production"?'],
    ['aliases: challenger', '5:26', 'expected a list of aliases'],
    ['aliases: [latest]', '5:27', 'MLflow reserves it'],
    ['tags: {a: true}', '5:27', 'write "true" in quotes'],
    ['commit: older', '5:25', 'expected one of same, ancestor, not-an-ancestor, unknown'],
    ['signature: compatibel', '5:28', 'did you mean "compatible"?'],
    ['artifacts: sined', '5:28', 'did you mean "signed"?'],
  ])('%s', (fields, at, said) => {
    expectRefusal(caseWith('', `candidate: {${fields}}`), at, said)
  })
})

test('a state that no registry can have is refused', () => {
  const aliased = 'candidate: {aliases: [champion, shadow]}'
  const target = 'target: alias:champion'
  expectRefusal(caseWith(`${target}\nchampion: {}`, aliased), '7:15', 'one version only')
  expectRefusal(caseWith('others: {"alias:shadow": {}}', aliased), '6:14', 'one version only')
})

test('merge keys are refused, and the error does not mention a policy', () => {
  const [said] = refusalOf(caseWith('champion: {<<: {}}')).message.split('\n')
  expect(said).toBe('p.test.yml, line 6, column 16: YAML 1.2 has no merge keys')
})

describe('a mistake in the policy test file', () => {
  test.each([
    ['', '1:1', 'this policy test is empty'],
    ['# later\n\n', '1:1', 'this policy test is empty'],
    ['- a', '1:1', 'expected a mapping with policy and cases, found a list'],
    ['cases: []', '1:1', '"policy" is missing'],
    ['policy: p.yml', '1:1', '"cases" is missing'],
    ['policy: p.yml\ncases: []', '2:8', 'at least one case'],
    ['policy: p.yml\ncases: {a: b}', '2:8', 'expected a list of cases'],
    ['policy: p.yml\ncases: [a]', '2:9', 'expected a case'],
    ['policy: 3\ncases: [{}]', '1:9', 'expected the path of a policy file'],
    ['polciy: p.yml', '1:1', 'did you mean "policy"?'],
    [
      `${caseWith('')}  - {name: a, model: m, candidate: {}, expect: pass}`,
      '7:5',
      'there is a case "a" above',
    ],
    ['a: [1,', '1:4', 'this [ is never closed'],
    ['\ufeffpolicy: 3\ncases: [{}]', '1:9', 'the path of a policy file'],
    ['policy: p.yml\n---\ncases: []', '2:1', 'a policy test must be one YAML document'],
    ['policy: !path p.yml', '1:9', 'a policy test cannot have YAML tags'],
    ['%YAML 1.1\n---\npolicy: p.yml', '1:1', 'a policy test must be YAML 1.2'],
    ['policy: p.yml\u0000', '1:14', 'a policy test cannot contain the invisible character'],
    ['policy: *p', '1:9', 'there is no anchor "&p" before this alias.'],
    [caseWith('gates: "a >= 1": pass'), '6:12', 'this is not YAML: a colon and a space'],
    ['x'.repeat(300_000), '1:262145', 'a policy test can have at most 256 kB'],
  ])('%j', expectRefusal)
})
