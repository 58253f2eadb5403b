import { candidateChange, runChange } from '../core/decision/candidate-changes.ts'
import type { Decision } from '../core/decision/decide.ts'
import type { ModelSnapshot, ModelVersion, Target } from '../core/model/model.ts'
import { rollbackMarkOf } from '../core/records/rollback-mark.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import type { Subject } from '../evidence/subject.ts'
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
      const [row, ofRun] = await Promise.all([
        isListed(snapshot) ? candidate : registry.readVersion(model, version),
        changeOfRun(tracking, decision),
      ])
      return changeOf(row, snapshot) ?? ofRun
    },
  }
}

/**
 * The same of a promotion by copy: what is copied, in its own registered model, and the copy. `isThere`:
 * whether it must be there by now.
 */
export function decidedOnCopy(
  { registry, tracking }: Sources,
  { candidate, source }: Subject,
  decision: Decision,
  copy: ModelVersion,
  isThere: boolean,
): DecidedOn {
  const { target } = decision
  const { model, version } = candidate
  const rowIn = ({ versions }: ModelSnapshot, of: ModelVersion) =>
    versions.find((row) => row.version === of.version) ?? null
  return {
    changedIn: (now) => (isThere ? copyChange(copy, rowIn(now, copy), target) : null),
    changedElsewhere: async () => {
      const [now, ofRun] = await Promise.all([
        registry.readSnapshot(model),
        changeOfRun(tracking, decision),
      ])
      const row = rowIn(now, candidate) ?? (await registry.readVersion(model, version))
      const before = { candidate, snapshot: source }
      return candidateChange(before, { candidate: row, snapshot: now }, target) ?? ofRun
    },
  }
}

function copyChange(before: ModelVersion, now: ModelVersion | null, target: Target): string | null {
  const what = `the copy, version ${before.version} of '${visible(before.model)}'`
  const changed = (how: string) => `Somebody else changed ${what} meanwhile: ${how}.`
  if (now === null || now.createdAt !== before.createdAt) return changed('it was deleted')
  if (now.stage !== before.stage) return changed(`it is in ${now.stage} now`)
  if (now.status !== before.status) return changed(`it is ${visible(now.status)} now`)
  if (now.source !== before.source) return changed('its source has changed')
  const isMarked = rollbackMarkOf(before, target) === null && rollbackMarkOf(now, target) !== null
  return isMarked ? changed('it was rolled back from the target') : null
}

async function changeOfRun(
  tracking: Sources['tracking'],
  { candidate: { run }, target }: Decision,
): Promise<string | null> {
  if (run.kind !== 'found' || target.kind === 'retirement') return null
  return runChange(run, await tracking.readRun(run.runId))
}
