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
