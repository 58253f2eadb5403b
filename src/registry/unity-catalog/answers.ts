import * as z from 'zod/mini'
import { copySource } from '../../core/model/copy.ts'
import { type ModelVersion, modelName, runId } from '../../core/model/model.ts'
import { list, milliseconds, nextPage, tags, version } from '../mlflow/answers.ts'
import { canonicalSource } from './names.ts'

const modelVersion = z.pipe(
  z.object({
    name: z.string(),
    version,
    // Left out where it is the first of its kind, as protobuf does.
    status: z._default(z.string(), 'UNSPECIFIED'),
    run_id: z.nullish(z.string()),
    run_tracking_server_id: z.nullish(z.string()),
    source: z.nullish(z.string()),
    model_id: z.nullish(z.string()),
    tags,
    creation_timestamp: milliseconds,
    last_updated_timestamp: z.optional(milliseconds),
  }),
  z.transform((row): ModelVersion => {
    const source = canonicalSource(row.source ?? '')
    return {
      model: modelName(row.name.toLowerCase()),
      version: row.version,
      stage: 'None',
      status: row.status,
      runId: row.run_id ? runId(row.run_id) : null,
      ...(row.run_tracking_server_id && { runWorkspace: row.run_tracking_server_id }),
      // The logged model is named whatever its files are called; a copy must say what it is a copy of.
      source: row.model_id && copySource(source) === null ? `models:/${row.model_id}` : source,
      tags: row.tags,
      createdAt: row.creation_timestamp,
      updatedAt: row.last_updated_timestamp ?? row.creation_timestamp,
    }
  }),
)

export const modelVersionAnswer = z.object({ model_version: modelVersion })

/** Rows of a listing have no tags and no aliases. */
export const modelVersionsPage = z.object({
  model_versions: list(modelVersion),
  next_page_token: nextPage,
})

export const registeredModelAnswer = z.object({
  registered_model: z.object({
    name: z.string(),
    creation_timestamp: milliseconds,
    tags,
    aliases: list(z.object({ alias: z.string(), version })),
  }),
})

/** Which logged model the version is of, also where it is a copy; and where its files are. */
export const placeAnswer = z.object({
  model_version: z.object({ model_id: z.nullish(z.string()) }),
})
