import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../core/errors/errors.ts'
import { booleanIn, type Environment, textIn } from './settings.ts'

/** What Node's TLS takes; empty: Node's own authorities and those of NODE_EXTRA_CA_CERTS. */
export interface TlsOptions {
  readonly ca?: string | string[]
  readonly cert?: string
  readonly key?: string
  readonly rejectUnauthorized?: false
}

const authorities = 'MLFLOW_TRACKING_SERVER_CERT_PATH'
/** What Python's `requests` takes where MLflow's own variable says nothing. */
const authoritiesOfRequests = ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'] as const
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
    ...(!anyCertificate && authoritiesIn(env)),
    // One file holds both, the certificate and its key, as for MLflow's Python client.
    ...(client !== null && { cert: client, key: client }),
  }
}

function authoritiesIn(env: Environment): Pick<TlsOptions, 'ca'> {
  for (const variable of [authorities, ...authoritiesOfRequests]) {
    const path = textIn(env, variable)
    if (path === null) continue
    return { ca: isFolder(path) ? certificatesIn(variable, path) : certificateFile(variable, path) }
  }
  return {}
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** As OpenSSL reads a folder: only files that are named by the hash of their subject. */
function certificatesIn(variable: string, folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /^[0-9a-f]{8}\.\d+$/.test(name))
  if (names.length === 0) {
    throw new UsageError(
      `${variable} names the folder ${JSON.stringify(folder)}, but no certificate in it is named by its hash (1a2b3c4d.0), as OpenSSL requires. Run openssl rehash on the folder.`,
    )
  }
  return names.sort().map((name) => certificateFile(variable, join(folder, name)))
}

function certificateFile(variable: string, path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new UsageError(
      `${variable} names ${JSON.stringify(path)}, which cannot be read as a file. It has to be one file in PEM format, or a folder of such files.`,
      { cause },
    )
  }
  if (!text.includes('-----BEGIN ')) {
    throw new UsageError(
      `${variable} names ${JSON.stringify(path)}, which contains no certificate in PEM format (no BEGIN line).`,
    )
  }
  return text
}
