import type { RunEvidence } from '../evidence.ts'
import type { ModelName, VersionNumber } from '../model.ts'

/** Pages of MLflow's UI; `ui` has no slash at its end. */
export function versionUrl(ui: string, model: ModelName, version: VersionNumber): string {
  return `${ui}/#/models/${encodeURIComponent(model)}/versions/${version}`
}

export function runUrl(ui: string, run: RunEvidence): string | null {
  if (run.kind !== 'found') return null
  const [experiment, id] = [run.experimentId, run.runId].map(encodeURIComponent)
  return `${ui}/#/experiments/${experiment}/runs/${id}`
}

/** A Markdown link whose text is ours; a parenthesis would end the address early. */
export function markdownLink(text: string, url: string): string {
  return `[${text}](<${url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20')}>)`
}
