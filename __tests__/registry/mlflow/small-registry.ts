import { type Asked, notFound, type Reply, versionRow } from './scripted-mlflow.ts'

/** Registered model `m` in memory: what a scripted server acts on before its answer is lost. */
export class SmallRegistry {
  readonly stages: Record<number, string>
  readonly aliases: Record<string, number>
  readonly tags: Record<number, Record<string, string>> = {}

  constructor(stages: Record<number, string>, aliases: Record<string, number> = {}) {
    this.stages = { ...stages }
    this.aliases = { ...aliases }
  }

  answer({ method, path, query, body }: Asked): Reply {
    switch (`${method} ${path}`) {
      case 'GET registered-models/get':
        if (query.get('name') !== 'm') return notFound('Registered Model not found')
        return {
          json: {
            registered_model: {
              name: 'm',
              creation_timestamp: 1,
              latest_versions: this.#rows(),
              aliases: Object.entries(this.aliases).map(([alias, version]) => ({
                alias,
                version: String(version),
              })),
            },
          },
        }
      case 'GET registered-models/search':
        return { json: { registered_models: [{ name: 'm' }] } }
      case 'GET model-versions/search':
        return { json: { model_versions: this.#rows() } }
      case 'GET model-versions/get': {
        const row = this.#rows().find((it) => it.version === query.get('version'))
        return row === undefined
          ? notFound('Model Version not found')
          : { json: { model_version: row } }
      }
      case 'POST model-versions/transition-stage': {
        const { version, stage, archive_existing_versions: archive } = body
        if (this.stages[version] === undefined) return notFound('Model Version not found')
        for (const [other, held] of Object.entries(this.stages)) {
          if (archive && held === stage) this.stages[Number(other)] = 'Archived'
        }
        this.stages[version] = stage
        return { json: { model_version: versionRow(Number(version), stage) } }
      }
      case 'POST registered-models/alias':
        this.aliases[body.alias] = Number(body.version)
        return { json: {} }
      case 'DELETE registered-models/alias':
        if (body.name !== 'm') return notFound('Registered Model not found')
        delete this.aliases[body.alias]
        return { json: {} }
      case 'POST model-versions/set-tag':
        this.tags[body.version] = { ...this.tags[body.version], [body.key]: body.value }
        return { json: {} }
      case 'DELETE model-versions/delete-tag':
        delete this.tags[body.version]?.[body.key]
        return { json: {} }
      default:
        return { status: 404, type: 'text/html; charset=utf-8', text: '<!doctype html>' }
    }
  }

  #rows(): Record<string, unknown>[] {
    return Object.entries(this.stages).map(([version, stage]) =>
      versionRow(Number(version), stage, {
        tags: Object.entries(this.tags[Number(version)] ?? {}).map(([key, value]) => ({
          key,
          value,
        })),
      }),
    )
  }
}
