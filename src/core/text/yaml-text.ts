/** What YAML of any version reads as this text and as nothing else, without quotes. */
const plain = /^[A-Za-z_][\w./-]*(?::[\w./-]+)*$/
const reserved = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/** What stands as it is between double quotes: all that can be seen, but for `"` and `\`. */
const escaped =
  /["\\]|\p{Cc}|\p{Cf}|\p{Co}|\p{Zl}|\p{Zp}|\p{Cn}|\p{Default_Ignorable_Code_Point}|\u00a0|\u2800/gu

/** The text as one scalar of YAML, in double quotes where it needs them. */
export function yamlText(text: string): string {
  if (plain.test(text) && !reserved.test(text)) return text
  // Half of a surrogate pair is no text, and no file can hold it.
  return `"${text.toWellFormed().replace(escaped, escapeOf)}"`
}

function escapeOf(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  const code = (character.codePointAt(0) ?? 0).toString(16)
  // Not as JSON writes it: not every reader of YAML joins two halves of a pair.
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}

/** The same as the value of an input in a workflow, where GitHub evaluates expressions also in quotes. */
export function workflowText(text: string): string {
  // Every input is a text, whatever YAML takes it for.
  if (/^[1-9]\d{0,8}$/.test(text)) return text
  const open = '$\u007b{'
  return yamlText(text.replaceAll(open, () => `${open} '${open}' }}`))
}
