import { request } from 'node:http'
import { text } from 'node:stream/consumers'

/** The target, as inputs of the action. */
export type Target =
  | { readonly kind: 'stage'; readonly stage: string }
  | { readonly kind: 'alias'; readonly alias: string }

/** A registered model as MLflow returns it, read without Stagegate and without a proxy. */
export interface Seen {
  /** The holders of the target, as MLflow writes version numbers; ascending. */
  readonly holders: readonly string[]
  readonly stages: Readonly<Record<string, string>>
  /** By version. */
  readonly sources: Readonly<Record<string, string>>
  readonly modelTags: Readonly<Record<string, string>>
  /** By version. */
  readonly versionTags: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Reads the present holders of the target, and every tag, with its own requests. */
export async function inspect(
  url: string,
  model: string,
  target: Target,
  headers: Headers = {},
): Promise<Seen> {
  const [rows, { registered_model: registered }] = await Promise.all([
    allVersions(url, model, headers),
    ask<{ registered_model: ModelRow }>(url, 'registered-models/get', { name: model }, headers),
  ])
  const versions = rows.toSorted((a, b) => Number(a.version) - Number(b.version))
  return {
    holders: holdersOf(target, versions, registered),
    stages: Object.fromEntries(versions.map((row) => [row.version, row.current_stage])),
    sources: Object.fromEntries(versions.map((row) => [row.version, row.source])),
    modelTags: tagsOf(registered),
    versionTags: Object.fromEntries(versions.map((row) => [row.version, tagsOf(row)])),
  }
}

async function allVersions(
  url: string,
  model: string,
  headers: Headers,
): Promise<readonly VersionRow[]> {
  const rows: VersionRow[] = []
  for (let token = ''; ; ) {
    const page = await ask<{
      model_versions?: readonly VersionRow[]
      next_page_token?: string
    }>(
      url,
      'model-versions/search',
      { filter: `name='${model}'`, max_results: '1000', ...(token && { page_token: token }) },
      headers,
    )
    rows.push(...(page.model_versions ?? []))
    token = page.next_page_token ?? ''
    if (token === '') return rows
  }
}

function holdersOf(
  target: Target,
  versions: readonly VersionRow[],
  registered: ModelRow,
): readonly string[] {
  switch (target.kind) {
    case 'stage':
      return versions
        .filter((row) => row.current_stage === target.stage)
        .map(({ version }) => version)
    case 'alias':
      return (registered.aliases ?? [])
        .filter(({ alias }) => alias === target.alias)
        .map(({ version }) => version)
  }
}

interface Tagged {
  readonly tags?: readonly { readonly key: string; readonly value: string }[]
}
interface VersionRow extends Tagged {
  readonly version: string
  readonly current_stage: string
  readonly source: string
}
interface ModelRow extends Tagged {
  readonly aliases?: readonly { readonly alias: string; readonly version: string }[]
}

function tagsOf({ tags = [] }: Tagged): Record<string, string> {
  return Object.fromEntries(tags.map(({ key, value }) => [key, value]))
}

type Headers = Readonly<Record<string, string>>

function ask<T>(
  url: string,
  path: string,
  query: Record<string, string>,
  headers: Headers,
): Promise<T> {
  const asked = `${url}/api/2.0/mlflow/${path}?${new URLSearchParams(query)}`
  return new Promise((resolve, reject) => {
    const sent = request(asked, { agent: false, headers }, async (answer) => {
      const said = await text(answer)
      if (answer.statusCode === 200) resolve(JSON.parse(said))
      else reject(new Error(`${asked}: ${answer.statusCode} ${said}`))
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** Sources that several versions were copied from: all but one of them are too many. */
export function copiedTwice({ sources }: Pick<Seen, 'sources'>): readonly string[] {
  const copied = Object.values(sources).filter((source) => /^models:\/[^/]+\/\d+$/.test(source))
  return [...new Set(copied)].filter(
    (source) => copied.indexOf(source) !== copied.lastIndexOf(source),
  )
}
