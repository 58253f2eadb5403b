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
  }
}

/** `champion version 2`, before its value. */
export function baselineLabel(
  { gate, baseline }: GateResult,
  champion: VersionEvidence | null,
): Phrase {
  const version = baseline === null ? champion?.version : baseline.version
  const isChampion = baseline === null || baselineOfGate(gate)?.kind === 'champion'
  const number = version === undefined || version === null ? null : say` ${version}`
  return say`${own(isChampion ? 'champion version' : 'version')}${number}`
}

export function noBaseline(gate: Gate): Phrase {
  const named = baselineOfGate(gate)
  if (named?.kind === 'alias') return say`no version has the alias ${named.alias}`
  if (named?.kind === 'version') return say`there is no version ${named.version}`
  return named?.kind === 'stage'
    ? say`no version is in ${own(named.stage)}`
    : say`there is no champion`
}

/** `the candidate`, or the baseline's name. */
export function sideName(side: 'candidate' | 'baseline', result: GateResult): Phrase {
  return side === 'candidate' ? say`the candidate` : baselineName(result)
}
