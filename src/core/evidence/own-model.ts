import type { LoggedModel, LoggedModelId, Run } from '../model/model.ts'
import {
  loggedModelAt,
  type ModelSource,
  modelSource,
  pathBelow,
  runsNamedIn,
} from './model-source.ts'

/** The logged model (MLflow 3) that a model version is of, and whose values are the version's. */
export type OwnModel =
  | { readonly kind: 'known'; readonly model: LoggedModel }
  /** Neither the version nor its run knows of a logged model, as before MLflow 3. */
  | { readonly kind: 'none' }
  /** There are logged models, or another run, and nothing says that the version is of one of them. */
  | { readonly kind: 'ambiguous'; readonly because: WhyAmbiguous }
  /** The version names it, and MLflow no longer has it. */
  | { readonly kind: 'gone'; readonly id: LoggedModelId }

/** Part of the evidence: who accepts a hold for one of these accepts none of the others. */
export const whyAmbiguous = [
  /** The run put out several, and the version does not name one. */
  'several-models',
  /** The run put out one, and it is called otherwise than what the version was registered from. */
  'other-name',
  /** The run put out one, and the version's files are somewhere else. */
  'other-place',
  /** The version was registered with the id of one run and the files of another. */
  'other-run',
  /** The version is a copy, and the registry does not say where its files are. */
  'copy-not-known',
] as const

export type WhyAmbiguous = (typeof whyAmbiguous)[number]

/**
 * What a version is of. `location`: where the registry says that its files are; only asked of a
 * copy, whose source leads to another version, which may have been renamed or deleted since.
 */
export function sourceOf(source: string, location: string | null): ModelSource {
  const named = modelSource(source)
  return named.kind === 'copy' && location !== null ? modelSource(location) : named
}

/** The logged model that a source names; null: it names none. */
export function namedModel(source: ModelSource): LoggedModelId | null {
  switch (source.kind) {
    case 'logged-model':
      return source.model
    case 'folder':
      return loggedModelAt(source.uri)
    case 'run':
    case 'copy':
    case 'not-readable':
      return null
  }
}

/** The one logged model that has to be looked at to tell; null: none, or more than one. */
export function modelToLookAt(source: ModelSource, run: Run): LoggedModelId | null {
  const [only = null, ...others] = outputsOf(run)
  return namedModel(source) ?? (others.length === 0 ? only : null)
}

/** `found`: what MLflow has of `modelToLookAt`; null: it has none, or there is nothing to look at. */
export function ownModel(source: ModelSource, run: Run, found: LoggedModel | null): OwnModel {
  if (isOfAnotherRun(source, run)) return { kind: 'ambiguous', because: 'other-run' }
  const named = namedModel(source)
  if (named !== null) {
    if (found === null) return { kind: 'gone', id: named }
    const agrees = found.sourceRunId === null || found.sourceRunId === run.id
    return agrees ? { kind: 'known', model: found } : { kind: 'ambiguous', because: 'other-run' }
  }
  if (source.kind === 'copy') return { kind: 'ambiguous', because: 'copy-not-known' }
  const outputs = outputsOf(run)
  if (outputs.length === 0) return { kind: 'none' }
  if (outputs.length > 1) return { kind: 'ambiguous', because: 'several-models' }
  const path = source.kind === 'run' ? source.path : pathIn(source, run)
  if (path === null) return { kind: 'ambiguous', because: 'other-place' }
  return found !== null && found.name === path
    ? { kind: 'known', model: found }
    : { kind: 'ambiguous', because: 'other-name' }
}

/** The logged models that a run put out or evaluated beside this one; `own` null: beside none. */
export function otherModels(run: Run, own: LoggedModelId | null): OtherModels {
  const isOther = (id: LoggedModelId) => id !== own
  return { outputs: run.loggedModels.some(isOther), inputs: run.inputModels.some(isOther) }
}

/** Whether a run has other logged models than the version's: a value may be one of theirs. */
export interface OtherModels {
  readonly outputs: boolean
  readonly inputs: boolean
}

/** A model that was logged at several steps is listed at each of them. */
function outputsOf(run: Run): readonly LoggedModelId[] {
  return [...new Set(run.loggedModels)]
}

function pathIn(source: ModelSource, run: Run): string | null {
  return source.kind === 'folder' ? pathBelow(run.artifactRoot, source.uri) : null
}

/** What names no run at all is taken at the version's word. */
function isOfAnotherRun(source: ModelSource, run: Run): boolean {
  switch (source.kind) {
    case 'run':
      return source.run !== run.id
    case 'folder': {
      const others = runsNamedIn(source.uri).filter((named) => named !== run.id)
      return others.length > 0 && pathBelow(run.artifactRoot, source.uri) === null
    }
    case 'not-readable':
      return true
    case 'logged-model':
    case 'copy':
      return false
  }
}
