import { candidateChange, runChange } from '../core/decision/candidate-changes.ts'
import type { Decision } from '../core/decision/decide.ts'
import type { ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import { rollbackMarkAmong } from '../core/records/rollback-mark.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import { rowsInTarget, type Subject } from '../evidence/subject.ts'
import type { DecidedOn } from '../moves/move-target.ts'

/** What is read again before anything moves, beside who has the target: while a run waits, all may change. */
export function decidedOn(
  { registry, tracking }: Sources,
  subject: Subject,
  decision: Decision,
): DecidedOn {
  const { candidate, snapshot } = subject
  const { model, version } = candidate
  const isListed = (it: ModelSnapshot) => it.versions.some((row) => row.version === version)
  const changeOf = (row: ModelVersion | null, now: ModelSnapshot) =>
    candidateChange({ candidate, snapshot }, { candidate: row, snapshot: now }) ??
    rolledBackSince(subject, decision, row === null ? [] : [row, ...now.versions])
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
  subject: Subject,
  decision: Decision,
  copy: ModelVersion,
  isThere: boolean,
): DecidedOn {
  const { candidate, source } = subject
  const { model, version } = candidate
  const rowIn = ({ versions }: ModelSnapshot, of: ModelVersion) =>
    versions.find((row) => row.version === of.version) ?? null
  return {
    changedIn: (now) =>
      (isThere ? copyChange(copy, rowIn(now, copy)) : null) ??
      rolledBackSince(subject, decision, now.versions),
    changedElsewhere: async () => {
      const [now, ofRun] = await Promise.all([
        registry.readSnapshot(model),
        changeOfRun(tracking, decision),
      ])
      const row = rowIn(now, candidate) ?? (await registry.readVersion(model, version))
      const before = { candidate, snapshot: source }
      return candidateChange(before, { candidate: row, snapshot: now }) ?? ofRun
    },
  }
}

/**
 * Whether the candidate, or what is the same model, has a rollback mark now and had none when this was
 * decided; a copy of it may be there since, and may have come and gone. `rows`: as they are now.
 */
function rolledBackSince(
  subject: Subject,
  { target }: Decision,
  rows: readonly ModelVersion[],
): string | null {
  const { candidate, snapshot } = subject
  if (rollbackMarkAmong(rowsInTarget(subject), candidate, target) !== null) return null
  const mark = rollbackMarkAmong(rows, candidate, target)
  if (mark === null) return null
  return `Somebody else rolled back version ${mark.version} of '${visible(snapshot.model)}' from the target meanwhile.`
}

function copyChange(before: ModelVersion, now: ModelVersion | null): string | null {
  const what = `the copy, version ${before.version} of '${visible(before.model)}'`
  const changed = (how: string) => `Somebody else changed ${what} meanwhile: ${how}.`
  if (now === null || now.createdAt !== before.createdAt) return changed('it was deleted')
  if (now.stage !== before.stage) return changed(`it is in ${now.stage} now`)
  if (now.status !== before.status) return changed(`it is ${visible(now.status)} now`)
  return now.source === before.source ? null : changed('its source has changed')
}

async function changeOfRun(
  tracking: Sources['tracking'],
  { candidate: { run }, target }: Decision,
): Promise<string | null> {
  if (run.kind !== 'found' || target.kind === 'retirement') return null
  return runChange(run, await tracking.readRun(run.runId))
}
