import type { UnrecordedHolder } from '../../core/audit/unrecorded-holders.ts'
import type { ModelName } from '../../core/model/model.ts'
import { targetKey } from '../../core/model/target.ts'
import type { Adopted } from '../../core/rollback/adoption.ts'
import { counted, own, type Phrase, say } from '../phrase.ts'
import { targetName } from '../phrases/target-phrases.ts'
import { line, lines, type Part } from '../report.ts'
import { shellCommand } from '../text/commands-to-paste.ts'
import { adoptedData } from './adopted.ts'

interface AllAdopted {
  readonly model: ModelName
  readonly holders: readonly UnrecordedHolder[]
  readonly reason: string | null
  readonly writes: boolean
  readonly by: string
}

/** Which version has which target without a record, and what is done about it. */
export function allAdoptedParts(all: AllAdopted): readonly Part[] {
  const { model, holders, writes } = all
  if (holders.length === 0) {
    return lines(null, [
      line(say`every version of ${model} that has a stage or an alias has a record of it`),
    ])
  }
  const left = holders.filter(({ isRolledBack }) => isRolledBack).length
  return [
    {
      kind: 'table',
      title: null,
      columns: [say`Target`, say`Version`, own(writes ? 'Done' : 'To do')].map((head) => ({
        head: [head],
        isNumber: false,
      })),
      rows: holders.map((holder) => ({
        mark: null,
        cells: [targetName(holder.target), say`${holder.version}`, toDo(holder, writes)],
        says: null,
        below: [],
      })),
      left: 0,
    },
    ...lines(null, [
      writes
        ? line(say`${counted(holders.length - left, 'version')} adopted; nothing was moved`)
        : line(say`nothing is written yet. This records that these versions are accepted:`, {
            paste: shellCommand('adopt', {
              'model-name': model,
              all: 'true',
              reason: all.reason ?? 'REASON',
              yes: 'true',
            }),
          }),
    ]),
  ]
}

function toDo({ isRolledBack }: UnrecordedHolder, writes: boolean): Phrase {
  if (isRolledBack) return say`was rolled back: clear-rollback first`
  return own(writes ? 'adopted' : 'adopt')
}

/** The JSON of one adoption, and of all. */
export function adoptionData(outcome: Adopted | AllAdopted) {
  return 'holders' in outcome ? allAdoptedData(outcome) : adoptedData(outcome)
}

function allAdoptedData({ model, holders, reason, writes, by }: AllAdopted) {
  return {
    format: 1 as const,
    adopted: writes,
    model,
    holders: holders.map(({ target, version, isRolledBack }) => ({
      version: String(version),
      target: targetKey(target),
      rolledBack: isRolledBack,
    })),
    reason,
    by,
  }
}
