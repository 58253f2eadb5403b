/**
 * The text, or as many whole lines of it as fit beside the note that says that it was cut.
 * `measure` counts in the unit of the limit and must not shrink as text is added.
 */
export function fitLines(given: {
  readonly text: string
  readonly limit: number
  readonly note: string
  readonly measure: (text: string) => number
}): string {
  const { text, limit, note, measure } = given
  if (measure(text) <= limit) return text
  const ending = `\n\n${note}\n`
  const lines = text.split('\n')

  const fits = (count: number): boolean =>
    measure(`${lines.slice(0, count).join('\n')}${ending}`) <= limit
  let fitting = 0
  let tooMany = lines.length
  while (fitting + 1 < tooMany) {
    const middle = Math.floor((fitting + tooMany) / 2)
    if (fits(middle)) fitting = middle
    else tooMany = middle
  }
  return `${lines.slice(0, fitting).join('\n')}${ending}`
}
