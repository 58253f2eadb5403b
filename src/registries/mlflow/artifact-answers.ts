import * as z from 'zod'

/** What is asked of MLflow to find the artifacts of a model. */

export const loggedModelPlace = z.object({
  model: z.object({ info: z.object({ model_id: z.string(), artifact_uri: z.string() }) }),
})

export const loggedModelPlaces = z.object({
  models: z
    .array(
      z.object({
        info: z.object({
          model_id: z.string(),
          name: z.string().nullish(),
          artifact_uri: z.string(),
          source_run_id: z.string().nullish(),
        }),
      }),
    )
    .nullish()
    .transform((models) => (models ?? []).map(({ info }) => info)),
  next_page_token: z.string().nullish(),
})

export const runPlace = z.object({
  run: z.object({
    info: z.object({
      run_id: z.string(),
      experiment_id: z.string(),
      artifact_uri: z.string().nullish(),
    }),
    data: z
      .object({
        tags: z.array(z.object({ key: z.string(), value: z.string().nullish() })).nullish(),
      })
      .nullish(),
    outputs: z.object({ model_outputs: z.array(z.unknown()).nullish() }).nullish(),
  }),
})

export const downloadUriAnswer = z.object({ artifact_uri: z.string() })
