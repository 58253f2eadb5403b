import { UsageError } from '../../core/errors/errors.ts'
import { didYouMean } from '../../core/text/near-name.ts'
import { visible } from '../../core/text/untrusted-text.ts'

/** `name`: that of the input or flag; '' is "not given". */
export function choice<const Choice extends string, Otherwise extends Choice | null>(
  name: string,
  text: string,
  choices: readonly Choice[],
  otherwise: Otherwise,
): Choice | Otherwise {
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

/** Only `true` and `false`: a typo must not quietly become one of them. */
export function boolean(name: string, text: string, otherwise: boolean): boolean {
  switch (text.toLowerCase()) {
    case '':
      return otherwise
    case 'true':
      return true
    case 'false':
      return false
    default:
      throw new UsageError(
        (input) => `${input(name)} is '${visible(text)}'; it can be true or false.`,
      )
  }
}
