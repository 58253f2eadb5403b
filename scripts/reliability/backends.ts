import { basic, startGuardedMlflow } from '../../testing/mlflow/basic-auth.ts'
import { provisionMlflow, provisionPostgresDriver } from '../../testing/mlflow/provision.ts'
import type { Seeding } from '../../testing/mlflow/seeding.ts'
import { startMlflow, stopMlflow } from '../../testing/mlflow/server.ts'
import { startPostgres } from '../../testing/postgres/server.ts'

/**
 * The registry: an MLflow server with one of two databases, a SQLite file used in place, or a server
 * with basic-auth, where the action has a user with EDIT.
 */
export const backendNames = ['rest-sqlite', 'rest-postgresql', 'sqlite', 'rest-edit'] as const
export type BackendName = (typeof backendNames)[number]

export interface Backend {
  readonly name: BackendName
  /** An MLflow server for this registry, to write test data and to read results. */
  readonly url: string
  /** `sqlite:///…`, if the registry is used in place, without a server. */
  readonly file: string | null
  readonly python: string
  /** The SQLite file of the server; null if it has another database. */
  readonly database: string | null
  /** Sent with each request of the harness. */
  readonly headers: Readonly<Record<string, string>>
  /** The variables with the credentials of the action. */
  readonly credentials: Readonly<Record<string, string>>
  /** Writes the test data; left out: one that anybody may use. */
  readonly seed?: Seeding
  /** Gives the user of the action what this registry gives it on each model. */
  grant(model: string): Promise<void>
  stop(): Promise<void>
}

/** Starts one; returns a sentence if this machine cannot. `workers`: processes of the server. */
export async function startBackend(name: BackendName, workers: number): Promise<Backend | string> {
  const python = await provisionMlflow()
  const open = { headers: {}, credentials: {}, grant: async () => {} }
  switch (name) {
    case 'rest-sqlite':
    case 'sqlite': {
      const server = await startMlflow(python, { workers })
      return {
        ...{ name, python, url: server.url, database: server.database, ...open },
        file: name === 'sqlite' ? `sqlite:///${server.database}` : null,
        stop: () => stopMlflow(server.pid, server.folder),
      }
    }
    case 'rest-edit': {
      const server = await startGuardedMlflow(python)
      const user = await server.user()
      await server.grantExperiment(user, await server.seed.experiment(), 'READ')
      return {
        ...{ name, python, url: server.url, database: server.database, file: null },
        headers: { authorization: basic(server.admin) },
        credentials: {
          MLFLOW_TRACKING_USERNAME: user.username,
          MLFLOW_TRACKING_PASSWORD: user.password,
        },
        seed: server.seed,
        grant: (model) => server.grantModel(user, model, 'EDIT'),
        stop: () => server.stop(),
      }
    }
    case 'rest-postgresql': {
      const postgres = await startPostgres()
      if (typeof postgres === 'string') return postgres
      try {
        await provisionPostgresDriver(python)
        const server = await startMlflow(python, { workers, store: postgres.uri })
        return {
          ...{ name, python, url: server.url, file: null, database: null, ...open },
          async stop() {
            await stopMlflow(server.pid, server.folder)
            await postgres.stop()
          },
        }
      } catch (error) {
        await postgres.stop()
        throw error
      }
    }
  }
}
