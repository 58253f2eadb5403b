import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import type { CommitRelation } from '../../src/core/evidence/commit-relation.ts'
import { localClone } from '../../src/git/local-clone.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Temporary git repositories, and a git that knows nobody's settings. */
export function givenRepositories() {
  let root = ''
  let env: Env = {}
  let made = 0
  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'stagegate-git-')))
    env = {
      PATH: process.env.PATH,
      HOME: root,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Mona',
      GIT_AUTHOR_EMAIL: 'mona@example.com',
      GIT_COMMITTER_NAME: 'Mona',
      GIT_COMMITTER_EMAIL: 'mona@example.com',
    }
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  function run(directory: string, args: readonly string[], input = ''): string {
    const options = { cwd: directory, env, input, encoding: 'utf8', stdio: 'pipe' } as const
    return execFileSync('git', args, options).trim()
  }
  function folder(): string {
    made += 1
    const path = join(root, `${made}`)
    mkdirSync(path)
    return path
  }
  function at(directory: string) {
    return {
      directory,
      git: (...args: readonly string[]) => run(directory, args),
      feed: (input: string, ...args: readonly string[]) => run(directory, args, input),
      /** A commit on what is checked out, unlike every other; its full hash. */
      commit(): string {
        made += 1
        run(directory, ['commit', '--quiet', '--allow-empty', '-m', `Train ${made}`])
        return run(directory, ['rev-parse', 'HEAD'])
      },
    }
  }

  return {
    get env(): Env {
      return env
    },
    folder,
    at,
    repository(...options: readonly string[]) {
      const directory = folder()
      run(directory, ['init', '--quiet', '--initial-branch=main', ...options])
      return at(directory)
    },
    /** As from a server: over a transport, not by linking the files. */
    cloneOf(origin: string, ...options: readonly string[]) {
      const directory = folder()
      run(directory, ['clone', '--quiet', '--no-local', ...options, `file://${origin}`, '.'])
      return at(directory)
    },
    /** How `commit` stands to what is checked out, or to `promoted`. */
    relation(
      directory: string,
      commit: string,
      given: { promoted?: string; env?: Env; timeout?: number } = {},
    ) {
      const { promoted = null, timeout } = given
      return localClone({
        directory,
        commit: promoted,
        env: { ...env, ...given.env },
        ...(timeout !== undefined && { timeout }),
      }).relationOf(commit)
    },
  }
}

/** A hash that no repository has. */
export const nowhere = 'ab'.repeat(20)

/** Of a commit that is there, and not in the history of that one. */
export function notAnAncestorOf(promoted: string): CommitRelation {
  return { kind: 'not-an-ancestor', promoted }
}
