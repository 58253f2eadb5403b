import type { ReadOnlyRegistry } from '../registry/port/registry.ts'

/**
 * A registry that remembers when it was last asked who holds what. Of two runs that promote one
 * after the other, the one that was last also looked last: a time that is taken later, when a run
 * has told its log and its summary, would not say who of the two tells of the present.
 */
export function rememberingLastLook<Registry extends ReadOnlyRegistry>(
  registry: Registry,
  now: () => number,
): { readonly registry: Registry; readonly lastLook: () => number } {
  let lookedAt = now()
  return {
    registry: {
      ...registry,
      readSnapshot(model) {
        lookedAt = now()
        return registry.readSnapshot(model)
      },
    },
    lastLook: () => lookedAt,
  }
}
