import * as z from 'zod/mini'

/**
 * The shape of a list's item that is the long form of a gate, for editors above all: the reader of
 * gates (`long-form.ts`) refuses whatever this refuses, and says it better.
 */

const metric = z
  .string()
  .check(z.minLength(1))
  .check(
    z.meta({
      description:
        'The left side of a gate line: a name, a pattern, names in braces, or a function of them like max(val_auc), each on one dataset with @NAME; or the difference of two.',
      examples: ['accuracy', 'recall/{young,senior}', 'train_auc - val_auc'],
    }),
  )

const severity = z.optional(z.enum(['fail', 'warn', 'info'])).check(
  z.meta({
    description:
      'What a failure of the gate means: it stops the promotion (fail), is a warning, or is only shown.',
    default: 'fail',
  }),
)

const dataset = z.optional(z.string().check(z.minLength(1))).check(
  z.meta({
    description:
      'Name or digest of an MLflow dataset: only what was measured on it counts, on both sides. The same as @NAME after the metric.',
  }),
)

const otherwise = (lacking: string) =>
  z
    .optional(z.enum(['hold', 'fail']))
    .check(z.meta({ description: `The result of the gate if ${lacking}.`, default: 'hold' }))

const countName = z
  .string()
  .check(z.minLength(1))
  .check(
    z.meta({
      description: 'The metric that counts the samples: its plain name.',
    }),
  )

const samples = z
  .strictObject({
    metric: countName,
    min: z
      .int()
      .check(z.gte(1))
      .check(z.meta({ description: 'The fewest samples that are enough.' })),
    else: otherwise('there are fewer samples, or their number is not known'),
  })
  .check(z.meta({ description: 'On how many samples the candidate must have been measured.' }))

const wilson = z
  .strictObject({
    level: z
      .number()
      .check(z.gt(0.5))
      .check(z.lt(1))
      .check(z.meta({ description: 'The confidence of the one-sided limit, as in 0.95.' })),
    samples: countName,
    else: otherwise('the limit cannot be calculated'),
  })
  .check(z.meta({ description: "Wilson's limit of a proportion: accuracy, recall and the like." }))

const logged = z
  .strictObject({
    logged: z
      .string()
      .check(z.minLength(1))
      .check(
        z.meta({
          description: 'The metric with the limit that training calculated: its plain name.',
        }),
      ),
    else: otherwise('no such limit was logged'),
  })
  .check(z.meta({ description: 'A limit that training logged as a metric of its own.' }))

const confidence = z.union([wilson, logged]).check(
  z.meta({
    description:
      'Compares a confidence limit of the value instead of the value itself: the lower limit with min, the upper limit with max.',
  }),
)

const bound = (of: '>=' | '<=', example: string) =>
  z.union([z.number(), z.string().check(z.minLength(1))]).check(
    z.meta({
      description: `A number, or a baseline as on the right side of a gate line: the metric must be ${of} this.`,
      examples: [example],
    }),
  )

const min = bound('>=', 'champion - 0.5%')
const max = bound('<=', 'champion + 10%')
const beside = {
  severity,
  dataset,
  samples: z.optional(samples),
  confidence: z.optional(confidence),
}

const fromBelow = z.strictObject({ metric, min, max: z.optional(max), ...beside }).check(
  z.meta({
    description: 'A gate in its long form, with options that a gate line does not have.',
  }),
)

const fromAbove = z
  .strictObject({ metric, max, ...beside })
  .check(z.meta({ description: 'The long form of a gate for a metric that must be low.' }))

const betterThan = z
  .strictObject({
    metric: metric.check(
      z.meta({
        description:
          'The metric whose history has the values of the folds or repeats: a name, a pattern, or names in braces.',
      }),
    ),
    'better-than': z.string().check(
      z.meta({
        description: 'Whose values: champion, alias:NAME, stage:NAME or version:N.',
        examples: ['champion'],
      }),
    ),
    better: z
      .enum(['higher', 'lower'])
      .check(z.meta({ description: 'Which values of the metric are the better ones.' })),
    test: z.enum(['mann-whitney', 'wilcoxon']).check(
      z.meta({
        description:
          'mann-whitney for independent repeats; wilcoxon where the values of the same step belong together.',
      }),
    ),
    alpha: z
      .optional(z.number().check(z.gt(0)).check(z.lt(0.5)))
      .check(z.meta({ description: 'How often chance alone may pass the gate.', default: 0.05 })),
    'minimum-effect': z.optional(z.number().check(z.gte(0))).check(
      z.meta({
        description: 'By how much the candidate must be better, in units of the metric.',
        default: 0,
      }),
    ),
    severity,
    dataset,
    samples: z.optional(samples),
  })
  .check(
    z.meta({
      description:
        'A gate that compares all values of a metric, over folds or repeats, with those of another version: better by more than chance.',
    }),
  )

export const longForms = [fromBelow, fromAbove, betterThan] as const

/** The keys of each mapping, for messages about a key that is none of them. */
export const gateKeys = {
  gate: [...new Set([...Object.keys(fromBelow.shape), ...Object.keys(betterThan.shape)])],
  samples: Object.keys(samples.shape),
  confidence: [...new Set([...Object.keys(wilson.shape), ...Object.keys(logged.shape)])],
} as const
