import { UsageError } from '../core/errors.ts'
import type { ModelName } from '../core/model.ts'
import { nearest } from '../core/nearest.ts'
import type { Policy } from '../core/policy.ts'
import type { AppliedPolicy, Rules } from '../core/rules.ts'
import { visible } from '../core/untrusted-text.ts'
import type { PromotionInputs } from './inputs.ts'
import { readVersionFile } from './version-file.ts'

/**
 * What the inputs ask for, with the files read. `workspace`: the folder that they must be in; `by`:
 * who asks, for a hold that they accept.
 */
export async function promotionOf(inputs: PromotionInputs, workspace: string, by: string) {
  return {
    model: inputs.model,
    version:
      inputs.version.kind === 'file'
        ? await readVersionFile(inputs.version.path, workspace)
        : inputs.version,
    target: inputs.target,
    rules: rulesOf(inputs, await appliedPolicy(inputs, workspace), by),
  }
}

async function appliedPolicy(
  { policy: path, model }: PromotionInputs,
  workspace: string,
): Promise<AppliedPolicy | null> {
  if (path === null) return null
  // Its YAML reader is loaded only where there is a policy.
  const { readPolicyFile } = await import('./policy/read-policy-file.ts')
  const policy = await readPolicyFile(path, workspace)
  const asks = policy.models.get(model)
  if (asks === undefined) throw modelNotInPolicy(path, model, policy)
  return { digest: policy.digest, asks }
}

function modelNotInPolicy(path: string, model: ModelName, policy: Policy): UsageError {
  const names = [...policy.models.keys()]
  const near = nearest(model, names)
  return new UsageError(
    `The policy '${visible(path)}' says nothing of the model '${visible(model)}', so nothing would ` +
      `be asked of it. ${near === null ? '' : `Did you mean '${visible(near)}'? `}` +
      `It has: ${names
        .slice(0, 20)
        .map((name) => `'${visible(name, 60)}'`)
        .join(', ')}.`,
  )
}

/** An input may repeat what the policy says, and must not contradict it. */
function rulesOf(inputs: PromotionInputs, policy: AppliedPolicy | null, by: string): Rules {
  return {
    gates: inputs.gates,
    policy,
    firstPromotion:
      agreed('first-promotion', inputs.firstPromotion, policy?.asks.firstPromotion ?? null) ??
      'require-absolute',
    sameDataset:
      agreed('same-dataset', inputs.sameDataset, policy?.asks.sameDataset ?? null) ?? 'hold',
    expectedEvidence: inputs.expectedEvidence,
    acceptedHold: inputs.acceptHold && { ...inputs.acceptHold, by },
  }
}

function agreed<Choice extends string>(
  name: string,
  input: Choice | null,
  policy: Choice | null,
): Choice | null {
  if (input !== null && policy !== null && input !== policy) {
    throw new UsageError(
      `"${name}" is '${input}' in the inputs and '${policy}' in the policy. The policy is what was ` +
        'reviewed: leave the input out, or change the policy.',
    )
  }
  return input ?? policy
}
