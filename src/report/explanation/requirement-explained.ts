import { signerFingerprints } from '../../core/model-signing/signer.ts'
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
    case 'model-digest':
      return say`The digest of the version's artifacts is kept in the record of the promotion, so they must be readable. The audit compares them with it.`
    case 'model-signature': {
      const { signer } = requirement
      if (signer.kind === 'identity') {
        return say`The version's artifacts must have a signature of OpenSSF model signing (${'model.sig'}) by ${name(signer.identity, 300)}, as ${name(signer.issuer, 300)} knows it. Sigstore's certificate says so.`
      }
      const keys = listed(signerFingerprints(signer).map((it) => name(it)))
      return signer.kind === 'key'
        ? say`The version's artifacts must have a signature of OpenSSF model signing (${'model.sig'}), made with the key ${keys}.`
        : say`The version's artifacts must have a signature of OpenSSF model signing (${'model.sig'}), made with a certificate that leads to ${keys}.`
    }
    case 'freeze': {
      const windows = requirement.windows.map(({ text }) => name(text))
      return say`Nothing is promoted during ${listed(windows)}.`
    }
  }
}
