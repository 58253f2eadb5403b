import { RegistryError } from '../../core/errors/errors.ts'
import type { LoggedModel, Run } from '../../core/model/model.ts'
import type { TrackingStore } from '../port/registry.ts'

/** More checkpoints than that, and it is not known which of them a version is of. */
const most = 100

/** The search of Databricks does not take the run that a logged model comes from. */
export async function modelsOfRun(
  tracking: Pick<TrackingStore, 'address' | 'readLoggedModel'>,
  { id, loggedModels }: Run,
): Promise<readonly LoggedModel[]> {
  const ids = [...new Set(loggedModels)]
  if (ids.length > most) {
    throw new RegistryError(
      `Run ${id} at ${tracking.address} put out ${ids.length} logged models, and no more than ${most} are read one by one. Register the model by its logged model, models:/m-….`,
    )
  }
  const found = await Promise.all(ids.map((model) => tracking.readLoggedModel(model)))
  return found.filter((model) => model?.sourceRunId === id) as readonly LoggedModel[]
}
