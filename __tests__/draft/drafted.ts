import { exactOf } from '../../src/core/arithmetic/exact.ts'
import { isMeasured } from '../../src/core/gates/metric-value.ts'
import { aliasName, modelName, versionNumber } from '../../src/core/model/model.ts'
import type { FilePurpose } from '../../src/draft/draft.ts'
import { draft } from '../../src/draft/draft.ts'
import type { DraftSource } from '../../src/draft/draft-policy.ts'

type Values = Readonly<Record<string, number>> | readonly (readonly [string, number])[]

/** The files that are drafted of a version with these values, by purpose. */
export function drafted(
  values: Values,
  more: Partial<Omit<DraftSource, 'gates'>> = {},
): Readonly<Record<FilePurpose, { readonly path: string; readonly text: string }>> {
  const entries = Array.isArray(values) ? values : Object.entries(values)
  const { files } = draft(
    {
      model: modelName('fraud-detector'),
      target: { kind: 'alias', alias: aliasName('champion') },
      version: versionNumber(3),
      isChampion: true,
      ...more,
    },
    entries.map(([metric, value]) => ({
      metric,
      value: isMeasured(value) ? exactOf(value) : null,
    })),
  )
  return Object.fromEntries(files.map(({ purpose, path, text }) => [purpose, { path, text }])) as {
    [Purpose in FilePurpose]: { path: string; text: string }
  }
}
