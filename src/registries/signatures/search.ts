import type { RunId } from '../../core/model.ts'
import type { SignatureReading } from '../../core/signature.ts'
import { historyTag, signatureInHistory } from './log-model-history.ts'
import { readMlmodel } from './mlmodel.ts'

/** What looking in one place for the file MLmodel brought. Each `because` is a clause for people. */
export type Search =
  | { readonly kind: 'text'; readonly text: string }
  /** It is there and is of no use, so nothing else is asked: that may be out of date. */
  | { readonly kind: 'unusable'; readonly because: string }
  /** The next place may have it. */
  | { readonly kind: 'not-there'; readonly because: string }

export type Place = () => Search | Promise<Search>

export interface History {
  /** Of the run that logged the model. */
  readonly tags: ReadonlyMap<string, string>
  /** Of the model, below the run's artifacts. */
  readonly path: string
}

/** Where a signature is looked for, in this order. */
export interface Places {
  readonly files: readonly Place[]
  /** Asked last; null: no run's tag can know of this model. */
  readonly history: (() => Promise<History | null>) | null
  /** The file counts only if it says that this run logged it; null: whatever it says. */
  readonly loggedBy: RunId | null
}

/** The signature from the first place that has it; `not-known` says all that was tried. */
export async function findSignature(places: Places): Promise<SignatureReading> {
  const tried: string[] = []
  for (const look of places.files) {
    const search = await look()
    if (search.kind === 'unusable') return { kind: 'not-known', because: search.because }
    if (search.kind === 'not-there') {
      tried.push(search.because)
      continue
    }
    const { signature, runId } = await readMlmodel(search.text)
    if (places.loggedBy === null || places.loggedBy === runId) return signature
    tried.push('the file MLmodel that was found is not of the run that this version names')
  }
  const history = await places.history?.()
  if (history) {
    const reading = signatureInTags(history)
    if (reading.kind !== 'not-known') return reading
    tried.push(reading.because)
  }
  return { kind: 'not-known', because: tried.join('; ') }
}

function signatureInTags({ tags, path }: History): SignatureReading {
  const tag = tags.get(historyTag)
  if (tag !== undefined) return signatureInHistory(tag, path)
  return { kind: 'not-known', because: `the run has no tag ${historyTag}` }
}
