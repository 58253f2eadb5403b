/** A request, as the parts of the emulated GitHub get it. */
export interface Asked {
  readonly method: string
  /** Path and query, without the host. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly holder: Holder | null
  readonly text: string
}

/** The owner of a token. */
export interface Holder {
  readonly login: string
  /** Null for a person's token, which has all permissions of the person. */
  readonly permissions: TokenPermissions | null
}

/** The permissions of a workflow's token, with the API's names. */
export type TokenPermissions = { readonly [name in Permission]?: Level }
export type Permission = 'actions' | 'contents' | 'deployments' | 'issues' | 'pull_requests'
export type Level = 'read' | 'write'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One part of the emulated GitHub. Returns null if the request is for another part. */
export type Part = (asked: Asked) => Promise<Answer | null> | Answer | null

export function json(
  status: number,
  data: object,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(data),
  }
}

/** An error in GitHub's form. */
export function refused(
  status: number,
  message: string,
  more: { readonly errors?: readonly object[]; readonly headers?: Record<string, string> } = {},
): Answer {
  const { errors, headers } = more
  const data = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  }
  return json(status, data, headers)
}

export const notFound = (): Answer => refused(404, 'Not Found')

/** The page of the rows that the query requests, and the Link header to the next page. */
export function pageOf(asked: Asked, rows: readonly unknown[]): PageOfRows {
  const url = new URL(asked.path, `http://${asked.headers.host}`)
  const perPage = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const page = Number(url.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(rows.length / perPage))
  const link = (number: number, rel: string): string => {
    url.searchParams.set('page', String(number))
    return `<${url.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  return {
    rows: rows.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

export interface PageOfRows {
  readonly rows: readonly unknown[]
  readonly headers: Readonly<Record<string, string>>
}
