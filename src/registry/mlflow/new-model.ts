import * as z from 'zod/mini'
import { MissingModelError, RegistryError } from '../../core/errors/errors.ts'
import type { ModelName } from '../../core/model/model.ts'
import { requireNewModelName } from '../../core/model/new-model-name.ts'
import { serverError } from './answers.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import type { RegistryLook } from './registry-look.ts'
import { quotedName } from './shown-text.ts'
import { carryOut, type Seen } from './writes.ts'

const answer = z.object({ registered_model: z.object({ name: z.string() }) })

/** Makes a registered model that has no versions; of no effect if there is one of that name. */
export async function createModel(
  client: Client,
  reader: RegistryLook,
  model: ModelName,
): Promise<void> {
  requireNewModelName(model)
  const call: Call = {
    method: 'POST',
    path: `${reader.prefix}/registered-models/create`,
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
    answer,
    confirms: ({ registered_model: { name } }) => name === model,
    look: isThere,
    missing: async () =>
      new RegistryError(`MLflow did not create the registered model ${quotedName(model)}.`),
    doneAlready: ({ status, text }) =>
      (status === 400 || status === 409) && serverError(text)?.code === 'RESOURCE_ALREADY_EXISTS',
  })
}
