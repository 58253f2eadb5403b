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

  /** `message` says what was tried, on what, what came back and what to do. */
  constructor(fault: Fault, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'StagegateError'
    this.fault = fault
  }
}

export class UsageError extends StagegateError {
  constructor(message: string, options?: { cause?: unknown }) {
    super('usage', message, options)
    this.name = 'UsageError'
  }
}

export class RegistryError extends StagegateError {
  /** Whether the registry itself has said that it did not carry out what it was asked for. */
  readonly refused: boolean

  constructor(message: string, options?: { cause?: unknown; refused?: boolean }) {
    super('registry', message, options)
    this.name = 'RegistryError'
    this.refused = options?.refused ?? false
  }
}

export class ConflictError extends StagegateError {
  constructor(message: string, options?: { cause?: unknown }) {
    super('conflict', message, options)
    this.name = 'ConflictError'
  }
}
