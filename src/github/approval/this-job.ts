import * as z from 'zod/mini'
import { visible } from '../../core/text/untrusted-text.ts'
import { type Env, repositoryName } from '../workflow-run.ts'
import {
  type ApprovalContext,
  askRepository,
  type NotKnown,
  notKnown,
  unanswered,
} from './asking.ts'

const answer = z.object({
  total_count: z.int().check(z.nonnegative()),
  jobs: z.array(z.object({ id: z.int(), status: z.string(), runner_name: z.nullable(z.string()) })),
})
type Job = z.infer<typeof answer>['jobs'][number]

const perPage = 100
const mostPages = 10
/** Milliseconds between questions: GitHub shows a job as running a little after it has begun. */
const waits = [1000, 2000, 4000]

type ThisJob = { readonly kind: 'found'; readonly id: number } | NotKnown

/**
 * The job that this is a step of. The runner does not tell its number, so it is the one job of this
 * attempt that runs on a runner of this name: a runner does one job at a time. Where there are
 * several, of two runners that are called the same, it is not known. Never throws.
 */
export async function findThisJob(
  context: ApprovalContext,
  env: Env,
  sleep: (milliseconds: number) => Promise<unknown>,
): Promise<ThisJob> {
  const { run } = context
  const runner = env.RUNNER_NAME ?? ''
  const tried = `find this job among those of attempt ${run.runAttempt} of run ${run.runId} of ${repositoryName(run.repository)}`
  const failed = (why: string): NotKnown => notKnown(`Could not ${visible(tried)}: ${why}`)
  if (runner === '') return failed('RUNNER_NAME is not set.')
  try {
    for (let round = 0; ; round += 1) {
      const jobs = await readJobs(context)
      if (jobs === null) return failed(`there are more than ${mostPages * perPage}.`)
      const here = jobs.filter((job) => job.runner_name === runner && job.status !== 'completed')
      const [job] = here
      if (here.length > 1) {
        return failed(`${here.length} of them run on a runner called "${visible(runner)}".`)
      }
      if (job?.status === 'in_progress') return { kind: 'found', id: job.id }
      const wait = waits[round]
      if (wait === undefined) {
        return failed(`none of them runs on a runner called "${visible(runner)}".`)
      }
      await sleep(wait)
    }
  } catch (error) {
    return unanswered(tried, ['actions: read'], error)
  }
}

/** Every job of this attempt; null: they are too many to be read. */
async function readJobs(context: ApprovalContext): Promise<readonly Job[] | null> {
  const { runId, runAttempt } = context.run
  const jobs = new Map<number, Job>()
  for (let page = 1; page <= mostPages; page += 1) {
    const read = answer.parse(
      await askRepository(context, '/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
        run_id: runId,
        attempt_number: runAttempt,
        per_page: perPage,
        page,
      }),
    )
    for (const job of read.jobs) jobs.set(job.id, job)
    if (read.jobs.length < perPage) return [...jobs.values()]
  }
  return null
}
