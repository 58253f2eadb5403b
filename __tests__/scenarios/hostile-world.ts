import { aliasName } from '../../src/core/model/model.ts'
import { rollbackMarkKey } from '../../src/core/records/rollback-mark.ts'
import * as rows from '../github/approval/scripted-github.ts'
import { type Event, formerCommit, mergeCommit } from './events.ts'
import { type DeploymentState, GitHubWithDeployments } from './github-with-deployments.ts'
import { type Answer, json } from './mlflow-answers.ts'
import { repository } from './scripted-github.ts'
import { ScriptedMlflow } from './scripted-mlflow.ts'

export const run = 19283746501

/** What the runner makes of an input: trimmed, and '' is none. */
export function inputOf(name: string): string {
  return name.trim() === '' ? 'x' : name.trim()
}

/** As long as MLflow takes; its search cannot be asked for a name with both kinds of quotes. */
export function modelOf(name: string): string {
  const input = inputOf(name.slice(0, 250).toWellFormed())
  return input.includes('"') ? input.replaceAll("'", '’') : input
}

export interface Shape {
  readonly candidate?: number
  /** Of the candidate's run; FINISHED unless given. */
  readonly runStatus?: string
  readonly status?: string
}

/** A registry in which everything that can have a name has this one. Version 1 is in Production. */
export function hostileMlflow(name: string, shape: Shape = {}): ScriptedMlflow {
  const { candidate = 0.95, runStatus = 'FINISHED', status = 'READY' } = shape
  const dataset = { name, digest: name }
  const alias = name.slice(0, 200)
  const mlflow = new ScriptedMlflow(modelOf(name), {
    1: { stage: 'Production', metrics: { [name]: 0.9, safe: 0.9 }, dataset },
    2: { metrics: { [name]: candidate, safe: candidate }, dataset, alias, runStatus, status },
    3: { metrics: { safe: 0.5 }, dataset: { name: `${name}!`, digest: `${name}!` }, commit: name },
  })
  for (const row of mlflow.model.versions) {
    row.tags.set(name, name)
    for (const [key, value] of hostileTags(name, row)) row.tags.set(key, value)
  }
  mlflow.model.tags.set(name, name)
  return mlflow
}

/** Records that anybody with the right to set tags could have written. */
export function hostileTags(
  name: string,
  { version, created }: { readonly version: number; readonly created: number },
): readonly (readonly [string, string])[] {
  const text = name.slice(0, 60).toWellFormed()
  const record = (target: string, more: object) =>
    JSON.stringify({
      ...{ v: 1, state: 'done', action: 'promote', verdict: 'pass', archive: true, target },
      ...{ version: String(version), created, from: 'None', former: [], to: null, back: null },
      ...{ at: '2026-11-01T10:00:00Z', by: text, reason: text, run: text, evidence: text },
      ...{ policy: text, approved: [text, text] },
      ...more,
    })
  const hold = JSON.stringify({ v: 1, target: `alias:${text}`, by: text, reason: text, record: '' })
  return [
    [`stagegate_record_2026110110000000${version}_0a`, record('stage:Production', {})],
    [`stagegate_record_2026110110000000${version}_0b`, record(`alias:${text}`, { verdict: text })],
    [`stagegate_record_${text}`, record('stage:Staging', { state: 'undone', action: 'rollback' })],
    [rollbackMarkKey({ kind: 'alias', alias: aliasName(text) }), hold],
  ]
}

/** The event with the name wherever somebody from outside may put it. */
export function hostileEvent(event: Event, name: string): Event {
  const payload = event.payload as {
    readonly pull_request?: { readonly head: object; readonly base: object }
  }
  const pull = payload.pull_request
  return {
    ...event,
    payload: {
      ...payload,
      ...(pull !== undefined && {
        pull_request: {
          ...pull,
          title: name,
          body: name,
          labels: [{ name }],
          head: { ...pull.head, ref: name },
          base: { ...pull.base, sha: formerCommit },
        },
      }),
      sender: { login: name },
      head_commit: { message: name, author: { name } },
    },
  }
}

/** Its comments, its refusals, its environments and who approved: all of them say the name. */
export class HostileGitHub extends GitHubWithDeployments {
  readonly name: string
  /** What it refuses in the name's words: `POST /repos/…`. */
  refuses = /^$/

  constructor(name: string, more: ConstructorParameters<typeof GitHubWithDeployments>[0] = {}) {
    super(more)
    this.name = name
    const text = name.slice(0, 10_000)
    const bodies = [text, `<!-- stagegate:0123456789abcdef -->\n${text}`]
    for (const [index, body] of bodies.entries()) {
      this.pull.comments.push({ id: 901 + index, author: 'mallory', body })
    }
  }

  /** Those that Stagegate made. */
  get told(): readonly DeploymentState[] {
    return this.deployments.filter(({ task }) => task === 'stagegate')
  }

  override answer(method: string, url: URL, text: string | null): Answer {
    const path = url.pathname.replace(`/repos/${repository}`, '')
    if (this.refuses.test(`${method} ${path}`)) {
      return json({ message: this.name }, 403)
    }
    const [, environment] = /^\/environments\/(.*)$/.exec(path) ?? []
    if (environment !== undefined) return reply(rows.environment(decodeURIComponent(environment)))
    if (path === `/actions/runs/${run}/approvals`) return json([this.#review()])
    if (path === `/actions/runs/${run}/attempts/1/jobs`) return reply(rows.jobs(rows.job()))
    if (path === '/deployments' && url.searchParams.get('task') === 'deploy') {
      const environment = inputOf(this.name)
      const about = { environment, sha: mergeCommit, description: this.name }
      return json([rows.deployment(about)])
    }
    if (path === '/deployments/77/statuses')
      return json([rows.status({ description: this.name.slice(0, 140) })])
    return super.answer(method, url, text)
  }

  #review() {
    return rows.review('approved', {
      user: rows.user(this.name),
      comment: this.name,
      environments: rows.forEnvironment(inputOf(this.name)),
    })
  }
}

function reply(scripted: rows.Reply): Answer {
  if (!('json' in scripted)) throw new Error('that is no answer')
  return json(scripted.json)
}
