import {
  type LoggedModel,
  type LoggedModelId,
  loggedModelId,
  type Run,
  type RunId,
} from '../model/model.ts'
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
  /** The run put out one that MLflow no longer has, and that may have been the version's. */
  'output-gone',
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

/** What a version says of itself, and what MLflow has of that. */
export interface Resolving {
  readonly source: ModelSource
  /** The run that the version names; null: none, or one that MLflow no longer has. */
  readonly run: Run | null
  /** The run id that the version names, whether MLflow has that run or not. */
  readonly runId: RunId | null
  /** What MLflow has of `namedModel`; null: it has none, or there is nothing to look for. */
  readonly named: LoggedModel | null
  /** The logged models that `run` put out, as far as `asksForModelsOfRun` wants them. */
  readonly putOut: readonly LoggedModel[]
}

/** The one resolver of which logged model a version is of. */
export function ownModel({ source, run, runId, named, putOut }: Resolving): OwnModel {
  if (runId !== null && isOfAnotherRun(source, runId, run)) {
    return { kind: 'ambiguous', because: 'other-run' }
  }
  const id = namedModel(source)
  if (id !== null) {
    if (named === null) return { kind: 'gone', id }
    const agrees = named.sourceRunId === null || runId === null || named.sourceRunId === runId
    return agrees ? { kind: 'known', model: named } : { kind: 'ambiguous', because: 'other-run' }
  }
  if (source.kind === 'copy') return { kind: 'ambiguous', because: 'copy-not-known' }
  const outputs = run === null ? [] : outputsOf(run)
  if (run === null || outputs.length === 0) return { kind: 'none' }
  const several = outputs.length > 1
  const path = pathOf(source, run)
  if (path === null) {
    return { kind: 'ambiguous', because: several ? 'several-models' : 'other-place' }
  }
  // A model that was deleted may have had this name, too.
  if (outputs.some((id) => putOut.every((it) => it.id !== id))) {
    return { kind: 'ambiguous', because: 'output-gone' }
  }
  const [found, ...more] = putOut.filter((it) => outputs.includes(it.id) && it.name === path)
  if (found !== undefined && more.length === 0) return { kind: 'known', model: found }
  return { kind: 'ambiguous', because: several ? 'several-models' : 'other-name' }
}

/** Whether it takes the names of the models that the run put out to tell which one a version is of. */
export function asksForModelsOfRun(source: ModelSource, run: Run): boolean {
  return namedModel(source) === null && run.loggedModels.length > 0 && pathOf(source, run) !== null
}

/** The logged models that a run put out or evaluated beside this one; `own` null: beside none. */
export function otherModels(run: Run, own: LoggedModelId | null): OtherModels {
  const isOther = (id: LoggedModelId) => id !== own
  const inputs = [...run.inputModels, ...evaluatedModels(run)]
  return {
    outputs: run.loggedModels.some(isOther),
    inputs: [...new Set(inputs.filter(isOther))],
  }
}

/** Whether a run has other logged models than the version's: a value may be one of theirs. */
export interface OtherModels {
  readonly outputs: boolean
  readonly inputs: readonly LoggedModelId[]
}

/** Those that MLflow's `evaluate` names in its tag, also where it links none. */
function evaluatedModels({ tags }: Run): readonly LoggedModelId[] {
  const ids = (tags.get(evaluatedTag) ?? '').matchAll(/\bm-[0-9a-f]{32}\b/g)
  return [...ids].map(([id]) => loggedModelId(id))
}

export const evaluatedTag = 'mlflow.datasets'

/** A model that was logged at several steps is listed at each of them. */
function outputsOf(run: Run): readonly LoggedModelId[] {
  return [...new Set(run.loggedModels)]
}

function pathOf(source: ModelSource, run: Run): string | null {
  switch (source.kind) {
    case 'run':
      return source.path
    case 'folder':
      return pathBelow(run.artifactRoot, source.uri)
    case 'logged-model':
    case 'copy':
    case 'not-readable':
      return null
  }
}

/** What names no run at all is taken at the version's word. */
function isOfAnotherRun(source: ModelSource, id: RunId, run: Run | null): boolean {
  switch (source.kind) {
    case 'run':
      return source.run !== id
    case 'folder': {
      const others = runsNamedIn(source.uri).filter((named) => named !== id)
      return others.length > 0 && pathBelow(run?.artifactRoot ?? '', source.uri) === null
    }
    case 'not-readable':
      return true
    case 'logged-model':
    case 'copy':
      return false
  }
}
