/** How a name that came from outside is written: a code span in Markdown, plain in a terminal. */
export type Quote = (untrusted: string) => string
