/** The text in lines of at most so many characters, where its words are not longer themselves. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= width || line === '') {
      line = longer
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/**
 * The text in lines of at most `width` columns: the first stands behind `mark`, which takes up
 * `indent` of them as it is seen, and the others are indented by as many.
 */
export function hanging(
  mark: string,
  text: string,
  { indent, width }: { readonly indent: number; readonly width: number },
): readonly string[] {
  return wrapped(text, width - indent).map((line, index) =>
    index === 0 ? `${mark}${line}` : `${' '.repeat(indent)}${line}`,
  )
}
