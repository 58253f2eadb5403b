import type { ModelSnapshot, Target } from '../model/model.ts'
import { targetKey, targetOfKey } from '../model/target.ts'
import { announcementPrefix } from './announcement.ts'
import { isSeq, type MoveRecord, recordKey } from './record.ts'
import { cut, fieldsOf, fitted, longestValue, momentIn, type Tag, textIn } from './record-tag.ts'

/**
 * What a run has announced before it makes a copy: of the version that it is to move there is no number
 * yet. Its announcement of the move takes the same tag.
 */
export interface BegunCopy extends Pick<MoveRecord, 'key' | 'seq' | 'at' | 'by' | 'run'> {
  /** What the copy is to get. */
  readonly target: Target
  /** `models:/NAME/N`. Untrusted text, as all of it. */
  readonly source: string
}

/** The tag on the registered model that gets the copy. */
export function begunCopyTag(
  { key, seq, target, source, at, by, run }: BegunCopy,
  { createdAt }: Pick<ModelSnapshot, 'createdAt'>,
): Tag {
  const value = fitted([200, 40, 0], (room) => ({
    v: 1,
    seq,
    state: 'begun',
    action: 'copy',
    target: targetKey(target),
    source,
    at: new Date(at).toISOString(),
    by: cut(by, room),
    run: run !== null && run.length <= room + 100 ? run : null,
    model: createdAt,
  }))
  return { key: announcementPrefix + key.slice(-8), value }
}

/** Those that are about this registered model, in their order. */
export function begunCopiesIn({
  createdAt,
  tags,
}: Pick<ModelSnapshot, 'createdAt' | 'tags'>): readonly BegunCopy[] {
  return [...tags]
    .filter(([key, value]) => key.startsWith(announcementPrefix) && value.length <= longestValue)
    .map(([key, value]) => read(key.slice(announcementPrefix.length), value, createdAt))
    .filter((copy) => copy !== null)
    .sort(inOrderOfCopies)
}

/** As of records: by their place in the order, of two with the same the nonce decides. */
export function inOrderOfCopies(
  a: Pick<BegunCopy, 'seq' | 'key'>,
  b: Pick<BegunCopy, 'seq' | 'key'>,
): number {
  if (a.seq !== b.seq) return a.seq - b.seq
  return a.key.slice(-8) < b.key.slice(-8) ? -1 : 1
}

function read(nonce: string, text: string, createdAt: number): BegunCopy | null {
  const data = fieldsOf(text) ?? {}
  const at = momentIn(data.at)
  const source = textIn(data.source)
  const target = targetOfKey(textIn(data.target) ?? '')
  const { v, seq, state, action, model } = data
  if (v !== 1 || state !== 'begun' || action !== 'copy' || model !== createdAt) return null
  if (!/^[0-9a-f]{8}$/.test(nonce) || at === null || source === null || !isSeq(seq)) return null
  if (target === null || target.kind === 'retirement') return null
  const [by, run] = [textIn(data.by) ?? '', textIn(data.run)]
  return { key: recordKey(at, nonce), seq, target, source, at, by, run }
}
