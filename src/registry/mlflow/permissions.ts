import * as z from 'zod/mini'
import { RegistryError } from '../../core/errors/errors.ts'
import type { ModelName } from '../../core/model/model.ts'
import { type Permission, permissions } from '../port/registry.ts'
import type { Client } from './client.ts'

const answer = z.object({ permission: z.string() })

/**
 * What the user of these credentials may do with the registered model, by MLflow's basic-auth. Whoever
 * comes with a token, or asks a server without users, is told nothing: that is no objection.
 */
export async function readPermission(client: Client, model: ModelName): Promise<Permission | null> {
  const { username } = client.connection
  if (username === null) return null
  const query = { username, resource_type: 'registered_model', resource_id: model }
  const path = '/api/3.0/mlflow/users/permissions/get'
  try {
    const found = await client.read({ method: 'GET', path, query, pathMayBeUnknown: true }, answer)
    if (found.kind === 'missing') return null
    return permissions.find((it) => it === found.value.permission) ?? null
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    return null
  }
}
