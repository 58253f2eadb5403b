import { inWords, RegistryError, type Words } from '../../core/errors/errors.ts'
import { adviceOnAnswer, adviceOnError } from './advice.ts'
import { serverError } from './answers.ts'
import type { Call } from './call.ts'
import type { Connection } from './connection.ts'
import { codeOf, isTimeout, isUnreachable, proxyRefusal } from './may-retry.ts'
import { shownText } from './shown-text.ts'
import { type Exchange, longestAnswer, urlOf } from './transport.ts'

/** Method and URL, without credentials; page tokens are left out as noise. */
export function shownCall(connection: Connection, call: Call): string {
  const url = urlOf(connection, call)
  url.searchParams.delete('page_token')
  return `${call.method} ${shownText(url.href, 300)}`
}

/** What came back, in a few words: for a line about a retry and as the core of an error. */
export function shownExchange(connection: Connection, exchange: Exchange): string {
  switch (exchange.kind) {
    case 'answer':
      return answerShown(connection, exchange.status, exchange.contentType, exchange.text)
    case 'overlong':
      return `answered ${exchange.status} with more than ${longestAnswer / 1024 / 1024} MB`
    case 'redirect':
      return `answered ${exchange.status}, a redirect to ${redirectShown(connection, exchange.to)}`
    case 'no-answer':
      return `no answer: ${errorShown(connection, exchange.error)}`
  }
}

/** Why a request is sent again, in plain words. */
export function reasonOf(exchange: Exchange): string {
  if (exchange.kind === 'answer') {
    switch (exchange.status) {
      case 429:
        return 'MLflow has too many requests at the moment'
      case 408:
      case 504:
        return 'MLflow did not answer in time'
      case 502:
      case 503:
        return 'MLflow, or a proxy in front of it, is down or overloaded'
      default:
        if (exchange.status < 400) return "MLflow's answer cannot be used"
        return 'MLflow had an internal error'
    }
  }
  if (exchange.kind !== 'no-answer') return "MLflow's answer cannot be used"
  if (isUnreachable(exchange)) return 'MLflow cannot be reached'
  return isTimeout(exchange.error)
    ? 'MLflow did not answer in time'
    : 'The connection to MLflow broke'
}

/** The error for a request that will not be sent again. `tries` is how often it was sent. */
export function failure(
  connection: Connection,
  call: Call,
  exchange: Exchange,
  tries: number,
): RegistryError {
  const often = tries > 1 ? ` (tried ${tries} times)` : ''
  const what = `${shownCall(connection, call)}: ${shownExchange(connection, exchange)}${often}.`
  switch (exchange.kind) {
    case 'answer':
      return new RegistryError(
        joined(what, adviceOnAnswer(connection, call, exchange.status, exchange.text)),
        { refused: exchange.status === 401 || exchange.status === 403 },
      )
    case 'overlong':
      return new RegistryError(joined(what, 'Is this the MLflow server?'))
    case 'redirect':
      return new RegistryError(joined(what, redirectAdvice(connection, exchange.to)))
    case 'no-answer':
      return new RegistryError(joined(what, adviceOnError(connection, exchange.error)), {
        cause: exchange.error,
      })
  }
}

/** The error for an answer of status 2xx that cannot be used. */
export function unreadable(
  connection: Connection,
  call: Call,
  exchange: Exchange,
  why: string,
  cause: unknown,
): RegistryError {
  const what = `${shownCall(connection, call)}: ${shownExchange(connection, exchange)}`
  const html = exchange.kind === 'answer' && looksLikeHtml(exchange.contentType, exchange.text)
  const advice = html
    ? "That is a web page and not MLflow's API: a login page in front of the server, or another service. Check the tracking URI and its path prefix, and whether programs can pass the login."
    : `This cannot be used: ${withoutSecrets(connection, shownText(why, 200))}. Is this an MLflow server, and does a proxy in between change or cut its answers?`
  return new RegistryError(`${what}. ${advice}`, cause === undefined ? {} : { cause })
}

export function looksLikeHtml(contentType: string, text: string): boolean {
  return /^\s*<(?:!doctype|html|\?xml|head|body)/i.test(text) || /html/i.test(contentType)
}

/** Credentials that a server or a library repeats are blanked. */
export function withoutSecrets(connection: Connection, text: string): string {
  return connection.secrets().reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
}

function answerShown(
  connection: Connection,
  status: number,
  contentType: string,
  text: string,
): string {
  const error = serverError(text)
  if (error !== null) {
    const message = shownText(withoutSecrets(connection, error.message), 400)
    const code = shownText(withoutSecrets(connection, error.code), 60)
    return `answered ${status} ${code}: "${message}"`
  }
  const shown = shownText(withoutSecrets(connection, contentType), 60)
  const type = shown === '' ? 'no content type' : shown
  const start = shownText(withoutSecrets(connection, text.slice(0, 4000)), 80)
  return `answered ${status} (${type})${start === '' ? ' with an empty body' : `: "${start}"`}`
}

function errorShown(connection: Connection, error: unknown): string {
  const refusal = proxyRefusal(error)
  if (refusal !== null) return `the proxy refused the connection with ${refusal}`
  if (isTimeout(error)) {
    return `it was not complete after ${connection.answerTimeout / 1000} s`
  }
  const message = messageOf(error)
  const code = codeOf(error)
  const text = shownText(withoutSecrets(connection, message), 200)
  if (text === '') return code === '' ? 'unknown error' : code
  return code === '' || text.includes(code) ? text : `${text} (${code})`
}

// Not the query, and of another host not even the path: both may hold what lets one in.
function redirectShown(connection: Connection, to: URL | null): string {
  if (to === null) return 'nowhere'
  const here = new URL(connection.address).origin
  const place = to.origin === here ? `${to.origin}${to.pathname}` : `${to.protocol}//${to.host}`
  return shownText(withoutSecrets(connection, place), 200)
}

function redirectAdvice(connection: Connection, to: URL | null): string {
  const here = new URL(connection.address)
  if (to?.hostname === here.hostname && to.protocol === 'https:' && here.protocol === 'http:') {
    return 'Use https:// in the tracking URI.'
  }
  if (to !== null && to.origin !== here.origin) {
    return `It was not followed, so that credentials stay with ${here.host}. If ${to.host} is where MLflow is, make that the tracking URI; if it is a login page, programs need a way past it.`
  }
  return "Check the tracking URI and its path prefix: MLflow's API does not redirect."
}

function joined(what: string, advice: Words | null): Words {
  return advice === null ? what : (input) => `${what} ${inWords(advice, input)}`
}

function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : null
  return typeof message === 'string' ? message : String(error)
}
