import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runInProcess } from './in-process.ts'
import { runCommandHere } from './in-process-command.ts'

const policy = (model = 'm') => `version: 1
models:
  ${model}:
    gates: |
      x >= 0.9
      x >= champion
      x >= version:7
`
const others = 'others: {"version:7": {metrics: {x: 0.5}}}'

function cases(...lines: readonly string[]): string {
  return ['policy: p.yml', 'cases:', ...lines.map((line) => `  - {${line}}`), ''].join('\n')
}

const better = `name: better, model: m, candidate: {metrics: {x: 1}}, ${others}, expect: pass`
const worse = `name: worse, model: m, candidate: {metrics: {x: 0.1}}, champion: {metrics: {x: 1}}, ${others}, expect: block`

/** Better than version 7, so one gate stays without a case. */
const mild = worse.replace('x: 0.1', 'x: 0.6')

describe('policy test', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stagegate-policy-test-'))
    await given('p.yml', policy())
  })
  afterEach(() => rm(folder, { recursive: true }))

  const given = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text)
  // Nobody answers there: whoever asks, fails.
  const env = { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' }
  const type = (...words: string[]) =>
    runCommandHere(['policy', 'test', ...words], { cwd: folder, env })

  test('0: every case comes out as expected', async () => {
    await given('p.test.yml', cases(better, worse))
    const ended = await type('p.test.yml')
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toBe(
      [
        'p.test.yml (policy p.yml)',
        '  pass  better: pass',
        '  pass  worse: block',
        '',
        '2 cases passed',
        '',
      ].join('\n'),
    )
  })

  test('5: a case comes out otherwise, and says why', async () => {
    await given('p.test.yml', cases(better, worse.replace('block', 'pass')))
    const ended = await type('p.test.yml')
    expect(ended).toMatchObject({ exitCode: 5, stderr: '' })
    expect(ended.stdout).toContain('fail  worse: expected pass, got block')
    expect(ended.stdout).toContain('fail  x >= champion: 0.1 is below 1')
    expect(ended.stdout).toContain('2 cases: 1 passed, 1 FAILED')
  })

  test('gates that no case falls short of are told, and change no status', async () => {
    await given('p.test.yml', cases(better))
    const ended = await type('p.test.yml')
    expect(ended.exitCode).toBe(0)
    expect(ended.stdout).toContain('No case makes these gates fail')
    expect(ended.stdout).toContain('\n      x >= champion\n')
  })

  test('--json has it all on stdout', async () => {
    await given('p.test.yml', cases(better, worse.replace('block', 'hold')))
    for (const words of [
      ['--json', 'p.test.yml'],
      ['p.test.yml', '--json=true'],
    ]) {
      const ended = await type(...words)
      expect(ended.exitCode).toBe(5)
      expect(JSON.parse(ended.stdout)).toMatchObject({
        passed: 1,
        failed: 1,
        files: [{ cases: [{ asExpected: true }, { asExpected: false, verdict: 'block' }] }],
      })
      expect(ended.stderr).toContain('FAILED')
    }
  })

  test('--policy finds the tests of it beside it, and those of others not', async () => {
    await mkdir(join(folder, 'rules'))
    await given('rules/p.yml', policy())
    await given('rules/q.yml', policy())
    await given('rules/a.test.yaml', cases(better))
    await given('rules/b.test.yml', cases(worse))
    await given('rules/q.test.yml', cases(better).replace('p.yml', 'q.yml'))
    const ended = await type('--policy', 'rules/p.yml')
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toContain('rules/a.test.yaml (policy rules/p.yml)')
    expect(ended.stdout).toContain('2 cases')
    expect(ended.stdout).not.toContain('q.test.yml')
    // Both files together fall short of every gate.
    expect(ended.stdout).not.toContain('No case makes')
    const same = await type('rules/a.test.yaml', 'rules/b.test.yml', 'rules/a.test.yaml')
    expect(same.stdout).toBe(ended.stdout)
  })

  test('a model that no case asks about is told', async () => {
    await given('p.yml', `${policy()}  n: {gates: y >= 1}\n`)
    await given('p.test.yml', cases(better, worse))
    const ended = await type('p.test.yml')
    expect(ended.exitCode).toBe(0)
    expect(ended.stdout).toContain('No case is about the model n of p.yml.')
  })

  const named = (line: string) => cases(`name: c, model: m, candidate: {}, expect: pass, ${line}`)
  test.each([
    {
      what: 'a model that the policy does not have',
      text: cases(better.replace('model: m', 'model: mm')),
      says: ['p.test.yml, line 3, column 27: ', "did you mean 'm'?", '\n    |     '],
    },
    {
      what: 'a gate that the policy does not have',
      text: named(`${others}, gates: {x >= 0.90: fail}`),
      says: ["did you mean 'x >= 0.9'?", "It has 'x >= 0.9', 'x >= champion', 'x >= version:7'"],
    },
    {
      what: 'a baseline that no gate asks for',
      text: named('others: {"version:7": {}, "alias:a": {}}'),
      says: ['no gate of the policy compares with "alias:a"'],
    },
    {
      what: 'a version that a gate asks for, and is not there',
      text: named('held-before: false'),
      says: ['a gate of the policy compares with "version:7": describe it under "others"'],
    },
    {
      what: 'a policy outside of the folder',
      text: cases(better).replace('p.yml', '../p.yml'),
      says: ["The policy file '../p.yml' is outside the working directory"],
    },
    {
      what: 'a policy that is not there',
      text: cases(better).replace('p.yml', 'q.yml'),
      says: ["The policy file 'q.yml' does not exist"],
    },
    {
      what: 'bytes that are no UTF-8',
      text: Uint8Array.of(0x70, 0x3a, 0x20, 0xff),
      says: ["The policy test 'p.test.yml' is not text in UTF-8"],
    },
  ])('2: $what', async ({ text, says }) => {
    await given('p.test.yml', text)
    const ended = await type('p.test.yml')
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    for (const part of says) expect(ended.stderr).toContain(part)
    expect(ended.stderr).toMatch(/\nSee stagegate policy test --help\.\n$/)
  })

  test.each([
    { words: [], says: 'No test is named.' },
    { words: ['p.test.yml', '--policy', 'p.yml'], says: 'Both files and --policy are given.' },
    { words: ['--policy', 'p.yml'], says: "There is no test beside the policy 'p.yml'" },
    { words: ['--policy', 'no/p.yml'], says: 'cannot be read' },
    { words: ['no.test.yml'], says: "The policy test 'no.test.yml' does not exist" },
    { words: ['link.test.yml'], says: 'a symbolic link to a file outside the working directory' },
    { words: ['../x.test.yml'], says: 'is outside the working directory' },
    { words: ['--model-name', 'm', 'p.test.yml'], says: "There is no flag '--model-name' here." },
  ])('2: $says', async ({ words, says }) => {
    if (words.includes('link.test.yml')) {
      await symlink('/etc/hostname', join(folder, 'link.test.yml'))
    }
    const ended = await type(...words)
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain(says)
  })
})

describe('what a job is told of policy tests', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stagegate-policy-test-'))
    await writeFile(join(folder, 'p.yml'), policy())
    await writeFile(join(folder, 'p.test.yml'), cases(better, mild.replace('block', 'pass')))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function type(...words: readonly string[]) {
    const commands: string[] = []
    const toRunner = (command: string) => void commands.push(command)
    const test = ['policy', 'test', 'p.test.yml', ...words]
    return { ...(await runInProcess(test, { cwd: folder, toRunner })), commands }
  }

  test('--junit writes the cases as XML, with what failed, and names cannot end an element', async () => {
    const hostile = worse.replace('worse', '"<&\\"]]>\\u0007"').replace('block', 'pass')
    await writeFile(join(folder, 'p.test.yml'), cases(better, hostile))
    expect(await type('--junit', 'results.xml')).toMatchObject({ exitCode: 5, stderr: '' })
    const xml = await readFile(join(folder, 'results.xml'), 'utf8')
    expect(xml).toContain(
      '<testsuite name="p.test.yml" tests="2" failures="1" errors="0" skipped="0">',
    )
    expect(xml).toContain('<testcase classname="m" name="better"/>')
    expect(xml).toContain('name="&lt;&amp;&quot;]]&gt;\\u{7}">')
    expect(xml).toMatch(
      /<failure message="[^"]*expected pass, got block">fail x &gt;= 0\.9: 0\.1 is below 0\.9/,
    )
    expect(xml).not.toContain('\u0007')
  })

  test('a file that cannot be written is an error', async () => {
    const ended = await type('--junit', 'nowhere/results.xml')
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toMatch(
      /The file of --junit cannot be written to .*there is no such folder/,
    )
  })

  test('--github annotates the case that failed, and the gates that no case covers at their lines', async () => {
    expect((await type('--github')).commands).toEqual([
      '::error file=p.test.yml,title=Stagegate::worse: expected pass, got block',
      '::warning file=p.yml,line=7,title=Stagegate::No case makes this gate fail: x >= version:7',
    ])
    expect((await type()).commands).toEqual([])
  })

  test.each([
    { least: '66', exitCode: 0, says: 'cases make 2 of 3 gates fail; at least 66 % is required' },
    { least: '67', exitCode: 5, says: 'cases make 2 of 3 gates fail; at least 67 % is required' },
    { least: '100%', exitCode: 5, says: 'at least 100 % is required' },
  ])('--min-covered $least ends with $exitCode', async ({ least, exitCode, says }) => {
    await writeFile(join(folder, 'p.test.yml'), cases(better, mild))
    const ended = await type('--min-covered', least)
    expect(ended).toMatchObject({ exitCode, stderr: '' })
    expect(ended.stdout).toContain(says)
  })

  test('--json has the coverage as well', async () => {
    const { stdout } = await type('--json')
    expect(JSON.parse(stdout)).toMatchObject({ coverage: { covered: 2, gates: 3 } })
  })

  test.each(['all', '101', '-1', '0.5'])('--min-covered %s is refused', async (least) => {
    const ended = await type(`--min-covered=${least}`)
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toContain('it takes a whole percentage from 0 to 100.')
  })
})
