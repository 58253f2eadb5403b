import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import { baselineOfGate, type Gate } from '../../core/gates/gate.ts'
import { own, type Phrase, say } from '../phrase.ts'

/** `the champion (version 2)`. */
export function baselineName({ gate, baseline }: GateResult): Phrase {
  const named = baselineOfGate(gate)
  const version = baseline?.version ?? null
  const number = version === null ? null : say` (version ${version})`
  switch (named?.kind) {
    case undefined:
      return say`the bound`
    case 'champion':
      return say`the champion${number}`
    case 'alias':
      return say`the alias ${named.alias}${number}`
    case 'stage':
      return say`the stage ${own(named.stage)}${number}`
    case 'version':
      return say`version ${named.version}`
    case 'model-version':
      return say`version ${named.version} of ${named.model}`
    case 'model-alias':
      return say`the alias ${named.alias} of ${named.model}${number}`
  }
}

/** `champion version 2`, before its value. */
export function baselineLabel(
  { gate, baseline }: GateResult,
  champion: VersionEvidence | null,
): Phrase {
  const version = baseline === null ? champion?.version : baseline.version
  const named = baseline === null ? null : baselineOfGate(gate)
  const isChampion = baseline === null || named?.kind === 'champion'
  const number = version === undefined || version === null ? null : say` ${version}`
  const of = named !== null && 'model' in named ? say`${named.model} ` : null
  return say`${of}${own(isChampion ? 'champion version' : 'version')}${number}`
}

export function noBaseline(gate: Gate): Phrase {
  const named = baselineOfGate(gate)
  if (named?.kind === 'alias') return say`no version has the alias ${named.alias}`
  if (named?.kind === 'version') return say`there is no version ${named.version}`
  if (named?.kind === 'model-alias')
    return say`no version of ${named.model} has the alias ${named.alias}`
  if (named?.kind === 'model-version') return say`${named.model} has no version ${named.version}`
  return named?.kind === 'stage'
    ? say`no version is in ${own(named.stage)}`
    : say`there is no champion`
}

/** `the candidate`, or the baseline's name. */
export function sideName(side: 'candidate' | 'baseline', result: GateResult): Phrase {
  return side === 'candidate' ? say`the candidate` : baselineName(result)
}
