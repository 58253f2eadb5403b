import type { ModelName, VersionNumber } from '../model/model.ts'

/** Which runs' values count: `training` put the model out, every other one that measured it evaluates. */
export type EvidenceSource = 'training' | 'evaluation' | 'any'

export const evidenceSources: readonly EvidenceSource[] = ['training', 'evaluation', 'any']

/** What a policy says of the evidence that counts. */
export interface EvidenceRules {
  readonly from: EvidenceSource
  /** Name of the experiment that the runs must be of, and that unlinked ones are searched in. */
  readonly experiment: string | null
  /** The tags of an unlinked run, with `{name}` and `{version}` in their values. */
  readonly runTags: ReadonlyMap<string, string>
  /** Of the candidate's values. `text` is how the policy wrote it, `7d`. */
  readonly maxAge: { readonly milliseconds: number; readonly text: string } | null
}

/** Everything that was measured of the version. */
export const anyEvidence: EvidenceRules = {
  from: 'any',
  experiment: null,
  runTags: new Map(),
  maxAge: null,
}

/** Two rules of one key search for the same runs; null: they search for none. */
export function searchKey({ experiment, runTags }: EvidenceRules): string | null {
  return experiment === null ? null : JSON.stringify([experiment, [...runTags].sort()])
}

/** The tags of a run that evaluated this version. */
export function tagsFor(
  { runTags }: EvidenceRules,
  name: ModelName | string,
  version: VersionNumber | number,
): readonly { readonly key: string; readonly value: string }[] {
  return [...runTags].map(([key, value]) => ({
    key,
    value: value.replaceAll(/\{(name|version)\}/g, (_, what) =>
      what === 'name' ? name : String(version),
    ),
  }))
}

/** As a policy writes it on one line; '' where it says nothing. */
export function evidenceText({ from, experiment, runTags, maxAge }: EvidenceRules): string {
  return [
    ...(from === 'any' ? [] : [`from: ${from}`]),
    ...(experiment === null ? [] : [`experiment: ${JSON.stringify(experiment)}`]),
    ...(runTags.size === 0
      ? []
      : [`run-tags: ${JSON.stringify(Object.fromEntries([...runTags].sort()))}`]),
    ...(maxAge === null ? [] : [`max-age: ${maxAge.text}`]),
  ].join(', ')
}
