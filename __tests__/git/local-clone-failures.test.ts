import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { UsageError } from '../../src/core/errors/errors.ts'
import { givenRepositories, nowhere } from './repositories.ts'

const given = givenRepositories()
const tried = `Could not compare commit ${nowhere} with HEAD: `

async function messageOf(relation: Promise<unknown>): Promise<string> {
  const error = await relation.then(
    (answer) => new Error(`there is an answer: ${JSON.stringify(answer)}`),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message
}

/** A PATH on which another program is called git. */
function withProgram(script: string): { PATH: string } {
  const folder = given.folder()
  const program = join(folder, 'git')
  writeFileSync(program, `#!/bin/sh\n${script}\n`)
  chmodSync(program, 0o755)
  return { PATH: `${folder}${delimiter}${given.env.PATH}` }
}

test('the commit is not known if git is not installed', async () => {
  const { directory } = given.repository()
  const env = { PATH: given.folder() }
  expect(await messageOf(given.relation(directory, nowhere, { env }))).toBe(
    `${tried}there is no git on the PATH. Install git, and run this in a clone of the repository.`,
  )
})

test('the commit is not known if the folder is not in a repository', async () => {
  const folder = given.folder()
  expect(await messageOf(given.relation(folder, nowhere))).toBe(
    `${tried}${folder} is not in a git repository. Run this in a clone of the repository.`,
  )
})

test('the commit is not known if the repository belongs to another user', async () => {
  const { directory, commit } = given.repository()
  commit()
  const inside = join(directory, 'models')
  mkdirSync(inside)
  const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
  expect(await messageOf(given.relation(inside, nowhere, { env }))).toBe(
    `${tried}the repository of ${inside} belongs to another user, so git does not read it. If you trust it: git config --global --add safe.directory ${directory}`,
  )
})

test('the commit is not known if the folder does not exist', async () => {
  const folder = join(given.folder(), 'gone')
  expect(await messageOf(given.relation(folder, nowhere))).toMatch(
    /^Could not compare commit .* git ended with status 128 in .*gone \(cannot change to .*: No such file or directory\)\.$/,
  )
})

test('the commit is not known if the repository is damaged', async () => {
  const { directory, git, commit } = given.repository()
  const [first] = [commit(), commit()]
  const object = join(directory, '.git', 'objects', first.slice(0, 2), first.slice(2))
  chmodSync(object, 0o644)
  writeFileSync(object, 'no object')
  expect(() => git('cat-file', '-p', first)).toThrow()

  expect(await messageOf(given.relation(directory, first))).toMatch(/git ended with status 128 in/)
})

test('the commit is not known if git does not end', async () => {
  const { directory } = given.repository()
  const env = withProgram('exec sleep 300')
  expect(await messageOf(given.relation(directory, nowhere, { env, timeout: 300 }))).toBe(
    `${tried}git did not answer in ${directory} within 0.3 seconds.`,
  )
})

test('the commit is not known if another program has the name git', async () => {
  const { directory } = given.repository()
  const failing = withProgram('echo "fatal: out of $(printf "\\033[31m")memory" >&2; exit 3')
  expect(await messageOf(given.relation(directory, nowhere, { env: failing }))).toBe(
    `${tried}git ended with status 3 in ${directory} (out of \\u{1b}[31mmemory).`,
  )
  const killed = withProgram('kill -9 $$')
  expect(await messageOf(given.relation(directory, nowhere, { env: killed }))).toContain(
    `git could not be run in ${directory} (`,
  )
})

test('the commit is not known if the promoted commit is not a full hash', async () => {
  const { directory } = given.repository()
  expect(await messageOf(given.relation(directory, nowhere, { promoted: 'main' }))).toBe(
    "'main' cannot be the commit that is being promoted: it is not the hash of a commit (40 or 64 hexadecimal digits).",
  )
})
