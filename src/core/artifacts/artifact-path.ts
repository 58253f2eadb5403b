/** What OpenSSF model signing leaves out at the top of a model: git's own files. */
const outsideModel = new Set(['.git', '.gitignore', '.gitattributes', '.github'])

/** How OpenSSF model signing calls the file with the signature. */
export const signatureName = 'model.sig'

/** Whether OpenSSF model signing takes it for no part of the model. `path`: a file's or a folder's. */
export function isOutsideModel(path: string): boolean {
  const [top = ''] = path.split('/')
  return outsideModel.has(top) || path === signatureName
}

/** Characters: what file systems and object stores take at most. */
const longestPath = 1024
const deepest = 32

/**
 * Why a name that a listing gives cannot be that of a file directly in `folder` ('' the model's own), as a clause
 * without the name; null: it can.
 */
export function nameProblem(folder: string, name: string): string | null {
  if (name === '' || name === '.' || name === '..') return 'is not the name of a file'
  if (/[/\\]/.test(name)) return 'contains a slash or a backslash'
  if (name.includes('\0')) return 'contains a NUL character'
  if (!name.isWellFormed() || name.includes('\ufffd')) return 'is not valid Unicode text'
  if (folder.length + name.length > longestPath) return `is longer than ${longestPath} characters`
  return folder.split('/').length >= deepest ? `is more than ${deepest} folders deep` : null
}

export function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** By Unicode code points, as OpenSSF model signing sorts; JavaScript's own order is by UTF-16. */
export function byCodePoints(a: string, b: string): number {
  const [ofA, ofB] = [a[Symbol.iterator](), b[Symbol.iterator]()]
  for (;;) {
    const [one, other] = [ofA.next(), ofB.next()]
    if (one.done || other.done)
      return Number(one.done ?? false) === Number(other.done ?? false) ? 0 : one.done ? -1 : 1
    const difference = (one.value.codePointAt(0) ?? 0) - (other.value.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
}
