import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { givenRepositories, notAnAncestorOf } from './repositories.ts'

const given = givenRepositories()

/** A commit on main, and one beside it. */
function forked() {
  const { directory, git, commit } = given.repository()
  commit()
  git('checkout', '--quiet', '-b', 'beside')
  const beside = commit()
  git('checkout', '--quiet', 'main')
  const main = commit()
  return { directory, git, beside, main }
}

test('a git replacement with another parent is ignored', async () => {
  const { directory, git, beside, main } = forked()
  git('replace', '--graft', main, beside)
  // Git itself would.
  expect(git('merge-base', '--is-ancestor', beside, main)).toBe('')
  expect(await given.relation(directory, beside)).toEqual(notAnAncestorOf(main))
})

test('a graft is ignored', async () => {
  const { directory, git, beside, main } = forked()
  mkdirSync(join(directory, '.git', 'info'), { recursive: true })
  writeFileSync(join(directory, '.git', 'info', 'grafts'), `${main} ${beside}\n`)
  expect(git('merge-base', '--is-ancestor', beside, main)).toBe('')
  expect(await given.relation(directory, beside)).toEqual(notAnAncestorOf(main))
})

test('git’s environment variables cannot select another repository', async () => {
  const other = given.repository()
  other.commit()
  const { directory, main } = forked()
  const env = { GIT_DIR: join(other.directory, '.git'), GIT_WORK_TREE: other.directory }
  expect(await given.relation(directory, main, { env })).toEqual({ kind: 'same' })
})

test('git starts no program that the repository configures, and changes nothing', async () => {
  const { directory, git, beside, main } = forked()
  const program = join(directory, '.git', 'program')
  writeFileSync(program, '#!/bin/sh\ntouch "$(dirname "$0")/started"\n')
  chmodSync(program, 0o755)
  for (const name of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.askPass']) {
    git('config', name, program)
  }
  git('config', 'alias.rev-parse', `!${program}`)
  // The program works, where git asks it.
  git('status')
  expect(existsSync(join(directory, '.git', 'started'))).toBe(true)
  git('config', '--unset', 'core.fsmonitor')
  const before = git('status', '--porcelain', '--branch')
  git('config', 'core.fsmonitor', program)
  writeFileSync(program, '#!/bin/sh\ntouch "$(dirname "$0")/started-again"\n')

  expect(await given.relation(directory, beside)).toEqual(notAnAncestorOf(main))
  expect(existsSync(join(directory, '.git', 'started-again'))).toBe(false)
  git('config', '--unset', 'core.fsmonitor')
  expect(git('status', '--porcelain', '--branch')).toBe(before)
})
