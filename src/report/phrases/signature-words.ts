import type { SignatureFinding } from '../../core/requirements/judge-signatures.ts'
import { differenceInWords } from '../../core/signatures/signature-comparison.ts'
import type { Quote } from '../text/quote.ts'

/** More would bury the rest of the report. */
const mostShown = 5

/** What comparing the model signatures found, in a sentence without its full stop. */
export function signatureReason(finding: SignatureFinding, quote: Quote): string {
  switch (finding.kind) {
    case 'compatible':
      return 'the model signature of the version fits that of the champion'
    case 'different': {
      const { differences } = finding
      const shown = differences.slice(0, mostShown).map((each) => quote(differenceInWords(each)))
      const more = differences.length - shown.length
      return `the model signature of the version does not fit that of the champion: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
    }
    case 'not-described': {
      const what = finding.parts.map((part) => (part === 'inputs' ? 'takes' : 'answers'))
      return `the model signatures of the version and of the champion do not differ, but neither says what its model ${what.join(' or ')}, so nobody knows whether that is the same`
    }
    case 'not-to-be-had':
      return `there is no model signature of the ${finding.side === 'candidate' ? 'version' : 'champion'} to go by: ${quote(finding.because, 400)}`
    case 'no-champion':
      return 'nothing holds the target yet, so there is no model signature to keep to'
    case 'held-first-promotion':
      return finding.because === 'asked'
        ? 'nothing holds the target yet, so there is no model signature to compare with, and first-promotion is hold'
        : 'nothing holds the target now, so there is no model signature to compare with, but it has been held before (was the champion deleted?)'
  }
}
