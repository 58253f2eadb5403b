import type { Result, RunSeen } from './act.ts'
import type { Stage } from './example-run.ts'

/** The story of an example: what happens, and what must be true afterwards. */
export interface Story {
  /** The name of the file in examples/, or of a workflow that `init` drafts: `init/roll-back.yml`. */
  readonly example: string
  readonly event: string
  readonly about: string
  play(stage: Stage): Promise<void>
}

/** Checks the result of the run, and of the jobs and steps that the story is about. */
export function lookAtRun(
  { seen }: Stage,
  run: RunSeen,
  result: RunSeen['result'],
  jobs: Readonly<Record<string, Result>>,
): void {
  seen.that('run', run.result, result)
  seen.is(`jobs ${told(jobs)}`, sorted(run.jobs), sorted(jobs))
}

/** Checks which version has which alias: `challenger 2, champion 1`. */
export async function lookAtAliases(stage: Stage, model: string, expected: string): Promise<void> {
  stage.seen.that(model, await stage.registry.aliases(model), expected)
}

/** Checks which of the two credentials were used since the last check, and which one wrote. */
export function lookAtCredentials(stage: Stage, expected: string): void {
  const { asked } = stage.mlflow
  const used = [...new Set(asked.map(({ by, writes }) => `${by}${writes ? ' writes' : ''}`))]
  const refused = asked.filter(({ allowed }) => !allowed).length
  stage.mlflow.forget()
  const told = [...used.toSorted(), ...(refused > 0 ? [`${refused} refused`] : [])].join(', ')
  stage.seen.that('tokens', told, expected)
}

/** The first lines of a pull request's comments, one string for each comment. */
export async function lookAtComments(
  stage: Stage,
  pull: number,
  ...expected: readonly RegExp[]
): Promise<void> {
  const comments = await stage.github.commentsOf(pull)
  const titles = comments.map(({ body }) => /^#+ .*$/m.exec(body)?.[0] ?? body.slice(0, 80)).sort()
  stage.seen.is(`${expected.length} comments`, titles.length, expected.length)
  for (const [index, pattern] of expected.entries()) {
    stage.seen.that('comment', titles[index] ?? 'none', pattern)
  }
}

/** The output of a step of a job; steps without an id have numbers, beginning with 0. */
export function lookAtStep(
  { seen }: Stage,
  run: RunSeen,
  where: { readonly job: string; readonly id: string; readonly stage?: 'Main' | 'Post' },
  said: string | RegExp | null,
): void {
  const step = run.steps.find(
    ({ job, id, stage }) =>
      job === where.job && id === where.id && stage === (where.stage ?? 'Main'),
  )
  const what = `${where.stage === 'Post' ? 'post' : 'step'} ${where.id}`
  if (said === null) {
    seen.that(what, step === undefined ? 'skipped' : step.result, 'skipped')
    return
  }
  const found = step === undefined ? null : partOf(step.said, said)
  seen.that(what, found ?? step?.said.slice(-200) ?? 'did not run', said)
}

function partOf(text: string, said: string | RegExp): string | null {
  if (typeof said === 'string') return text.includes(said) ? said : null
  return said.exec(text)?.[0] ?? null
}

function told(jobs: Readonly<Record<string, string>>): string {
  return Object.entries(jobs)
    .map(([job, result]) => `${job}: ${result}`)
    .join(', ')
}

/** The jobs that ran: act does not list a skipped job. */
function sorted(jobs: Readonly<Record<string, string>>): Record<string, string> {
  const ran = Object.entries(jobs).filter(([, result]) => result !== 'skipped')
  return Object.fromEntries(ran.toSorted(([a], [b]) => a.localeCompare(b)))
}
