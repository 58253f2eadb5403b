import * as z from 'zod/mini'
import {
  closesTheWholeWeek,
  parseFreezeWindow,
  windowExample,
  windowPattern,
} from './freeze-window.ts'
import { longForms } from './gates/gate-schema.ts'
import { modelSignature } from './model-signature-schema.ts'
import { read } from './parsed-text.ts'
import { agePattern, parseAge, parseSource, sourcePattern } from './requirement-text.ts'

/**
 * The shape of a policy file: what reads it, and what `schema/policy.schema.json` is made of. The
 * `error` of each part is what a message says was expected. Gate lines are read by `GateReader`,
 * which knows where they stand; here they are only text.
 */

const tagText = z.string({ error: 'a string' })
const mostValues = 100

const tagCondition = z
  .union(
    [
      tagText.check(z.meta({ description: 'The tag has this value.' })),
      z
        .array(tagText)
        .check(z.minLength(1, { error: 'expected at least one value, found none' }))
        .check(
          z.maxLength(mostValues, { error: `a tag can have at most ${mostValues} allowed values` }),
        )
        .check(z.meta({ description: 'The tag has one of these values.' })),
      z
        .strictObject({ present: z.literal(true) })
        .check(z.meta({ description: 'The tag exists, with any value.' })),
    ],
    { error: 'a string, a list of strings, or {present: true}' },
  )
  .check(
    z.meta({
      description:
        'What a tag of the model version must be. Tags in MLflow are text: write a number or true in quotes.',
    }),
  )

const runTag = z.string({ error: 'a string' }).check(
  z.minLength(1),
  z.refine((text) => !/\{(?!(?:name|version)\})[^{}]*\}/.test(text), {
    error: 'the only placeholders are {name} and {version}',
  }),
)

const requirements = z
  .strictObject(
    {
      from: z.optional(
        read('"stage:NAME" or "alias:NAME"', parseSource, {
          description:
            'The stage or alias that the version must have now: stage:Staging or alias:challenger.',
          examples: ['stage:Staging', 'alias:challenger'],
          pattern: sourcePattern,
        }),
      ),
      tags: z
        .optional(
          z
            .record(z.string(), tagCondition, { error: 'a mapping of tags and what they must be' })
            .check(atLeastOne('tag', 50)),
        )
        .check(
          z.meta({
            description: 'Tags that the version must have.',
            examples: [{ validation_status: 'approved' }],
            minProperties: 1,
          }),
        ),
      'max-age': z.optional(
        read('an age like "7d"', parseAge, {
          description:
            'How long ago the run of the version may have ended: a whole number and m (minutes), h, d or w.',
          examples: ['7d', '12h'],
          pattern: agePattern,
        }),
      ),
      soak: z.optional(
        read('a time like "24h"', (text: string) => parseAge(text, 'a time'), {
          description:
            'How long the version must have had the stage or alias of "from", by the records of Stagegate: a whole number and m (minutes), h, d or w. It needs a "from".',
          examples: ['24h', '3d'],
          pattern: agePattern,
        }),
      ),
      'git-commit': z.optional(z.enum(['same', 'ancestor'], { error: 'same or ancestor' })).check(
        z.meta({
          description:
            'The commit in the tag mlflow.source.git.commit of the run must be the commit that is being promoted (same), or that commit or one in its history (ancestor).',
        }),
      ),
      signature: z.optional(z.literal('compatible', { error: 'compatible' })).check(
        z.meta({
          description:
            'compatible: the model accepts every input that the champion accepts, and returns outputs of the same form.',
        }),
      ),
      'model-digest': z.optional(z.literal('recorded', { error: 'recorded' })).check(
        z.meta({
          description:
            "recorded: the record of the promotion keeps the root digest of the version's artifacts, and audit compares them with it. If the artifacts cannot be read, the result is hold.",
        }),
      ),
      'model-signature': z.optional(modelSignature),
      'same-dataset': z
        .optional(
          z.enum(['require', 'hold', 'warn', 'ignore'], {
            error: 'one of require, hold, warn, ignore',
          }),
        )
        .check(
          z.meta({
            description:
              'The result of a relative gate when the two values were measured on different datasets: hold; warn (the comparison decides, with a warning); ignore (the comparison decides). With require, the result is hold also when the datasets are not known.',
          }),
        ),
    },
    { error: 'a mapping of requirements' },
  )
  .check(
    z.meta({
      description:
        'What the version must be, besides its metrics. A model takes each key that it does not have itself from the defaults; tags count as one key.',
    }),
  )

const evidence = z
  .strictObject(
    {
      from: z
        .optional(
          z.enum(['training', 'evaluation', 'any'], {
            error: 'one of training, evaluation, any',
          }),
        )
        .check(
          z.meta({
            description:
              'Which runs count: training (the run that logged the model), evaluation (every other run that measured it), or any.',
          }),
        ),
      experiment: z
        .optional(z.string({ error: 'the name of an experiment' }).check(z.minLength(1)))
        .check(
          z.meta({
            description:
              'Only runs of this experiment count. Runs that MLflow does not link to the version are searched for here.',
            examples: ['fraud-eval'],
          }),
        ),
      'run-tags': z
        .optional(
          z
            .record(z.string(), runTag, { error: 'a mapping of run tags and their values' })
            .check(atLeastOne('tag', 20)),
        )
        .check(
          z.meta({
            description:
              'The tags of a run that evaluated the version and that MLflow does not link to it. {name} stands for the registered model, {version} for the version number.',
            examples: [{ model_version: '{name}/{version}' }],
            minProperties: 1,
          }),
        ),
      'max-age': z.optional(
        read('an age like "7d"', parseAge, {
          description:
            "How old the candidate's values may be: a whole number and m (minutes), h, d or w. Older ones do not count.",
          examples: ['7d'],
          pattern: agePattern,
        }),
      ),
    },
    { error: 'a mapping with from, experiment, run-tags or max-age' },
  )
  .check(
    z.meta({
      description:
        'Which of the values that MLflow has of the version count. A model takes each key that it does not have itself from the defaults.',
    }),
  )

const gateText = z.string({ error: 'a gate line' })

const gates = z
  .union(
    [
      gateText.check(z.meta({ description: 'A block of text (|) with one gate a line.' })),
      z
        .array(
          z.union([
            gateText.check(z.meta({ description: 'One gate line.' })),
            ...(['fail', 'warn', 'info'] as const).map((severity) =>
              z
                .strictObject({ [severity]: gateText })
                .check(z.meta({ description: `One gate line that begins with "${severity}: ".` })),
            ),
            ...longForms,
          ]),
        )
        .check(z.minLength(1))
        .check(z.meta({ description: 'One gate an item: a line, or the long form.' })),
    ],
    { error: 'gate lines, as a block of text (|) or a list' },
  )
  .check(
    z.meta({
      description:
        'The gates of the model: val_auc >= 0.9, or val_auc >= champion - 0.5%. At least one of them must be neither warn: nor info:. They replace the gates of the defaults.',
      examples: [['val_auc >= 0.9', 'val_auc >= champion - 0.5%']],
    }),
  )

const mostWindows = 50

const freeze = z
  .array(
    read(`a window like "${windowExample}"`, parseFreezeWindow, {
      description:
        'From one moment of the week to another, and a time zone of the IANA database. Days are Mon to Sun.',
      examples: [windowExample],
      pattern: windowPattern,
    }),
    { error: `a list of windows like "${windowExample}"` },
  )
  .check(
    z.minLength(1, {
      error: 'expected at least one window, found none; without a window, leave freeze out',
    }),
  )
  .check(z.maxLength(mostWindows, { error: `there can be at most ${mostWindows} windows` }))
  .check(
    z.refine((windows) => !closesTheWholeWeek(windows), {
      error: 'together these windows cover the whole week, so nothing could ever be promoted',
    }),
  )
  .check(
    z.meta({
      description:
        'When nothing is promoted. The windows of a model replace those of the defaults. They may overlap.',
    }),
  )

const modelFields = z
  .strictObject(
    {
      require: z.optional(requirements),
      evidence: z.optional(evidence),
      'first-promotion': z
        .optional(
          z.enum(['require-absolute', 'hold', 'allow'], {
            error: 'one of require-absolute, hold, allow',
          }),
        )
        .check(
          z.meta({
            description:
              'The result of a relative gate while no version has the target: require-absolute (skipped if there is also an absolute gate on the same metric, else hold), hold, or allow (skipped).',
          }),
        ),
      'from-models': z
        .optional(
          z
            .array(z.string({ error: 'the name of a registered model' }).check(z.minLength(1)), {
              error: 'a list of registered models',
            })
            .check(z.minLength(1), z.maxLength(100)),
        )
        .check(
          z.meta({
            description:
              'The registered models whose versions may be promoted to this one, by copy. This belongs in the entry of the registered model whose stage or alias moves. Without it, only its own versions may be promoted; with it, its own only if it is listed as well.',
            examples: [['dev.fraud']],
          }),
        ),
      gates: z.optional(gates),
      freeze: z.optional(freeze),
    },
    { error: 'a mapping with gates, require, evidence, first-promotion, from-models or freeze' },
  )
  .check(z.meta({ id: 'model', description: 'The rules of one registered model.' }))

export const policySchema = z
  .strictObject(
    {
      version: z
        .literal(1, { error: 'the number 1' })
        .check(z.meta({ description: 'The version of this format.' })),
      defaults: z.optional(modelFields).check(
        z.meta({
          description:
            'The rules of every model that does not set them itself: require and evidence key by key, gates and freeze as a whole.',
        }),
      ),
      models: z
        .record(z.string(), modelFields, { error: 'a mapping of registered models' })
        .check(atLeastOne('model', 1000))
        .check(z.meta({ description: 'The registered models, by name.', minProperties: 1 })),
    },
    { error: 'a mapping with version and models' },
  )
  .check(
    z.meta({
      title: 'Stagegate policy',
      description: 'Which model versions Stagegate promotes.',
    }),
  )

/** How many entries a mapping may have. */
function atLeastOne(what: string, most: number) {
  return z.check<Record<string, unknown>>(({ value, issues }) => {
    const count = Object.keys(value).length
    if (count > 0 && count <= most) return
    const message =
      count === 0
        ? `expected at least one ${what}, found none`
        : `there can be at most ${most} ${what}s`
    issues.push({ code: 'custom', message, input: value })
  })
}

export type PolicyFields = z.output<typeof policySchema>
export type ModelFields = z.output<typeof modelFields>
export type RequirementFields = z.output<typeof requirements>

/** The keys of each mapping, for messages about a key that is none of them. */
export const keysOf = {
  policy: Object.keys(policySchema.shape),
  model: Object.keys(modelFields.shape),
  require: Object.keys(requirements.shape),
  'model-signature': ['public-key', 'certificates'],
  evidence: Object.keys(evidence.shape),
  tag: ['present'],
} as const
