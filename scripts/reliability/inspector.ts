import { request } from 'node:http'
import { text } from 'node:stream/consumers'

/** What is promoted to, in the words of the action's inputs. */
export type Target =
  | { readonly kind: 'stage'; readonly stage: string }
  | { readonly kind: 'alias'; readonly alias: string }

/** A registered model as MLflow itself tells it, asked past Stagegate and past every proxy. */
export interface Seen {
  /** Of the target, as MLflow writes numbers of versions; ascending. */
  readonly holders: readonly string[]
  readonly stages: Readonly<Record<string, string>>
  readonly modelTags: Readonly<Record<string, string>>
  /** By version. */
  readonly versionTags: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Reads what holds the target now, and every tag, with requests of its own. */
export async function inspect(url: string, model: string, target: Target): Promise<Seen> {
  const filter = `name='${model}'`
  const [{ model_versions: rows = [] }, { registered_model: registered }] = await Promise.all([
    ask<{ model_versions?: readonly VersionRow[] }>(url, 'model-versions/search', {
      filter,
      max_results: '1000',
    }),
    ask<{ registered_model: ModelRow }>(url, 'registered-models/get', { name: model }),
  ])
  const versions = rows.toSorted((a, b) => Number(a.version) - Number(b.version))
  return {
    holders: holdersOf(target, versions, registered),
    stages: Object.fromEntries(versions.map((row) => [row.version, row.current_stage])),
    modelTags: tagsOf(registered),
    versionTags: Object.fromEntries(versions.map((row) => [row.version, tagsOf(row)])),
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
}
interface ModelRow extends Tagged {
  readonly aliases?: readonly { readonly alias: string; readonly version: string }[]
}

function tagsOf({ tags = [] }: Tagged): Record<string, string> {
  return Object.fromEntries(tags.map(({ key, value }) => [key, value]))
}

function ask<T>(url: string, path: string, query: Record<string, string>): Promise<T> {
  const asked = `${url}/api/2.0/mlflow/${path}?${new URLSearchParams(query)}`
  return new Promise((resolve, reject) => {
    const sent = request(asked, { agent: false }, async (answer) => {
      const said = await text(answer)
      if (answer.statusCode === 200) resolve(JSON.parse(said))
      else reject(new Error(`${asked}: ${answer.statusCode} ${said}`))
    })
    sent.on('error', reject)
    sent.end()
  })
}
