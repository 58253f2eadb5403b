import { ConflictError, RegistryError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import { holdersOf, type ModelSnapshot } from '../core/model/model.ts'
import { holderWords, targetWords } from '../core/model/target.ts'
import { lastHolderTag } from '../core/records/last-holder.ts'
import type { MoveRecord } from '../core/records/record.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { carryOut } from './carry-out.ts'
import { atWork } from './turn.ts'

/**
 * Records that the version has the target, and moves nothing. It is carried out as a move is, so that
 * no other run moves the target between the look and the record. Throws a `ConflictError` where
 * another run is at work on it, or the version does not have it any more.
 */
export async function adoptHolder(
  registry: ModelRegistry,
  model: ModelSnapshot,
  record: MoveRecord,
  clock: Clock,
): Promise<void> {
  const { target, version } = record
  const reached = (snapshot: ModelSnapshot) => holdersOf(snapshot, target).includes(version)
  const ended = await carryOut(
    registry,
    {
      model,
      record,
      expects: (snapshot) =>
        reached(snapshot)
          ? { kind: 'go-on', changes: [] }
          : { kind: 'overtaken', problem: hasItNoLonger(record, snapshot) },
      reached,
      holder: { target, version },
      tags: (it, snapshot) => {
        const found = { ...record, seq: it.seq, former: holdersOf(snapshot, target) }
        return { record: found, model: [lastHolderTag(found, model)], before: [], after: [] }
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
    case 'overtaken':
      throw new ConflictError(ended.problem)
    case 'reached':
    case 'lost':
      throw new ConflictError(hasItNoLonger(record, ended.snapshot))
  }
}

function hasItNoLonger({ target, version }: MoveRecord, snapshot: ModelSnapshot): string {
  return (
    `Somebody else moved ${targetWords(target)} of '${visible(snapshot.model)}' meanwhile, and version ` +
    `${version} no longer has it. Holder now: ` +
    `${holderWords(holdersOf(snapshot, target))}. Nothing was adopted.`
  )
}
