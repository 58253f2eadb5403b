import { exactOf } from '../../src/core/arithmetic/exact.ts'
import { isMeasured } from '../../src/core/gates/metric-value.ts'
import { aliasName, modelName, versionNumber } from '../../src/core/model/model.ts'
import type { FilePurpose } from '../../src/draft/draft.ts'
import { draft } from '../../src/draft/draft.ts'
import type { DraftSource } from '../../src/draft/draft-policy.ts'

type Values = Readonly<Record<string, number>> | readonly (readonly [string, number])[]

/** What is drafted of a version with these values. */
export function draftOf(values: Values, more: Partial<Omit<DraftSource, 'gates'>> = {}) {
  const entries = Array.isArray(values) ? values : Object.entries(values)
  return draft(
    {
      model: modelName('fraud-detector'),
      target: { kind: 'alias', alias: aliasName('champion') },
      version: versionNumber(3),
      isChampion: true,
      login: 'mlflow',
      ...more,
    },
    entries.map(([metric, value]) => ({
      metric,
      value: isMeasured(value) ? exactOf(value) : null,
    })),
  )
}

/** The files of it, by purpose. */
export function drafted(
  values: Values,
  more: Partial<Omit<DraftSource, 'gates'>> = {},
): Readonly<Record<FilePurpose, { readonly path: string; readonly text: string }>> {
  const { files } = draftOf(values, more)
  return Object.fromEntries(files.map(({ purpose, path, text }) => [purpose, { path, text }])) as {
    [Purpose in FilePurpose]: { path: string; text: string }
  }
}
