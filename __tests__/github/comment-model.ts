import type { Scheduler } from 'fast-check'
import { type CommentText, readText } from '../../src/github/comment-text.ts'
import type { Comment, CommentThread } from '../../src/github/comment-thread.ts'
import { keepOne } from '../../src/github/sticky-comment.ts'
import { marker } from './emulated-github.ts'

/**
 * The comments of one pull request in memory, and runs that write there at once. A request takes
 * effect at one moment, and both the way there and the way back take as long as the scheduler likes.
 */
export class CommentModel {
  comments: readonly Comment[] = []
  readonly #scheduler: Scheduler
  /** Runs that have read and may write what they made of it, with those who wait for that. */
  readonly #deciding = new Map<string, (() => void)[]>()
  #lastId = 0
  requests = 0

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler
  }

  get texts(): readonly CommentText[] {
    return this.comments.map(({ body, writtenAt }) => readText(body, writtenAt))
  }

  /**
   * `late` says how long a run's write may be on its way: `bounded` is what the time between write
   * and look is made for, that whoever had read before a write has written before the look.
   */
  run(
    name: string,
    own: CommentText,
    { head = null, late, dies = Number.POSITIVE_INFINITY }: RunOptions,
  ) {
    let requests = 0
    const ask = async <Answer>(what: string, effect: () => Answer): Promise<Answer> => {
      requests += 1
      if (requests > dies) throw new Killed()
      await this.#step(`${name} ${what}`)
      this.requests += 1
      const answer = effect()
      await this.#step(`${name} has the answer to ${what}`)
      return answer
    }
    const reading = <Answer>(effect: () => Answer) => {
      this.#deciding.set(name, this.#deciding.get(name) ?? [])
      return effect()
    }
    const decided = () => {
      for (const go of this.#deciding.get(name) ?? []) go()
      this.#deciding.delete(name)
    }
    const thread: CommentThread = {
      findOwn: () => ask('list', () => reading(() => this.comments)),
      read: ({ id }) => ask('read', () => reading(() => this.#find(id))),
      create: (body) =>
        ask('create', () => {
          this.#lastId += 1
          const id = this.#lastId
          const created = { id, nodeId: `${id}`, url: `#${id}`, body, writtenAt: null }
          this.comments = [...this.comments, created]
          decided()
          return created
        }),
      update: (comment, body) =>
        ask('update', () => {
          decided()
          if (this.#find(comment.id) === null) return null
          this.comments = this.comments.map((each) =>
            each.id === comment.id ? { ...each, body } : each,
          )
          return this.#find(comment.id)
        }),
      remove: ({ id }) =>
        ask('remove', () => {
          this.comments = this.comments.filter((each) => each.id !== id)
        }),
    }
    const sleep = async () => {
      const others = [...this.#deciding].filter(([other]) => other !== name)
      const waits = others.map(([, waiting]) => new Promise<void>((go) => waiting.push(go)))
      if (late === 'bounded') await Promise.all(waits)
      await this.#step(`${name} has waited`)
    }
    const write = async () => {
      const found = await thread.findOwn(marker, [])
      const warningOf = (error: unknown) => {
        throw error
      }
      return keepOne({ thread, marker, own, found, head, sleep, warningOf })
    }
    return write()
      .catch((error: unknown) => {
        if (error instanceof Killed) return null
        throw error
      })
      .finally(decided)
  }

  #find(id: number): Comment | null {
    return this.comments.find((each) => each.id === id) ?? null
  }

  #step(label: string): Promise<unknown> {
    return this.#scheduler.schedule(Promise.resolve(), label)
  }
}

interface RunOptions {
  readonly late: 'bounded' | 'unbounded'
  readonly head?: string | null
  /** After so many requests; the runner is stopped. */
  readonly dies?: number
}

class Killed extends Error {}
