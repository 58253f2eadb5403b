import { problem } from '../failure.ts'
import type { GitHub } from '../github.ts'
import type { WorkflowRun } from '../workflow-run.ts'

/** What every question about an approval is asked with. */
export interface ApprovalContext {
  readonly github: GitHub
  readonly run: WorkflowRun
}

export interface NotKnown {
  readonly kind: 'not-known'
  /** One line for a person: what was tried, what came back, what to do. */
  readonly because: string
}

export function notKnown(because: string): NotKnown {
  return { kind: 'not-known', because }
}

/** In place of an answer: GitHub refused, did not answer, or answered in another form. */
export function unanswered(
  tried: string,
  permissions: readonly string[],
  error: unknown,
): NotKnown {
  return notKnown(problem(tried, permissions, error))
}

/** One question of a route below this repository, such as `/deployments`. */
export async function askRepository(
  { github, run }: ApprovalContext,
  route: string,
  parameters: Readonly<Record<string, string | number>> = {},
): Promise<unknown> {
  const { owner, name } = run.repository
  const { data } = await github.octokit.request({
    method: 'GET',
    url: `/repos/{owner}/{repo}${route}`,
    owner,
    repo: name,
    ...parameters,
  })
  return data
}
