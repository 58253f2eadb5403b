import type { DescriptionName } from './description.ts'

/** By name in lower case. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

export interface SentRequest {
  readonly method: string
  /** Whole, or from the path on; `/api/v3` before the path is a GitHub Enterprise Server's. */
  readonly url: string
  /** Left out: they are not looked at. */
  readonly headers?: Headers
  /** As sent; null or empty for none. */
  readonly body: string | null
}

export interface GivenAnswer {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly headers?: Headers
  readonly body: string | null
  /** Left out: told from the URL. */
  readonly from?: DescriptionName
}
