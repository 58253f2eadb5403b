import type { RunEvidence } from '../../core/evidence/evidence.ts'
import type { ModelName, VersionNumber } from '../../core/model/model.ts'

/** Pages of MLflow's UI; `ui` has no slash at its end. */
export function versionUrl(ui: string, model: ModelName, version: VersionNumber): string {
  return `${ui}/#/models/${encoded(model)}/versions/${version}`
}

/** The same where links may be turned off; '' for none, as outputs say it. */
export function modelUrl(ui: string | null, model: ModelName, version: VersionNumber): string {
  return ui === null ? '' : versionUrl(ui, model, version)
}

export function runUrl(ui: string, run: RunEvidence): string | null {
  if (run.kind !== 'found') return null
  const [experiment, id] = [run.experimentId, run.runId].map(encoded)
  return `${ui}/#/experiments/${experiment}/runs/${id}`
}

/** More than any name that MLflow takes needs, and less than browsers and proxies do. */
const longestAddress = 4000

/** A Markdown link whose text is ours; a parenthesis would end the address early. */
export function markdownLink(text: string, url: string): string {
  if (url.length > longestAddress) return text
  return `[${text}](<${url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20')}>)`
}

/**
 * Half of a surrogate pair, which an address cannot hold, becomes U+FFFD. Quotes and parentheses are
 * encoded as well: they would be taken as such where a shell or Markdown reads the address.
 */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  })
}
