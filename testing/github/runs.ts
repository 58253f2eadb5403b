import { json, notFound, type Part, pageOf } from './exchange.ts'
import { now, type Site, simpleUser } from './rows.ts'

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface EmulatedJob {
  readonly id: number
  /** An integer as text, as the runner gives it. */
  readonly runId: string
  /** From 1. */
  readonly attempt: number
  readonly name: string
  readonly sha: string
  /** Null while it runs. */
  readonly conclusion: Conclusion | null
  /** The page of the job, which the statuses of its deployment link to. */
  readonly url: string
}

export interface Review {
  readonly runId: string | number
  /** The rows of the environments. */
  readonly environments: readonly object[]
  readonly login: string
  readonly state: 'approved' | 'rejected'
  readonly comment: string
}

/** The jobs of workflow runs, and who approved them. */
export function workflowRuns(site: () => Site) {
  const jobs: EmulatedJob[] = []
  const reviews: Review[] = []
  const startedAt = now()

  const answer: Part = (asked) => {
    const [path = '', query = ''] = asked.path.split('?', 2)
    if (asked.method !== 'GET') return null
    const run = /\/actions\/runs\/(\d+)\/(approvals|jobs|attempts\/(\d+)\/jobs)$/.exec(path)
    if (run !== null) {
      const [, runId = '', what, attempt] = run
      const ofRun = jobs.filter((job) => job.runId === runId)
      if (ofRun.length === 0) return notFound()
      if (what === 'approvals') {
        return json(200, reviews.filter((one) => String(one.runId) === runId).map(reviewRow))
      }
      const latest = Math.max(...ofRun.map((job) => job.attempt))
      if (attempt !== undefined && Number(attempt) > latest) return notFound()
      const all = new URLSearchParams(query).get('filter') === 'all'
      const chosen = ofRun.filter((job) => all || job.attempt === Number(attempt ?? latest))
      const { rows, headers } = pageOf(asked, chosen.map(jobRow))
      return json(200, { total_count: chosen.length, jobs: rows }, headers)
    }
    const id = /\/actions\/jobs\/(\d+)$/.exec(path)?.[1]
    if (id === undefined) return null
    const job = jobs.find((one) => one.id === Number(id))
    return job === undefined ? notFound() : json(200, jobRow(job))
  }

  function jobRow(job: EmulatedJob) {
    const repo = `${site().apiUrl}/repos/${site().repository}`
    const ended = job.conclusion !== null
    return {
      id: job.id,
      run_id: Number(job.runId),
      run_url: `${repo}/actions/runs/${job.runId}`,
      run_attempt: job.attempt,
      node_id: `CR_${job.id}`,
      head_sha: job.sha,
      url: `${repo}/actions/jobs/${job.id}`,
      html_url: job.url,
      status: ended ? 'completed' : 'in_progress',
      conclusion: job.conclusion,
      created_at: startedAt,
      started_at: startedAt,
      completed_at: ended ? startedAt : null,
      name: job.name,
      steps: [],
      check_run_url: `${repo}/check-runs/${job.id}`,
      labels: ['ubuntu-latest'],
      runner_id: 1,
      runner_name: 'GitHub Actions 1',
      runner_group_id: 0,
      runner_group_name: 'GitHub Actions',
      workflow_name: 'Promote',
      head_branch: 'main',
    }
  }

  function reviewRow({ environments, state, login, comment }: Review) {
    return { environments, state, user: simpleUser(site(), login), comment }
  }

  return {
    answer,
    add(given: {
      readonly runId: string | number
      readonly attempt: number
      readonly name: string
      readonly sha: string
    }): EmulatedJob {
      const id = 399_444_496 + jobs.length
      const { serverUrl, repository } = site()
      const runId = String(given.runId)
      const url = `${serverUrl}/${repository}/actions/runs/${runId}/job/${id}`
      const job = { ...given, id, runId, conclusion: null, url }
      jobs.push(job)
      return job
    },
    end(id: number, conclusion: Conclusion): EmulatedJob {
      const index = jobs.findIndex((job) => job.id === id)
      const job = jobs[index]
      if (job === undefined) throw new Error(`there is no job ${id}`)
      const ended = { ...job, conclusion }
      jobs[index] = ended
      return ended
    },
    review(given: Review): void {
      reviews.push(given)
    },
    /** The checks that a deployment without `required_contexts` waits for. */
    checksOf(sha: string): readonly { context: string; state: string }[] {
      return jobs
        .filter((job) => job.sha === sha)
        .map((job) => ({ context: job.name, state: job.conclusion ?? 'pending' }))
    },
  }
}
