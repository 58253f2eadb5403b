import type { ReadOnlyRegistry } from '../registry/port/registry.ts'

/**
 * The same with the registry's clock: what is recorded there is read by runs on other machines, whose
 * clocks may differ. It is right once the registry has answered something.
 */
export function byClockOf<Own extends { readonly now: () => number }>(
  registry: Pick<ReadOnlyRegistry, 'clockOffset'>,
  own: Own,
): Own {
  return { ...own, now: () => own.now() + registry.clockOffset() }
}
