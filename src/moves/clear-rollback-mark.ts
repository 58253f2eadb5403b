import { ConflictError, RegistryError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import type { ModelSnapshot } from '../core/model/model.ts'
import { targetWords } from '../core/model/target.ts'
import type { ClearingRecord } from '../core/records/record.ts'
import { clearedMarkTag, rollbackMarkOf } from '../core/records/rollback-mark.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { carryOut } from './carry-out.ts'
import { atWork } from './turn.ts'

/**
 * Clears the mark of a rollback, and records who did. Throws a `ConflictError` where another run is at
 * work on the version, or has cleared it.
 */
export async function clearRollbackMark(
  registry: ModelRegistry,
  model: ModelSnapshot,
  record: ClearingRecord,
  clock: Clock,
): Promise<void> {
  const { target, version } = record
  const where = `version ${version} of '${visible(model.model)}' and ${targetWords(target)}`
  const isMarked = ({ versions }: ModelSnapshot) => {
    const row = versions.find((it) => it.version === version)
    return row === undefined || rollbackMarkOf(row, target) !== null
  }
  const ended = await carryOut(
    registry,
    {
      model,
      record,
      expects: (snapshot) =>
        isMarked(snapshot) ? { kind: 'go-on', changes: [] } : { kind: 'reached' },
      reached: () => true,
      // No mark is cleared without a record of who did.
      tags: (it) => {
        const found = { ...record, seq: it.seq }
        return { record: found, model: [], before: [], after: [clearedMarkTag(found)] }
      },
    },
    clock,
  )
  switch (ended.kind) {
    case 'done':
      if (ended.problem !== null) throw new RegistryError(ended.problem)
      return
    case 'at-work':
      throw new ConflictError(atWork(ended.other))
    case 'reached':
    case 'overtaken':
    case 'lost':
      throw new ConflictError(`Somebody else has cleared the rollback mark of ${where} meanwhile.`)
  }
}
