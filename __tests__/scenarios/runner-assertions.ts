import { expect } from '@jest/globals'
import { prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js'
import type { DeploymentState } from './github-with-deployments.ts'
import { expectOnlyOwnMarkdown } from './own-markdown.ts'
import type { CommentState } from './scripted-github.ts'
import type { Told } from './story.ts'

const allowed = {
  links: ['https://mlflow.example/#/', 'https://github.com/octo-bank/fraud-model/'],
  own: /pull request #7\b|\((?:e5bd391|6dcb09b)\)|\bpull request (?:#7) /g,
}

/** Beside what .NET trims, which is more than JavaScript's white space. */
const command = /^[\s\u0085]*::|##\[/
const unseen = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u

/** All that the runner reads of a step. */
export function expectNothingObeyed(told: Told): void {
  const lines = [...told.log, ...told.annotations].flatMap((said) => said.split(/\r\n|\n|\r/))
  // A line that is far too long would be a report that nobody reads.
  const obeyed = lines.filter((line) => command.test(line) || unseen.test(line))
  expect([...obeyed, ...lines.filter(({ length }) => length > 64_000)]).toEqual([])
  expectOutputs(told.outputs)
  expect(told.summary()).toMatch(/^### /)
  expectOnlyOwnMarkdown(told.summary(), allowed)
}

/** Written as the action writes them, and read as the runner does. */
function expectOutputs(outputs: Told['outputs']): void {
  const given = Object.entries(outputs)
  const file = given.map(([name, value]) => `${prepareKeyValueMessage(name, value)}\n`).join('')
  expect(keyValues(file)).toEqual(outputs)
  // None of these parts or begins a command in any shell, in quotes or without.
  const told = given.filter(
    ([, value]) => /[^\x20-\x7e]|['`$<>&;|()*!~]/.test(value) || value.length > 64_000,
  )
  expect(told).toEqual([])
  if (outputs.decision !== undefined) expect(() => JSON.parse(outputs.decision ?? '')).not.toThrow()
  expect(outputs.verdict ?? '').toMatch(/^(?:pass|unchanged|hold|block|)$/)
  expect(outputs['model-url'] ?? '').toMatch(/^$|^https:\/\/mlflow\.example\/#\/models\/[\w.%-]+/)
  expect(outputs['comment-url'] ?? '').toMatch(
    /^$|^https:\/\/github\.com\/octo-bank\/fraud-model\/pull\/7#issuecomment-\d+$/,
  )
}

/** `name<<delimiter`, lines, the delimiter: as the runner's own code reads the file. */
function keyValues(text: string): Record<string, string> {
  const lines = text.split('\n')
  const values: Record<string, string> = {}
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc === -1 || (equals !== -1 && equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const end = lines.indexOf(line.slice(heredoc + 2))
    if (end === -1) throw new Error('the file does not end as it should')
    values[line.slice(0, heredoc)] = lines.splice(0, end).join('\n')
    lines.shift()
  }
  return values
}

const hidden = [
  /^<!-- stagegate:[0-9a-f]{16} -->$/,
  /^<!-- stagegate-told: \d{1,15} \d{1,20} \d{1,6} (?:merge|proposal (?:[0-9a-f]{40}|-)) -->$/,
  /^<!-- stagegate-reviewed: (?:none|\d+ \d{1,15} (?:[0-9a-f]{40}|-)) -->$/,
]

/** Three hidden lines of ours, in their places and nowhere else, and below them only what is ours. */
export function expectOwnComment({ body }: Pick<CommentState, 'body'>): void {
  const lines = body.split('\n')
  for (const [index, line] of hidden.entries()) expect(lines[index]).toMatch(line)
  expect(body.length).toBeLessThanOrEqual(65_536)
  expectOnlyOwnMarkdown(lines.slice(hidden.length).join('\n'), allowed)
}

/** What the deployments page shows, and hands to whoever looks for it. */
export function expectPlainDeployment({ description, payload, statuses }: DeploymentState): void {
  for (const text of [description, ...statuses.map((status) => status.description)]) {
    expect(text).not.toMatch(unseen)
    expect([...text].length).toBeLessThanOrEqual(140)
  }
  for (const text of Object.values(Object(payload))) {
    expect(String(text)).not.toMatch(unseen)
    expect(String(text).length).toBeLessThanOrEqual(4_000)
  }
  for (const { environment_url: address, log_url: log } of statuses) {
    expect(address).toMatch(/^$|^https:\/\/mlflow\.example\/#\/models\/[\w.%-]+\/versions\/\d+$/)
    expect(log).toMatch(/^https:\/\/github\.com\/octo-bank\/fraud-model\/actions\/runs\/\d+\//)
  }
}
