import type { context } from '@actions/github'

/** The environment, handed in by an entry. */
export type Env = Readonly<Record<string, string | undefined>>

export interface Repository {
  readonly owner: string
  readonly name: string
}

/** `octo-bank/fraud-model`: as messages name it. */
export function repositoryName({ owner, name }: Repository): string {
  return `${owner}/${name}`
}

/** What the toolkit's own context knows of a run; its index, which reads the environment, is not loaded. */
type ToolkitContext = Readonly<
  Pick<
    typeof context,
    /** Empty if the runner set none. Of an open pull request it is a merge for testing. */
    | 'sha'
    /** Login of the one who caused the run; a re-run by somebody else does not change it. */
    | 'actor'
    /** From 1; goes up with each re-run. */
    | 'runAttempt'
    | 'apiUrl'
    | 'graphqlUrl'
    /** `https://github.com`, or a company's own; no slash at the end. */
    | 'serverUrl'
  >
>

/** The workflow run that Stagegate is a step of, from the variables that the runner sets. */
export interface WorkflowRun extends ToolkitContext {
  readonly repository: Repository
  /** A whole number as text: it may be larger than JavaScript's safe integers one day. */
  readonly runId: string
  /** Page of this very attempt. */
  readonly url: string
}

/** null: the runner's variables are not there, so this is no workflow run. */
export function workflowRun(env: Env): WorkflowRun | null {
  const [owner, name, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const runId = env.GITHUB_RUN_ID ?? ''
  if (!owner || !name || rest.length > 0 || !/^\d+$/.test(runId)) return null

  const serverUrl = address(env.GITHUB_SERVER_URL, 'https://github.com')
  const attempt = Number(env.GITHUB_RUN_ATTEMPT)
  const runAttempt = Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1
  return {
    repository: { owner, name },
    serverUrl,
    apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
    graphqlUrl: address(env.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
    sha: env.GITHUB_SHA ?? '',
    runId,
    runAttempt,
    actor: env.GITHUB_ACTOR ?? '',
    url: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`,
  }
}

function address(given: string | undefined, otherwise: string): string {
  return (given || otherwise).replace(/\/+$/, '')
}
