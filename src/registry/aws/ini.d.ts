declare module 'ini' {
  /** Lines `key = value`, in sections. */
  export function parse(text: string): Readonly<Record<string, unknown>>
}
