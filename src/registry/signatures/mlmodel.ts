import type { Document, Lexer, ParsedNode, YAMLMap } from 'yaml'
import type { SignatureReading } from '../../core/signatures/signature.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { signatureFromParts } from './signature-json.ts'

/** Bytes. With ten thousand columns an MLmodel has about as many. */
export const longestMlmodel = 1024 * 1024
/** What MLflow calls the file that describes a model, in the model's folder. */
export const mlmodelName = 'MLmodel'

/** An MLmodel of one flavor has about a hundred; a signature counts as a few. */
const mostTokens = 60_000
/** Levels of brackets, of indentation in spaces, and of signs on one line. */
const deepest = { flow: 32, indent: 200, signs: 20 }

export interface Mlmodel {
  readonly signature: SignatureReading
  /** The run that the model was logged by, where the file says so. */
  readonly runId: string | null
  /** The logged model of MLflow 3 that it is, where the file says so. */
  readonly modelId: string | null
}

/**
 * Reads the text of an MLmodel file, which is untrusted. Only the keys at the top that are asked
 * for are looked at: aliases are never expanded. Never throws.
 */
export async function readMlmodel(text: string): Promise<Mlmodel> {
  const unusable = (why: string): Mlmodel => ({
    signature: {
      kind: 'not-known',
      reason: 'unusable',
      because: `the model's file MLmodel ${why}`,
    },
    runId: null,
    modelId: null,
  })
  if (text.length > longestMlmodel) return unusable('is larger than 1 MB')
  // What was no UTF-8 was replaced, so two different names may look the same.
  if (text.includes('\ufffd') || !text.isWellFormed()) return unusable('is not valid Unicode text')
  const { isMap, isScalar, Lexer, parseDocument } = await import('yaml')
  if (isTooMuch(new Lexer(), text)) return unusable('is too long or nested too deeply')
  // All scalars stay text: MLflow writes YAML 1.1, where some words and numbers mean others.
  let document: Document.Parsed
  try {
    document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      merge: false,
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: 'error',
    })
  } catch (error) {
    // After thousands of errors the parser stands so deep that it cannot go on.
    if (!(error instanceof RangeError)) throw error
    return unusable('is not YAML')
  }
  if (document.errors.length > 0) return unusable('is not YAML')
  const top = document.contents
  if (!isMap(top)) return unusable('is not a mapping')
  if (valuesAt(top, '<<').length > 0) return unusable('has merge keys')
  const flavors = valuesAt(top, 'flavors')
  const signatures = valuesAt(top, 'signature')
  // An error that came as a document of its own has no signature either.
  if (flavors.length !== 1 || !isMap(flavors[0])) return unusable('names no flavors')
  if (signatures.length > 1) return unusable('has more than one signature')
  return {
    signature: signatureAt(signatures[0]),
    runId: textAt(top, 'run_id'),
    modelId: textAt(top, 'model_id'),
  }

  /** null: it is not there, or not there once. */
  function textAt(map: YAMLMap.Parsed, key: string): string | null {
    const [value, ...others] = valuesAt(map, key)
    return others.length === 0 && isScalar(value) ? String(value.value) : null
  }

  function signatureAt(node: ParsedNode | null | undefined): SignatureReading {
    if (node === undefined || node === null || isNull(node)) return { kind: 'none' }
    if (!isMap(node)) return notUnderstood('it is not a mapping')
    const parts = new Map<string, string>()
    for (const { key, value } of (node as YAMLMap.Parsed).items) {
      const name = isScalar(key) ? String(key.value) : null
      if (name === null || parts.has(name))
        return notUnderstood('it has a key twice, or a key that is not text')
      if (value === null || isNull(value)) continue
      if (!isScalar(value)) return notUnderstood(`its ${visible(name, 40)} is not text`)
      parts.set(name, String(value.value))
    }
    return signatureFromParts(parts, mlmodelName)
  }

  function isNull(node: ParsedNode): boolean {
    if (!isScalar(node) || node.type !== 'PLAIN') return false
    return ['', '~', 'null', 'Null', 'NULL'].includes(String(node.value))
  }

  function valuesAt(map: YAMLMap.Parsed, key: string): readonly (ParsedNode | null)[] {
    return map.items
      .filter((pair) => isScalar(pair.key) && pair.key.value === key)
      .map((pair) => pair.value)
  }
}

function notUnderstood(why: string): SignatureReading {
  const because = `the signature in ${mlmodelName} is not understood: ${why}`
  return { kind: 'not-known', reason: 'not-understood', because }
}

/** The composer calls itself for each level, so a text that would go too deep is not given to it. */
function isTooMuch(lexer: Lexer, text: string): boolean {
  let [tokens, flow, signs, lineStart] = [0, 0, 0, true]
  for (const token of lexer.lex(text)) {
    tokens++
    if (token === '[' || token === '{') flow++
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1)
    else if (token === '-' || token === '?' || token === ':') signs++
    const indent = lineStart && token.trim() === '' ? token.length : 0
    if (
      tokens > mostTokens ||
      flow > deepest.flow ||
      indent > deepest.indent ||
      (flow === 0 && signs > deepest.signs)
    ) {
      return true
    }
    if (token.includes('\n')) {
      lineStart = true
      signs = 0
    } else {
      lineStart = false
    }
  }
  return false
}
