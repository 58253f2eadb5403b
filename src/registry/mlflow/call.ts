/** One question to MLflow. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** From the server's prefix on, such as `/api/2.0/mlflow/runs/get`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  /** In place of `body`, for a server of tokens. */
  readonly form?: Readonly<Record<string, string>>
  /** Servers that are too old for this path answer it with an HTML page: read as "not there". */
  readonly pathMayBeUnknown?: true
  /** Bytes, in place of `longestAnswer`. */
  readonly longestAnswer?: number
  /** Takes the content of an answer of status 200 in place of its text; anew, where it is sent again. */
  readonly sink?: (chunks: AsyncIterable<Uint8Array>) => Promise<void>
  /** Milliseconds for the whole answer, in place of the connection's. */
  readonly longestTime?: number
}
