import { readFileSync } from 'node:fs'
import { UsageError } from '../../core/errors/errors.ts'
import { booleanIn, type Environment, textIn } from './settings.ts'

/** What Node's TLS takes; empty: Node's own authorities and those of NODE_EXTRA_CA_CERTS. */
export interface TlsOptions {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
  readonly rejectUnauthorized?: false
}

const authorities = 'MLFLOW_TRACKING_SERVER_CERT_PATH'
const clientCertificate = 'MLFLOW_TRACKING_CLIENT_CERT_PATH'
const insecure = 'MLFLOW_TRACKING_INSECURE_TLS'

/** Reads the certificate files that MLflow's variables name. */
export function tlsOptions(env: Environment): TlsOptions {
  const authoritiesPath = textIn(env, authorities)
  const anyCertificate = booleanIn(env, insecure, false)
  if (anyCertificate && authoritiesPath !== null) {
    throw new UsageError(
      `${insecure} and ${authorities} contradict each other: one trusts every certificate, the other only those of one bundle. Unset one of them.`,
    )
  }
  const clientPath = textIn(env, clientCertificate)
  const client = clientPath === null ? null : certificateFile(clientCertificate, clientPath)
  return {
    ...(anyCertificate && { rejectUnauthorized: false as const }),
    ...(authoritiesPath !== null && { ca: certificateFile(authorities, authoritiesPath) }),
    // One file holds both, the certificate and its key, as for MLflow's Python client.
    ...(client !== null && { cert: client, key: client }),
  }
}

function certificateFile(variable: string, path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new UsageError(
      `${variable} names ${JSON.stringify(path)}, which cannot be read as a file. It has to be one file in PEM format.`,
      { cause },
    )
  }
  if (!text.includes('-----BEGIN ')) {
    throw new UsageError(
      `${variable} names ${JSON.stringify(path)}, which holds no certificate in PEM format (no BEGIN line).`,
    )
  }
  return text
}
