import { afterAll, beforeAll } from '@jest/globals'
import { openGitHub } from '../../src/github/client.ts'
import { upsertComment } from '../../src/github/comment.ts'
import type { GitHub } from '../../src/github/github.ts'
import { commentMarker } from '../../src/github/marker.ts'
import {
  type GitHubEmulator,
  startGitHubEmulator,
  type TokenPermissions,
} from '../servers/github-emulator.ts'

export const marker = commentMarker({
  model: 'fraud-detector',
  targetKey: 'stage:Production',
  commentKey: '',
})

/** Waits that a client asked for, in milliseconds; nobody waits in a test. */
export interface Patience {
  readonly waits: number[]
}

/** A GitHub of its own for the stories of one file. */
export function givenGitHub(options?: { private: boolean }) {
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
    say(github: GitHub, pullRequest: number, body: string) {
      const { repository } = emulator
      return upsertComment({ github, repository, pullRequest, marker, body })
    },
    /** `METHOD path status`, one a line. */
    transcript(): readonly string[] {
      return emulator.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)
    },
  }
}
