import type * as z from 'zod/mini'
import { ConflictError, RegistryError, type StagegateError } from '../../core/errors/errors.ts'
import { readAnswer, serverError } from './answers.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { failure, shownCall, unreadable } from './failures.ts'
import type { Answer, Exchange } from './transport.ts'

/** What a read shows after a write whose answer was lost. */
export type Seen =
  | { readonly kind: 'done' }
  /** All stands as before the write: it may be sent again. */
  | { readonly kind: 'as-before' }
  /** Somebody else has written meanwhile; `how` says what is there now. */
  | { readonly kind: 'changed'; readonly how: string }

/** One write, and how to find out what became of it. */
export interface Write<T> {
  readonly call: Call
  readonly answer: z.ZodMiniType<T>
  /** Whether a readable answer says what was asked for. */
  readonly confirms: (answer: T) => boolean
  /** Looks at what is written; never at what the lost answer may have said. */
  readonly look: () => Promise<Seen>
  /** What MLflow's "does not exist" means here. */
  readonly missing: () => Promise<StagegateError>
  /** Whether a refusal says that there is nothing left to do, if a look agrees. */
  readonly doneAlready?: (answer: Answer) => boolean
}

/**
 * Carries out a write exactly once as far as anyone can tell: what may have been carried out is
 * looked at before it is sent again, and so is everything that had to wait.
 *
 * @throws ConflictError where somebody else wrote meanwhile
 * @throws RegistryError where it failed, or where nobody can tell whether it did
 */
export async function carryOut<T>(client: Client, write: Write<T>): Promise<void> {
  const { call } = write
  const again = client.newPatience()
  for (let tries = 1; ; tries++) {
    const { sent, delivery } = await client.sendOnce(call)
    let lost: StagegateError
    switch (delivery) {
      case 'permanent':
        throw failure(client.connection, call, sent, tries)
      case 'not-carried-out':
        lost = failure(client.connection, call, sent, tries)
        break
      case 'perhaps-carried-out':
      case 'unreadable':
        lost = failure(client.connection, call, sent, tries)
        if (await foundDone(client, write, lost)) return
        break
      case 'answered': {
        const verdict = await judge(client, write, sent, tries)
        if (verdict === 'done') return
        lost = verdict
        break
      }
    }
    const next = again(sent)
    if (next === null) throw lost
    await client.waitToRetry(call, sent, next)
    // While this one waited, somebody else may have written what it would now overwrite.
    if (next.wait > 0 && (await foundDone(client, write, lost, delivery !== 'not-carried-out')))
      return
  }
}

/** Done, or why it has to be sent again; throws where that would not help. */
async function judge<T>(
  client: Client,
  write: Write<T>,
  sent: Exchange,
  tries: number,
): Promise<'done' | StagegateError> {
  const { connection } = client
  const { call } = write
  if (sent.kind !== 'answer') throw failure(connection, call, sent, tries)
  if (sent.status < 200 || sent.status >= 300) {
    if (client.saysMissing(sent, call)) throw await write.missing()
    const failed = failure(connection, call, sent, tries)
    if (!lostRace(sent) && !write.doneAlready?.(sent)) throw failed
    return (await foundDone(client, write, failed)) ? 'done' : failed
  }
  const reading = readAnswer(sent.text, write.answer)
  if (reading.kind === 'read' && write.confirms(reading.value)) return 'done'
  const why = reading.kind === 'read' ? 'it is about something else' : reading.why
  const cause = reading.kind === 'read' ? undefined : reading.cause
  const lost = unreadable(connection, call, sent, why, cause)
  return (await foundDone(client, write, lost)) ? 'done' : lost
}

/**
 * Two who write one alias or tag for the first time meet in the database, or one who changes it
 * meets one who removes it, and one of them gets this.
 */
function lostRace(answer: Answer): boolean {
  const { code, message } = serverError(answer.text) ?? { code: '', message: '' }
  // Databricks says so of two who write the same.
  if (answer.status === 409) return code === 'ABORTED' || code === 'RESOURCE_CONFLICT'
  if (answer.status !== 400) return false
  const twoFirst = /unique constraint|duplicate (?:key|entry)/i
  const rowGone = /expected to (?:update|delete) \d+ row\(s\); \d+ were matched/i
  return twoFirst.test(message) || rowGone.test(message)
}

async function foundDone<T>(
  client: Client,
  write: Write<T>,
  lost: StagegateError,
  mayBeDone = true,
): Promise<boolean> {
  let seen: Seen
  try {
    seen = await write.look()
  } catch (cause) {
    if (!mayBeDone) throw lost
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new RegistryError(
      `${lost.message} It is not known whether MLflow carried it out, because reading it back failed, too: ${why}`,
      { cause },
    )
  }
  switch (seen.kind) {
    case 'done':
      return true
    case 'as-before':
      return false
    case 'changed':
      throw new ConflictError(
        `${shownCall(client.connection, write.call)}: no answer confirms that MLflow carried this out, and somebody else has changed the same thing meanwhile: ${seen.how}. It was not sent again.`,
        { cause: lost },
      )
  }
}
