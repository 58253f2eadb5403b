import { expect, test } from '@jest/globals'
import { marked } from 'marked'
import { dispatch, mergeCommit } from './events.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { ScriptedMlflow } from './scripted-mlflow.ts'
import { type Story, type Told, tell, tellPost } from './story.ts'

const escapeCode = '\u001b'
const hostile = [
  '--> <script>alert(1)</script> @team `x` | [y](https://evil.example)',
  '::set-output name=promoted::true\n::error::boo\n##[group]x',
  `${escapeCode}[2K\u202e ' $(id) %0A::stop-commands::`,
].join('\n')

/** A gate line can hold no control character and no quote, so no metric's name has them. */
const hostileMetric = `::error ::${hostile.replaceAll('\n', ' ').replaceAll(escapeCode, ' ')}`

/** A registry in which everything that can have a name has a hostile one. */
function hostileRegistry(value: number, metric: string): ScriptedMlflow {
  const dataset = { name: hostile, digest: hostile }
  return new ScriptedMlflow(hostile, {
    1: { stage: 'Production', metrics: { [metric]: 0.9, safe: 0.9 }, dataset },
    2: {
      metrics: { [metric]: value, safe: 0.95 },
      dataset: { name: `${hostile}2`, digest: `${hostile}2` },
      runStatus: value < 0.9 ? hostile : 'FINISHED',
    },
  })
}

async function tellIt(value: number, sameDataset: string, metric = hostileMetric) {
  const github = new ScriptedGitHub({ mergedAs: mergeCommit })
  const story: Story = {
    mlflow: hostileRegistry(value, metric),
    github,
    inputs: {
      'model-name': hostile,
      version: '2',
      gates: '* >= champion',
      'same-dataset': sameDataset,
    },
  }
  return { told: await tell(story), github }
}

function expectHarmless(told: Told): void {
  for (const said of [...told.log, ...told.annotations]) {
    for (const line of said.split('\n')) {
      expect(line).not.toMatch(/^\s*::/)
      expect(line).not.toContain('##[')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u202e]/)
    }
  }
  expect(told.outputs.decision ?? '').not.toMatch(/['&]/)
  for (const [name, text] of Object.entries(told.outputs)) {
    expect({ name, text }).toEqual({ name, text: expect.stringMatching(/^[\x20-\x7e]*$/) })
    expect({ name, text }).toEqual({ name, text: expect.not.stringMatching(/[`$<>]/) })
  }
}

/** What a browser would show, without what stands in code. */
function outsideOfCode(markdown: string): string {
  // What only a later run reads holds nothing but digits and words of ours.
  const seen = markdown.replace(/^(?:<!-- stagegate[a-z0-9:\- ]* -->\n)+/, '')
  const html = marked.parse(seen, { async: false, gfm: true })
  return html.replace(/<code[^>]*>[^<]*<\/code>/g, 'CODE')
}

function expectReadable(markdown: string): void {
  const shown = outsideOfCode(markdown)
  const withoutAddresses = shown.replace(/href="[^"]*"/g, '')
  expect(withoutAddresses).not.toMatch(/<script|@team|alert\(1\)|evil|-->|set-output/i)
  const addresses = [...shown.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '')
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/(mlflow\.example|github\.com)\//)
  }
  // The table is still one: no name has ended a row or begun a column.
  const rows = [...shown.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => row ?? '')
  const columns = rows.map((row) => row.match(/<t[hd]/g)?.length)
  // Of gates, and of the target's history.
  expect(columns.filter((count) => count !== 6 && count !== 4)).toEqual([])
}

test.each([
  { what: 'a promotion', value: 0.95, sameDataset: 'warn', verdict: 'pass' },
  { what: 'a block', value: 0.8, sameDataset: 'warn', verdict: 'block' },
  { what: 'a hold', value: 0.95, sameDataset: 'hold', verdict: 'hold' },
])('hostile names are harmless in every output of $what', async (story) => {
  const { told, github } = await tellIt(story.value, story.sameDataset)
  expect(told.outputs.verdict).toBe(story.verdict)
  expectHarmless(told)

  const body = github.pull.comments[0]?.body ?? ''
  const [marker = '', ...rest] = body.split('\n')
  expect(marker).toMatch(/^<!-- stagegate:[0-9a-f]{16} -->$/)
  expectReadable(rest.join('\n'))
  expectReadable(told.summary())
  // Harmless, and still what it is.
  expect(JSON.parse(told.outputs.decision ?? '').model).toBe(hostile)
})

test('a metric name that MLflow would refuse does not stop the report', async () => {
  const { told } = await tellIt(0.95, 'warn', `"${hostile}"`)
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expectHarmless(told)
})

test('hostile names are harmless in a rollback, its rollback mark, clear-rollback and rollback-on-failure', async () => {
  const mlflow = hostileRegistry(0.95, hostileMetric)
  const env = { GITHUB_TRIGGERING_ACTOR: hostile }
  const on = { mlflow, env, event: dispatch() }
  const given = { 'model-name': hostile, version: '2', reason: hostile }
  const promotion = { ...given, reason: '', gates: 'safe >= 0.9', 'rollback-on-failure': 'true' }
  const promoted = await tell({ ...on, run: 1, inputs: promotion })
  const rolledBack = await tell({
    ...on,
    run: 2,
    minute: 1,
    inputs: { ...given, command: 'rollback' },
  })
  expect(rolledBack.outputs).toMatchObject({ version: '1', 'previous-version': '2' })
  const held = await tell({ ...on, run: 3, minute: 2, inputs: promotion })
  expect(held.outputs.verdict).toBe('hold')
  const cleared = await tell({
    ...on,
    run: 4,
    minute: 3,
    inputs: { ...given, command: 'clear-rollback', reason: 'a false alarm' },
  })
  const again = await tell({ ...on, run: 5, minute: 4, inputs: promotion })
  const undone = await tellPost(again, { mlflow, minute: 5 })
  const leftAlone = await tellPost(promoted, { mlflow, minute: 6 })
  for (const told of [promoted, rolledBack, held, cleared, again, undone, leftAlone]) {
    expect(told.annotations.length).toBeGreaterThan(0)
    expectHarmless(told)
    const shown = outsideOfCode(told.summary()).replace(/href="[^"]*"/g, '')
    expect(shown).not.toMatch(/<script|@team|alert\(1\)|evil|-->|set-output/i)
  }
  expect(undone.summary()).toContain('Rolled back')
  expect(leftAlone.summary()).toContain('Not rolled back')
})

test('hostile names are harmless in an error', async () => {
  const mlflow = new ScriptedMlflow('fraud-detector', { 1: {} })
  const inputs = { version: '1', 'model-name': hostile, gates: 'x >= 1' }
  const told = await tell({ mlflow, inputs })
  expect(told.ended).toBe('failure')
  expect(told.annotations.at(-1)).toContain('There is no registered model')
  expectHarmless(told)
  expect(outsideOfCode(told.summary())).not.toMatch(/<script|@team|evil/)
})

test.each(['version', 'stage', 'command', 'dry-run', 'fail-on', 'ui-url', 'expected-evidence'])(
  'hostile text is harmless as the input %s',
  async (input) => {
    const mlflow = new ScriptedMlflow('fraud-detector', { 1: { metrics: { x: 2 } } })
    const inputs = { version: '1', gates: 'x >= 1', [input]: hostile }
    const told = await tell({ mlflow, inputs })
    expect(told.ended).toBe('failure')
    expectHarmless(told)
    expect(outsideOfCode(told.summary())).not.toMatch(/<script|@team|evil/)
  },
)

test('hostile text is harmless as the name of an input, and as a gate', async () => {
  const mlflow = new ScriptedMlflow('fraud-detector', { 1: { metrics: { x: 2 } } })
  const named = await tell({ mlflow, inputs: { version: '1', gates: 'x >= 1', [hostile]: '1' } })
  const gate = await tell({ mlflow, inputs: { version: '1', gates: hostile } })
  for (const told of [named, gate]) {
    expect(told.ended).toBe('failure')
    expectHarmless(told)
    expect(outsideOfCode(told.summary())).not.toMatch(/<script|@team|evil/)
  }
})
