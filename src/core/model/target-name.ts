import { aliasName, canonicalStage, type Target } from './model.ts'

/** The target that a record names; null where it names none that there is. */
export function targetNamed(key: string): Target | null {
  if (key.startsWith('alias:')) {
    const alias = key.slice('alias:'.length)
    return alias === '' ? null : { kind: 'alias', alias: aliasName(alias) }
  }
  const stage = canonicalStage(key.slice('stage:'.length))
  // Records are written in MLflow's own spelling.
  if (stage === null || key !== `stage:${stage}`) return null
  return stage === 'Archived' || stage === 'None'
    ? { kind: 'retirement', stage }
    : { kind: 'stage', stage, archiveExisting: false }
}
