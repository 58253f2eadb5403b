/**
 * How a name that came from outside is written: a code span in Markdown, plain in a terminal.
 * `limit`: most characters of it, where that is not what is usual for a name.
 */
export type Quote = (untrusted: string, limit?: number) => string
