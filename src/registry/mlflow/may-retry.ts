import type { Exchange } from './transport.ts'

/**
 * What is known about a request that was sent once:
 *
 * - `answered`: the server decided; sending it again would bring the same
 * - `not-carried-out`: surely nothing happened, and it may go better next time
 * - `perhaps-carried-out`: it may have happened, and may go better next time
 * - `unreadable`: it may have happened, and the answer makes no sense
 * - `permanent`: nothing happened, and nothing will
 */
export type Delivery =
  | 'answered'
  | 'not-carried-out'
  | 'perhaps-carried-out'
  | 'unreadable'
  | 'permanent'

const neverConnected = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])

const certificateCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UND_ERR_PRX_TLS',
])

/** The error's code, or that of what caused it; '' if there is none. */
export function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at !== undefined && depth < 5; at = field(at, 'cause'), depth++) {
    const code = field(at, 'code')
    if (typeof code === 'string' && code !== 'UND_ERR_ABORTED') return code
  }
  return ''
}

export function isCertificateError(error: unknown): boolean {
  return certificateCodes.has(codeOf(error))
}

export function isTlsError(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'EPROTO' || code.startsWith('ERR_SSL_')
}

/** The status with which a proxy refused to open a tunnel; null if that is not what happened. */
export function proxyRefusal(error: unknown): number | null {
  const message = String(field(error, 'message'))
  const status = /^Proxy response \((\d{3})\)/.exec(message)?.[1]
  if (status !== undefined) return Number(status)
  return message.startsWith('Proxy Authentication Required') ? 407 : null
}

/** Whether the request never left: no connection came about. */
export function isUnreachable(exchange: Exchange): boolean {
  if (exchange.kind !== 'no-answer') return false
  const { error } = exchange
  if (proxyRefusal(error) !== null) return true
  return neverConnected.has(codeOf(error)) || failedToConnect(error)
}

export function deliveryOf(exchange: Exchange): Delivery {
  switch (exchange.kind) {
    case 'redirect':
      return 'answered'
    case 'overlong':
      return 'unreadable'
    case 'answer':
      return deliveryOfStatus(exchange.status, exchange.text)
    case 'no-answer':
      return deliveryOfError(exchange.error)
  }
}

// The statuses after which MLflow's Python client sends again.
function deliveryOfStatus(status: number, text: string): Delivery {
  switch (status) {
    case 429:
      return 'not-carried-out'
    case 408:
    case 502:
    case 503:
    case 504:
      return 'perhaps-carried-out'
    case 500:
      // MLflow says so of a feature that is off, and will say so every time.
      return text.includes('FEATURE_DISABLED') ? 'answered' : 'perhaps-carried-out'
    default:
      return 'answered'
  }
}

function deliveryOfError(error: unknown): Delivery {
  const refusal = proxyRefusal(error)
  if (refusal !== null) return refusal >= 500 ? 'not-carried-out' : 'permanent'
  if (isCertificateError(error) || isTlsError(error)) return 'permanent'
  const code = codeOf(error)
  if (code === 'ENOTFOUND' || isAbort(error)) return 'permanent'
  if (neverConnected.has(code) || failedToConnect(error)) return 'not-carried-out'
  return code.startsWith('HPE_') ? 'unreadable' : 'perhaps-carried-out'
}

function failedToConnect(error: unknown): boolean {
  return field(error, 'syscall') === 'connect'
}

function isAbort(error: unknown): boolean {
  return field(error, 'name') === 'AbortError' && proxyRefusal(error) === null
}

/** The limit of the whole answer ended it; those of the dispatcher have codes of their own. */
export function isTimeout(error: unknown): boolean {
  return field(error, 'name') === 'TimeoutError'
}

// Errors of Node's own come from another realm in some surroundings: `instanceof` misses them.
function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
