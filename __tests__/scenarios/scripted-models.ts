import { type Answer, json } from './mlflow-answers.ts'
import type { Service } from './one-network.ts'
import { ScriptedMlflow, type Trained } from './scripted-mlflow.ts'

const prefix = '/api/2.0/mlflow/'

/** One MLflow server with two registered models: versions of one are copied to the other. */
export class ScriptedModels implements Service {
  readonly dev: ScriptedMlflow
  readonly prod: ScriptedMlflow

  constructor(dev: Readonly<Record<number, Trained>>, prod: Readonly<Record<number, Trained>>) {
    this.dev = new ScriptedMlflow('dev.fraud', dev)
    this.prod = new ScriptedMlflow('prod.fraud', prod)
  }

  answer(method: string, url: URL, text: string | null): Answer {
    const body = text === null ? null : JSON.parse(text)
    const asked = `${method} ${url.pathname.slice(prefix.length)}`
    const filter = url.searchParams.get('filter') ?? ''
    const name = url.searchParams.get('name') ?? body?.name ?? /name='([^']*)'/.exec(filter)?.[1]
    const run = url.searchParams.get('run_id')
    const ofProd = name === undefined ? run !== null && this.prod.runs.has(run) : this.#isProd(name)
    const of = ofProd ? this.prod : this.dev
    switch (asked) {
      case 'POST model-versions/create':
        return this.#copy(body)
      case 'GET model-versions/get-download-uri':
        return json({ artifact_uri: this.#files(of, Number(url.searchParams.get('version'))) })
      case 'GET model-versions/search': {
        const source = /^source_path='([^']*)' AND (name='[^']*')$/.exec(filter)
        if (source === null) return of.answer(method, url, text)
        const all = new URL(url)
        all.searchParams.set('filter', source[2] ?? '')
        const { model_versions: rows = [] } = JSON.parse(of.answer(method, all, text).text)
        return json({ model_versions: rows.filter((row: Row) => row.source === source[1]) })
      }
      default:
        return of.answer(method, url, text)
    }
  }

  #isProd(name: string): boolean {
    return name === this.prod.model.name
  }

  #copy({ name, source, run_id, tags }: Created): Answer {
    const { prod } = this
    if (!this.#isProd(name)) throw new Error(`nobody copies to ${name}`)
    const number = Math.max(0, ...prod.model.versions.map(({ version }) => version)) + 1
    prod.add(number, { metrics: null })
    const made = prod.model.versions.pop()
    if (made === undefined) throw new Error('it was added a moment ago')
    // A copy is made after what it is a copy of.
    const at = made.created + 60_000
    prod.model.versions.push({ ...made, source, run: run_id, created: at, updated: at })
    for (const { key, value } of tags) made.tags.set(key, value)
    const search = new URL(`https://mlflow.example${prefix}model-versions/get`)
    search.searchParams.set('name', name)
    search.searchParams.set('version', String(number))
    return prod.answer('GET', search, null)
  }

  /** A copy has the files of what it is a copy of. */
  #files(of: ScriptedMlflow, number: number): string {
    const { source } = of.version(number)
    const copied = /^models:\/[^/]+\/(\d+)$/.exec(source)?.[1]
    return copied === undefined ? source : this.dev.version(Number(copied)).source
  }
}

interface Row {
  readonly source: string
}

interface Created {
  readonly name: string
  readonly source: string
  readonly run_id: string
  readonly tags: readonly { readonly key: string; readonly value: string }[]
}
