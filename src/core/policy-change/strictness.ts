/** How what is asked afterwards stands to what was asked before, as far as it can be told. */
export type Strictness = 'same' | 'looser' | 'tighter' | 'different'

/** Several things at once: what is looser in one and tighter in another is neither. */
export function together(parts: readonly Strictness[]): Strictness {
  const changed = new Set(parts.filter((part) => part !== 'same'))
  const [only] = changed
  if (only === undefined) return 'same'
  return changed.size === 1 ? only : 'different'
}

/** `order`: how the number afterwards stands to the one before; `tighter`: which way is tighter. */
export function byOrder(order: number, tighter: 'greater' | 'smaller'): Strictness {
  if (order === 0) return 'same'
  return order > 0 === (tighter === 'greater') ? 'tighter' : 'looser'
}

/** By the place of both in a list that names the strictest first. */
export function byRank<Choice>(
  before: Choice,
  after: Choice,
  strictestFirst: readonly Choice[],
): Strictness {
  return byOrder(strictestFirst.indexOf(after) - strictestFirst.indexOf(before), 'smaller')
}

/** One thing that a change of the policy makes looser or tighter. */
export interface PolicyDifference {
  /** `different`: neither can be told; for a promotion that counts like `looser`. */
  readonly direction: 'looser' | 'tighter' | 'different'
  readonly subject: 'gate' | 'requirement' | 'setting'
  /** As a policy file says it, on one line; null: it is not there. Untrusted text. */
  readonly before: string | null
  readonly after: string | null
}

/** The same change, undone. */
export function reversed(strictness: Strictness): Strictness {
  switch (strictness) {
    case 'looser':
      return 'tighter'
    case 'tighter':
      return 'looser'
    case 'same':
    case 'different':
      return strictness
  }
}
