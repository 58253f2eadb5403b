import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConnection } from '../commands/inputs/inputs.ts'
import type { RawInputs } from '../commands/inputs/inputs-and-flags.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import { localClone } from '../git/local-clone.ts'
import { closeStores, openStores } from '../registry/open.ts'
import type { Access, RegistryFor } from '../registry/port/registry.ts'
import type { CliContext } from './context.ts'

/** MLflow's own default store, taken only where it is there already. */
const defaultStore = 'mlflow.db'

/** Opens what the flags and the environment name, and closes it whatever happens. */
export async function withSources<A extends Access, Result>(
  access: A,
  raw: RawInputs,
  around: CliContext,
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
    waiting: around.waiting,
  })
  try {
    return await use({ ...stores, code })
  } finally {
    await closeStores(stores)
  }
}
