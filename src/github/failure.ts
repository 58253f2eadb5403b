import * as z from 'zod/mini'
import { visible } from '../core/text/untrusted-text.ts'
import { TooManyRows } from './all-pages.ts'
import { UnusableAnswer } from './bounded-answer.ts'

/** What could not be done for a report. What stands in spite of it is the caller's to say. */
export interface Failed {
  readonly kind: 'failed'
  /** For a person: what was tried, what came back, what to do. One line, safe to print. */
  readonly warning: string
}

/** Octokit gives a connection that failed a status, too, but no response. */
const noAnswer = z.object({ status: z.int(), response: z.optional(z.undefined()) })
const anAnswer = z.object({
  status: z.int(),
  response: z.object({
    headers: z.catch(z.record(z.string(), z.unknown()), {}),
    data: z.unknown(),
  }),
})
const aMessage = z.object({
  message: z.string(),
  errors: z.catch(z.optional(z.array(z.partial(z.object({ message: z.string() })))), undefined),
})

/** GraphQL says its refusals in an answer of 200; this gives them the form of the others. */
export class GraphqlRefusal extends Error {
  readonly status: 200 | 403
  readonly response: { readonly headers: object; readonly data: { readonly message: string } }

  constructor(type: string, message: string) {
    super(message)
    this.name = 'GraphqlRefusal'
    this.status = type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' ? 403 : 200
    this.response = { headers: {}, data: { message: message === '' ? type : message } }
  }
}

/** What GitHub answered, where the error is an answer and not a connection that failed. */
export function statusOf(error: unknown): number | null {
  return anAnswer.safeParse(error).data?.status ?? null
}

/**
 * Whether GitHub has said no, and that for certain. After a 5xx or a lost connection, what was to be
 * made may be there all the same.
 */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error)
  return status !== null && status < 500
}

/**
 * @param tried what was tried, on what: `comment on pull request #7 of owner/name`
 * @param permissions what a workflow must grant for that: `pull-requests: write`
 */
export function problem(tried: string, permissions: readonly string[], error: unknown): string {
  return `Could not ${visible(tried)}: ${outcomeOf(permissions, error)}`
}

/** What came back, and what to do. */
export function outcomeOf(permissions: readonly string[], error: unknown): string {
  const sentences = [whatCameBack(error), whatToDo(permissions, error)]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function whatCameBack(error: unknown): string {
  if (error instanceof TooManyRows) return `${error.message}.`
  const answer = anAnswer.safeParse(error).data
  if (answer === undefined) {
    const innermost = innermostCause(error)
    if (innermost instanceof UnusableAnswer) {
      return `the answer is not used, because ${innermost.message}.`
    }
    return noAnswer.safeParse(error).success
      ? `GitHub did not answer (${causeOf(error)}).`
      : `the answer does not have the form of GitHub's API (${causeOf(error)}).`
  }
  const body = aMessage.safeParse(answer.response.data).data
  const details = (body?.errors ?? []).flatMap((one) => one.message ?? [])
  const said = [body?.message ?? '', ...details].filter((text) => text !== '').join('; ')
  return said === ''
    ? `GitHub answered ${answer.status}.`
    : `GitHub answered ${answer.status} (${visible(said)}).`
}

function innermostCause(error: unknown): unknown {
  let innermost = error
  for (let depth = 0; depth < 5; depth += 1) {
    if (!(innermost instanceof Error) || innermost.cause === undefined) break
    innermost = innermost.cause
  }
  return innermost
}

/** The innermost cause names the host and the reason; the outer ones say "fetch failed". */
function causeOf(error: unknown): string {
  const innermost = innermostCause(error)
  if (innermost instanceof z.core.$ZodError) {
    const issue = innermost.issues[0]
    return visible(`${issue?.path.join('.') || 'at the top'}: ${issue?.message ?? 'unknown'}`)
  }
  const text = innermost instanceof Error ? innermost.message : String(innermost)
  if (text !== '') return visible(text)
  const code = z.object({ code: z.string() }).safeParse(innermost).data?.code
  return visible(code ?? 'for no given reason')
}

function whatToDo(permissions: readonly string[], error: unknown): string {
  if (error instanceof TooManyRows) return ''
  const answer = anAnswer.safeParse(error).data
  if (answer === undefined) {
    return noAnswer.safeParse(error).success && !(innermostCause(error) instanceof UnusableAnswer)
      ? 'The failure may be temporary: run the job again.'
      : 'Check GITHUB_API_URL, and any proxy in between.'
  }
  const body = aMessage.safeParse(answer.response.data).data
  switch (answer.status) {
    case 401:
      return 'The github-token is not valid, or has expired.'
    case 403:
    case 404:
      if (/rate limit/i.test(body?.message ?? '')) return 'Run the job again later.'
      if (/\bis locked\b/i.test(body?.message ?? '')) {
        return 'The pull request is locked, and no permission allows a comment on it: unlock it.'
      }
      return `It needs ${permissions.map((one) => `\`${one}\``).join(' and ')} in the job's permissions${accepted(answer.response.headers)}.`
    default:
      return answer.status >= 500 ? 'The failure may be temporary: run the job again.' : ''
  }
}

/**
 * GitHub's own word on the permissions that would do: sets separated by semicolons, and within a
 * set, by commas, permissions that are all needed.
 */
function accepted(headers: Record<string, unknown>): string {
  const header = headers['x-accepted-github-permissions']
  if (typeof header !== 'string' || header.trim() === '') return ''
  const sets = header.split(';').map((set) =>
    set
      .split(',')
      .map((permission) => {
        const [name = '', level = ''] = permission.trim().split('=')
        return `\`${visible(name.replaceAll('_', '-'))}: ${visible(level)}\``
      })
      .join(' with '),
  )
  return ` (GitHub accepts ${sets.join(' or ')})`
}
