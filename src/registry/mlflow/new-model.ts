import { MissingModelError, RegistryError } from '../../core/errors/errors.ts'
import type { ModelName } from '../../core/model/model.ts'
import { requireNewModelName } from '../../core/model/new-model-name.ts'
import { registeredModelAnswer, serverError } from './answers.ts'
import type { Client } from './client.ts'
import type { RegistryReader } from './reading.ts'
import { quotedName } from './shown-text.ts'
import type { Call } from './transport.ts'
import { carryOut, type Seen } from './writes.ts'

/** Makes a registered model that has no versions; of no effect if there is one of that name. */
export async function createModel(
  client: Client,
  reader: RegistryReader,
  model: ModelName,
): Promise<void> {
  requireNewModelName(model)
  const call: Call = {
    method: 'POST',
    path: '/api/2.0/mlflow/registered-models/create',
    body: { name: model },
  }
  const isThere = async (): Promise<Seen> => {
    try {
      await reader.registeredModel(model)
      return { kind: 'done' }
    } catch (error) {
      if (!(error instanceof MissingModelError)) throw error
      return { kind: 'as-before' }
    }
  }
  await carryOut(client, {
    call,
    answer: registeredModelAnswer,
    confirms: ({ registered_model: { name } }) => name === model,
    look: isThere,
    missing: async () =>
      new RegistryError(`MLflow did not create the registered model ${quotedName(model)}.`),
    doneAlready: ({ status, text }) =>
      status === 400 && serverError(text)?.code === 'RESOURCE_ALREADY_EXISTS',
  })
}
