/**
 * What went wrong, for the person who reads it. None of these is a verdict: a gate that fails is
 * a result, these are the reasons why there is no result.
 *
 * - `usage`: the call, an input or a file of the user's is wrong (exit 2)
 * - `registry`: MLflow could not be read or written, or answered nonsense (exit 3)
 * - `github`: GitHub could not be read or written (exit 3)
 * - `conflict`: somebody else moved the target meanwhile (exit 3)
 */
export type Fault = 'usage' | 'registry' | 'github' | 'conflict'

export class StagegateError extends Error {
  readonly fault: Fault
  private readonly words: Words

  /** `words` say what was tried, on what, what came back and what to do. */
  constructor(fault: Fault, words: Words, options?: { cause?: unknown }) {
    super(inWords(words, quoted), options)
    this.name = 'StagegateError'
    this.fault = fault
    this.words = words
  }

  /** The message as an entry says it, which has its own way to name an input. */
  saidBy(speaker: Speaker): string {
    return inWords(this.words, speaker)
  }
}

/** How an entry names an input: `--reason` on a command line, `"reason"` in a workflow. */
export interface Speaker {
  (input: string): string
  /** Where what it says is read: advice for a shell is none for a workflow. */
  readonly entry: 'command-line' | 'workflow'
}

/** A message, or how to make it where it names inputs. */
export type Words = string | ((input: Speaker) => string)

export function inWords(words: Words, speaker: Speaker): string {
  return typeof words === 'string' ? words : words(speaker)
}

/** As a workflow names an input, and whoever reads a message where no entry speaks. */
const quoted: Speaker = Object.assign((input: string) => `"${input}"`, {
  entry: 'workflow' as const,
})

export class UsageError extends StagegateError {
  constructor(words: Words, options?: { cause?: unknown }) {
    super('usage', words, options)
    this.name = 'UsageError'
  }
}

/** There is no registered model of that name. */
export class MissingModelError extends UsageError {}

export class RegistryError extends StagegateError {
  /** Whether the registry itself has said that it did not carry out what it was asked for. */
  readonly refused: boolean

  constructor(words: Words, options?: { cause?: unknown; refused?: boolean }) {
    super('registry', words, options)
    this.name = 'RegistryError'
    this.refused = options?.refused ?? false
  }
}

export class ConflictError extends StagegateError {
  constructor(words: Words, options?: { cause?: unknown }) {
    super('conflict', words, options)
    this.name = 'ConflictError'
  }
}
