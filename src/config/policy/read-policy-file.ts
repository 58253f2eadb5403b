import { UsageError } from '../../core/errors.ts'
import type { Policy } from '../../core/policy.ts'
import { visible } from '../../core/untrusted-text.ts'
import { type FileKind, readWorkspaceFile } from '../workspace-file.ts'

const policyFile: FileKind = {
  name: 'policy file',
  mostBytes: 256 * 1024,
  expected: 'a policy has 256 kB at most',
}

/**
 * Reads and checks the policy file at `path`, which is relative to the workspace and may not lead
 * out of it. Throws a `UsageError` that says where in the file what is wrong.
 */
export async function readPolicyFile(path: string, workspace: string): Promise<Policy> {
  const bytes = await readWorkspaceFile(path, workspace, policyFile)
  const text = decoded(bytes, path)
  // Loaded late: a run without a policy needs no YAML.
  const { parsePolicy } = await import('./parse-policy.ts')
  return parsePolicy(text, path)
}

/** Bytes that are no UTF-8 are refused: what they were meant to say would be a guess. */
function decoded(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new UsageError(
      `The policy file '${visible(path)}' is not text in UTF-8; save it in that encoding.`,
      { cause },
    )
  }
}
