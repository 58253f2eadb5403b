import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Permission } from '../../src/registry/port/registry.ts'
import { Seeding } from './seeding.ts'
import { type MlflowServer, startMlflow, stopMlflow, webServerOfTests } from './server.ts'

export interface MlflowUser {
  readonly username: string
  readonly password: string
}

/** A running MLflow that asks each request for a user, as `mlflow server --app-name basic-auth` does. */
export interface GuardedServer extends MlflowServer {
  readonly admin: MlflowUser
  /** Writes what a test needs, as the administrator. */
  readonly seed: Seeding
  /** Makes a user who may do nothing yet. */
  user(): Promise<MlflowUser>
  /** What the user may do with the registered model from now on. */
  grantModel(user: MlflowUser, model: string, permission: Permission): Promise<void>
  grantExperiment(user: MlflowUser, experimentId: string, permission: Permission): Promise<void>
  stop(): Promise<void>
}

/** Starts one with an empty store. Whoever has no right of their own on something has none. */
export async function startGuardedMlflow(python: string): Promise<GuardedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-basic-auth-'))
  const admin: MlflowUser = { username: 'admin', password: `admin-${randomUUID()}` }
  const config = join(folder, 'basic_auth.ini')
  writeFileSync(
    config,
    [
      '[mlflow]',
      'default_permission = NO_PERMISSIONS',
      `database_uri = sqlite:///${join(folder, 'basic_auth.db')}`,
      `admin_username = ${admin.username}`,
      `admin_password = ${admin.password}`,
      'authorization_function = mlflow.server.auth:authenticate_request_basic_auth',
      '# A password is compared by a slow hash, and a test asks hundreds of times.',
      'auth_cache_ttl_seconds = 3600',
      '',
    ].join('\n'),
  )
  const server = await startMlflow(python, {
    webServer: webServerOfTests,
    auth: { config, authorization: basic(admin) },
  })
  const ask = asking(server.url, admin)
  const grant = async ({ username }: MlflowUser, type: string, id: string, to: Permission) => {
    const about = { username, resource_type: type, resource_id: id }
    await ask('POST', '/api/3.0/mlflow/users/permissions/grant', { ...about, permission: to })
  }
  return {
    ...server,
    admin,
    seed: new Seeding(server.url, { authorization: basic(admin) }),
    async user() {
      const user = { username: `user-${randomUUID().slice(0, 8)}`, password: randomUUID() }
      await ask('POST', '/api/2.0/mlflow/users/create', user)
      return user
    },
    async grantModel(user, name, permission) {
      await grant(user, 'registered_model', name, permission)
    },
    async grantExperiment(user, id, permission) {
      await grant(user, 'experiment', id, permission)
    },
    async stop() {
      await stopMlflow(server.pid, server.folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function basic({ username, password }: MlflowUser): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

function asking(url: string, user: MlflowUser) {
  return async (method: string, path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: basic(user) },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`)
    return text === '' ? null : JSON.parse(text)
  }
}
