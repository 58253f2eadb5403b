import { UsageError } from '../../core/errors/errors.ts'
import { didYouMean } from '../../core/text/near-name.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { type InputName, inputOf, type RawInputs } from './inputs-and-flags.ts'

/** One of several words; '' is "not given". */
export function choice<const Choice extends string, Otherwise extends Choice | null>(
  raw: RawInputs,
  name: InputName,
  choices: readonly Choice[],
  otherwise: Otherwise,
): Choice | Otherwise {
  const text = raw[name]
  if (text === '') return otherwise
  const chosen = choices.find((each) => each === text)
  if (chosen === undefined) {
    throw new UsageError(
      (input) =>
        `${input(name)} is '${visible(text)}'; it can be ${choices.join(', ')}.${didYouMean(text, choices)}`,
    )
  }
  return chosen
}

/** Only `true` and `false`, or the declared default: a typo must not quietly become one of them. */
export function isOn(raw: RawInputs, name: InputName): boolean {
  const text = raw[name].toLowerCase() || inputOf(name).default
  if (text === 'true' || text === 'false') return text === 'true'
  throw new UsageError(
    (input) => `${input(name)} is '${visible(raw[name])}'; it can be true or false.`,
  )
}
