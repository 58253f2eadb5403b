import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../../testing/property/runs.ts'
import { givenRepositories, notAnAncestorOf } from './repositories.ts'

const given = givenRepositories()

describe('a clone knows the relation of a run’s commit to the promoted commit for', () => {
  test('the checked-out commit, earlier commits and later commits', async () => {
    const { directory, git, commit } = given.repository()
    const [first, second, third] = [commit(), commit(), commit()]
    git('checkout', '--quiet', second)

    expect(await given.relation(directory, second)).toEqual({ kind: 'same' })
    expect(await given.relation(directory, second.toUpperCase())).toEqual({ kind: 'same' })
    expect(await given.relation(directory, first)).toEqual({ kind: 'ancestor' })
    expect(await given.relation(directory, third)).toEqual(notAnAncestorOf(second))
    expect(await given.relation(directory, third, { promoted: third })).toEqual({ kind: 'same' })
    expect(await given.relation(directory, second, { promoted: third })).toEqual({
      kind: 'ancestor',
    })
  })

  test('a commit of a branch, before and after the merge', async () => {
    const { directory, git, commit } = given.repository()
    const start = commit()
    git('checkout', '--quiet', '-b', 'train')
    const trained = commit()
    git('checkout', '--quiet', 'main')
    const ours = commit()

    expect(await given.relation(directory, trained)).toEqual(notAnAncestorOf(ours))
    git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'train')
    expect(await given.relation(directory, trained)).toEqual({ kind: 'ancestor' })
    expect(await given.relation(directory, start)).toEqual({ kind: 'ancestor' })
  })

  test('a commit of a squashed branch, which is not in the history', async () => {
    const { directory, git, commit } = given.repository()
    commit()
    git('checkout', '--quiet', '-b', 'train')
    writeFileSync(join(directory, 'train.py'), 'fit()\n')
    git('add', 'train.py')
    const trained = commit()
    git('checkout', '--quiet', 'main')
    git('merge', '--quiet', '--squash', 'train')
    const squashed = commit()

    expect(await given.relation(directory, trained)).toEqual(notAnAncestorOf(squashed))
  })

  test('a commit of an unrelated history', async () => {
    const { directory, git, commit } = given.repository()
    const ours = commit()
    git('checkout', '--quiet', '--orphan', 'pages')
    const other = commit()
    git('checkout', '--quiet', 'main')

    expect(await given.relation(directory, other)).toEqual(notAnAncestorOf(ours))
  })

  test('the commits of separate worktrees', async () => {
    const { directory, git, commit } = given.repository()
    const [first, second] = [commit(), commit()]
    const beside = given.folder()
    git('worktree', 'add', '--quiet', '--detach', beside, first)

    expect(await given.relation(beside, first)).toEqual({ kind: 'same' })
    expect(await given.relation(beside, second)).toEqual(notAnAncestorOf(first))
    expect(await given.relation(directory, first)).toEqual({ kind: 'ancestor' })
  })

  test('a folder inside the clone, with uncommitted changes', async () => {
    const { directory, git, commit } = given.repository()
    const [first, second] = [commit(), commit()]
    const inside = join(directory, 'models')
    mkdirSync(inside)
    writeFileSync(join(inside, 'train.py'), 'fit()\n')
    git('add', 'models/train.py')

    expect(await given.relation(inside, second)).toEqual({ kind: 'same' })
    expect(await given.relation(inside, first)).toEqual({ kind: 'ancestor' })
  })

  test('a bare repository, and a SHA-256 repository', async () => {
    const { directory, commit } = given.repository('--object-format=sha256')
    const [first, second] = [commit(), commit()]
    const bare = given.cloneOf(directory, '--bare')

    expect(first).toHaveLength(64)
    expect(await given.relation(bare.directory, second)).toEqual({ kind: 'same' })
    expect(await given.relation(bare.directory, first)).toEqual({ kind: 'ancestor' })
  })
})

/** Each commit's parents, by their place in the list: always earlier ones. */
const histories = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 2, maxLength: 12 })
  .map((picks) =>
    picks.map((pick, place) =>
      place === 0 ? [] : [...new Set(pick.map((number) => number % place))],
    ),
  )

test('property: a commit is in the history exactly if the parents lead to it', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (parents) => {
      const { directory, git, feed } = given.repository()
      feed(parents.map(asFastImport).join(''), 'fast-import', '--quiet')
      const hashes = parents.map((_, place) => git('rev-parse', `refs/heads/c${place}`))
      const last = parents.length - 1
      const reached = reachable(parents, last)

      const found = await Promise.all(
        hashes.map((hash) => given.relation(directory, hash, { promoted: hashes[last] ?? '' })),
      )
      expect(found.map(({ kind }) => kind)).toEqual(
        parents.map((_, place) => {
          if (place === last) return 'same'
          return reached.has(place) ? 'ancestor' : 'not-an-ancestor'
        }),
      )
    }),
    { numRuns: runs(6) },
  )
})

function asFastImport(parents: readonly number[], place: number): string {
  const message = `commit ${place}`
  const [from, ...merged] = parents
  return [
    `commit refs/heads/c${place}`,
    `mark :${place + 1}`,
    `committer Mona <mona@example.com> ${1_700_000_000 + place} +0000`,
    `data ${message.length}`,
    message,
    ...(from === undefined ? [] : [`from :${from + 1}`]),
    ...merged.map((parent) => `merge :${parent + 1}`),
    '',
    '',
  ].join('\n')
}

function reachable(parents: readonly (readonly number[])[], start: number): ReadonlySet<number> {
  const seen = new Set<number>()
  const open = [start]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen.has(place)) continue
    seen.add(place)
    open.push(...(parents[place] ?? []))
  }
  return seen
}
