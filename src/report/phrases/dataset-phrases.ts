import type { MeasuredOn } from '../../core/evidence/datasets.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import { commas, type Phrase, say } from '../phrase.ts'
import { baselineName } from './baseline-phrases.ts'

/**
 * On which datasets the two values of a gate were measured; null: there are not two, or the reason
 * says it.
 */
export function datasetsRemark(result: GateResult): Phrase | null {
  const { kind } = result.finding
  if (kind === 'datasets-differ' || kind === 'datasets-unknown') return null
  switch (result.datasets) {
    case null:
      return null
    case 'different':
      return differentDatasets(result)
    case 'same':
      return say`both measured on ${measuredNames(result.candidateMeasuredOn)}`
    case 'unknown': {
      const sides = [result.candidateMeasuredOn, result.baseline?.measuredOn ?? null]
      const isNamed = sides.some((side) => side !== null && side.datasets.size > 0)
      return say`datasets not known${isNamed ? say`: ${datasetNames(result)}` : null}`
    }
  }
}

/** The same in a word or two, for a table. */
export function datasetsCell({ datasets }: GateResult): Phrase | null {
  switch (datasets) {
    case null:
      return null
    case 'same':
      return say`same dataset`
    case 'different':
      return say`different datasets`
    case 'unknown':
      return say`datasets not known`
  }
}

export function differentDatasets(result: GateResult): Phrase {
  return say`measured on different datasets: ${datasetNames(result)}`
}

export function datasetNames(result: GateResult): Phrase {
  const baseline = result.baseline?.measuredOn ?? null
  return say`candidate on ${measuredNames(result.candidateMeasuredOn)}, ${baselineName(result)} on ${measuredNames(baseline)}`
}

function measuredNames(measured: MeasuredOn | null): Phrase {
  return (measured && datasetPhrase(measured, 3)) ?? say`an unknown dataset`
}

/** `holdout (d1)`; null: MLflow names none. `most`: names that are shown. */
export function datasetPhrase({ datasets }: MeasuredOn, most: number): Phrase | null {
  const names = [...datasets].map(([digest, name]) => say`${name} (${digest})`)
  if (names.length === 0) return null
  return say`${commas(names.slice(0, most))}${names.length > most ? say`, …` : null}`
}
