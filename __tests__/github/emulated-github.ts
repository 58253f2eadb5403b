import { afterAll, beforeAll } from '@jest/globals'
import { openGitHub } from '../../src/github/client.ts'
import { type Telling, upsertComment } from '../../src/github/comment.ts'
import { compose, readText } from '../../src/github/comment-text.ts'
import type { GitHub } from '../../src/github/github.ts'
import { commentMarker } from '../../src/github/marker.ts'
import {
  type GitHubEmulator,
  startGitHubEmulator,
  type TokenPermissions,
} from '../../testing/github/emulator.ts'

export const marker = commentMarker({
  model: 'fraud-detector',
  targetKey: 'stage:Production',
  commentKey: '',
})

/** Waits that a client asked for, in milliseconds; nobody waits in a test. */
export interface Patience {
  readonly waits: number[]
}

interface Said {
  readonly at: number
  readonly about: Telling['about']
  readonly run: number
  /** Runs while a run waits to look again. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
}

/** What people see of a comment: the text below its hidden lines. */
export function shownIn(comment: { readonly body: string } | undefined): string | undefined {
  return comment && readText(comment.body, null).told?.body
}

/** A comment as a run wrote it at some time after a merge. */
export function writtenAt(at: number, body: string): string {
  const stamp = { at, runId: '1', attempt: 1 }
  return compose(marker, { stamp, about: { kind: 'merge' }, body }, { kind: 'none' })
}

/** A GitHub of its own for the stories of one file. */
export function givenGitHub(options?: { private: boolean }) {
  let moment = 1000
  let emulator: GitHubEmulator
  beforeAll(async () => {
    emulator = await startGitHubEmulator(options)
  })
  afterAll(() => emulator.close())

  function connect(token: string, patience: Patience = { waits: [] }): GitHub {
    return openGitHub({
      token,
      apiUrl: emulator.apiUrl,
      graphqlUrl: emulator.graphqlUrl,
      sleep: async (milliseconds) => patience.waits.push(milliseconds),
    })
  }
  return {
    get emulator(): GitHubEmulator {
      return emulator
    },
    connect,
    async workflow(
      permissions: TokenPermissions = { contents: 'read', pull_requests: 'write' },
      patience?: Patience,
    ): Promise<GitHub> {
      return connect(await emulator.workflowToken(permissions), patience)
    },
    /** What comes of a merge, each time a moment later, unless it is said otherwise. */
    say(github: GitHub, pullRequest: number, body: string, otherwise: Partial<Said> = {}) {
      const { repository } = emulator
      moment += 1
      const { at = moment, about = { kind: 'merge' }, sleep = async () => {}, run = 1 } = otherwise
      const telling: Telling = { body, about, stamp: { at, runId: String(run), attempt: 1 } }
      return upsertComment({ github, repository, pullRequest, marker, telling, sleep })
    },
    /** `METHOD path status`, one a line. */
    transcript(): readonly string[] {
      return emulator.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)
    },
  }
}
