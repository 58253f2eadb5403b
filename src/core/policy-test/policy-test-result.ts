import type { Gate } from '../gates/gate.ts'
import type { CaseResult } from './judge-case.ts'

/** What became of one file of cases. */
export interface PolicyTestResult {
  readonly path: string
  /** Path of the policy. */
  readonly policy: string
  readonly cases: readonly CaseResult[]
}

/** What the cases show nothing of. */
export interface Untested {
  /** Path of the policy. */
  readonly policy: string
  readonly model: string
  /** The gates that nothing ever fell short of. */
  readonly gates: 'no case' | readonly Gate[]
}
