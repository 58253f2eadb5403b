import type { PlannedChange } from '../../core/model/change.ts'
import type { Target, VersionNumber } from '../../core/model/model.ts'
import { archives } from '../../core/model/target.ts'
import { own, type Phrase, say, versions } from '../phrase.ts'

/** `Production`, `the alias champion`. */
export function targetName(target: Target): Phrase {
  return target.kind === 'alias' ? say`the alias ${target.alias}` : own(target.stage)
}

/** `is now in Production`, `now has the alias champion`. */
export function has(target: Target, when: 'now' | 'already'): Phrase {
  return target.kind === 'alias'
    ? say`${own(when)} has the alias ${target.alias}`
    : say`is ${own(when)} in ${own(target.stage)}`
}

/** `version 3 is in Production`, `no version has the alias champion`. */
export function holdersHave(
  holders: readonly VersionNumber[],
  target: Target,
  when: 'now' | 'yet' | 'after' | 'before',
): Phrase {
  const several = holders.length > 1
  const isAlias = target.kind === 'alias'
  const verb = {
    now: several ? (isAlias ? 'have' : 'are in') : isAlias ? 'has' : 'is in',
    yet: isAlias ? 'has' : 'is in',
    after: isAlias ? 'would have' : 'would be in',
    before: isAlias ? 'had' : several ? 'were in' : 'was in',
  } as const
  const ending = when === 'now' ? say` now` : when === 'yet' ? say` yet` : null
  return say`${versions(holders)} ${own(verb[when])} ${targetName(target)}${ending}`
}

export function changePhrases(change: PlannedChange | null): readonly Phrase[] {
  if (change === null) return []
  switch (change.kind) {
    case 'point-alias': {
      const from = versions(change.from === null ? [] : [change.from])
      return [say`alias ${change.alias}: ${from} → version ${change.version}`]
    }
    case 'move-to-stage': {
      const { version, from, to, holders, archiveExisting } = change
      const archived = archiveExisting ? holders.filter((holder) => holder !== version) : []
      return [
        ...(from === to ? [] : [say`version ${version}: ${own(from)} → ${own(to)}`]),
        ...archived.map((holder) => say`version ${holder}: ${own(to)} → Archived`),
      ]
    }
    case 'copy': {
      const { model, of, target, holders } = change
      const copy = say`${of.model} version ${of.version}: copied to ${model}`
      if (target.kind === 'alias')
        return [copy, say`alias ${target.alias}: ${versions(holders)} → the copy`]
      const archived = archives(target) ? holders : []
      return [
        copy,
        say`the copy: None → ${own(target.stage)}`,
        ...archived.map((holder) => say`version ${holder}: ${own(target.stage)} → Archived`),
      ]
    }
    case 'remove-alias':
      return [say`alias ${change.alias}: version ${change.version} → no version`]
  }
}
