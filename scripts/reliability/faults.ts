import type { Answer, Exchange, Handler, HttpProxy } from './proxy.ts'

/**
 * A fault at one request. `after`: whether the server has already acted. `lasts`: whether the fault
 * also affects the following requests.
 */
export interface Fault {
  readonly name: string
  strike(exchange: Exchange, proxy: HttpProxy): Promise<void>
  /** Every following request has the same fault. */
  readonly lasts?: true
  /** The fault begins before the request is sent: with the answer to the previous request. */
  readonly refuses?: 'for a moment' | 'from there on'
}

/**
 * Milliseconds during which a server is down: long enough for a slow client to notice, and shorter than
 * the time until the last of three retries.
 */
export const moment = 400

export const faults: readonly Fault[] = [
  { name: 'refused', refuses: 'for a moment', strike: pass },
  { name: 'reset, server not reached', strike: async (it) => it.reset() },
  { name: 'reset, server has acted', strike: afterwards((it) => it.reset()) },
  { name: '429 with Retry-After', strike: (it) => it.reply(tooMany) },
  { name: '500', strike: (it) => it.reply(internalError) },
  { name: '502 in HTML', strike: (it) => it.reply(badGateway) },
  { name: '502 in HTML, server has acted', strike: afterwards((it) => it.reply(badGateway)) },
  {
    name: 'half of the JSON',
    strike: afterwards((it, answer) => it.reply(halved(answer))),
  },
  { name: 'stall, server not reached', strike: (it) => it.abandoned },
  { name: 'stall, server has acted', strike: afterwards((it) => it.abandoned) },
  { name: 'dead from there on', refuses: 'from there on', strike: pass },
  { name: '403', strike: (it) => it.reply(forbidden) },
  { name: '403 from there on', lasts: true, strike: (it) => it.reply(forbidden) },
]

/**
 * A handler for the proxy that causes the fault at the `at`-th request, and afterwards only if the
 * fault lasts.
 */
export function striking(fault: Fault, at: number): Handler {
  return async (exchange, proxy) => {
    if (fault.refuses !== undefined) return refusing(fault.refuses, at, exchange, proxy)
    const struck = exchange.number === at || (fault.lasts === true && exchange.number > at)
    if (struck) return fault.strike(exchange, proxy)
    return pass(exchange)
  }
}

/** Whether the proxy must refuse connections before the first request is sent. */
export async function beforeTheRun(fault: Fault, at: number, proxy: HttpProxy): Promise<void> {
  if (fault.refuses === undefined || at > 1) return
  await shut(fault.refuses, proxy)
}

async function refusing(
  how: 'for a moment' | 'from there on',
  at: number,
  exchange: Exchange,
  proxy: HttpProxy,
): Promise<void> {
  const answer = await exchange.forward()
  // Refuse connections before the client gets the answer and continues.
  if (exchange.number === at - 1) await shut(how, proxy)
  await exchange.reply(answer)
}

async function shut(how: 'for a moment' | 'from there on', proxy: HttpProxy): Promise<void> {
  await proxy.closeDoor()
  if (how === 'for a moment') setTimeout(() => void proxy.openDoor(), moment)
}

async function pass(exchange: Exchange): Promise<void> {
  await exchange.reply(await exchange.forward())
}

function afterwards(then: (exchange: Exchange, answer: Answer) => Promise<void> | void) {
  return async (exchange: Exchange) => {
    const answer = await exchange.forward()
    await then(exchange, answer)
  }
}

function halved(answer: Answer): Answer {
  const body = answer.body.subarray(0, Math.floor(answer.body.length / 2))
  return { ...answer, body, headers: { ...answer.headers, 'content-length': String(body.length) } }
}

function made(
  status: number,
  type: string,
  text: string,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const body = Buffer.from(text)
  const headers = { 'content-type': type, 'content-length': String(body.length), ...more }
  return { status, headers, body }
}

const tooMany = made(429, 'text/plain', 'Too Many Requests', { 'retry-after': '1' })
const internalError = made(
  500,
  'application/json',
  '{"error_code": "INTERNAL_ERROR", "message": "Internal server error"}',
)
const badGateway = made(
  502,
  'text/html',
  '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
)
const forbidden = made(403, 'text/plain', 'Permission denied')
