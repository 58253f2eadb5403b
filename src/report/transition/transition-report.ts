import type { Note } from '../../core/decision/outcome.ts'
import type { ModelName, Stage, VersionNumber } from '../../core/model/model.ts'
import { own, type Phrase, say, sentence } from '../phrase.ts'
import { noteReason, notesData } from '../promotion/notes.ts'
import { textOf } from '../render/text.ts'

/** What `transition-stage` did. */
export interface TransitionDone {
  readonly model: ModelName
  readonly version: VersionNumber
  readonly from: Stage
  readonly to: Stage
  /** false: the version was in that stage already. */
  readonly moved: boolean
  readonly notes: readonly Note[]
}

/** The sentence that tutorials show: its names stand in quotes, in a terminal as well. */
export function transitionText({ model, version, to, moved }: TransitionDone): string {
  const which = say`Model version '${version}' of model '${model}'`
  return textOf(
    moved
      ? say`${which} transitioned to stage '${own(to)}'.`
      : say`${which} is in stage '${own(to)}' already.`,
  )
}

/** What else there is to know: what happened on the way, and that no gate was checked. */
export function transitionRemarks({ from, to, moved, notes }: TransitionDone): readonly string[] {
  const isSkip = moved && to === 'Production' && from !== 'Staging'
  const warning: readonly Phrase[] = isSkip
    ? [
        say`warning: the version came from ${own(from)}, not from Staging, and no gate was checked. ${'stagegate promote'} checks gates.`,
      ]
    : []
  return [...notes.map((note) => say`note: ${sentence(noteReason(note))}`), ...warning].map(
    (each) => textOf(each),
  )
}

/** The move as data: the `--json` of `stagegate transition-stage`. */
export function transitionData({ model, version, from, to, moved, notes }: TransitionDone) {
  return {
    format: 1 as const,
    model,
    version: String(version),
    from,
    to,
    moved,
    notes: notesData(notes),
  }
}
