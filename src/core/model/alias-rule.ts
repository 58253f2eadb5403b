/** MLflow: letters, digits, `_` and `-` of any script, 1 to 255 of them. */
const allowed = /^[\p{L}\p{N}_-]+$/u
const versionLike = /^v\p{Nd}+$/iu
const longest = 255

/** Why MLflow does not take this as an alias, for a message after "an alias"; null if it does. */
export function aliasFault(alias: string): string | null {
  if (alias === '') return 'cannot be empty'
  if (alias.toLowerCase() === 'latest')
    return 'cannot be "latest", in upper or lower case: MLflow reserves it'
  if (versionLike.test(alias)) {
    return 'cannot be "v" and a number: MLflow reserves that for versions'
  }
  if (!allowed.test(alias)) return 'can have only letters, digits, "_" and "-"'
  if ([...alias].length > longest) return `can have at most ${longest} characters`
  return null
}
