import { UsageError } from '../../core/errors/errors.ts'
import type { Target } from '../../core/model/model.ts'
import type { WorkflowLogin } from '../../core/model/workflow-login.ts'

/** What a registry has: where it lacks something, a command says so before it decides or writes anything. */
export interface Capabilities {
  readonly stages: boolean
  readonly aliases: boolean
  /**
   * Whether a listing tells the tags of versions. Where it does not, a snapshot lists only the versions whose
   * tags were read one by one: the highest, those that have an alias, and those that tags of the registered
   * model and their newest records name, and those that are copies of the same version or of one another.
   */
  readonly tagsInListings: boolean
  /** Whether it makes a copy that has the same files; where it does not, somebody else has to. */
  readonly copies: boolean
  /** How many tags a registered model or a version may have; null: nothing is said of that. */
  readonly mostTags: number | null
  readonly login: WorkflowLogin
}

/** A registry, as far as messages name it. */
interface Named {
  readonly address: string
  readonly capabilities: Capabilities
}

/** MLflow's own. */
export const allCapabilities: Capabilities = {
  stages: true,
  aliases: true,
  tagsInListings: true,
  copies: true,
  mostTags: null,
  login: 'mlflow',
}

/** Throws a `UsageError` where the registry has no such targets. */
export function requireTarget(registry: Named, target: Target): void {
  if (target.kind !== 'alias') requireStages(registry, target.stage)
  else if (!registry.capabilities.aliases) throw noAliases(registry)
}

function noAliases({ address }: Named): UsageError {
  return new UsageError(
    (input) =>
      `The registry at ${address} has no aliases. Use ${input('stage')} in place of ${input('alias')}, or another registry: in Databricks, models have aliases in Unity Catalog (databricks-uc).`,
  )
}

/** The same where a stage is named otherwise: as a version, or in a gate. */
export function requireStages({ address, capabilities }: Named, stage: string): void {
  if (capabilities.stages) return
  throw new UsageError(
    (input) =>
      `The registry at ${address} has no stages, so there is no stage ${stage}. Use an alias in its place: ` +
      `${input('alias')}, such as champion; in gates and versions "alias:champion".`,
  )
}
