import type { Requirement } from '../../core/requirements/requirement.ts'
import { conditionWords } from '../phrases/requirement-words.ts'
import type { Quote } from '../text/quote.ts'

/** What a requirement of a policy asks, in a sentence. */
export function requirementExplained(requirement: Requirement, quote: Quote): string {
  switch (requirement.kind) {
    case 'from': {
      const { source } = requirement
      return source.kind === 'stage'
        ? `It must be in ${source.stage} when it is promoted.`
        : `It must have the alias ${quote(source.alias)} when it is promoted.`
    }
    case 'tag':
      return `Its tag ${quote(requirement.key)} must be ${conditionWords(requirement.condition, 'there, whatever its value', quote)}.`
    case 'max-age':
      return `Its run must have ended at most ${ageWords(requirement.text)} ago.`
    case 'soak':
      return `It must have been there for ${ageWords(requirement.text)}, by the records of Stagegate.`
    case 'git-commit':
      return requirement.relation === 'same'
        ? 'It must come from the commit that is being promoted, by what its run says.'
        : 'It must come from the commit that is being promoted or one before it, by what its run says.'
    case 'signature':
      return (
        'It must take whatever input the champion takes, and answer in the same form: their ' +
        'signatures are compared.'
      )
    case 'freeze': {
      const windows = requirement.windows.map(({ text }) => quote(text))
      return `It is held in the time ${windows.join(', and in ')}.`
    }
  }
}

const units: Readonly<Record<string, string>> = { m: 'minute', h: 'hour', d: 'day', w: 'week' }

/** `7d` is `7 days`. */
function ageWords(text: string): string {
  const [, count = '', letter = ''] = /^([0-9]+)([a-z])$/.exec(text) ?? []
  const unit = units[letter]
  return unit === undefined ? text : `${count} ${unit}${count === '1' ? '' : 's'}`
}
