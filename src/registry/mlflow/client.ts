import { setTimeout as delay } from 'node:timers/promises'
import type * as z from 'zod/mini'
import { RegistryError, UsageError } from '../../core/errors/errors.ts'
import type { Waiting } from '../../core/model/clock.ts'
import { readAnswer, serverError, serverInfoAnswer } from './answers.ts'
import type { Call } from './call.ts'
import type { Connection } from './connection.ts'
import { failure, reasonOf, shownCall, shownExchange, unreadable } from './failures.ts'
import { type Delivery, deliveryOf } from './may-retry.ts'
import { type NextTry, type Patience, patience } from './retry-timing.ts'
import { offsetAfter } from './server-clock.ts'
import { quotedName } from './shown-text.ts'
import { type Answer, type Exchange, exchange } from './transport.ts'

/** What a read found. */
type Lookup<T> =
  | {
      readonly kind: 'found'
      readonly value: T
      /** Characters of the answer. */
      readonly length: number
    }
  /** MLflow says that there is no such thing. */
  | { readonly kind: 'missing' }

type PartFinding<T> =
  | Lookup<T>
  /** MLflow says that the question is not one of those that it takes. */
  | { readonly kind: 'refused' }
  /** The answer is longer than any that is read. */
  | { readonly kind: 'overlong' }

/** What a client does beside asking; given by the entry or a test. */
export interface ClientContext {
  /** Told of each retry, in a line without credentials. */
  readonly onRetry: (message: string) => void
  /** Told what is waited for. */
  readonly waiting: Waiting
  /** Resolves after so many milliseconds, or rejects once the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<unknown>
  /** From 0 to below 1. */
  readonly random: () => number
  /** This machine's clock: milliseconds since 1970. */
  readonly now: () => number
}

export const ordinaryContext: ClientContext = {
  onRetry: () => {},
  waiting: () => () => {},
  sleep: (milliseconds, signal) => delay(milliseconds, undefined, { signal }),
  random: Math.random,
  now: Date.now,
}

/** Sends requests to one MLflow server, reads freely again, and says what a failure means. */
export class Client {
  readonly connection: Connection
  readonly #context: ClientContext
  readonly #closing = new AbortController()
  #workspaceHeader: Promise<Readonly<Record<string, string>>> | null = null
  #clockOffset = 0

  constructor(connection: Connection, context: ClientContext) {
    this.connection = connection
    this.#context = context
  }

  /** Milliseconds by which the server's clock is ahead of this machine's; 0 before the first answer. */
  get clockOffset(): number {
    return this.#clockOffset
  }

  /**
   * Asks, as often as the settings allow, until there is an answer that says something.
   * @throws RegistryError where there is none, or none that can be used
   */
  async read<T>(call: Call, schema: z.ZodMiniType<T>): Promise<Lookup<T>> {
    return this.#read(call, schema, await this.#headers())
  }

  /** As `read`, for a question that this MLflow may not take, or may have too long an answer to. */
  async readPart<T>(call: Call, schema: z.ZodMiniType<T>): Promise<PartFinding<T>> {
    const { sent, tries } = await this.#ask(call, await this.#headers())
    if (sent.kind === 'overlong') return { kind: 'overlong' }
    const refused =
      sent.kind === 'answer' &&
      sent.status === 400 &&
      serverError(sent.text)?.code === 'INVALID_PARAMETER_VALUE'
    return refused ? { kind: 'refused' } : this.#findingIn(call, schema, sent, tries)
  }

  /** As `read`, for what these credentials may well have no right to; `problem`: the whole error. */
  async readPermitted<T>(
    call: Call,
    schema: z.ZodMiniType<T>,
  ): Promise<Lookup<T> | { readonly kind: 'forbidden'; readonly problem: string }> {
    const { sent, tries } = await this.#ask(call, await this.#headers())
    return sent.kind === 'answer' && sent.status === 403
      ? { kind: 'forbidden', problem: failure(this.connection, call, sent, tries).message }
      : this.#findingIn(call, schema, sent, tries)
  }

  /** The one value that has to be there. */
  async readExisting<T>(call: Call, schema: z.ZodMiniType<T>): Promise<T> {
    const finding = await this.read(call, schema)
    if (finding.kind === 'found') return finding.value
    throw new RegistryError(
      `${shownCall(this.connection, call)}: MLflow answered that it does not exist.`,
    )
  }

  /** Sends once. What becomes of a failure is the caller's to say. */
  async sendOnce(call: Call): Promise<{ readonly sent: Exchange; readonly delivery: Delivery }> {
    const sent = await this.#exchange(call, await this.#headers())
    return { sent, delivery: deliveryOf(sent) }
  }

  newPatience(): Patience {
    return patience(this.connection.retries, this.#context.random, this.#context.now)
  }

  /** Says that a request is sent again, and waits. */
  async waitToRetry(call: Call, failed: Exchange, again: NextTry): Promise<void> {
    const { connection } = this
    const when = again.wait === 0 ? 'at once' : `in ${Math.ceil(again.wait / 1000)} s`
    this.#context.onRetry(
      `${reasonOf(failed)}; trying again ${when} (retry ${again.retry} of ${again.most}). ${shownCall(connection, call)}: ${shownExchange(connection, failed)}.`,
    )
    if (again.wait === 0) return
    const end = this.#context.waiting(`the next try to reach MLflow at ${connection.address}`)
    try {
      await this.#context.sleep(again.wait, this.#closing.signal)
    } finally {
      end()
    }
  }

  /** Resolves after so many milliseconds. */
  async pause(milliseconds: number): Promise<void> {
    await this.#context.sleep(milliseconds, this.#closing.signal)
  }

  /** Whether an answer means that MLflow does not have what was asked for. */
  saysMissing(answer: Answer, call: Call): boolean {
    if (answer.status !== 404) return false
    const error = serverError(answer.text)
    if (error === null || error.code === 'ENDPOINT_NOT_FOUND') return call.pathMayBeUnknown === true
    // A workspace that does not exist is answered with the same code.
    return error.code === 'RESOURCE_DOES_NOT_EXIST' && !/^workspace\b/i.test(error.message)
  }

  /** Ends what is under way, waits included. */
  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return
    this.#closing.abort()
    if (this.connection.ownsDispatcher) await this.connection.dispatcher.close()
  }

  async #read<T>(
    call: Call,
    schema: z.ZodMiniType<T>,
    headers: Readonly<Record<string, string>>,
  ): Promise<Lookup<T>> {
    const { sent, tries } = await this.#ask(call, headers)
    return this.#findingIn(call, schema, sent, tries)
  }

  /** Asks until there is an answer, or none is to be expected. */
  async #ask(
    call: Call,
    headers: Readonly<Record<string, string>>,
  ): Promise<{ readonly sent: Exchange; readonly tries: number }> {
    const { connection } = this
    const again = this.newPatience()
    for (let tries = 1; ; tries++) {
      const sent = await this.#exchange(call, headers)
      const delivery = deliveryOf(sent)
      if (delivery !== 'not-carried-out' && delivery !== 'perhaps-carried-out')
        return { sent, tries }
      const next = again(sent)
      if (next === null) throw failure(connection, call, sent, tries)
      await this.waitToRetry(call, sent, next)
    }
  }

  /** One request, and what its answer says of the server's clock. */
  async #exchange(call: Call, headers: Readonly<Record<string, string>>): Promise<Exchange> {
    const { now } = this.#context
    const sentAt = now()
    const end = this.#context.waiting(`MLflow at ${this.connection.address} to answer`)
    const sent = await exchange(this.connection, call, headers, this.#closing.signal).finally(end)
    if (sent.kind === 'answer') {
      const { date } = sent
      this.#clockOffset = offsetAfter(this.#clockOffset, { date, sentAt, receivedAt: now() })
    }
    return sent
  }

  #findingIn<T>(call: Call, schema: z.ZodMiniType<T>, sent: Exchange, tries: number): Lookup<T> {
    const { connection } = this
    if (sent.kind !== 'answer') throw failure(connection, call, sent, tries)
    if (sent.status >= 200 && sent.status < 300) {
      const reading = readAnswer(sent.text, schema)
      if (reading.kind === 'read')
        return { kind: 'found', value: reading.value, length: sent.text.length }
      throw unreadable(connection, call, sent, reading.why, reading.cause)
    }
    if (this.saysMissing(sent, call)) return { kind: 'missing' }
    throw failure(connection, call, sent, tries)
  }

  #headers(): Promise<Readonly<Record<string, string>>> {
    this.#workspaceHeader ??= this.#askForWorkspaces()
    return this.#workspaceHeader
  }

  // A server without workspaces answers the header with 500, so it is asked first.
  async #askForWorkspaces(): Promise<Readonly<Record<string, string>>> {
    const { workspace, address } = this.connection
    if (workspace === null) return {}
    const call: Call = {
      method: 'GET',
      path: '/api/3.0/mlflow/server-info',
      pathMayBeUnknown: true,
    }
    const info = await this.#read(call, serverInfoAnswer, {})
    if (info.kind === 'found' && info.value.workspaces_enabled) {
      return { 'x-mlflow-workspace': workspace }
    }
    if (workspace === 'default') return {}
    throw new UsageError(
      `MLFLOW_WORKSPACE is ${quotedName(workspace)}, but the MLflow server at ${address} has no workspaces. Unset the variable, or start the server with --enable-workspaces.`,
    )
  }
}
