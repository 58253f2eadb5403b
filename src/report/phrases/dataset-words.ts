import type { GateResult } from '../../core/gates/evaluate.ts'
import type { Quote } from '../text/quote.ts'
import { datasetNames, differentDatasets, measuredNames } from './words.ts'

/**
 * On which datasets the two values of a gate were measured; null: there are not two, or the reason
 * says it.
 */
export function datasetsRemark(result: GateResult, quote: Quote): string | null {
  const { kind } = result.finding
  if (kind === 'datasets-differ' || kind === 'datasets-unknown') return null
  switch (result.datasets) {
    case null:
      return null
    case 'different':
      return differentDatasets(result, quote)
    case 'same':
      return `both measured on ${measuredNames(result.candidateMeasuredOn, quote)}`
    case 'unknown': {
      const sides = [result.candidateMeasuredOn, result.baseline?.measuredOn ?? null]
      const isNamed = sides.some((side) => side !== null && side.datasets.size > 0)
      return `datasets not known${isNamed ? `: ${datasetNames(result, quote)}` : ''}`
    }
  }
}

/** The same in a word or two, for a table. */
export function datasetsCell({ datasets }: GateResult): string | null {
  switch (datasets) {
    case null:
      return null
    case 'same':
      return 'same dataset'
    case 'different':
      return 'different datasets'
    case 'unknown':
      return 'datasets not known'
  }
}
