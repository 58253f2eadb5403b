import type { ModelSnapshot, ModelVersion, Run } from '../model/model.ts'
import { visible } from '../text/untrusted-text.ts'

/**
 * What has changed of a candidate, beside the holders of its target, since it was decided on; null:
 * nothing that counts. `now` null: it was deleted.
 */
export function candidateChange(
  decidedOn: { readonly candidate: ModelVersion; readonly snapshot: ModelSnapshot },
  now: { readonly candidate: ModelVersion | null; readonly snapshot: ModelSnapshot },
): string | null {
  const { candidate: before } = decidedOn
  const { candidate: after } = now
  const what = `version ${before.version} of '${visible(before.model)}'`
  const changed = (how: string) => `Somebody else changed ${what} meanwhile: ${how}.`
  if (after === null || after.createdAt !== before.createdAt) return changed('it was deleted')
  if (after.stage !== before.stage) {
    return changed(`it was in ${before.stage} at the decision and is in ${after.stage} now`)
  }
  if (after.status !== before.status) {
    return changed(`it was ${visible(before.status)} and is ${visible(after.status)} now`)
  }
  if (after.source !== before.source) return changed('its source has changed')
  const tag = differingTag(before, after)
  if (tag !== null) return changed(`its tag ${visible(tag, 100)} has changed`)
  const lost = [...decidedOn.snapshot.aliases]
    .filter(([, version]) => version === before.version)
    .find(([alias]) => now.snapshot.aliases.get(alias) !== before.version)
  return lost === undefined ? null : changed(`it no longer has the alias ${visible(lost[0], 100)}`)
}

type RunState = Pick<Run, 'status' | 'deleted'>

/** The same of the run that it comes from; `after` null: it is gone. */
export function runChange(before: RunState, after: RunState | null): string | null {
  const said = (run: RunState | null) =>
    run === null ? 'gone' : run.deleted ? 'deleted' : visible(run.status)
  if (said(before) === said(after)) return null
  return `The run that the version comes from was ${said(before)} at the decision and is ${said(after)} now.`
}

/** Our own tags are no part of a decision, but for the rollback mark. */
function differingTag(
  { tags: before }: ModelVersion,
  { tags: after }: ModelVersion,
): string | null {
  const keys = new Set([...before.keys(), ...after.keys()])
  const differing = [...keys].filter(
    (key) => !key.startsWith('stagegate_') && before.get(key) !== after.get(key),
  )
  return differing.sort()[0] ?? null
}
