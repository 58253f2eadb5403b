import type { Policy } from '../../core/policy.ts'
import { readWorkspaceText } from '../workspace-file.ts'

/**
 * Reads and checks the policy file at `path`, which is relative to the workspace and may not lead
 * out of it. Throws a `UsageError` that says where in the file what is wrong.
 */
export async function readPolicyFile(path: string, workspace: string): Promise<Policy> {
  const text = await readWorkspaceText(path, workspace, { name: 'policy file', kind: 'policy' })
  // Loaded late: a run without a policy needs no YAML.
  const { parsePolicy } = await import('./parse-policy.ts')
  return parsePolicy(text, path)
}
