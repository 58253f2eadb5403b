import type { DescriptionName } from './description.ts'

/** By name in lower case. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

export interface SentRequest {
  readonly method: string
  /**
   * The whole URL, or only the path and the query; a path on GitHub Enterprise Server begins with
   * `/api/v3`.
   */
  readonly url: string
  /** Without it, headers are not checked. */
  readonly headers?: Headers
  /** The body as it was sent; null or empty if there is none. */
  readonly body: string | null
}

export interface GivenAnswer {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly headers?: Headers
  readonly body: string | null
  /** Without it, the URL decides. */
  readonly from?: DescriptionName
}
