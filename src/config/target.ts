import { UsageError } from '../core/errors.ts'
import {
  type AliasName,
  aliasName,
  canonicalStage,
  type Stage,
  stages,
  type Target,
} from '../core/model.ts'
import { visible } from '../core/untrusted-text.ts'
import { didYouMean } from './nearest.ts'

/** Exactly one of `stage` and `alias` says where the version goes; '' is "not given". */
export function parseTarget(stage: string, alias: string, archiveExisting: boolean): Target {
  if (stage !== '' && alias !== '') {
    throw new UsageError(
      `Both a stage ('${visible(stage)}') and an alias ('${visible(alias)}') are given. ` +
        `A promotion moves one target: give exactly one of "stage" and "alias".`,
    )
  }
  if (alias !== '') return { kind: 'alias', alias: parseAlias(alias) }
  if (stage === '') {
    throw new UsageError(
      'No target is given. Say where the version goes: "stage" (Staging, Production, Archived, ' +
        'None) or "alias" (champion, say).',
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
      `'${visible(text)}' is not a stage of MLflow. There are ${stages.join(', ')}, in any case.` +
        `${didYouMean(text, stages)} Anything else can be an alias: "alias" instead of "stage".`,
    )
  }
  return stage
}

/** MLflow's own rules: letters, digits, `_` and `-`, 1 to 255, and two reserved forms. */
export function parseAlias(text: string): AliasName {
  if (/^latest$/i.test(text) || /^v\d+$/i.test(text)) {
    throw new UsageError(
      `The alias '${visible(text)}' is reserved by MLflow ("latest", and "v" with a number). ` +
        `Choose another, "champion" for example.`,
    )
  }
  if (!/^[\p{L}\p{N}\p{M}_-]{1,255}$/u.test(text)) {
    throw new UsageError(
      `'${visible(text)}' cannot be an alias: MLflow allows 1 to 255 letters, digits, "_" and "-".`,
    )
  }
  return aliasName(text)
}
