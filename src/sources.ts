import type { CodeHistory } from './code/code-history.ts'
import type { ModelRegistry, ReadOnlyRegistry, Stores } from './registries/registry.ts'

/** What a promotion reads from, and the registry that it writes to. */
export interface Sources<Registry extends ReadOnlyRegistry = ModelRegistry>
  extends Stores<Registry> {
  readonly code: CodeHistory
}
