import type { SignatureReading } from '../../core/signatures/signature.ts'
import { isJsonObject, jsonIn } from '../../core/text/json.ts'
import { signatureFromParts } from './signature-json.ts'

/** The tag in which MLflow before 3 lists the models that a run has logged. */
export const historyTag = 'mlflow.log-model.history'

const where = `the run's tag ${historyTag}`

/**
 * The signature of the model that was logged under `artifactPath`, from the value of the tag; of
 * several the last, which overwrote the others' files. An entry without a signature says nothing:
 * MLflow 2.9.2 writes it there, 2.17.2 no longer does.
 */
export function signatureInHistory(value: string, artifactPath: string): SignatureReading {
  const list = jsonIn(value)
  if (list === undefined) return notUnderstood(`${where} is not JSON`)
  if (!Array.isArray(list)) return notUnderstood(`${where} is not a list`)
  const entry = list.findLast(
    (item: unknown) => isJsonObject(item) && item.artifact_path === artifactPath,
  )
  if (!isJsonObject(entry)) return notThere(`${where} does not name this model`)
  const { signature } = entry
  if (signature === undefined || signature === null) {
    return notThere(`${where} has no signature of this model`)
  }
  if (!isJsonObject(signature))
    return notUnderstood(`the signature in ${where} is not a JSON object`)
  const parts = new Map<string, string>()
  for (const [key, part] of Object.entries(signature)) {
    if (part === null) continue
    if (typeof part !== 'string')
      return notUnderstood(`the signature in ${where} is not understood`)
    parts.set(key, part)
  }
  return signatureFromParts(parts, where)
}

function notThere(because: string): SignatureReading {
  return { kind: 'not-known', reason: 'not-there', because }
}

function notUnderstood(because: string): SignatureReading {
  return { kind: 'not-known', reason: 'not-understood', because }
}
