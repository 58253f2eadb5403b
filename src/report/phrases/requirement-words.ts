import type { CodeOrigin } from '../../core/evidence/commit-relation.ts'
import type { RequirementFinding } from '../../core/requirements/check-requirements.ts'
import type { Source, TagCondition } from '../../core/requirements/requirement.ts'
import type { Quote } from '../text/quote.ts'
import { signatureReason } from './signature-words.ts'

/** What a requirement of the policy found, in a sentence without its full stop. */
export function requirementReason(finding: RequirementFinding, quote: Quote): string {
  switch (finding.kind) {
    case 'from': {
      const source = sourceName(finding.source, quote)
      return finding.outcome === 'pass'
        ? `the version holds ${source}`
        : `the version does not hold ${source}, which the policy wants it to come from`
    }
    case 'tag': {
      const has =
        finding.found === null
          ? `the version has no tag ${quote(finding.key)}`
          : `the version's tag ${quote(finding.key)} is ${quote(finding.found)}`
      return finding.outcome === 'pass'
        ? has
        : `${has}; the policy wants ${conditionWords(finding.condition, 'it to be there', quote)}`
    }
    case 'max-age':
      if (finding.age === null) {
        return `MLflow does not say when the version's run ended; the policy wants that at most ${finding.limit} ago`
      }
      if (finding.outcome === 'hold') {
        return `the version's run ends ${duration(-finding.age)} from now, by what MLflow says, so nobody knows how old it is; the policy wants at most ${finding.limit}`
      }
      return finding.outcome === 'pass'
        ? `the version's run ended ${duration(finding.age)} ago, within ${finding.limit}`
        : `the version's run ended ${duration(finding.age)} ago, more than ${finding.limit}`
    case 'soak': {
      const source = sourceName(finding.source, quote)
      if (finding.held === null) {
        return `no record of Stagegate says since when the version holds ${source}; the policy wants it there for ${finding.limit}`
      }
      if (finding.held < 0) {
        return `the record of when the version came to ${source} is ${duration(-finding.held)} ahead of the clock, so nobody knows since when it is there; the policy wants it there for ${finding.limit}`
      }
      const since = `the version has held ${source} for ${duration(finding.held)}`
      return finding.outcome === 'pass'
        ? `${since}, the policy wants ${finding.limit}`
        : `${since}, and the policy wants ${finding.limit}: try again later`
    }
    case 'git-commit':
      return originReason(finding.origin, finding.asked, quote)
    case 'signature':
      return signatureReason(finding.found, quote)
    case 'freeze':
      return finding.window === null
        ? 'no freeze is on'
        : `nothing is promoted now: the policy's freeze ${quote(finding.window.text)} is on`
  }
}

function originReason(origin: CodeOrigin, asked: 'same' | 'ancestor', quote: Quote): string {
  if (origin.kind === 'not-recorded') {
    return `the version's run does not say which commit it was made from (it has no tag ${quote('mlflow.source.git.commit')})`
  }
  const made = `the version's run was made from commit ${quote(origin.commit)}`
  switch (origin.relation.kind) {
    case 'same':
      return `${made}, which is the one that is being promoted`
    case 'ancestor':
      return asked === 'ancestor'
        ? `${made}, which is in the history of the one that is being promoted`
        : `${made}, which is older than the one that is being promoted; the policy wants that very one`
    case 'not-an-ancestor':
      return `${made}, which is not in the history of the one that is being promoted`
    case 'not-known':
      return `${made}, and it is not known whether that is in the history of the one that is being promoted: ${quote(origin.relation.because, 400)}`
  }
}

function sourceName(source: Source, quote: Quote): string {
  return source.kind === 'stage' ? `stage ${source.stage}` : `alias ${quote(source.alias)}`
}

/** What a tag must be; `present`: how it is said that any value will do. */
export function conditionWords(condition: TagCondition, present: string, quote: Quote): string {
  switch (condition.kind) {
    case 'present':
      return present
    case 'equals':
      return quote(condition.value)
    case 'one-of':
      return `one of ${condition.values.map((value) => quote(value)).join(', ')}`
  }
}

/** In two units, rounded down: `7 days 3 hours`, so that a little more than a week is seen to be. */
function duration(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)]
  if (days > 0) return `${count(days, 'day')} ${count(hours, 'hour')}`
  return `${count(hours, 'hour')} ${count(minutes % 60, 'minute')}`
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
