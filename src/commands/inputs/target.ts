import { UsageError } from '../../core/errors/errors.ts'
import { aliasFault } from '../../core/model/alias-rule.ts'
import {
  type AliasName,
  aliasName,
  canonicalStage,
  type Stage,
  stages,
  type Target,
} from '../../core/model/model.ts'
import { nearest } from '../../core/text/near-name.ts'
import { visible } from '../../core/text/untrusted-text.ts'

/** Exactly one of `stage` and `alias` says where the version goes; '' is "not given". */
export function parseTarget(stage: string, alias: string, archiveExisting: boolean): Target {
  if (stage !== '' && alias !== '') {
    throw new UsageError(
      (input) =>
        `Both a stage ('${visible(stage)}') and an alias ('${visible(alias)}') are given. ` +
        `A promotion moves one target: give exactly one of ${input('stage')} and ${input('alias')}.`,
    )
  }
  if (alias !== '') return { kind: 'alias', alias: parseAlias(alias) }
  if (stage === '') {
    throw new UsageError(
      (input) =>
        `No target is given. Give the version's target: ${input('stage')} (Staging, Production, Archived, ` +
        `None) or ${input('alias')} (for example champion).`,
    )
  }
  const canonical = parseStage(stage)
  return canonical === 'Archived' || canonical === 'None'
    ? { kind: 'retirement', stage: canonical }
    : { kind: 'stage', stage: canonical, archiveExisting }
}

/** `isTarget`: it may be that an alias was meant, which has an input of its own. */
export function parseStage(text: string, isTarget = true): Stage {
  const stage = canonicalStage(text)
  if (stage !== null) return stage
  const meant = stageMeant(text.replace(/^stage:/i, ''))
  throw new UsageError((input) => {
    const hint =
      meant !== null
        ? ` Did you mean '${meant}'?`
        : isTarget && aliasFault(bare(text)) === null
          ? ` For an alias give ${input('alias')} instead of ${input('stage')}.`
          : ''
    return `'${visible(text)}' is not a stage of MLflow. The stages are ${stages.join(', ')}, in upper or lower case.${hint}`
  })
}

/** The stage that a word stands for, if it is near one; null if not. */
export function stageMeant(word: string): Stage | null {
  if (/^(?:prod|live)$/i.test(word)) return 'Production'
  return canonicalStage(word) ?? nearest(word, stages.slice(1))
}

/** Throws a UsageError that says why MLflow does not take it. `before`: what is written before it here. */
export function parseAlias(text: string, before: '' | '@' = ''): AliasName {
  const fault = aliasFault(text)
  if (fault === null) return aliasName(text)
  const meant = bare(text)
  const hint = meant !== text && aliasFault(meant) === null ? ` Write ${before}${meant}.` : ''
  throw new UsageError(`'${visible(text)}' cannot be used: an alias ${fault}.${hint}`)
}

/** Without what people write before the name of an alias. */
function bare(text: string): string {
  return text.replace(/^(?:alias:|@)+/i, '')
}
