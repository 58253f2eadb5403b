import { targetKey } from '../../core/model/target.ts'
import type { Adopted } from '../../core/rollback/adoption.ts'
import { type Phrase, say, versions } from '../phrase.ts'
import { has } from '../phrases/target-phrases.ts'
import { notesData, notesPart } from '../promotion/notes.ts'
import { labeled, type Report } from '../report.ts'
import { firstThatFits } from '../text/output-json.ts'

export function adoptedReport(adopted: Adopted): Report {
  const { by, reason, notes } = adopted
  return {
    heading: {
      emoji: '✅',
      word: 'Adopted',
      tone: 'pass',
      sentence: adoptedSentence(adopted),
      because: null,
    },
    parts: [
      ...labeled(say`Reason`, by === '' ? say`${reason}` : say`${reason} (${by})`),
      ...labeled(say`Gates`, say`no gate was checked, and nothing was moved`),
      ...labeled(say`Not adopted`, others(adopted)),
      ...notesPart(notes),
    ],
  }
}

/** What an adoption means, in a sentence without its full stop. */
export function adoptedSentence({ model, version, target }: Adopted): Phrase {
  return say`${model} version ${version} ${has(target, 'now')}, and that is accepted`
}

/** Versions that have the target as well, which an alias never has; null: there are none. */
function others({ others: versionsThere }: Adopted): Phrase | null {
  if (versionsThere.length === 0) return null
  const are = versionsThere.length === 1 ? say`is` : say`are`
  return say`${versions(versionsThere)} ${are} there as well, but ${are} not adopted`
}

/** The same as data: the `decision` output, and `--json`. */
export function adoptedData({ model, version, target, others, reason, by, notes }: Adopted) {
  return {
    format: 1 as const,
    adopted: true,
    model,
    version: String(version),
    target: targetKey(target),
    others: others.map(String),
    reason,
    by,
    notes: notesData(notes),
  }
}

/** One line of JSON; what may be long is left out where it would be too long. */
export function adoptedOutput(adopted: Adopted) {
  const data = adoptedData(adopted)
  return firstThatFits([
    data,
    { ...data, reason: null, by: null, notes: [], abridged: true },
    { abridged: true, adopted: data.adopted },
  ])
}
