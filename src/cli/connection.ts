import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { localClone } from '../code/local-clone.ts'
import { type RawInputs, readConnection } from '../config/inputs.ts'
import { closeStores, openStores } from '../registries/open.ts'
import type { Access, RegistryFor } from '../registries/registry.ts'
import type { Sources } from '../sources.ts'
import type { Surroundings } from './surroundings.ts'

/** MLflow's own default store, taken only where it is there already. */
const defaultStore = 'mlflow.db'

/** Opens what the flags and the environment name, and closes it whatever happens. */
export async function withSources<A extends Access, Result>(
  access: A,
  raw: RawInputs,
  around: Surroundings,
  use: (sources: Sources<RegistryFor[A]>) => Promise<Result>,
): Promise<Result> {
  const fallback = existsSync(join(around.cwd, defaultStore)) ? `sqlite:///${defaultStore}` : null
  const connection = readConnection(raw, around.env, fallback)
  const code = localClone({ directory: around.cwd, commit: null, env: around.env })
  const stores = await openStores(access, connection, {
    env: around.env,
    cwd: around.cwd,
    now: around.now,
    onRetry: around.err,
  })
  try {
    return await use({ ...stores, code })
  } finally {
    await closeStores(stores)
  }
}
