import * as z from 'zod/mini'

/** What is asked of MLflow to find the artifacts of a model. */

export const loggedModelPlace = z.object({
  model: z.object({ info: z.object({ model_id: z.string(), artifact_uri: z.string() }) }),
})

export const runPlace = z.object({
  run: z.object({
    info: z.object({
      run_id: z.string(),
      artifact_uri: z.nullish(z.string()),
    }),
    data: z.nullish(
      z.object({
        tags: z.nullish(z.array(z.object({ key: z.string(), value: z.nullish(z.string()) }))),
      }),
    ),
  }),
})

export const downloadUriAnswer = z.object({ artifact_uri: z.string() })
