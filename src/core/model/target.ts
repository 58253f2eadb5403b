import { visible } from '../text/untrusted-text.ts'
import { aliasName, canonicalStage, type Stage, type Target, type VersionNumber } from './model.ts'

/** `stage:Production` or `alias:champion`: the name of a target in records, digests and outputs. */
export function targetKey(target: Target): string {
  return target.kind === 'alias' ? `alias:${target.alias}` : stageKey(target.stage)
}

export function stageKey(stage: Stage): string {
  return `stage:${stage}`
}

/** The target of that name, whose former holders were archived or not; null: there is none such. */
export function targetOfKey(key: string, archiveExisting = false): Target | null {
  if (key.startsWith('alias:')) {
    const alias = key.slice('alias:'.length)
    return alias === '' ? null : { kind: 'alias', alias: aliasName(alias) }
  }
  const stage = canonicalStage(key.slice('stage:'.length))
  // Keys are written in MLflow's own spelling.
  if (stage === null || key !== stageKey(stage)) return null
  return stage === 'Archived' || stage === 'None'
    ? { kind: 'retirement', stage }
    : { kind: 'stage', stage, archiveExisting }
}

/** Whether both name the same stage or alias; whether former holders are archived does not count. */
export function isSameTarget(a: Target, b: Target): boolean {
  return targetKey(a) === targetKey(b)
}

/** Whether a move to the target takes it away from whoever holds it. */
export function archives(target: Target): boolean {
  return target.kind === 'stage' && target.archiveExisting
}

/** `Production`, `champion`: untrusted text. */
export function bareName(target: Target): string {
  return target.kind === 'alias' ? target.alias : target.stage
}

/** `stage Production`, `alias champion`: as messages for people name a target. */
export function targetWords(target: Target): string {
  return target.kind === 'alias' ? `alias ${visible(target.alias)}` : `stage ${target.stage}`
}

/** `version 5 and 3`, or `none`. */
export function holderWords(holders: readonly VersionNumber[]): string {
  return holders.length === 0 ? 'none' : `version ${holders.join(' and ')}`
}
