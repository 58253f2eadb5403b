/**
 * Whether GitHub takes both for the same name: it does not tell the cases of letters apart in the
 * names of environments and repositories. Beyond ASCII nothing is folded, so that two names that
 * are two to GitHub (`k` and the Kelvin sign) are never one here.
 */
export function sameName(one: string, other: string): boolean {
  return asciiLower(one) === asciiLower(other)
}

function asciiLower(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
