import { visible } from '../core/text/untrusted-text.ts'

/** Why a file could not be written, for a message. */
export function writeProblem(cause: unknown): string {
  switch (codeOf(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such folder'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'this user may not write there'
    case 'ENOSPC':
      return 'there is no room'
    default:
      return cause instanceof Error ? visible(cause.message, 300) : 'the reason is not known'
  }
}

/** `ENOENT`: what the system says went wrong; null: nothing. */
export function codeOf(cause: unknown): string | null {
  const isCoded = typeof cause === 'object' && cause !== null && 'code' in cause
  return isCoded && typeof cause.code === 'string' ? cause.code : null
}
