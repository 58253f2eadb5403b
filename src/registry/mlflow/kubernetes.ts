import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../../core/errors/errors.ts'
import type { ServerAccess } from './authorization.ts'

/** Where Kubernetes shows a pod the service account that it runs as. */
const serviceAccountFolder = '/var/run/secrets/kubernetes.io/serviceaccount'

/**
 * MLflow that asks for the token of a pod's service account, as MLFLOW_TRACKING_AUTH=kubernetes says, and,
 * with `kubernetes-namespaced`, has a workspace for each namespace. The token is read for each request,
 * because Kubernetes replaces it while the pod runs.
 */
export function kubernetesAccess(
  uri: string,
  kind: 'kubernetes' | 'kubernetes-namespaced',
  folder = serviceAccountFolder,
): ServerAccess {
  const tokens = new Set<string>()
  return {
    login: `MLFLOW_TRACKING_AUTH is ${kind}`,
    uri,
    authorize: async () => {
      const token = await read(folder, 'token', kind)
      tokens.add(token)
      const authorization = { authorization: `Bearer ${token}` }
      if (kind === 'kubernetes') return authorization
      return { ...authorization, 'x-mlflow-workspace': await read(folder, 'namespace', kind) }
    },
    secrets: () => [...tokens],
    advice: (_call, status) =>
      status === 401 || status === 403
        ? 'The server refuses the token of the service account: may the service account of this pod use it?'
        : null,
  }
}

async function read(folder: string, name: string, kind: string): Promise<string> {
  const path = join(folder, name)
  try {
    const text = (await readFile(path, 'utf8')).trim()
    if (/^[\x21-\x7e]+$/.test(text)) return text
  } catch (cause) {
    throw new UsageError(
      `MLFLOW_TRACKING_AUTH is ${kind}, but ${path} cannot be read: this is not a pod of Kubernetes with a service account. Set MLFLOW_TRACKING_TOKEN (and MLFLOW_WORKSPACE) instead.`,
      { cause },
    )
  }
  throw new UsageError(
    `MLFLOW_TRACKING_AUTH is ${kind}, but ${path} is empty, or contains a character that an HTTP header cannot have.`,
  )
}
