import { versionNumber } from '../../../src/core/model/model.ts'
import {
  begunRecord,
  type MoveRecord,
  type RecordAction,
} from '../../../src/core/records/record.ts'

export type Given<Action extends RecordAction = MoveRecord['action']> = Partial<
  MoveRecord<Action>
> & { readonly nonce?: string }

/** That version 5 was promoted to Production, where version 3 was. */
export function aRecord<Action extends RecordAction = MoveRecord['action']>({
  nonce = '81d8736b',
  ...more
}: Given<Action> = {}): MoveRecord<Action> {
  const { at = Date.UTC(2026, 8, 7, 10, 11, 12, 345), by = 'octocat' } = more
  const run = 'https://github.com/acme/models/actions/runs/4711/attempts/1'
  const row = {
    version: versionNumber(5),
    createdAt: Date.UTC(2026, 8, 6),
    source: 's3://m',
    stage: 'Staging',
  } as const
  const record = begunRecord(
    row,
    { seq: 1, at, by, run, nonce },
    {
      action: 'promote' as Action,
      verdict: 'pass',
      target: { kind: 'stage', stage: 'Production', archiveExisting: true },
      former: [versionNumber(3)],
      reason: null,
    },
  )
  return { ...record, state: 'done', ...more }
}
