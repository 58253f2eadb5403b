import type { AliasName, ModelName, ModelVersion, VersionNumber } from '../../core/model/model.ts'

/** What writes look at: in MLflow's own registry, or in one whose writes have the same form. */
export interface RegistryLook {
  /** What the paths of its requests begin with. */
  readonly prefix: string
  version(model: ModelName, version: VersionNumber): Promise<ModelVersion | null>
  /** Throws a `MissingModelError` where there is none. */
  registeredModel(model: ModelName): Promise<{ readonly tags: ReadonlyMap<string, string> }>
  /** null: it points to nothing. */
  aliasHolder(model: ModelName, alias: AliasName): Promise<VersionNumber | null>
}
