import type { Command } from '../commands/command.ts'
import {
  type InputName,
  inputNames,
  inputOf,
  type RawInputs,
} from '../commands/inputs/inputs-and-flags.ts'
import { UsageError } from '../core/errors/errors.ts'
import { didYouMean } from '../core/text/near-name.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { Env } from '../github/workflow-run.ts'

/** The inputs as the runner hands them over: `INPUT_` and the name in capitals, spaces as `_`. */
export function rawInputs(env: Env): RawInputs {
  const entries = inputNames.map((name) => [name, env[variableOf(name)]?.trim() ?? ''])
  return Object.fromEntries(entries) as RawInputs
}

/**
 * The runner only warns of an input that the action does not know, and a gate that was misspelt
 * away would be a gate that never closes.
 */
export function refuseUnknownInputs(env: Env): void {
  const known = new Set(inputNames.map(variableOf))
  for (const variable of Object.keys(env)) {
    if (!variable.startsWith('INPUT_') || known.has(variable)) continue
    const name = variable.slice('INPUT_'.length).toLowerCase()
    throw new UsageError(
      `There is no input '${visible(name)}'.${didYouMean(name, inputNames)} ` +
        `The inputs are: ${inputNames.join(', ')}.`,
    )
  }
}

/**
 * What a command does not take would look as if it had been asked. What is empty, or its default,
 * nobody has given: GitHub cannot tell that apart.
 */
export function refuseInputsNotTaken(
  command: string,
  { takes }: Pick<Command<unknown, unknown>, 'takes'>,
  raw: RawInputs,
): void {
  const takesIt = (name: InputName) =>
    takes[name] !== undefined || inputOf(name).serves !== undefined
  const stray = inputNames.find((name) => isGiven(name, raw) && !takesIt(name))
  if (stray === undefined) return
  throw new UsageError(
    (input) =>
      `${input(stray)} is given, but ${command} does not take it. Leave it out. The inputs of ${command}: ` +
      `${inputNames.filter((name) => takes[name] !== undefined).join(', ')}.`,
  )
}

function isGiven(name: InputName, raw: RawInputs): boolean {
  const text = raw[name].toLowerCase()
  return text !== '' && text !== inputOf(name).default
}

function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase()}`
}
