/** Deeper than any answer of MLflow or GitHub; parsing what nests without end takes gigabytes. */
export const deepestNesting = 100

const quote = 0x22
const backslash = 0x5c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/** Whether lists and objects of a JSON text stand in each other deeper than that. Parses nothing. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (opening.has(code)) {
      depth += 1
      if (depth > deepestNesting) return true
    } else if (closing.has(code)) depth -= 1
  }
  return false
}

/** Where the string ends that begins here; the end of the text where it does not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0
    while (text.charCodeAt(end - 1 - backslashes) === backslash) backslashes += 1
    if (backslashes % 2 === 0) return end
  }
  return text.length
}
