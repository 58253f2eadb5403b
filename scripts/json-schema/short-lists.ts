/** The longest line of the formatter. */
const widest = 100

/** JSON as the formatter writes it: lists of texts, and lists of such lists, on one line where they fit. */
export function jsonWithShortLists(value: unknown): string {
  const list =
    /^.*\[\s+((?:"(?:[^"\\\n]|\\.)*"|\[[^\n]*\])(?:,\s+(?:"(?:[^"\\\n]|\\.)*"))*)\s+\],?$/gm
  const once = (text: string) =>
    text.replace(list, (written) => {
      const line = written
        .replace(/\[\s*\n\s*/, '[')
        .replace(/,\n\s*/g, ', ')
        .replace(/\s*\n\s*\](,?)$/, ']$1')
      return line.length <= widest ? line : written
    })
  return `${once(once(JSON.stringify(value, null, 2)))}\n`
}
