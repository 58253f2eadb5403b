import type { Speaker, Words } from '../../core/errors/errors.ts'
import { serverError } from './answers.ts'
import type { Call } from './call.ts'
import type { Connection } from './connection.ts'
import {
  codeOf,
  isCertificateError,
  isTimeout,
  isTlsError,
  isUnreachable,
  proxyRefusal,
} from './may-retry.ts'

/** What the reader can do about an answer; null where the server's own words are enough. */
export function adviceOnAnswer(
  connection: Connection,
  call: Call,
  status: number,
  text: string,
): Words | null {
  const special = connection.access?.advice(call, status, text) ?? null
  if (special !== null) return special
  const inForm = serverError(text) !== null
  switch (status) {
    case 401:
      return unauthorized(connection)
    case 403:
      return forbidden(connection, call, text)
    case 404:
    case 405:
      return inForm
        ? null
        : `Is this the MLflow server, and is the path that it is served under part of the tracking URI (${connection.address})?`
    case 407:
      return proxyCredentials(connection)
    case 400:
      return /plain HTTP request/i.test(text) ? 'Use https:// in the tracking URI.' : null
    case 408:
    case 429:
    case 502:
    case 503:
    case 504:
      return 'The server, or a proxy in front of it, is down or overloaded: try again later.'
    default:
      return status >= 500 && !inForm ? "The server's own log says more." : null
  }
}

/** What the reader can do where no answer came at all. */
export function adviceOnError(connection: Connection, error: unknown): string {
  const url = new URL(connection.address)
  const refusal = proxyRefusal(error)
  if (refusal === 407) return proxyCredentials(connection)
  if (refusal !== null)
    return `Ask the proxy that ${proxyVariable(connection)} names to let ${url.host} through, or name that host in NO_PROXY.`
  const code = codeOf(error)
  if (code === 'CERT_HAS_EXPIRED') return `The certificate of ${url.host} has expired: renew it.`
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return `The certificate is for another name than ${url.hostname}: use the name that it is for.`
  }
  if (isCertificateError(error)) {
    return `The certificate of ${url.host} is not signed by an authority that this machine trusts. Put the path of that authority's certificate (PEM) in MLFLOW_TRACKING_SERVER_CERT_PATH or NODE_EXTRA_CA_CERTS.`
  }
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER') {
    return `${url.host} answers without encryption: write http:// in the tracking URI, or give the port of https.`
  }
  if (isTlsError(error)) {
    return `No encrypted connection could be made: does ${url.host} use https, and does it require a client certificate (MLFLOW_TRACKING_CLIENT_CERT_PATH)?`
  }
  if (code.startsWith('HPE_')) {
    return `The answer is not HTTP: does ${url.host} require https://, or is this the port of another service?`
  }
  const through =
    connection.proxyVariable === null
      ? ''
      : ` (or the proxy that ${connection.proxyVariable} names)`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `The host name ${url.hostname}${through} does not resolve here: check the tracking URI, and whether this machine is in the network that knows it.`
  }
  if (isUnreachable({ kind: 'no-answer', error })) {
    return `Nothing accepts connections at ${url.host}${through}: is the server running, is the port right, and may this machine reach it?`
  }
  if (isTimeout(error)) {
    return 'The server, or a proxy in front of it, is overloaded or hangs: try again later. An answer may take twice MLFLOW_HTTP_REQUEST_TIMEOUT.'
  }
  return 'The connection broke or timed out (MLFLOW_HTTP_REQUEST_TIMEOUT): try again later.'
}

function unauthorized(connection: Connection): Words {
  const pair: Words = (input) => `${input('tracking-username')} and ${input('tracking-password')}`
  switch (connection.credentials) {
    case 'none':
      return (input) =>
        `The server requires credentials, and none were given: set ${pair(input)}, or ${input('tracking-token')}${variables(input)}.`
    case 'token':
      return (input) =>
        `The token (${input('tracking-token')}${input.entry === 'workflow' ? ' or MLFLOW_TRACKING_TOKEN' : ''}) was refused. MLflow's own basic-auth does not accept a token: use ${pair(input)}.`
    case 'basic':
      return (input) =>
        `The user name and password (${pair(input)}, the MLFLOW_TRACKING_* variables, or the tracking URI) were refused.`
  }
}

function variables(input: Speaker): string {
  return input.entry === 'workflow'
    ? ' (or MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN)'
    : ''
}

function forbidden(connection: Connection, call: Call, text: string): string {
  if (/invalid host header/i.test(text)) {
    return `MLflow does not accept requests under this host name: start the server with --allowed-hosts ${new URL(connection.address).host}, or use the name that it allows. (Its /health accepts every name.)`
  }
  if (/permission denied/i.test(text)) {
    return `These credentials may not do this: it needs the permission ${neededFor(call)}.${orMissing(call)}`
  }
  return `These credentials may not do this (it needs the permission ${neededFor(call)}), or a proxy in front of the server refuses it.`
}

/** basic-auth gives no permission on what does not exist, and so does not say that it does not. */
function orMissing({ path }: Call): string {
  return /\/(?:registered-models|model-versions)\//.test(path)
    ? ' MLflow answers the same for a registered model that does not exist: check its name.'
    : ''
}

/** By MLflow's basic-auth: docs/permissions.md. */
function neededFor({ method, path }: Call): string {
  const what = /\/(?:registered-models|model-versions)\/.*$/.exec(path)?.[0]
  if (what === undefined) return 'READ on the experiment'
  if (method === 'GET') return 'READ on the registered model'
  if (what === '/model-versions/create') {
    return 'EDIT on the registered model, and READ on the one that is copied'
  }
  const deletes = method === 'DELETE' && what !== '/registered-models/delete-tag'
  return `${deletes ? 'MANAGE' : 'EDIT'} on the registered model`
}

function proxyCredentials(connection: Connection): string {
  return `The proxy that ${proxyVariable(connection)} names requires a user name and password: http://user:password@host:port.`
}

function proxyVariable(connection: Connection): string {
  return connection.proxyVariable ?? 'the environment'
}
