import * as z from 'zod/mini'
import {
  ConflictError,
  MissingModelError,
  RegistryError,
  type StagegateError,
} from '../../core/errors/errors.ts'
import { changedSince, copySourceText, isCopyOf, tagsForCopy } from '../../core/model/copy.ts'
import type { ModelName, ModelVersion } from '../../core/model/model.ts'
import { modelVersionAnswer, readAnswer } from './answers.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { failure, unreadable } from './failures.ts'
import type { RegistryReader } from './reading.ts'
import { quotedName } from './shown-text.ts'

const prefix = '/api/2.0/mlflow/model-versions'

/** A version, with what a copy takes over that nothing else asks for. */
const copiedAnswer = z.intersection(
  modelVersionAnswer,
  z.object({
    model_version: z.object({
      description: z.nullish(z.string()),
      run_link: z.nullish(z.string()),
    }),
  }),
)

/**
 * Makes a copy as MLflow's client does. MLflow would make a second one of a request that is sent again,
 * so one that may have been carried out is never sent again: the copy is searched for instead.
 */
export async function copyVersion(
  client: Client,
  reader: RegistryReader,
  model: ModelName,
  of: ModelVersion,
): Promise<ModelVersion> {
  const [before, now] = await Promise.all([reader.copies(model, of), unchanged(client, of)])
  const { description, run_link } = now
  const source = copySourceText(of)
  const call: Call = {
    method: 'POST',
    path: `${prefix}/create`,
    body: {
      name: model,
      source,
      ...(of.runId === null ? {} : { run_id: of.runId }),
      ...(description ? { description } : {}),
      ...(run_link ? { run_link } : {}),
      tags: tagsForCopy(now.tags).map(([key, value]) => ({ key, value })),
    },
  }
  const known = new Set(before.map(({ version }) => version))
  // Its date is not asked for: what was not there before is new, whatever the server's clock says.
  const isMade = (row: ModelVersion) =>
    row.model === model &&
    row.source === source &&
    row.runId === of.runId &&
    !known.has(row.version)
  const search = async () => {
    const row = (await reader.copies(model, of)).find(isMade)
    return row === undefined ? null : notOlder(row, of)
  }
  const again = client.newPatience()
  for (let tries = 1; ; tries++) {
    const { sent, delivery } = await client.sendOnce(call)
    if (delivery === 'not-carried-out') {
      const next = again(sent)
      if (next === null) throw failure(client.connection, call, sent, tries)
      await client.waitToRetry(call, sent, next)
      // Meanwhile a run that does not wait for this one any longer may have made the copy.
      const [copy] = await Promise.all([search(), unchanged(client, of)]).catch((error) => {
        throw error instanceof ConflictError ? error : failure(client.connection, call, sent, tries)
      })
      if (copy !== null) return copy
      continue
    }
    if (delivery === 'permanent' || sent.kind === 'redirect') {
      throw failure(client.connection, call, sent, tries)
    }
    if (delivery !== 'answered' || sent.kind !== 'answer') {
      return await searched(client, search, failure(client.connection, call, sent, tries))
    }
    if (sent.status < 200 || sent.status >= 300) {
      const failed = failure(client.connection, call, sent, tries)
      await throwIfOtherwise(client, reader, model, of).catch((error) => {
        throw isAboutThem(error) ? error : failed
      })
      // MLflow has made nothing if it says that the request is at fault.
      throw new RegistryError(failed.message, { cause: failed, refused: sent.status < 500 })
    }
    const reading = readAnswer(sent.text, modelVersionAnswer)
    if (reading.kind === 'read' && isMade(reading.value.model_version)) {
      return notOlder(reading.value.model_version, of)
    }
    const why = reading.kind === 'read' ? 'it speaks of something else' : reading.why
    const cause = reading.kind === 'read' ? undefined : reading.cause
    return await searched(client, search, unreadable(client.connection, call, sent, why, cause))
  }
}

/** Servers beside each other may have different clocks. Throws a `RegistryError` where nobody would find the copy again. */
function notOlder(copy: ModelVersion, of: ModelVersion): ModelVersion {
  if (isCopyOf(copy, of)) return copy
  throw new RegistryError(
    `MLflow created version ${copy.version} of ${quotedName(copy.model)} as a copy of version ${of.version} of ` +
      `${quotedName(of.model)}, but dates the copy ${of.createdAt - copy.createdAt} ms before that version, so the ` +
      'clocks of the MLflow server differ. A copy that is older than its version is never used. Nothing was moved. ' +
      'Delete the copy, correct the clocks, and run again.',
  )
}

/** The version, with all that is copied. Throws a `ConflictError` where it is not what it was when it was read. */
async function unchanged(client: Client, of: ModelVersion) {
  const query = { name: of.model, version: String(of.version) }
  const found = await client.read({ method: 'GET', path: `${prefix}/get`, query }, copiedAnswer)
  const now = found.kind === 'found' ? found.value.model_version : null
  const changed = changedSince(of, now)
  if (changed !== null || now === null) throw new ConflictError(changed ?? '')
  return now
}

function isAboutThem(error: unknown): boolean {
  return error instanceof ConflictError || error instanceof MissingModelError
}

/** A refusal may come of a registered model that is gone, or of a version that is another one by now. */
async function throwIfOtherwise(
  client: Client,
  reader: RegistryReader,
  model: ModelName,
  of: ModelVersion,
): Promise<void> {
  await reader.registeredModel(model)
  await unchanged(client, of)
}

/** How often a copy is searched for whose making was not confirmed, and how long one waits between. */
const mostSearches = 4
const pause = 500

async function searched(
  client: Client,
  search: () => Promise<ModelVersion | null>,
  lost: StagegateError,
): Promise<ModelVersion> {
  for (let time = 1; ; time++) {
    const copy = await search()
    if (copy !== null) return copy
    if (time === mostSearches) break
    await client.pause(pause)
  }
  throw new RegistryError(
    `${lost.message} It is not known whether MLflow created the copy; there is none now. Stagegate did not send the ` +
      'request again, so that there are never two copies. Nothing was moved. Run again: that uses the copy if it exists then.',
    { cause: lost },
  )
}
