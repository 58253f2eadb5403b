import { aliasFault } from '../../core/model/alias-rule.ts'
import { aliasName, canonicalStage, stages } from '../../core/model/model.ts'
import type { Source } from '../../core/requirements/requirement.ts'
import { nearest } from '../../core/text/near-name.ts'
import { stageMeant } from '../gate-line/baseline.ts'
import { didYouMean, quoted, suggestion } from '../gate-line/line-reader.ts'
import type { TextProblem } from './freeze-window.ts'

export const sourcePattern = '^(stage:[A-Za-z]+|alias:[^ ]+)$'
export const agePattern = '^[1-9][0-9]{0,4}[mhdw]$'

/**
 * `stage:Staging` or `alias:challenger`: what the version holds when it is promoted. `forms`: for
 * messages, all that may stand there.
 */
export function parseSource(
  text: string,
  forms = 'stage:NAME or alias:NAME',
): Source | TextProblem {
  const colon = text.indexOf(':')
  const name = text.slice(colon + 1)
  switch (text.slice(0, Math.max(colon, 0))) {
    case 'stage': {
      const stage = canonicalStage(name)
      if (stage !== null) return { kind: 'stage', stage }
      const meant = stageMeant(name)
      const hint = suggestion(meant === null ? null : `stage:${meant}`)
      const problem = `expected a stage (${stages.join(', ')}), found ${quoted(name)}${hint}`
      return { problem, index: colon + 1 }
    }
    case 'alias': {
      const fault = aliasFault(name)
      if (fault === null) return { kind: 'alias', alias: aliasName(name) }
      return { problem: `an alias ${fault}; found ${quoted(name)}`, index: colon + 1 }
    }
    default: {
      const problem = `expected ${forms}, found ${quoted(text)}`
      return { problem: problem + suggestion(sourceMeant(text, colon)), index: 0 }
    }
  }
}

function sourceMeant(text: string, colon: number): string | null {
  if (text.startsWith('@')) return aliasFault(text.slice(1)) ? null : `alias:${text.slice(1)}`
  if (colon === -1) {
    const stage = stageMeant(text)
    if (stage !== null) return `stage:${stage}`
    return aliasFault(text) === null ? `alias:${text}` : null
  }
  const kind = nearest(text.slice(0, colon), ['stage', 'alias'])
  return kind === null ? null : kind + text.slice(colon)
}

const minute = 60_000
const units: Readonly<Record<string, number>> = {
  m: minute,
  h: 60 * minute,
  d: 24 * 60 * minute,
  w: 7 * 24 * 60 * minute,
}

/**
 * `7d`: a whole number from 1 to 99999, and m (minutes), h, d or w. In milliseconds.
 * `what`: for messages, what may stand there.
 */
export function parseAge(
  text: string,
  what = 'an age',
): { milliseconds: number; text: string } | TextProblem {
  const [, count, unit] = /^([1-9][0-9]{0,4})([mhdw])$/.exec(text) ?? []
  const length = units[unit ?? '']
  if (count !== undefined && length !== undefined) {
    return { milliseconds: Number(count) * length, text }
  }
  const hint = ageHint(text)
  const problem = `expected ${what} like "7d", a whole number and m (minutes), h, d or w, found ${quoted(text)}`
  return { problem: `${problem}${hint === null ? '' : `; ${hint}`}`, index: 0 }
}

function ageHint(text: string): string | null {
  if (/^[-+]?0+[a-z]*$/i.test(text) || text.startsWith('-')) return 'it is more than none'
  const [, count, word] = /^([1-9][0-9]{0,4}) ?([A-Za-z]+)$/.exec(text) ?? []
  if (word === undefined) return null
  if (/^(M|mo|months?)$/.test(word)) return 'months differ in length; write days'
  if (/^(s|secs?|seconds?)$/i.test(word)) return 'the smallest unit is a minute'
  if (/^(y|years?)$/i.test(word)) return 'years differ in length; write days'
  const unit = word.charAt(0).toLowerCase()
  return Object.hasOwn(units, unit) ? didYouMean(count + unit) : null
}
