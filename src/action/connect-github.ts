import type { Dispatcher } from 'undici'
import { UsageError } from '../core/errors/errors.ts'
import type { Waiting } from '../core/model/clock.ts'
import type { GitHub } from '../github/github.ts'
import type { Env, WorkflowRun } from '../github/workflow-run.ts'

/**
 * Opens GitHub for the workflow's run; its client is loaded only now. Throws a `UsageError` where
 * the variables of a proxy cannot be used.
 */
export async function connectGitHub(given: {
  readonly token: string
  readonly run: WorkflowRun
  readonly env: Env
  /** Where requests go through instead of the network: a test's. */
  readonly dispatcher: Dispatcher | null
  readonly waiting?: Waiting | undefined
}): Promise<GitHub> {
  const { token, run, env, dispatcher, waiting } = given
  if (token === '') {
    throw new UsageError('No "github-token" is given, so Stagegate cannot read from GitHub.')
  }
  const [{ openGitHub }, { proxyDispatcher }] = await Promise.all([
    import('../github/client.ts'),
    import('../network/dispatcher.ts'),
  ])
  return openGitHub({
    token,
    apiUrl: run.apiUrl,
    graphqlUrl: run.graphqlUrl,
    dispatcher: dispatcher ?? proxyDispatcher(run.apiUrl, env),
    waiting,
  })
}

/** The same when it is first asked for, and once. */
export function connecting(
  run: WorkflowRun | null,
  given: {
    readonly token: string
    readonly env: Env
    readonly dispatcher: Dispatcher | null
    readonly waiting?: Waiting | undefined
  },
): () => Promise<GitHub> {
  let opened: Promise<GitHub> | null = null
  return async () => {
    if (run === null)
      throw new UsageError('This is not a workflow run, so Stagegate cannot read from GitHub.')
    opened ??= connectGitHub({ ...given, run })
    return await opened
  }
}
