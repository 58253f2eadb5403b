import type { GateOutcome } from '../../core/gates/findings.ts'

/** How a terminal stresses a word; the action's log, and a pipe, leave it as it is. */
export type Paint = (text: string, meaning: GateOutcome | 'strong' | 'faint') => string

export const unpainted: Paint = (text) => text
