import { UsageError } from '../../core/errors/errors.ts'
import { anyEvidence, type EvidenceSource } from '../../core/evidence/evidence-rules.ts'
import type { ModelName } from '../../core/model/model.ts'
import { allowsSource, type Policy } from '../../core/policy/policy.ts'
import {
  type AppliedPolicy,
  firstPromotionByDefault,
  firstPromotions,
  type Rules,
  sameDatasetByDefault,
  sameDatasets,
} from '../../core/policy/rules.ts'
import { nearest } from '../../core/text/near-name.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { FilePlace } from '../../workspace/workspace-file.ts'
import type { PromotionInputs } from './inputs.ts'
import { readNamedVersion } from './version-file.ts'

/**
 * What the inputs ask for, with the files read. `place`: where they are; `by`: who asks, for a hold
 * that they accept.
 */
export async function promotionOf(inputs: PromotionInputs, place: FilePlace, by: string) {
  const named = await readNamedVersion(inputs.version, place)
  const model = modelOf(inputs.model, named.model)
  const { copyTo, target } = inputs
  if (copyTo?.model === model) throw copyToItself(model)
  const policy = await appliedPolicy(inputs.policy, copyTo?.model ?? model, place)
  return { model, version: named.version, copyTo, target, rules: rulesOf(inputs, policy, by) }
}

/** The registered model that the candidate is a version of. */
function modelOf(input: ModelName | null, named: ModelName | null): ModelName {
  if (input !== null && named !== null && input !== named) {
    throw new UsageError(
      (of) =>
        `${of('model-name')} is '${visible(input)}', and ${of('version')} names a version of '${visible(named)}'. ` +
        `Leave ${of('model-name')} out, or make them the same. If another registered model is to get a copy, name that one in ${of('to-model')}.`,
    )
  }
  const model = named ?? input
  if (model !== null) return model
  throw new UsageError((of) => `No ${of('model-name')} is given: the name of the registered model.`)
}

function copyToItself(model: ModelName): UsageError {
  return new UsageError(
    (input) =>
      `${input('to-model')} is '${visible(model)}', and the version belongs to that model already. There is nothing to copy. ` +
      `Leave ${input('to-model')} out.`,
  )
}

/**
 * A policy says from which registered models versions may come: where it lists any, from no other; where it
 * lists none, from the model itself only. Throws a `UsageError`.
 */
export function requireAllowedSource({
  model,
  copyTo,
  rules,
}: Awaited<ReturnType<typeof promotionOf>>): void {
  const { policy } = rules
  if (policy === null) return
  const target = copyTo?.model ?? model
  if (allowsSource(policy.asks, { model: target, source: model })) return
  const { fromModels } = policy.asks
  const allowed =
    fromModels === null
      ? 'has no "from-models", so it allows no version of another registered model'
      : `allows only versions of ${fromModels.map((name) => `'${visible(name, 60)}'`).join(', ')}`
  throw new UsageError(
    `The policy of '${visible(target)}' ${allowed}, but this is a version of '${visible(model)}'. ` +
      `Promote a version that the policy allows, or list '${visible(model)}' in its "from-models".`,
  )
}

async function appliedPolicy(
  path: string | null,
  model: ModelName,
  place: FilePlace,
): Promise<AppliedPolicy | null> {
  if (path === null) return null
  // Its YAML reader is loaded only where there is a policy.
  const { readPolicyFile } = await import('../../policy-file/policy/read-policy-file.ts')
  const policy = await readPolicyFile(path, place)
  const asks = policy.models.get(model)
  if (asks === undefined) throw modelNotInPolicy(path, model, policy)
  return { digest: policy.digest, asks }
}

function modelNotInPolicy(path: string, model: ModelName, policy: Policy): UsageError {
  const names = [...policy.models.keys()]
  const near = nearest(model, names)
  return new UsageError(
    `The policy '${visible(path)}' has no model ` +
      `'${visible(model)}'. ${near === null ? '' : `Did you mean '${visible(near)}'? `}` +
      `It has these models: ${names
        .slice(0, 20)
        .map((name) => `'${visible(name, 60)}'`)
        .join(', ')}.`,
  )
}

/** What a policy asks by itself, with no gates and no answers of the inputs beside it. */
export function rulesOfPolicy(policy: AppliedPolicy): Rules {
  return rulesOf(nothingBeside, policy, '')
}

type RuleInputs = Pick<
  PromotionInputs,
  | 'gates'
  | 'firstPromotion'
  | 'sameDataset'
  | 'evidenceFrom'
  | 'evaluationRun'
  | 'expectedEvidence'
  | 'acceptHold'
>

const nothingBeside: RuleInputs = {
  gates: { kind: 'gates', gates: [] },
  firstPromotion: null,
  sameDataset: null,
  evidenceFrom: null,
  evaluationRun: null,
  expectedEvidence: null,
  acceptHold: null,
}

/** An input may repeat what the policy says, and never loosen it: its silence is its default. */
function rulesOf(inputs: RuleInputs, policy: AppliedPolicy | null, by: string): Rules {
  return {
    gates: inputs.gates,
    policy,
    firstPromotion: agreed(
      { name: 'first-promotion', strictestFirst: firstPromotions },
      firstPromotionByDefault,
      inputs.firstPromotion,
      policy && { says: policy.asks.firstPromotion },
    ),
    sameDataset: agreed(
      { name: 'same-dataset', strictestFirst: sameDatasets },
      sameDatasetByDefault,
      inputs.sameDataset,
      policy && { says: policy.asks.sameDataset },
    ),
    evidence: {
      ...(policy?.asks.evidence ?? anyEvidence),
      from: evidenceFrom(inputs.evidenceFrom, policy),
    },
    evaluationRun: inputs.evaluationRun,
    expectedEvidence: inputs.expectedEvidence,
    acceptedHold: inputs.acceptHold && { ...inputs.acceptHold, by },
  }
}

/** Beside a policy, an input may take evidence away and never add any. */
function evidenceFrom(input: EvidenceSource | null, policy: AppliedPolicy | null): EvidenceSource {
  const says = policy?.asks.evidence?.from ?? 'any'
  if (input === null || input === says || says === 'any') return input ?? says
  throw new UsageError(
    (of) =>
      `${of('evidence-from')} is '${input}', but the policy has '${says}' under "evidence". ` +
      `${of('evidence-from')} can only narrow the policy: leave it out, or change the policy.`,
  )
}

interface Choices<Choice> {
  readonly name: string
  readonly strictestFirst: readonly Choice[]
}

/** `policy`: null where there is none; it may say nothing of this. */
function agreed<Choice extends string>(
  { name, strictestFirst }: Choices<Choice>,
  otherwise: Choice,
  input: Choice | null,
  policy: { readonly says: Choice | null } | null,
): Choice {
  if (policy === null || input === null) return input ?? policy?.says ?? otherwise
  const { says } = policy
  if (says !== null && says !== input) {
    throw new UsageError(
      (of) =>
        `${of(name)} is '${input}', but the policy has '${says}'. Leave it out, or change ` +
        'the policy in a reviewed pull request.',
    )
  }
  if (strictestFirst.indexOf(input) > strictestFirst.indexOf(says ?? otherwise)) {
    throw new UsageError(
      (of) =>
        `${of(name)} is '${input}', which is looser than the default '${otherwise}', and ` +
        'the policy does not set it. Leave it out, or set it in the policy in a reviewed pull request.',
    )
  }
  return input
}
