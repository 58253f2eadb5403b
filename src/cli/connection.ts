import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type RawInputs, readConnection } from '../config/inputs.ts'
import { closeSources, openSources } from '../registries/open.ts'
import type { Sources } from '../registries/registry.ts'
import type { Surroundings } from './surroundings.ts'

/** MLflow's own default store, taken only where it is there already. */
const defaultStore = 'mlflow.db'

/** Opens what the flags and the environment name, and closes it whatever happens. */
export async function withSources<Result>(
  raw: RawInputs,
  around: Surroundings,
  use: (sources: Sources) => Promise<Result>,
): Promise<Result> {
  const fallback = existsSync(join(around.cwd, defaultStore)) ? `sqlite:///${defaultStore}` : null
  const connection = readConnection(raw, around.env, fallback)
  const sources = await openSources(connection, {
    env: around.env,
    cwd: around.cwd,
    onRetry: around.err,
  })
  try {
    return await use(sources)
  } finally {
    await closeSources(sources)
  }
}
