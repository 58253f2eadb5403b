import type { Policy } from '../../core/policy/policy.ts'
import { type FilePlace, readTextFrom, textKind } from '../../workspace/workspace-file.ts'

export const policyFile = textKind({ name: 'policy file', kind: 'policy' })

/**
 * Reads and checks the policy file at `path`, which is relative to the place and may not lead out
 * of it. Throws a `UsageError` that says where in the file what is wrong.
 */
export async function readPolicyFile(path: string, place: FilePlace): Promise<Policy> {
  const text = await readTextFrom(place, path, policyFile)
  // Loaded late: a run without a policy needs no YAML.
  const { parsePolicy } = await import('./parse-policy.ts')
  return parsePolicy(text, path)
}
