import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { versionNumber } from '../../src/core/model/model.ts'
import { type CommentFacts, type CommentText, compose } from '../../src/github/comment-text.ts'
import { runs } from '../../testing/property/runs.ts'
import { CommentModel } from './comment-model.ts'
import { marker } from './emulated-github.ts'

const head = 'a'.repeat(40)

function toldAt(at: number, about: CommentFacts['about'] = { kind: 'merge' }): CommentFacts {
  return { stamp: { at, runId: '1', attempt: 1 }, about, body: `as of ${at}` }
}

function merged(at: number): CommentText {
  return { told: toldAt(at), reviewed: { kind: 'none' } }
}

function proposed(at: number, of = head): CommentText {
  const reviewed = {
    kind: 'version',
    version: versionNumber(at),
    source: null,
    at,
    head: of,
  } as const
  return { told: toldAt(at, { kind: 'proposal', head: of }), reviewed }
}

/** Runs that know at different times, in any order. */
const someRuns = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 })
/** What stands there at the beginning: nothing, one comment, or those of runs that were killed. */
const before = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 2 })

async function seed(model: CommentModel, times: readonly number[], text = merged) {
  model.comments = times.map((at, index) => {
    const { told, reviewed } = text(at)
    const body = told === null ? '' : compose(marker, told, reviewed)
    return { id: index - times.length, nodeId: '', url: '', body, writtenAt: null }
  })
}

describe('in every order in which GitHub can process the requests of several runs,', () => {
  test('one comment is left, with the newest text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), someRuns, before, async (scheduler, times, seeded) => {
        const model = new CommentModel(scheduler)
        await seed(model, seeded)
        const ended = times.map((at) => model.run(`run ${at}`, merged(at), { late: 'bounded' }))
        const results = await scheduler.waitFor(Promise.all(ended))

        const newest = Math.max(...times, ...seeded)
        expect(model.texts).toEqual([merged(newest)])
        // A run that says that it was superseded was, and the newest never says so.
        const [last] = times.toSorted((a, b) => b - a)
        const own = results[times.indexOf(last ?? 0)]
        expect(own?.kind === 'superseded').toBe(last !== newest)
        expect(results.flatMap((result) => result?.warnings)).toEqual([])
      }),
      { numRuns: runs(400) },
    )
  })

  test('the comment has the merge’s report and the check’s reviewed version', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        async (scheduler, times, merges) => {
          const model = new CommentModel(scheduler)
          const texts = times.map((at, index) => (index < merges ? merged(at) : proposed(at)))
          const ended = texts.map((text, index) =>
            model.run(`run ${times[index]}`, text, { late: 'bounded', head }),
          )
          await scheduler.waitFor(Promise.all(ended))

          const reports = times.slice(0, merges)
          const shown = times.slice(merges)
          const [text, ...others] = model.texts
          expect(others).toEqual([])
          // A merge follows every proposal, whichever of them came to its end last.
          expect(text?.told?.stamp.at).toBe(Math.max(...(merges > 0 ? reports : shown)))
          expect(text?.reviewed).toEqual(
            shown.length === 0 ? { kind: 'none' } : proposed(Math.max(...shown)).reviewed,
          )
        },
      ),
      { numRuns: runs(300) },
    )
  })

  test('the comment is about the present head of the pull request', async () => {
    const former = 'b'.repeat(40)
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), someRuns, fc.nat(), async (scheduler, times, which) => {
        const model = new CommentModel(scheduler)
        const current = times[which % times.length] ?? 0
        const ended = times.map((at) =>
          model.run(`run ${at}`, proposed(at, at === current ? head : former), {
            late: 'bounded',
            head,
          }),
        )
        await scheduler.waitFor(Promise.all(ended))
        expect(model.texts).toEqual([proposed(current)])
      }),
    )
  })

  test('one comment is left, however late a write arrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), someRuns, before, async (scheduler, times, seeded) => {
        const model = new CommentModel(scheduler)
        await seed(model, seeded)
        const ended = times.map((at) => model.run(`run ${at}`, merged(at), { late: 'unbounded' }))
        await scheduler.waitFor(Promise.all(ended))
        expect(model.comments).toHaveLength(1)
      }),
      { numRuns: runs(300) },
    )
  })

  test('the next run removes the duplicates of killed runs', async () => {
    const deaths = fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), someRuns, deaths, async (scheduler, times, dies) => {
        const model = new CommentModel(scheduler)
        const ended = times.map((at, index) =>
          model.run(`run ${at}`, proposed(at), {
            late: 'bounded',
            head,
            dies: dies[index] ?? 0,
          }),
        )
        await scheduler.waitFor(Promise.all(ended))
        const left = model.texts
        await scheduler.waitFor(model.run('next', merged(10), { late: 'bounded' }))
        const shown = left.map(({ reviewed }) => (reviewed.kind === 'version' ? reviewed.at : 0))
        expect(model.texts).toEqual([
          {
            told: merged(10).told,
            reviewed: left.length === 0 ? { kind: 'none' } : proposed(Math.max(...shown)).reviewed,
          },
        ])
      }),
    )
  })
})

test('a run without a concurrent run sends only the necessary requests', async () => {
  const alone = { late: 'bounded' } as const
  const scheduler = fc.sample(fc.scheduler(), 1)[0]
  if (scheduler === undefined) throw new Error('fast-check gives no scheduler')
  const quiet = new CommentModel(scheduler)
  // List, create, and the look, which is a list: another run may have created one, too.
  await scheduler.waitFor(quiet.run('first', merged(1), alone))
  expect(quiet.requests).toBe(3)
  // List, update, and the look at the one comment.
  await scheduler.waitFor(quiet.run('second', merged(2), alone))
  expect(quiet.requests).toBe(6)
  // An older one sees that it is late.
  await scheduler.waitFor(quiet.run('late', merged(1), alone))
  expect(quiet.requests).toBe(7)
})
