import type { Words } from '../../core/errors/errors.ts'
import type { Call } from './call.ts'

/** A request as it is sent, but for what shows who asks. */
interface OutgoingRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** null: it has none. */
  readonly body: string | null
}

/**
 * The headers that show a server who asks. Asked anew for each try, so that a signature is as old as its
 * request, and a token that has ended is replaced. A `StagegateError` that it throws is the error of the
 * request: nothing is sent.
 */
export type Authorize = (request: OutgoingRequest) => Promise<Readonly<Record<string, string>>>

/** How a server is asked to which MLflow's own user names, passwords and tokens do not matter. */
export interface ServerAccess {
  /** What the login is called in a message: `AWS credentials`; null: MLflow's own credentials are used. */
  readonly login: string | null
  /** Where it is: `https://host/prefix`. */
  readonly uri: string
  readonly authorize: Authorize
  /**
   * Told that the server answered 401 to the headers that `authorize` gave: true where it gives others the next time,
   * and the request, of which nothing was carried out, is worth one more try. Left out: it never does.
   */
  readonly renew?: (refused: Readonly<Record<string, string>>) => boolean
  /** By what its versions can be searched for; anything unless said. */
  readonly searches?: 'by name'
  /** Texts that no message may hold; there may be more of them later. */
  readonly secrets: () => readonly string[]
  /** What the reader can do about an answer; null: what is said of every MLflow server. */
  readonly advice: (call: Call, status: number, text: string) => Words | null
}
