import { UsageError } from '../errors/errors.ts'
import { visible } from '../text/untrusted-text.ts'
import type { ModelName } from './model.ts'

const longest = 256

/**
 * Throws a `UsageError` where MLflow takes no new registered model of that name. Older servers check less,
 * and `sqlite:` has no server, so this is checked before anything is written, whatever the registry.
 */
export function requireNewModelName(name: ModelName): void {
  const fault = newModelNameFault(name)
  if (fault === null) return
  throw new UsageError(
    `MLflow does not accept a registered model named ${visible(name)}: the name ${fault}. ` +
      `A name has 1 to ${longest} characters, no / and no :, does not begin with "..", and is not only blanks.`,
  )
}

/** After "the name"; null: MLflow takes it. */
function newModelNameFault(name: string): string | null {
  if (name.trim() === '') return 'is blank'
  if (/[/:]/.test(name)) return 'has a / or a :'
  if (name === '.' || name.startsWith('..')) return 'reads as a path'
  if (!name.isWellFormed() || name.includes('\0')) {
    return 'has a NUL character or invalid Unicode'
  }
  const { length } = [...name]
  return length > longest ? `has ${length} characters` : null
}
