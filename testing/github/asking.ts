import { afterAll, beforeAll } from '@jest/globals'
import { type GitHubEmulator, startGitHubEmulator, type TokenPermissions } from './emulator.ts'

export interface Told {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: whatever GitHub answers
  readonly body: any
}

/** A separate GitHub for the tests of one file; requests are sent as any client sends them. */
export function emulatedGitHub(options?: { private: boolean }) {
  let emulator: GitHubEmulator
  beforeAll(async () => {
    emulator = await startGitHubEmulator(options)
  })
  afterAll(() => emulator.close())

  return {
    get emulator(): GitHubEmulator {
      return emulator
    },
    /** Sends a request for a path below the repository. */
    async ask(token: string, method: string, path: string, body?: object): Promise<Told> {
      const { owner, name } = emulator.repository
      const address = path.startsWith('http')
        ? path
        : `${emulator.apiUrl}/repos/${owner}/${name}${path}`
      const response = await fetch(address, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const json = (response.headers.get('content-type') ?? '').startsWith('application/json')
      const { status, headers } = response
      return { status, headers, body: json ? JSON.parse(text) : text }
    },
    workflow: (permissions: TokenPermissions) => emulator.workflowToken(permissions),
  }
}
