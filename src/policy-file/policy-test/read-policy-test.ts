import { readdir } from 'node:fs/promises'
import { basename, dirname, join, normalize, resolve } from 'node:path'
import { UsageError } from '../../core/errors/errors.ts'
import type { Gate } from '../../core/gates/gate.ts'
import { otherBaselines } from '../../core/policy-test/judge-case.ts'
import { nearest } from '../../core/text/near-name.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { readTextFrom, textKind } from '../../workspace/workspace-file.ts'
import { quoted, suggestion } from '../gate-line/line-reader.ts'
import { type PlacedCase, parsePolicyTest } from './parse-policy-test.ts'

export interface PolicyTest {
  /** As it was named. */
  readonly path: string
  /** Of the policy, relative to the workspace where `path` is. */
  readonly policy: string
  readonly cases: readonly PlacedCase[]
}

/**
 * Reads the file of cases at `path`, which is relative to the workspace and may not lead out of it.
 * Throws a `UsageError` that says where in the file what is wrong.
 */
export async function readPolicyTest(path: string, workspace: string): Promise<PolicyTest> {
  const kind = 'policy test'
  const text = await readTextFrom(workspace, path, textKind({ name: kind, kind }))
  const { policy, cases } = parsePolicyTest(text, path)
  return { path, policy: join(dirname(path), policy), cases }
}

/** The tests in the policy's folder that name it, in the order of their names. Never none. */
export async function testsBeside(
  policy: string,
  workspace: string,
): Promise<readonly PolicyTest[]> {
  const folder = dirname(policy)
  const names = await readdir(resolve(workspace, folder)).catch((cause: unknown) => {
    throw new UsageError(`The folder of the policy '${visible(policy)}' cannot be read.`, { cause })
  })
  const files = names.filter((name) => /\.test\.ya?ml$/.test(name)).sort()
  const tests = await Promise.all(
    files.map((name) => readPolicyTest(join(folder, name), workspace)),
  )
  const own = tests.filter((test) => normalize(test.policy) === normalize(policy))
  if (own.length > 0) return own
  const example = basename(policy).replace(/\.ya?ml$/, '')
  throw new UsageError(
    `There is no test beside the policy '${visible(policy)}'. Write a file whose name ends in ` +
      `.test.yml (for example ${visible(example)}.test.yml), with "policy: ${visible(basename(policy))}" in it.`,
  )
}

/** Throws where a case makes up a baseline that no gate asks for, or leaves out a version that one does. */
export function throwIfBaselinesDiffer(
  { test, errorAt }: PlacedCase,
  gates: readonly Gate[],
): void {
  const asked = otherBaselines(gates)
  const { others } = test.scenario
  for (const key of others.keys()) {
    if (asked.has(key)) continue
    throw errorAt(
      { kind: 'other', key },
      `no gate of the policy compares with ${quoted(key)}${suggestion(nearest(key, [...asked]))}`,
    )
  }
  for (const key of asked) {
    if (!key.startsWith('version:') || others.has(key)) continue
    throw errorAt(
      { kind: 'case' },
      `a gate of the policy compares with ${quoted(key)}: describe it under "others"`,
    )
  }
}
