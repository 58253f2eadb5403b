import type { FoundRun, RunEvidence } from '../../core/evidence/evidence.ts'
import type { ModelName, VersionNumber } from '../../core/model/model.ts'
import { say } from '../phrase.ts'
import type { Part } from '../report.ts'

export interface LinkOptions {
  /** Where links into MLflow point; null: no links. */
  readonly uiUrl: string | null
  /** The workflow run that says this; null on a laptop. */
  readonly workflowRunUrl: string | null
}

/** The pages of versions and of their runs, and of the workflow run; none where there are none. */
export function linksPart(
  pages: readonly {
    readonly model: ModelName
    readonly version: VersionNumber
    readonly run?: RunEvidence
  }[],
  { uiUrl, workflowRunUrl }: LinkOptions,
): readonly Part[] {
  const all = [
    ...(uiUrl === null ? [] : pages).flatMap(({ model, version, run }) => [
      { text: say`version ${version}`, url: versionUrl(uiUrl ?? '', model, version) },
      ...(run?.kind === 'found'
        ? [{ text: say`run of version ${version}`, url: runUrl(uiUrl ?? '', run) }]
        : []),
    ]),
    ...(workflowRunUrl === null ? [] : [{ text: say`workflow run`, url: workflowRunUrl }]),
  ]
  return all.length === 0 ? [] : [{ kind: 'links', links: all }]
}

/** Pages of MLflow's UI; `ui` has no slash at its end. */
export function versionUrl(ui: string, model: ModelName, version: VersionNumber): string {
  const databricks = databricksPage(ui)
  if (databricks !== null) {
    const { origin, query, catalog } = databricks
    const levels = model.split('.').map(encoded).join('/')
    return catalog
      ? `${origin}/explore/data/models/${levels}/version/${version}${query}`
      : `${origin}/${query}#mlflow/models/${encoded(model)}/versions/${version}`
  }
  return `${ui}/#/models/${encoded(model)}/versions/${version}`
}

/** The same where links may be turned off; '' for none, as outputs say it. */
export function modelUrl(ui: string | null, model: ModelName, version: VersionNumber): string {
  return ui === null ? '' : versionUrl(ui, model, version)
}

function runUrl(ui: string, { experimentId, runId }: FoundRun): string {
  const databricks = databricksPage(ui)
  if (databricks !== null) {
    const { origin, query } = databricks
    return `${origin}/ml/experiments/${encoded(experimentId)}/runs/${encoded(runId)}${query}`
  }
  return `${ui}/#/experiments/${encoded(experimentId)}/runs/${encoded(runId)}`
}

/** The pages of a Databricks workspace, of Unity Catalog or of its own registry; null: MLflow's own UI. */
function databricksPage(ui: string) {
  const [, origin, catalog, query = ''] =
    /^(https?:\/\/[^/?#]+)(?:(\/explore\/data\/models)(\?o=\d+)?|\/(\?o=\d+)?#mlflow)$/.exec(ui) ??
    []
  if (origin === undefined) return null
  const isCatalog = catalog !== undefined
  return { origin, query: isCatalog ? query : (/\?o=\d+/.exec(ui)?.[0] ?? ''), catalog: isCatalog }
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
