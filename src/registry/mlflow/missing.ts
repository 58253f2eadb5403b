import { ConflictError, RegistryError, type StagegateError } from '../../core/errors/errors.ts'
import type { ModelName, VersionNumber } from '../../core/model/model.ts'
import type { RegistryLook } from './registry-look.ts'
import { quotedName } from './shown-text.ts'

/**
 * What MLflow's "does not exist" means after a move to a version, which was there when the move
 * was decided on.
 * @throws UsageError where the registered model does not exist either
 */
export async function deletedMeanwhile(
  reader: RegistryLook,
  model: ModelName,
  version: VersionNumber,
): Promise<StagegateError> {
  await reader.registeredModel(model)
  return new ConflictError(
    `Registered model ${quotedName(model)} has no version ${version} any more. Somebody else deleted it meanwhile. Nothing was written. Run again.`,
  )
}

/**
 * The same after a write to a tag of a version.
 * @throws UsageError where the registered model does not exist either
 */
export async function missingVersion(
  reader: RegistryLook,
  model: ModelName,
  version: VersionNumber,
): Promise<StagegateError> {
  await reader.registeredModel(model)
  return new RegistryError(
    `Registered model ${quotedName(model)} has no version ${version}. Nothing was written.`,
  )
}

/**
 * The same after a write to the registered model itself. `attempt` begins a sentence and says what was to be done.
 * @throws UsageError where the registered model does not exist
 */
export async function missingModel(
  reader: RegistryLook,
  model: ModelName,
  attempt: string,
): Promise<StagegateError> {
  await reader.registeredModel(model)
  return new RegistryError(
    `${attempt} of registered model ${quotedName(model)}: MLflow answered that the model does not exist, and then that it does. Try again.`,
  )
}
