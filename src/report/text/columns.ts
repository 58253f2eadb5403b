/** Rows as lines in which each column is as wide as its widest cell, two blanks apart. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))
  }
  const padded = (cell: string, at: number) =>
    cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell) + 2)
  return rows.map((row) => row.map(padded).join('').trimEnd())
}

/** What a terminal draws over two columns: East Asian characters, and symbols that are pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

function widthOf(text: string): number {
  // Most cells are such, and a segmenter takes memory that is given back late.
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) width += wide.test(segment) ? 2 : 1
  return width
}
