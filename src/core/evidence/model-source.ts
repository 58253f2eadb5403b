import { type LoggedModelId, loggedModelId, type RunId, runId } from '../model/model.ts'

/** What the source of a model version names. */
export type ModelSource =
  /** `models:/m-…`, an MLflow 3 logged model. */
  | { readonly kind: 'logged-model'; readonly model: LoggedModelId }
  /** `models:/NAME/VERSION`: it was copied from that version, and has the same files. */
  | { readonly kind: 'copy' }
  /** `runs:/RUN/PATH`, with no slash round the path; '' is the root of the run's artifacts. */
  | { readonly kind: 'run'; readonly run: RunId; readonly path: string }
  /** It begins like one of these, and is none of them; or it names several logged models. */
  | { readonly kind: 'not-readable' }
  /** The folder itself. */
  | { readonly kind: 'folder'; readonly uri: string }

export function modelSource(source: string): ModelSource {
  const model = /^models:\/+(m-[0-9a-f]+)\/*$/.exec(source)?.[1]
  if (model !== undefined) return { kind: 'logged-model', model: loggedModelId(model) }
  if (source.startsWith('models:')) return { kind: 'copy' }
  // An id stands in the path of a request and in a search filter: no other characters.
  // MLflow's client takes `runs:///RUN/PATH` and `runs://HOST/RUN/PATH` for the same.
  const [, run, path = ''] = /^runs:\/(?:\/[^/]*\/)?([\w-]+)(?:\/(.*))?$/s.exec(source) ?? []
  if (run !== undefined) return { kind: 'run', run: runId(run), path: trimmed(path) }
  if (/^\s*(?:runs|models):/i.test(source)) return { kind: 'not-readable' }
  // A folder among the artifacts of one logged model may be called like another one.
  if (loggedModelsIn(source).size > 1) return { kind: 'not-readable' }
  return { kind: 'folder', uri: source }
}

/** The logged model among whose artifacts a folder is: `…/models/m-…/artifacts`; null: of none. */
export function loggedModelAt(uri: string): LoggedModelId | null {
  const [only, ...others] = loggedModelsIn(uri)
  return only === undefined || others.length > 0 ? null : only
}

function loggedModelsIn(uri: string): ReadonlySet<LoggedModelId> {
  const ids = uri.matchAll(/\/(m-[0-9a-f]{32})(?=\/|$)/g)
  return new Set([...ids].map(([, id = '']) => loggedModelId(id)))
}

/**
 * The runs that a folder's path names, in whatever way it is written: MLflow lays artifacts out as
 * `…/RUN/artifacts/…`, and takes any other path as well.
 */
export function runsNamedIn(uri: string): readonly RunId[] {
  const plain = uri
    .replaceAll(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
    .toLowerCase()
  const ids = plain.matchAll(/(?<![0-9a-z]|m-)[0-9a-f]{32}(?![0-9a-z])/g)
  return [...ids].map(([id]) => runId(id))
}

/** The experiment that a folder of a run's artifacts is in by its path: `…/EXPERIMENT/RUN/artifacts/…`. */
export function experimentNamedIn(uri: string, run: RunId): string | null {
  return (
    uri.match(/[^/]+/g)?.find((_, at, parts) => {
      return parts[at + 1] === run && parts[at + 2] === 'artifacts' && /^\d+$/.test(parts[at] ?? '')
    }) ?? null
  )
}

/** The path of a folder below a run's artifacts, with no slash round it; null: it is not there. */
export function pathBelow(root: string, uri: string): string | null {
  const top = root.replace(/\/+$/, '')
  const whole = uri.replace(/\/+$/, '')
  if (top === '') return null
  if (whole === top) return ''
  return whole.startsWith(`${top}/`) ? trimmed(whole.slice(top.length)) : null
}

/** The path of a file in a folder below the root, as MLflow writes it. */
export function fileIn(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
}
