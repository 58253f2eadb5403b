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
import { didYouMean } from '../../core/text/near-name.ts'
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

export function parseStage(text: string): Stage {
  const stage = canonicalStage(text)
  if (stage === null) {
    throw new UsageError(
      (input) =>
        `'${visible(text)}' is not a stage of MLflow. There are ${stages.join(', ')}, in any case.` +
        `${didYouMean(text, stages)} Anything else can be an alias: ${input('alias')} instead of ${input('stage')}.`,
    )
  }
  return stage
}

/** Throws a UsageError that says why MLflow does not take it. */
export function parseAlias(text: string): AliasName {
  const fault = aliasFault(text)
  if (fault !== null) {
    throw new UsageError(`'${visible(text)}' cannot be used: an alias ${fault}.`)
  }
  return aliasName(text)
}
