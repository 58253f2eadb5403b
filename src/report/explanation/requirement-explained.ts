import type { Requirement } from '../../core/requirements/requirement.ts'
import { listed, name, type Phrase, say } from '../phrase.ts'
import { agePhrase, conditionPhrase, source } from '../phrases/requirement-phrases.ts'

/** What a requirement of a policy requires, in a sentence. */
export function requirementExplained(requirement: Requirement): Phrase {
  switch (requirement.kind) {
    case 'from':
      return say`The version must ${source(requirement.source, ['be in', 'have'])} when it is promoted.`
    case 'tag':
      return say`The version's tag ${requirement.key} must be ${conditionPhrase(requirement.condition, say`there, with any value`)}.`
    case 'max-age':
      return say`The version's run must have ended at most ${agePhrase(requirement.text)} ago.`
    case 'soak': {
      const there = source(requirement.source, ['been in', 'had'])
      return say`The version must have ${there} for ${agePhrase(requirement.text)}, according to Stagegate's records.`
    }
    case 'git-commit':
      return requirement.relation === 'same'
        ? say`The version's run must name the commit that is being promoted.`
        : say`The version's run must name the commit that is being promoted, or one before it.`
    case 'signature':
      return say`The version's model signature must be compatible with the champion's: it accepts every input that the champion accepts, and gives outputs of the same form.`
    case 'freeze': {
      const windows = requirement.windows.map(({ text }) => name(text))
      return say`Nothing is promoted during ${listed(windows)}.`
    }
  }
}
