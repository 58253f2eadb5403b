import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commitHash } from '../../src/git/commit-hash.ts'
import { anyCharacter } from '../../testing/property/any-character.ts'
import { givenRepositories, nowhere } from './repositories.ts'

const given = givenRepositories()

const notThere = {
  kind: 'not-known',
  reason: 'not-found',
  because: 'the clone has no such commit',
  promoted: expect.stringMatching(/^[0-9a-f]{40,64}$/),
}

describe('in a clone, the relation is not known for', () => {
  test('a commit that the clone does not have', async () => {
    const { directory, commit } = given.repository()
    commit()
    expect(await given.relation(directory, nowhere)).toEqual(notThere)
    expect(await given.relation(directory, 'cd'.repeat(32))).toEqual(notThere)
    const later = commit()
    expect(await given.relation(directory, nowhere)).toMatchObject({ promoted: later })
  })

  test('every commit if the clone does not have the promoted commit', async () => {
    const { directory, commit } = given.repository()
    const first = commit()
    expect(await given.relation(directory, first, { promoted: nowhere })).toEqual({
      kind: 'not-known',
      reason: 'no-promoted-commit',
      because: `the clone does not have the commit that is being promoted, ${nowhere}`,
      promoted: nowhere,
    })
  })

  test('every commit in an empty repository', async () => {
    const { directory } = given.repository()
    expect(await given.relation(directory, nowhere)).toEqual({
      kind: 'not-known',
      reason: 'no-promoted-commit',
      because: 'nothing has been committed in the repository yet',
      promoted: null,
    })
  })

  test('an object that is not a commit, or a tag object', async () => {
    const { directory, git, commit } = given.repository()
    commit()
    git('tag', '-a', 'v1', '-m', 'Release')
    commit()
    expect(await given.relation(directory, git('rev-parse', 'v1'))).toEqual(notThere)
    expect(await given.relation(directory, git('rev-parse', 'HEAD^{tree}'))).toEqual(notThere)
  })

  test('a branch whose name looks like a commit', async () => {
    const { directory, git, commit } = given.repository()
    const first = commit()
    commit()
    const long = 'cd'.repeat(32)
    git('update-ref', `refs/heads/${nowhere}`, first)
    git('update-ref', `refs/heads/${long}`, first)
    expect(await given.relation(directory, nowhere)).toEqual(notThere)
    expect(await given.relation(directory, long)).toEqual(notThere)
  })

  test('an abbreviated hash', async () => {
    const { directory, commit } = given.repository('--object-format=sha256')
    const first = commit()
    commit()
    expect(await given.relation(directory, first.slice(0, 40))).toEqual(notThere)
  })

  test('a commit that a partial clone would have to fetch, which is not fetched', async () => {
    const origin = given.repository()
    const first = origin.commit()
    origin.commit()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const { directory, git } = given.cloneOf(origin.directory, '--filter=blob:none')
    origin.git('checkout', '--quiet', '-b', 'later')
    const later = origin.commit()

    expect(await given.relation(directory, first)).toEqual({ kind: 'ancestor' })
    expect(await given.relation(directory, later)).toEqual(notThere)
    // The clone itself could have got it.
    expect(git('cat-file', '-t', later)).toBe('commit')
  })
})

describe('the tag mlflow.source.git.commit without a full hash', () => {
  test('is not looked up if it is abbreviated', async () => {
    const { directory, commit } = given.repository()
    const first = commit()
    for (const length of [7, 12, 39]) {
      expect(await given.relation(directory, first.slice(0, length))).toEqual({
        kind: 'not-known',
        reason: 'no-hash',
        because: 'a short hash may match another commit later: give all 40 digits',
        promoted: first,
      })
    }
  })

  test.each([
    'HEAD',
    'main',
    '',
    '0'.repeat(40),
    `${nowhere} `,
    `${nowhere}^{commit}`,
    `--output=${nowhere}`,
    '; touch pwned',
    '$(touch pwned)',
  ])('is not passed to git if it is %j', async (text) => {
    const { directory, commit } = given.repository()
    const first = commit()
    expect(await given.relation(directory, text)).toEqual({
      kind: 'not-known',
      reason: 'no-hash',
      because: 'it is not the hash of a commit (40 or 64 hexadecimal digits)',
      promoted: first,
    })
    expect(existsSync(join(directory, 'pwned'))).toBe(false)
  })

  test('property: only hexadecimal digits are passed to git', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: anyCharacter })), (text) => {
        const read = commitHash(text)
        expect(read.kind === 'none' || /^[0-9a-f]+$/.test(read.hash)).toBe(true)
      }),
    )
    const digits = [...'0123456789abcdefABCDEF']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...digits), { minLength: 1, maxLength: 70 }),
        (characters) => {
          const text = characters.join('')
          const isFull = [40, 64].includes(text.length) && !/^0+$/.test(text)
          expect(commitHash(text).kind).toBe(isFull ? 'full' : 'none')
        },
      ),
    )
  })
})
