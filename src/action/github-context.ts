import { targetModel } from '../commands/check.ts'
import type { PromotionInputs } from '../commands/inputs/inputs.ts'
import type { ReportInputs } from '../commands/inputs/report-inputs.ts'
import type { PromotionRequest } from '../commands/promotion-commands.ts'
import type { Approval, GitHubContext } from '../core/decision/github-context.ts'
import { UsageError } from '../core/errors/errors.ts'
import type { ModelName } from '../core/model/model.ts'
import { targetKey } from '../core/model/target.ts'
import type { ComparisonPolicy } from '../core/policy-change/comparison-policy.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { sameName } from '../github/approval/same-name.ts'
import { commentMarker } from '../github/marker.ts'
import { type ReviewAnswer, readReviewed } from '../github/reviewed.ts'
import { distrustsWorkspace } from '../github/triggering-event.ts'
import { type Repository, repositoryName } from '../github/workflow-run.ts'
import { isBesideDefaultBranch, isWorkflowOfBranch, namedSide } from './comparison-commit.ts'
import { otherPolicyOf } from './comparison-policy.ts'
import { parsePolicyRepository } from './policy-repository.ts'
import type { Step } from './step.ts'
import { inCheckout, inRepository, workspaceOf } from './workspace.ts'

type AskingStep = Pick<Step, 'triggered' | 'around' | 'connect' | 'log'>

/** What GitHub is asked before a promotion. */
export interface Asked {
  readonly circumstances: GitHubContext
  /** For the report, which then asks for less. */
  readonly seen: ReviewAnswer['seen']
}

/**
 * Reads from GitHub what the decision rests on. `promotes`: whether anything is to move; what only
 * checks waits for nobody's approval. Throws nothing that a user could have caused.
 */
export async function askGitHub(
  step: AskingStep,
  { inputs, promotion }: PromotionRequest,
  reporting: ReportInputs,
  promotes: boolean,
): Promise<Asked> {
  const of = { ...inputs, model: targetModel(promotion) }
  const [{ reviewed, seen }, approval, otherPolicy] = await Promise.all([
    askReviewed(of, reporting, step),
    promotes ? askApproval(inputs, step) : null,
    askOtherPolicy(of, step, promotes),
  ])
  return { circumstances: { reviewed, approval, comparisonPolicy: otherPolicy }, seen }
}

/** `model`: whose stage or alias is to move. */
type OfModel = Omit<PromotionInputs, 'model'> & { readonly model: ModelName }

async function askReviewed(
  { model, target }: OfModel,
  { comment, commentKey }: ReportInputs,
  { triggered, connect }: AskingStep,
): Promise<ReviewAnswer> {
  const { event, run } = triggered
  if (comment === 'never' || run === null) return { reviewed: { kind: 'nothing' }, seen: null }
  const { repository } = run
  const marker = commentMarker({ model, targetKey: targetKey(target), commentKey })
  try {
    return await readReviewed({ connect, repository, event, marker })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const advice = 'If the workflows on pull requests make no comment, set "comment: never".'
    return { reviewed: { kind: 'not-known', because: `${error.message} ${advice}` }, seen: null }
  }
}

async function askOtherPolicy(
  { model, policy, policyRepository, gates }: OfModel,
  { triggered, around, connect, log }: AskingStep,
  promotes: boolean,
): Promise<ComparisonPolicy> {
  const { event, run } = triggered
  if (run === null) return { kind: 'none' }
  const { repository, sha } = run
  // What stands in another repository no event of this one changes.
  if (policyRepository !== null && !isOf(repository, policyRepository)) return { kind: 'none' }
  if (policy === null) {
    const gated = gates.kind === 'gates' && gates.gates.length > 0
    if (promotes && gated && isWorkflowOfBranch(event)) log.annotate(ungoverned)
    return { kind: 'none' }
  }
  // The first push of a branch has nothing before it, and only looking needs nobody's leave.
  const first = !promotes && event.kind === 'push' && event.before === null
  if (first && !isBesideDefaultBranch(event)) return { kind: 'none' }
  const workspace = workspaceOf(around)
  const isElsewhere = policyRepository !== null || distrustsWorkspace(event)
  const found = isElsewhere
    ? { kind: 'path' as const, path: inRepository(policy, workspace) }
    : await inCheckout(policy, workspace, repository)
  if (found.kind === 'of-another') {
    const name = found.repository === null ? null : visible(found.repository)
    const because = `the policy file is in a checkout of ${name ?? 'a repository that its .git does not name (a submodule, for example)'}. Give the inputs policy-repository: ${name ?? 'OWNER/NAME'}@REF, and in "policy" its path there.`
    return { kind: 'not-known', of: namedSide(event), because }
  }
  const { path } = found
  return await otherPolicyOf({ path, model, triggered, sha, repository, connect })
}

function isOf(repository: Repository, policyRepository: string): boolean {
  const named = parsePolicyRepository(policyRepository).repository
  return sameName(repositoryName(named), repositoryName(repository))
}

const ungoverned = {
  subject: 'other',
  level: 'warning',
  title: 'Stagegate: gates of a branch',
  message:
    'This run is not on the default branch, and its gates are in the input "gates" of its own ' +
    'workflow file, so nothing compares them with the gates of the default branch. Keep them in a ' +
    'policy file: a run compares it with the policy file on the default branch.',
} as const

async function askApproval(
  { approval }: PromotionInputs,
  { triggered, around, connect }: AskingStep,
): Promise<Approval | null> {
  if (approval === null) return null
  const { environment } = approval
  const { run } = triggered
  if (run === null) {
    const because = 'This is not a workflow run on GitHub, so nobody can have approved it there.'
    return { kind: 'not-known', environment, because }
  }
  try {
    const { env, now, sleep, dispatcher = null } = around
    const [github, { readApproval }] = await Promise.all([
      connect(),
      // Loaded late: few runs ask for an approval.
      import('../github/approval/read-approval.ts'),
    ])
    return await readApproval({ github, run, env, environment, dispatcher, now, sleep })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { kind: 'not-known', environment, because: error.message }
  }
}
