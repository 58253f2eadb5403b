import { StagegateError } from '../core/errors/errors.ts'
import type { ModelName } from '../core/model/model.ts'
import type { ComparisonPolicy, ComparisonSide } from '../core/policy-change/comparison-policy.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { defaultBranchTip } from '../github/branch-tip.ts'
import { fileAtCommit } from '../github/file-at-commit.ts'
import type { GitHub } from '../github/github.ts'
import { promotedCommit } from '../github/promoted-commit.ts'
import { defaultBranchOf, isOfFork, type Triggered } from '../github/triggering-event.ts'
import type { Repository } from '../github/workflow-run.ts'
import { mostTextBytes } from '../workspace/workspace-file.ts'
import {
  isBesideDefaultBranch,
  namedSide,
  noCommit,
  type OtherCommit,
  otherCommit,
} from './comparison-commit.ts'

/**
 * The policy on the other side of the change that a run is about, and that of the default branch
 * where that may have another one; read through GitHub's API at its commit and never from the
 * workspace. What GitHub cannot tell is `not-known`. Throws nothing that a user could have caused.
 *
 * @param given.path the `policy` input as a path of the repository; null: there is none
 * @param given.sha GITHUB_SHA
 * @param given.connect called before the first request only
 */
export async function otherPolicyOf(given: {
  readonly path: string | null
  readonly model: ModelName
  readonly triggered: Triggered
  readonly sha: string
  readonly repository: Repository
  readonly connect: () => Promise<GitHub>
}): Promise<ComparisonPolicy> {
  const { path, triggered } = given
  const { event } = triggered
  if (path === null) return { kind: 'none' }
  // The base's policy judges it alone.
  if (isOfFork(event)) return { kind: 'none' }
  let of = namedSide(event)
  try {
    const asked = { ...given, path }
    const other = await otherCommit({ ...given, event })
    if (other.kind === 'not-known') return other
    if (other.kind === 'at') of = other.of
    const beforehand = other.kind === 'at' ? await read(other, asked) : other
    if (!isBesideDefaultBranch(event)) return beforehand
    of = { side: 'default', commit: noCommit }
    return await besideDefault(beforehand, asked)
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    return { kind: 'not-known', of, because: firstLine(error.message) }
  }
}

/** Both count: that of the default branch, and, where this event changes it, what was there before. */
async function besideDefault(
  beforehand: ComparisonPolicy,
  asked: Asked & { readonly triggered: Triggered },
): Promise<ComparisonPolicy> {
  if (beforehand.kind === 'not-known') return beforehand
  const promoted = promotedCommit(asked.triggered)
  const changed = promoted.kind === 'known' ? promoted.commit : null
  const tip = await defaultBranchTip(
    await asked.connect(),
    asked.repository,
    defaultBranchOf(asked.triggered.event),
  )
  if (tip.kind === 'not-known') {
    return { kind: 'not-known', of: { side: 'default', commit: noCommit }, because: tip.because }
  }
  const of: ComparisonSide = { side: 'default', commit: tip.commit }
  const byDefault = await read({ kind: 'at', of, or: null, changed }, asked)
  if (beforehand.kind === 'none' || byDefault.kind === 'not-known') return byDefault
  if (sameMeaning(beforehand, byDefault) || changed === null) return byDefault
  const own = await policyAt({ ...of, commit: changed }, asked)
  if (own.kind === 'not-known') return { ...own, of }
  if (sameMeaning(own, beforehand)) return byDefault
  if (sameMeaning(own, byDefault) || beforehand.of.side === 'base') return beforehand
  return {
    kind: 'not-known',
    of: beforehand.of,
    because:
      'the policy before this change, the policy after it, and the policy on the default branch now are three different ones.',
  }
}

interface Asked {
  readonly path: string
  readonly model: ModelName
  readonly repository: Repository
  readonly connect: () => Promise<GitHub>
}

async function read(
  { of, or, changed }: Extract<OtherCommit, { kind: 'at' }>,
  asked: Asked,
): Promise<ComparisonPolicy> {
  const found = await policyAt(of, asked)
  if (or !== null && found.kind !== 'not-known') {
    const also = await policyAt({ ...of, commit: or }, asked)
    if (also.kind === 'not-known') return { ...also, of }
    if (!sameMeaning(found, also)) {
      return {
        kind: 'not-known',
        of,
        because: `its merge does not show whether the pull request was squashed or rebased, and the policies at ${of.commit.slice(0, 7)} and ${or.slice(0, 7)} differ.`,
      }
    }
  }
  return found.kind === 'absent' ? await reallyNew(found, changed, asked) : found
}

/**
 * A file that the commit has not, either, is not in this repository where the workspace has it: a
 * step made it, or the repository is checked out elsewhere. Then nobody knows what it was before.
 */
async function reallyNew(
  absent: Extract<ComparisonPolicy, { kind: 'absent' }>,
  changed: string | null,
  asked: Asked,
): Promise<ComparisonPolicy> {
  const { of } = absent
  if (changed === null) return absent
  const now = await fileIn(changed, asked)
  switch (now.kind) {
    case 'found':
      return absent
    case 'not-known':
      return { kind: 'not-known', of, because: now.because }
    case 'absent':
      return {
        kind: 'not-known',
        of,
        because: `the policy file '${visible(asked.path)}' is not in this repository, neither at ${of.commit.slice(0, 7)} nor at ${changed.slice(0, 7)}. Check the repository out into the workspace itself, and keep the policy in it.`,
      }
  }
}

async function policyAt(
  of: ComparisonSide,
  asked: Asked,
): Promise<Exclude<ComparisonPolicy, { kind: 'none' }>> {
  const file = await fileIn(of.commit, asked)
  switch (file.kind) {
    case 'absent':
      return { kind: 'absent', of }
    case 'not-known':
      return { kind: 'not-known', of, because: file.because }
    case 'found': {
      const name = `${asked.path} at commit ${of.commit.slice(0, 7)}`
      try {
        const { parsePolicy } = await import('../policy-file/policy/parse-policy.ts')
        const { digest, models } = parsePolicy(file.text, name)
        const asks = models.get(asked.model)
        return asks === undefined
          ? { kind: 'absent', of }
          : { kind: 'found', of, policy: { digest, asks } }
      } catch (error) {
        if (!(error instanceof StagegateError)) throw error
        return { kind: 'not-known', of, because: firstLine(error.message) }
      }
    }
  }
}

async function fileIn(commit: string, { path, repository, connect }: Asked) {
  const github = await connect()
  return await fileAtCommit({ github, repository, commit, path, mostBytes: mostTextBytes })
}

function sameMeaning(one: ComparisonPolicy, other: ComparisonPolicy): boolean {
  return one.kind === 'found' && other.kind === 'found'
    ? one.policy.digest === other.policy.digest
    : one.kind === other.kind
}

/** Below it an error of a policy shows the line itself, with a caret. */
function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}
