import type { FoundRun } from './evidence.ts'
import type { RunRole, RunValues } from './run-values.ts'

/** A run, what it is to the version, and what it says to each question. */
export interface ChosenRun {
  readonly run: FoundRun
  readonly role: RunRole
  /** Whether somebody named it, instead of MLflow. */
  readonly named: boolean
  /** Whether MLflow links it to the version's logged model. */
  readonly linked: boolean
  /** Never empty: by question. */
  readonly values: readonly Values[]
}

type Values = Extract<RunValues, { kind: 'values' }>
