/** JSON as the formatter writes it: lists of texts, and lists of such lists, are on one line. */
export function jsonWithShortLists(value: unknown): string {
  const list = /\[\s+((?:"(?:[^"\\\n]|\\.)*"|\[[^\n]*\])(?:,\s+(?:"(?:[^"\\\n]|\\.)*"))*)\s+\]/g
  const once = (text: string) =>
    text.replace(list, (_, items: string) => `[${items.replace(/,\s+/g, ', ')}]`)
  return `${once(once(JSON.stringify(value, null, 2)))}\n`
}
