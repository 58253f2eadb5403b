import { expect, test } from '@jest/globals'
import { givenRepositories, nowhere } from './repositories.ts'

const given = givenRepositories()

const cutOff = {
  kind: 'not-known',
  reason: 'shallow',
  promoted: expect.stringMatching(/^[0-9a-f]{40}$/),
  because: expect.stringMatching(/shallow.*git fetch --unshallow.*fetch-depth: 0/),
}

test('in a shallow clone, a commit beyond its end is not known until the rest is fetched', async () => {
  const origin = given.repository()
  const [first, second, third] = [origin.commit(), origin.commit(), origin.commit()]
  const { directory, git } = given.cloneOf(origin.directory, '--depth=2')

  expect(await given.relation(directory, third)).toEqual({ kind: 'same' })
  expect(await given.relation(directory, second)).toEqual({ kind: 'ancestor' })
  expect(await given.relation(directory, first)).toEqual(cutOff)
  git('fetch', '--quiet', '--unshallow')
  expect(await given.relation(directory, first)).toEqual({ kind: 'ancestor' })
})

test('in a shallow clone, a commit without a known path to the promoted commit is not known', async () => {
  const origin = given.repository()
  const first = origin.commit()
  origin.commit()
  origin.commit()
  origin.git('branch', 'old', first)
  const { directory, git } = given.cloneOf(origin.directory, '--depth=1', '--no-single-branch')

  expect(git('cat-file', '-t', first)).toBe('commit')
  expect(await given.relation(directory, first)).toEqual(cutOff)
  git('fetch', '--quiet', '--unshallow')
  expect(await given.relation(directory, first)).toEqual({ kind: 'ancestor' })
})

test('in a shallow clone, the promoted commit may be missing', async () => {
  const origin = given.repository()
  const [first, second] = [origin.commit(), origin.commit()]
  const { directory } = given.cloneOf(origin.directory, '--depth=1')

  expect(await given.relation(directory, second, { promoted: first })).toEqual(cutOff)
  expect(await given.relation(directory, second, { promoted: nowhere })).toEqual(cutOff)
})
