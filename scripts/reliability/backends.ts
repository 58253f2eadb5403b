import { provisionMlflow, provisionPostgresDriver } from '../../testing/mlflow/provision.ts'
import { startMlflow, stopMlflow } from '../../testing/mlflow/server.ts'
import { startPostgres } from '../../testing/postgres/server.ts'

/** The registry: an MLflow server with one of two databases, or a SQLite file used in place. */
export const backendNames = ['rest-sqlite', 'rest-postgresql', 'sqlite'] as const
export type BackendName = (typeof backendNames)[number]

export interface Backend {
  readonly name: BackendName
  /** An MLflow server for this registry, to write test data and to read results. */
  readonly url: string
  /** `sqlite:///…`, if the registry is used in place, without a server. */
  readonly file: string | null
  readonly python: string
  stop(): Promise<void>
}

/** Starts one; returns a sentence if this machine cannot. `workers`: processes of the server. */
export async function startBackend(name: BackendName, workers: number): Promise<Backend | string> {
  const python = await provisionMlflow()
  switch (name) {
    case 'rest-sqlite':
    case 'sqlite': {
      const server = await startMlflow(python, { workers })
      return {
        ...{ name, python, url: server.url },
        file: name === 'sqlite' ? `sqlite:///${server.database}` : null,
        stop: () => stopMlflow(server.pid, server.folder),
      }
    }
    case 'rest-postgresql': {
      const postgres = await startPostgres()
      if (typeof postgres === 'string') return postgres
      try {
        await provisionPostgresDriver(python)
        const server = await startMlflow(python, { workers, store: postgres.uri })
        return {
          ...{ name, python, url: server.url, file: null },
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
