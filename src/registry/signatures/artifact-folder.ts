import { fileURLToPath } from 'node:url'
import { visible } from '../../core/text/untrusted-text.ts'

/** Where an artifact URI of MLflow's leads. */
export type ArtifactFolder =
  /** `mlflow-artifacts:`, served by a tracking server; `host` null: by the one that names it. */
  | { readonly kind: 'proxied'; readonly host: string | null; readonly path: string }
  | { readonly kind: 'web'; readonly url: string }
  /** A path of whatever machine wrote it; relative to the working directory, as in MLflow. */
  | { readonly kind: 'local'; readonly path: string }
  /** `s3`, `gs`, `dbfs` and the like. */
  | { readonly kind: 'store'; readonly scheme: string }
  /** `because` is a clause for people. */
  | { readonly kind: 'refused'; readonly because: string }

/** The folder `path` (segments as they are, '' for none) below an artifact URI, which is untrusted. */
export function artifactFolder(uri: string, path = ''): ArtifactFolder {
  const folder = folderOf(uri)
  if (folder.kind === 'refused' || folder.kind === 'store') return folder
  const whole = folder.kind === 'web' ? folder.url : folder.path
  if (leadsOut(whole) || leadsOut(path)) {
    return { kind: 'refused', because: `the artifact URI ${quoted(uri)} has '..' in its path` }
  }
  if (path === '') return folder
  const below = `${whole.replace(/\/+$/, '')}/${path}`
  return folder.kind === 'web' ? { ...folder, url: below } : { ...folder, path: below }
}

function folderOf(uri: string): ArtifactFolder {
  if (uri.trim() === '' || uri.includes('\0')) {
    return { kind: 'refused', because: 'MLflow names no artifact URI' }
  }
  // One letter before the colon is a drive of Windows and no scheme.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(uri)?.[1]?.toLowerCase()
  switch (scheme) {
    case undefined:
      return { kind: 'local', path: uri }
    case 'file':
      return fileFolder(uri)
    case 'http':
    case 'https':
      return { kind: 'web', url: uri }
    case 'mlflow-artifacts': {
      const [, host = '', path = ''] = /^[^:]+:(?:\/\/([^/]*))?(.*)$/s.exec(uri) ?? []
      return { kind: 'proxied', host: host === '' ? null : host, path }
    }
    default:
      return { kind: 'store', scheme }
  }
}

function fileFolder(uri: string): ArtifactFolder {
  const rest = uri.slice('file:'.length)
  try {
    // MLflow reads `file:mlruns` as a relative path, which a URL cannot be.
    if (!rest.startsWith('/')) return { kind: 'local', path: decodeURIComponent(rest) }
    if (/[?#]/.test(rest)) throw new Error('a query')
    // Before the parser would take them away.
    if (leadsOut(rest)) return { kind: 'local', path: '..' }
    return { kind: 'local', path: fileURLToPath(uri) }
  } catch {
    return { kind: 'refused', because: `${quoted(uri)} is not a path of a file on this machine` }
  }
}

/** Whether a part of the path, decoded as often as anybody may decode it, goes up. */
function leadsOut(path: string): boolean {
  let text = path
  for (let times = 0; times < 5; times++) {
    if (text.split(/[/\\]/).includes('..')) return true
    const decoded = text.replace(/%(2e|2f|5c|25)/gi, (encoded) => decodeURIComponent(encoded))
    if (decoded === text) return false
    text = decoded
  }
  // Encoded over and over again is no path of anybody's.
  return true
}

/** As a path of a URL: what may not stand in one is encoded, and what is encoded stays so. */
export function encodedPath(path: string): string {
  const kept = /%(?![0-9a-f]{2})/i.test(path) ? path.replaceAll('%', '%25') : path
  return kept
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .map((segment) => encodeURIComponent(segment.toWellFormed()).replaceAll('%25', '%'))
    .join('/')
}

function quoted(uri: string): string {
  return `'${visible(uri)}'`
}
