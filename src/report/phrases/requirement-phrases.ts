import type { DigestFinding } from '../../core/artifacts/judge-digest.ts'
import type { CodeOrigin } from '../../core/evidence/commit-relation.ts'
import type { SigningFinding } from '../../core/model-signing/judge-signing.ts'
import type { RequirementFinding } from '../../core/requirements/judge-requirements.ts'
import type { SignatureFinding } from '../../core/requirements/judge-signatures.ts'
import type { Source, TagCondition } from '../../core/requirements/requirement.ts'
import { differenceInWords } from '../../core/signatures/signature-comparison.ts'
import {
  commas,
  counted,
  figure,
  joined,
  type Known,
  name,
  own,
  type Phrase,
  say,
} from '../phrase.ts'

/** More differences would bury the rest of the report. */
const mostShown = 5

/** What a requirement of the policy found, in a sentence without its full stop. */
export function requirementReason(finding: RequirementFinding): Phrase {
  switch (finding.kind) {
    case 'from':
      return finding.outcome === 'pass'
        ? say`the version ${source(finding.source, ['is in', 'has'])}`
        : say`the version ${source(finding.source, ['is not in', 'does not have'])}, and the policy requires that`
    case 'tag': {
      const { key, found, condition } = finding
      const has =
        found === null
          ? say`the version has no tag ${key}`
          : say`the version's tag ${key} is ${found}`
      if (finding.outcome === 'pass') return has
      return say`${has}; the policy requires ${conditionPhrase(condition, say`the tag`)}`
    }
    case 'max-age': {
      const { age } = finding
      const limit = agePhrase(finding.limit)
      if (age === null) {
        return say`MLflow does not know when the version's run ended, and the policy requires at most ${limit} ago`
      }
      if (finding.outcome === 'hold') {
        return say`the version's run ends ${duration(-age)} in the future according to MLflow, so its age is not known, and the policy requires at most ${limit}`
      }
      return say`the version's run ended ${duration(age)} ago; the policy allows ${limit}`
    }
    case 'soak': {
      const { source: of, held } = finding
      const limit = agePhrase(finding.limit)
      const since = source(of, ['has been in', 'has had'])
      if (held === null) {
        return say`no Stagegate record shows since when the version ${since}, and the policy requires ${limit}`
      }
      if (held < 0) {
        return say`according to its record, the version ${source(of, ['moves to', 'gets'])} ${duration(-held)} from now, so one of the clocks is wrong; the policy requires ${limit}`
      }
      const so = say`the version ${since} for ${duration(held)}`
      return finding.outcome === 'pass'
        ? say`${so}; the policy requires ${limit}`
        : say`${so}, and the policy requires ${limit}: try again later`
    }
    case 'git-commit':
      return originReason(finding.origin, finding.asked)
    case 'signature':
      return signatureReason(finding.found)
    case 'model-digest':
      return digestReason(finding.found)
    case 'model-signature':
      return signingReason(finding.found)
    case 'freeze':
      return finding.window === null
        ? say`no freeze of the policy is active`
        : say`the policy's freeze ${finding.window.text} is active, so nothing is promoted now`
  }
}

function digestReason(found: DigestFinding): Phrase {
  return found.kind === 'recorded'
    ? say`the version's artifacts have the digest ${found.digest}`
    : say`the version's artifacts cannot be read, so their digest is not known: ${name(found.because, 400)}`
}

/** What the signature of the artifacts is worth. */
function signingReason(found: SigningFinding): Phrase {
  switch (found.kind) {
    case 'verified': {
      const signer =
        found.subject === null ? say`the policy's key` : say`the certificate of ${found.subject}`
      return say`the version's artifacts (${counted(found.files, 'file')}) are those that were signed with ${signer}`
    }
    case 'not-signed':
      return say`the version's artifacts are not signed: there is no file ${'model.sig'} among them`
    case 'not-readable':
      return say`the version's artifacts cannot be read, so their signature is not verified: ${name(found.because, 400)}`
    case 'not-supported':
      return say`the signature of the version's artifacts (${'model.sig'}) cannot be verified: ${name(found.because, 400)}`
    case 'no-signature':
      return say`the file ${'model.sig'} is no signature of OpenSSF model signing v1.0: ${name(found.because, 400)}`
    case 'another-signer':
      return say`the signature of the version's artifacts (${'model.sig'}) is not by whom the policy requires: ${name(found.because, 400)}`
    case 'other-files': {
      const parts = [
        ...pathsPhrase(say`changed`, found.changed),
        ...pathsPhrase(say`not signed`, found.added),
        ...pathsPhrase(say`missing`, found.missing),
      ]
      return say`the version's artifacts are not those that were signed: ${joined(parts, say`; `)}`
    }
  }
}

function pathsPhrase(what: Phrase, paths: readonly string[]): readonly Phrase[] {
  if (paths.length === 0) return []
  const shown = commas(paths.slice(0, mostShown).map((path) => name(path)))
  const more = paths.length - mostShown
  return [say`${what}: ${shown}${more > 0 ? say` and ${more} more` : null}`]
}

function originReason(origin: CodeOrigin, asked: 'same' | 'ancestor'): Phrase {
  if (origin.kind === 'not-recorded') {
    return say`the version's run does not name its commit (it has no tag ${'mlflow.source.git.commit'})`
  }
  const made = say`the version's run was made from commit ${origin.commit}`
  switch (origin.relation.kind) {
    case 'same':
      return say`${made}, which is the commit that is being promoted`
    case 'ancestor':
      return asked === 'ancestor'
        ? say`${made}, which is in the history of the commit that is being promoted`
        : say`${made}, which is older than the commit that is being promoted, and the policy requires the same commit`
    case 'not-an-ancestor':
      return say`${made}, which is not in the history of the commit that is being promoted`
    case 'not-known':
      return say`${made}, and it is not known whether that is in the history of the commit that is being promoted: ${name(origin.relation.because, 400)}`
  }
}

/** `is in Staging`; `verbs`: for a stage, and for an alias. */
export function source<const Verb extends string>(
  of: Source,
  [ofStage, ofAlias]: readonly [ofStage: Known<Verb>, ofAlias: Known<Verb>],
): Phrase {
  return of.kind === 'stage'
    ? say`${own<Verb>(ofStage)} ${own(of.stage)}`
    : say`${own<Verb>(ofAlias)} the alias ${of.alias}`
}

/** What a tag must be; `present`: how it is said that any value will do. */
export function conditionPhrase(condition: TagCondition, present: Phrase): Phrase {
  switch (condition.kind) {
    case 'present':
      return present
    case 'equals':
      return say`${condition.value}`
    case 'one-of': {
      const values = condition.values.map((value) => name(value))
      return say`one of ${commas(values)}`
    }
  }
}

const units = { m: 'minute', h: 'hour', d: 'day', w: 'week' } as const

/** `7d` is `7 days`. */
export function agePhrase(text: string): Phrase {
  const [, count, letter] = /^([0-9]+)([mhdw])$/.exec(text) ?? []
  if (count === undefined || letter === undefined) return say`${text}`
  const unit = own(units[letter as keyof typeof units])
  return say`${figure(count)} ${unit}${count === '1' ? null : say`s`}`
}

/** In two units, rounded down: `7 days 3 hours`, so that a little more than a week is seen to be. */
function duration(milliseconds: number): Phrase {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)]
  const parts = [
    ...(days > 0 ? [counted(days, 'day')] : []),
    ...(hours > 0 ? [counted(hours, 'hour')] : []),
    ...(days === 0 && minutes % 60 > 0 ? [counted(minutes % 60, 'minute')] : []),
  ]
  return parts.length === 0 ? say`less than a minute` : joined(parts, say` `)
}

/** What comparing the model signatures found, in a sentence without its full stop. */
function signatureReason(finding: SignatureFinding): Phrase {
  switch (finding.kind) {
    case 'compatible':
      return say`the version's model signature is compatible with the champion's`
    case 'different': {
      const all = finding.differences.map((each) => name(differenceInWords(each)))
      const more = all.length - mostShown
      const shown = joined(all.slice(0, mostShown), say`; `)
      return say`the version's model signature is not compatible with the champion's: ${shown}${more > 0 ? say`; and ${more} more` : null}`
    }
    case 'not-described': {
      const what = finding.parts.map((part) => own(part === 'inputs' ? 'inputs' : 'outputs'))
      return say`the model signatures of the version and of the champion are equal, but neither describes the ${joined(what, say` or `)}, so they may be different`
    }
    case 'not-to-be-had':
      return say`the ${own(finding.side === 'candidate' ? 'version' : 'champion')} has no model signature to compare: ${name(finding.because, 400)}`
    case 'no-champion':
      return say`there is no champion yet, so there is no model signature to compare with`
    case 'held-first-promotion':
      return finding.because === 'asked'
        ? say`there is no champion yet, so there is no model signature to compare with, and first-promotion is hold`
        : say`there is no champion now, so there is no model signature to compare with, but there was one before (was the champion deleted?)`
  }
}
