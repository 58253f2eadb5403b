import type { MissingRight } from '../core/decision/outcome.ts'
import { RegistryError } from '../core/errors/errors.ts'
import type { PlannedChange } from '../core/model/change.ts'
import type { ModelName } from '../core/model/model.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { Permission } from '../registry/port/registry.ts'

/** What must be allowed for these changes and for the records beside them. */
export function neededFor(changes: readonly PlannedChange[]): MissingRight['needed'] {
  return changes.some(({ kind }) => kind === 'remove-alias') ? 'MANAGE' : 'EDIT'
}

/** null: it may be done, or nobody has said that it may not. */
export function missingRight(
  permission: Permission | null,
  needed: MissingRight['needed'],
): MissingRight | null {
  const suffices = permission === null || permission === 'MANAGE' || permission === needed
  return suffices ? null : { needed, permission }
}

/**
 * Throws a `RegistryError` where the registry has said that these credentials may not do it: before
 * anything is written, so that nothing is left in the middle. `permission` null: it has not said.
 */
export function requireRight(
  permission: Permission | null,
  needed: MissingRight['needed'],
  model: ModelName,
): void {
  if (missingRight(permission, needed) === null) return
  const why =
    needed === 'MANAGE'
      ? 'To take an alias away from a version so that no version has it'
      : 'To move a version, and to record that,'
  throw new RegistryError(
    `${why} needs the permission ${needed} on the registered model '${visible(model)}', but the user of these ` +
      `credentials has ${permission}. Nothing was written. Give the user that permission, or use other credentials.`,
    { refused: true },
  )
}
