import type { CodeHistory } from './code/code-history.ts'
import type { Stores } from './registries/registry.ts'

/** What a promotion reads from, and the registry that it writes to. */
export interface Sources extends Stores {
  readonly code: CodeHistory
}
