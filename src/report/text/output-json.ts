/** Most bytes of the `decision` output. */
const outputLimit = 64_000

/** The JSON of such a value: the type says what scripts/json-schema.ts publishes about the text. */
type JsonOf<Value> = string & { readonly json?: Value }

/**
 * The first of these as one line of ASCII JSON in which no shell, expression or HTML finds anything
 * to interpret; the last one whatever its length. An output of a step may only be so long.
 */
export function firstThatFits<const Attempts extends readonly [unknown, ...unknown[]]>(
  attempts: Attempts,
): JsonOf<Attempts[number]> {
  let text = ''
  for (const attempt of attempts) {
    text = harmless(JSON.stringify(attempt))
    if (text.length <= outputLimit) break
  }
  return text as JsonOf<Attempts[number]>
}

/**
 * Everything but plain ASCII, and what shells and HTML interpret, as `\u` escapes. Between a shell's
 * double quotes those of JSON end and begin the quoting, so what parts commands is among it.
 */
function harmless(json: string): string {
  return json.replace(/['`$<>&;|()*?~#!%^]|[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** A name as an output of its own, where nothing interprets any of its characters; else nothing. */
export function nameOutput(name: string): string {
  return /^[\w@+=,.-](?:[\w @+=,.-]{0,254}[\w@+=,.-])?$/.test(name) ? name : ''
}
