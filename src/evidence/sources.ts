import type { CodeHistory } from '../git/code-history.ts'
import type { ModelRegistry, ReadOnlyRegistry, Stores } from '../registry/port/registry.ts'

/** What a promotion reads from, and the registry that it writes to. */
export interface Sources<Registry extends ReadOnlyRegistry = ModelRegistry>
  extends Stores<Registry> {
  readonly code: CodeHistory
}
