import { candidateChange, runChange } from '../core/decision/candidate-changes.ts'
import type { Decision } from '../core/decision/decide.ts'
import type { ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import type { DecidedOn } from '../moves/move-target.ts'

/** What is read again before anything moves, beside who has the target: while a run waits, all may change. */
export function decidedOn(
  { registry, tracking }: Sources,
  snapshot: ModelSnapshot,
  { candidate, decision }: { readonly candidate: ModelVersion; readonly decision: Decision },
): DecidedOn {
  const { model, version } = candidate
  const { target } = decision
  const isListed = (it: ModelSnapshot) => it.versions.some((row) => row.version === version)
  const changeOf = (row: ModelVersion | null, now: ModelSnapshot) =>
    candidateChange({ candidate, snapshot }, { candidate: row, snapshot: now }, target)
  return {
    changedIn: (now) => {
      const row = now.versions.find((it) => it.version === version)
      return row === undefined && !isListed(snapshot) ? null : changeOf(row ?? null, now)
    },
    changedElsewhere: async () => {
      const { run } = decision.candidate
      const isAsked = run.kind === 'found' && target.kind !== 'retirement'
      const [row, ofRun] = await Promise.all([
        isListed(snapshot) ? candidate : registry.readVersion(model, version),
        isAsked ? tracking.readRun(run.runId).then((now) => runChange(run, now)) : null,
      ])
      return changeOf(row, snapshot) ?? ofRun
    },
  }
}
