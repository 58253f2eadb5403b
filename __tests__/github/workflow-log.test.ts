import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonText } from '../../src/cli/json.ts'
import { harmlessLines, withoutCommands } from '../../src/github/workflow-commands.ts'

const root = new URL('../../', import.meta.url)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-log-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a script with the real `@actions/core`, as a runner would, and gives what it wrote. */
async function onARunner(script: string) {
  const output = join(folder, 'output')
  const summary = join(folder, 'summary')
  await Promise.all([writeFile(output, ''), writeFile(summary, '')])
  const program = `
    import * as core from '@actions/core'
    import { openWorkflowLog } from '${new URL('src/github/workflow-log.ts', root)}'
    ${script}`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program],
    { cwd: root, env: { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } },
  )
  const lines = stdout.split('\n')
  return {
    lines,
    /** Lines that a runner obeys: \`::\` after white space, or the older \`##[\` anywhere. */
    commands: lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##[')),
    output: await readFile(output, 'utf8'),
    summary: await readFile(summary, 'utf8'),
  }
}

describe('a line of the log', () => {
  test('with text from outside is never a workflow command', async () => {
    const hostile = [
      '::error::forged',
      '  \t::set-output name=verdict::pass',
      '\u00a0::add-mask::e',
      'metric\n::stop-commands::token',
      'metric\r::warning::carriage',
      'metric\u2028::warning::separator',
      'name ##[error]old form',
      '##[add-mask]e',
      '\u200b::debug::invisible',
    ]
    const { commands, lines } = await onARunner(`
      const log = openWorkflowLog(core, [])
      for (const text of ${JSON.stringify(hostile)}) log.info(text)`)
    expect(commands).toEqual([])
    expect(lines).toEqual([
      ': :error::forged',
      '  \\u{9}::set-output name=verdict::pass',
      '\u00a0: :add-mask::e',
      'metric',
      ': :stop-commands::token',
      'metric\\u{d}::warning::carriage',
      'metric\\u{2028}::warning::separator',
      'name ## [error]old form',
      '## [add-mask]e',
      '\\u{200b}::debug::invisible',
      '',
    ])
  })

  test('shows characters that would color, move or hide text', async () => {
    const { lines } = await onARunner(`
      openWorkflowLog(core, []).info('a\\u001b[31mred\\u202eevil')`)
    expect(lines[0]).toBe('a\\u{1b}[31mred\\u{202e}evil')
  })
})

describe('the CLI’s output in a workflow', () => {
  const pieces = ['::', ':', '#', '##[', '[error]', ' ', '\t', '\u0085', '\u00a0', '\n', '\r', 'x']
    // What Azure DevOps and TeamCity obey, in any case of letters.
    .concat(['##vso[', 'VSO[', '##teamcity[', 'teamCity['])
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((them) => them.join(''))
  /** As the runner, a .NET program, sees it: lines and white space are its own. */
  const commands = (printed: string) =>
    printed
      .split(/\r\n|\n|\r/)
      .filter((line) => /^[\s\u0085]*::/.test(line) || /##(?:vso|teamcity)?\[/i.test(line))

  test('property: no line of text is a workflow command', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(commands(withoutCommands(given))).toEqual([])
        expect(commands(harmlessLines(given))).toEqual([])
      }),
    )
  })

  test('property: no line of JSON is a workflow command, and it is parsed to the same value', () => {
    const data = fc.record({ name: text, names: fc.array(text), byName: fc.dictionary(text, text) })
    fc.assert(
      fc.property(data, (given) => {
        const printed = withoutCommands(jsonText(given))
        expect(commands(printed)).toEqual([])
        expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(given)))
      }),
    )
  })

  test('is not changed if it is not a command, including colors', () => {
    const plain = 'PASS  a::b #[x]\n  \u001b[32mpass\u001b[39m  ## x [y] : z'
    expect(withoutCommands(plain)).toBe(plain)
  })
})

describe('secrets', () => {
  test('are masked before the first line, line by line, and an empty secret is not masked', async () => {
    const { lines } = await onARunner(`
      const log = openWorkflowLog(core, ['', 'hunter2', 'first\\nsecond\\n', ' '])
      log.info('hello')`)
    expect(lines).toEqual([
      '::add-mask::hunter2',
      '::add-mask::first%0Asecond%0A',
      '::add-mask::first',
      '::add-mask::second',
      'hello',
      '',
    ])
  })
})

describe('annotations', () => {
  test('show hostile text as text', async () => {
    const { commands } = await onARunner(`
      openWorkflowLog(core, []).annotate({ subject: 'gate', level: 'error',
        title: 'auc,line=1::x\\n::warning::', message: 'a\\n::error::b%0A::notice::c' })`)
    expect(commands).toEqual([
      '::error title=auc%2Cline=1%3A%3Ax\\u{a}%3A%3Awarning%3A%3A::a%0A: :error::b%250A::notice::c',
    ])
  })

  test('are at most eight for gates, one for the verdict and ten in all', async () => {
    const { commands, lines } = await onARunner(`
      const log = openWorkflowLog(core, [])
      const annotate = (subject, message) =>
        log.annotate({ subject, level: 'error', title: subject, message })
      for (let i = 1; i <= 12; i += 1) annotate('gate', String(i))
      for (let i = 1; i <= 3; i += 1) annotate('other', String(i))
      annotate('verdict', 'block')
      annotate('verdict', 'again')
      annotate('other', 'late')`)
    expect(commands).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((i) => `::error title=gate::${i}`),
      '::error title=other::1',
      '::error title=verdict::block',
    ])
    // What GitHub would drop is in the log.
    expect(lines.filter((line) => line.startsWith('error: '))).toEqual([
      'error: gate: 9',
      'error: gate: 10',
      'error: gate: 11',
      'error: gate: 12',
      'error: other: 2',
      'error: other: 3',
      'error: verdict: again',
      'error: other: late',
    ])
  })
})

describe('outputs and summary', () => {
  test('write an output that contains the runner’s syntax as one value', async () => {
    const { output, commands } = await onARunner(`
      openWorkflowLog(core, []).setOutputs({ verdict: 'hold', version: 'x\\nverdict<<EOF\\npass\\nEOF' })`)
    expect(commands).toEqual([])
    const [, delimiter] = /^version<<(ghadelimiter_\S+)$/m.exec(output) ?? []
    expect(output).toContain(`version<<${delimiter}\nx\nverdict<<EOF\npass\nEOF\n${delimiter}`)
  })

  test('cut a summary at a line if it has more than 1 MiB', async () => {
    const { summary } = await onARunner(`
      const log = openWorkflowLog(core, [])
      await log.setSummary('an earlier text')
      await log.setSummary(('é'.repeat(99) + '\\n').repeat(10_000))`)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1024 * 1024 - 400)
    const [first, ...rest] = summary.trimEnd().split('\n')
    expect(first).toBe('é'.repeat(99))
    expect(rest.at(-1)).toContain('1 MiB')
  })

  test('give a warning if the summary cannot be written', async () => {
    const { commands } = await onARunner(`
      process.env.GITHUB_STEP_SUMMARY = '/nowhere/at/all'
      await openWorkflowLog(core, []).setSummary('x')`)
    expect(commands).toEqual([
      expect.stringMatching(/^::warning title=No job summary::.*does not change the verdict\.$/),
    ])
  })
})
