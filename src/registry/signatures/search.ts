import type { LoggedModelId, RunId } from '../../core/model/model.ts'
import type { SignatureReading, UnknownSignature } from '../../core/signatures/signature.ts'
import { historyTag, signatureInHistory } from './log-model-history.ts'
import { type Mlmodel, readMlmodel } from './mlmodel.ts'

/** What looking in one place for the file MLmodel brought. */
export type Search =
  | { readonly kind: 'text'; readonly text: string }
  /** Nothing else is asked: that may be out of date. */
  | UnknownSignature
  /** The next place may have it. `because` is a clause for people. */
  | { readonly kind: 'not-there'; readonly because: string }

export interface SearchPlace {
  readonly look: () => Search | Promise<Search>
  /** Whose the file has to say it is, so as to count; null: the place itself is believed. */
  readonly whose: Whose | null
}

export type Whose =
  | { readonly kind: 'run'; readonly run: RunId }
  | { readonly kind: 'logged-model'; readonly model: LoggedModelId }

export interface History {
  /** Of the run that logged the model. */
  readonly tags: ReadonlyMap<string, string>
  /** Of the model, below the run's artifacts. */
  readonly path: string
}

/** Where a signature is looked for, in this order. */
export interface SearchPlaces {
  readonly files: readonly SearchPlace[]
  /** Asked last; null: no run's tag can know of this model. */
  readonly history: (() => Promise<History | null>) | null
}

/** Nothing is asked: this is known beforehand. */
export function onlyPlace(found: Search): SearchPlaces {
  return { files: [{ look: () => found, whose: null }], history: null }
}

/** The signature from the first place that has it; `not-known` says all that was tried. */
export async function findSignature(places: SearchPlaces): Promise<SignatureReading> {
  const tried: UnknownSignature[] = []
  for (const { look, whose } of places.files) {
    const search = await look()
    switch (search.kind) {
      case 'not-known':
        return search
      case 'not-there':
        tried.push({ kind: 'not-known', reason: 'not-there', because: search.because })
        break
      case 'text': {
        const mlmodel = await readMlmodel(search.text)
        if (whose === null || belongs(mlmodel, whose)) return mlmodel.signature
        tried.push(ofAnotherModel(whose))
      }
    }
  }
  const history = await places.history?.()
  if (history) {
    const reading = signatureInTags(history)
    if (reading.kind !== 'not-known') return reading
    tried.push(reading)
  }
  // What was found and does not count says more than what was not found.
  const reason = tried.find((it) => it.reason !== 'not-there')?.reason ?? 'not-there'
  return { kind: 'not-known', reason, because: tried.map(({ because }) => because).join('; ') }
}

export function belongs(
  { runId, modelId }: Pick<Mlmodel, 'runId' | 'modelId'>,
  whose: Whose,
): boolean {
  return whose.kind === 'run' ? runId === whose.run : modelId === whose.model
}

export function ofAnotherModel(whose: Whose): UnknownSignature {
  const what = whose.kind === 'run' ? 'run' : 'logged model'
  const because = `the file MLmodel that was found belongs to another ${what} than this version names`
  return { kind: 'not-known', reason: 'of-another-model', because }
}

function signatureInTags({ tags, path }: History): SignatureReading {
  const tag = tags.get(historyTag)
  if (tag !== undefined) return signatureInHistory(tag, path)
  const because = `the run has no tag ${historyTag}`
  return { kind: 'not-known', reason: 'not-there', because }
}
