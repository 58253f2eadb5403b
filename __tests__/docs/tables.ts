export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The table below a comment such as `<!-- the smallest sizes -->`. */
export function tableBelow(markdown: string, comment: string): Table {
  const [, after] = markdown.split(`<!-- ${comment} -->\n`)
  const lines =
    /^(?:\|.*\|\n)+/
      .exec(after ?? '')?.[0]
      .trimEnd()
      .split('\n') ?? []
  const [head, , ...rows] = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  if (head === undefined || rows.length === 0) {
    throw new Error(`there is no table below <!-- ${comment} -->`)
  }
  return { head, rows }
}
