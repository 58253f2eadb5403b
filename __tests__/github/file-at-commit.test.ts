import { describe, expect, test } from '@jest/globals'
import { type FileAtCommit, fileAtCommit } from '../../src/github/file-at-commit.ts'
import type { GitHub } from '../../src/github/github.ts'
import { givenGitHub } from './emulated-github.ts'

const story = givenGitHub({ private: true })
const nowhere = 'ab'.repeat(20)
const contents = { contents: 'read' } as const

async function read(
  commit: string,
  path: string,
  github?: GitHub,
  mostBytes = 1000,
): Promise<FileAtCommit> {
  const { repository } = story.emulator
  const client = github ?? (await story.workflow(contents))
  return await fileAtCommit({ github: client, repository, commit, path, mostBytes })
}

let branches = 0

/** The commit of a branch of its own, with these files beside those of `main`. */
async function commitOf(files: Readonly<Record<string, string>>): Promise<string> {
  branches += 1
  let commit = ''
  for (const [path, text] of Object.entries(files)) {
    const name = path.split('/').map(encodeURIComponent).join('/')
    commit = await story.emulator.commitFile(`files-${branches}`, name, text)
  }
  return commit
}
const because = (text: string | RegExp) => ({
  kind: 'not-known',
  because: typeof text === 'string' ? text : expect.stringMatching(text),
})

/** GitHub's own words for what the emulator's files cannot be. */
function answer(status: number, body: object, path = /\/contents\//) {
  story.emulator.break({
    method: 'GET',
    path,
    times: 1,
    answer: {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
    },
  })
}

describe('a file at a commit', () => {
  test('has the content of that commit, not of a later one', async () => {
    const { emulator } = story
    const before = await emulator.commitFile('later', 'ml/policy.yml', 'version: 1\n')
    const after = await emulator.commitFile('later', 'ml/policy.yml', 'version: 2\n')
    expect(await read(before, 'ml/policy.yml')).toEqual({ kind: 'found', text: 'version: 1\n' })
    expect(await read(after, './ml//policy.yml')).toEqual({ kind: 'found', text: 'version: 2\n' })
  })

  test('takes one request', async () => {
    const commit = await commitOf({ 'policy.yml': 'version: 1\n' })
    const github = await story.workflow(contents)
    story.emulator.forgetRequests()
    await read(commit.toUpperCase(), 'policy.yml', github)
    expect(story.transcript()).toEqual([
      `GET /repos/octo-bank/fraud-model/contents/policy.yml?ref=${commit} 200`,
    ])
  })

  test('may have almost any name', async () => {
    const names = ['a b.yml', 'ä/ö.yml', '100%.yml', 'a#b.yml', 'q?x=1.yml', 'a+b&c.yml', '{x}.yml']
    const commit = await commitOf(Object.fromEntries(names.map((name) => [name, `is ${name}`])))
    for (const name of names) {
      expect(await read(commit, name)).toEqual({ kind: 'found', text: `is ${name}` })
    }
  })

  test('keeps a byte order mark, and may be empty', async () => {
    const commit = await commitOf({ 'bom.yml': '\ufeffversion: 1', empty: '' })
    expect(await read(commit, 'bom.yml')).toEqual({ kind: 'found', text: '\ufeffversion: 1' })
    expect(await read(commit, 'empty')).toEqual({ kind: 'found', text: '' })
  })
})

describe('a file at a commit is absent', () => {
  test('only if the commit does not have it', async () => {
    const commit = await commitOf({ 'ml/other.yml': 'x' })
    for (const path of [
      'policy.yml',
      'ml/policy.yml',
      'no/such/policy.yml',
      'ml/other.yml/policy',
    ]) {
      expect(await read(commit, path)).toEqual({ kind: 'absent' })
    }
  })
})

describe('a file at a commit is not known for', () => {
  test('a commit that GitHub does not have', async () => {
    expect(await read(nowhere, 'ml/policy.yml')).toEqual(
      because(
        `Could not read 'ml/policy.yml' at commit ${nowhere}: GitHub has no such commit in this repository (a rewritten branch may have left it behind), or the github-token may not see it: that needs \`contents: read\` in the job's permissions.`,
      ),
    )
  })

  test('a text that is not a full hash', async () => {
    for (const commit of ['main', 'abcdef1', '', '0'.repeat(40)]) {
      expect(await read(commit, 'policy.yml')).toEqual(because(/^Could not read 'policy.yml' at /))
    }
  })

  test.each([
    '../policy.yml',
    'ml/../../policy.yml',
    '/etc/passwd',
    '',
    '.',
    'a\\b',
    'a\nb',
    'a\ud800',
  ])('the path %j', async (path) => {
    expect(await read(nowhere, path)).toEqual(because(/the path must be inside the repository/))
  })

  test('a folder, a link to another place, a submodule, and paths below them', async () => {
    const commit = await commitOf({ 'ml/policy.yml': 'x' })
    const row = { name: 'it', path: 'it', sha: nowhere, size: 0 }
    const link = { ...row, type: 'symlink', target: '../outside.yml' }
    const submodule = { ...row, type: 'submodule', submodule_git_url: 'https://github.com/a/b' }
    expect(await read(commit, 'ml')).toEqual(because(/it is a folder\.$/))
    answer(200, link)
    expect(await read(commit, 'it')).toEqual(because(/it is a symbolic link\.$/))
    answer(200, submodule)
    expect(await read(commit, 'it')).toEqual(because(/it is a submodule\.$/))
    answer(200, link, /\/contents\/it\?/)
    expect(await read(commit, 'it/policy.yml')).toEqual(because(/'it' is a symbolic link, which/))
    answer(200, submodule, /\/contents\/it\?/)
    expect(await read(commit, 'it/a/policy.yml')).toEqual(because(/'it' is a submodule, which/))
  })

  test('a file that is too large for GitHub to send its text', async () => {
    const commit = await commitOf({ 'large.yml': 'x'.repeat(2_000) })
    expect(await read(commit, 'large.yml')).toEqual(because(/2000 bytes; the limit is 1000\.$/))
    const file = { type: 'file', name: 'p', path: 'p', sha: nowhere, size: 900 }
    answer(200, { ...file, encoding: 'none', content: '' })
    expect(await read(commit, 'large.yml')).toEqual(because(/encoding 'none' instead of base64/))
    answer(200, { ...file, encoding: 'base64', content: 'eA==' })
    expect(await read(commit, 'large.yml')).toEqual(because(/has 900 bytes, but sent 1\./))
  })

  test('a file that is not text', async () => {
    const commit = await commitOf({ 'utf16.yml': 'x' })
    const bytes = Buffer.from('\ufeffversion: 1', 'utf16le')
    const content = bytes.toString('base64')
    answer(200, { type: 'file', size: bytes.length, encoding: 'base64', content })
    expect(await read(commit, 'utf16.yml')).toEqual(because(/not text in UTF-8/))
  })

  test('a file that GitHub lists but does not find', async () => {
    const commit = await commitOf({ 'ml/policy.yml': 'x' })
    answer(404, { message: 'Not Found' })
    expect(await read(commit, 'ml/policy.yml')).toEqual(because(/Run the job again/))
  })

  test('a file that the token cannot read', async () => {
    const commit = await commitOf({ 'policy.yml': 'x' })
    const github = await story.workflow({ pull_requests: 'write' })
    expect(await read(commit, 'policy.yml', github)).toEqual(
      because(/403 \(Resource not accessible by integration\)\. It needs `contents: read`/),
    )
  })

  test('a malformed answer', async () => {
    const commit = await commitOf({ 'policy.yml': 'x' })
    answer(200, { hello: 'there' })
    expect(await read(commit, 'policy.yml')).toEqual(because(/not have the form of GitHub's API/))
    answer(503, { message: 'Unavailable' })
    expect(await read(commit, 'policy.yml')).toEqual({ kind: 'found', text: 'x' })
  })
})
