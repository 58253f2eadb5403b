import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'

/** Tags of one registered model or version, whoever has set them. */
export const mostTags = 50
const longestKey = 255
const longestValue = 1000

/** Throws a `UsageError` where Unity Catalog does not take such a tag: before anything is sent. */
export function requireTag(key: string, value: string): void {
  const fault = keyFault(key) ?? valueFault(value)
  if (fault === null) return
  throw new UsageError(`Unity Catalog does not take the tag '${visible(key, 100)}': ${fault}.`)
}

function keyFault(key: string): string | null {
  if (key === '' || key !== key.trim()) return 'its key is empty, or begins or ends with a space'
  if (/[.,\-=/:]/.test(key)) return 'its key has one of the characters . , - = / :'
  if (key.length > longestKey) return `its key is longer than ${longestKey} characters`
  return null
}

function valueFault(value: string): string | null {
  if (value !== value.trim()) return 'its value begins or ends with a space'
  if (value.length > longestValue) return `its value is longer than ${longestValue} characters`
  return null
}
