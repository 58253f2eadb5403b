import * as z from 'zod/mini'
import { jsonIn } from '../core/text/json.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { everyRow } from './all-pages.ts'
import { type Failed, isRefusal, problem } from './failure.ts'
import type { GitHub } from './github.ts'
import type { Repository } from './triggering-event.ts'
import { repositoryName } from './workflow-run.ts'

/** By which a workflow `on: deployment` tells Stagegate's deployments from those of others. */
const deploymentTask = 'stagegate'

/** Characters that GitHub takes in a description; it says so of a status, and we hold to it in both. */
export const descriptionLimit = 140

/** What a job must be granted for all that is done here. */
export const deploymentPermissions = ['deployments: write'] as const

/** What a deployment is about. Every text in it is untrusted. */
export interface DeploymentSubject {
  readonly action: 'promote' | 'rollback'
  readonly model: string
  /** The version that is to hold the target; null: nobody is to. */
  readonly version: number | null
  /** `models:/NAME/N`: what a promotion by copy copies; else null. */
  readonly source: string | null
  /** `stage:Production`, `alias:champion`. */
  readonly target: string
  /** The version that loses the target to a rollback; else null. */
  readonly rolledBack: number | null
  /** `sha256:…`; null: nothing was judged. */
  readonly evidenceDigest: string | null
  /** Page of the workflow run's attempt. */
  readonly run: string
}

/** Where a deployment is, or belongs. */
export interface DeploymentPlace {
  readonly github: GitHub
  readonly repository: Repository
  /** A full commit hash. */
  readonly sha: string
  readonly environment: string
}

type FoundDeployment =
  | { readonly kind: 'found'; readonly id: number }
  | { readonly kind: 'none' }
  | Failed

const anId = z.object({ id: z.int().check(z.positive()) })
const aDeployment = z.extend(anId, { payload: z.unknown() })
const onlyAMessage = z.object({ message: z.string() })
/** As it is sent; GitHub hands it back as it came, or as text. */
const aPayload = z.object({
  action: z.string(),
  model: z.string(),
  version: z.nullable(z.int()),
  target: z.string(),
  run: z.string(),
})

/**
 * Makes a deployment. It merges nothing and waits for no check: what it tells of has happened.
 * Never throws: a report that fails changes nothing of that.
 */
export async function createDeployment(
  given: DeploymentPlace & {
    /** Cut to GitHub's limit; untrusted text. */
    readonly description: string
    readonly subject: DeploymentSubject
  },
): Promise<{ readonly kind: 'created'; readonly id: number } | Failed> {
  const { github, repository, sha, environment, description, subject } = given
  try {
    const { status, data } = await github.octokit.request(
      'POST /repos/{owner}/{repo}/deployments',
      {
        owner: repository.owner,
        repo: repository.name,
        ref: sha,
        task: deploymentTask,
        auto_merge: false,
        required_contexts: [],
        payload: payloadOf(subject),
        environment,
        description: visible(description, descriptionLimit),
      },
    )
    return { kind: 'created', id: idIn(status, data) }
  } catch (error) {
    const failed = failedTo('create', given, error)
    if (isRefusal(error)) return failed
    // It is not sent a second time, because two deployments would tell of two promotions.
    const found = await findDeployment(given)
    return found.kind === 'found' ? { kind: 'created', id: found.id } : failed
  }
}

/** The newest deployment of ours about the same, by the same attempt of a run. Never throws. */
export async function findDeployment(
  given: DeploymentPlace & {
    readonly subject: Pick<DeploymentSubject, 'action' | 'model' | 'version' | 'target' | 'run'>
  },
): Promise<FoundDeployment> {
  const { github, repository, sha, environment, subject } = given
  try {
    const all = await everyRow('deployments', (page) =>
      github.octokit.request('GET /repos/{owner}/{repo}/deployments', {
        owner: repository.owner,
        repo: repository.name,
        sha,
        task: deploymentTask,
        environment,
        ...page,
      }),
    )
    const about = z
      .array(aDeployment)
      .parse(all)
      .filter(({ payload }) => isAbout(payload, subject))
    return about.length === 0
      ? { kind: 'none' }
      : { kind: 'found', id: Math.max(...about.map(({ id }) => id)) }
  } catch (error) {
    return failedTo('find', given, error)
  }
}

/** Names are untrusted there, too, and whoever reads the payload may show them. */
function payloadOf(subject: DeploymentSubject): Record<string, string | number | null> {
  return {
    action: subject.action,
    model: payloadText(subject.model),
    version: subject.version,
    ...(subject.source === null ? {} : { source: payloadText(subject.source) }),
    target: payloadText(subject.target),
    rolled_back: subject.rolledBack,
    evidence_digest: subject.evidenceDigest,
    run: subject.run,
  }
}

function isAbout(
  payload: unknown,
  { action, model, version, target, run }: Parameters<typeof findDeployment>[0]['subject'],
): boolean {
  const has = aPayload.safeParse(typeof payload === 'string' ? jsonIn(payload) : payload).data
  return (
    has !== undefined &&
    has.action === action &&
    has.model === payloadText(model) &&
    has.version === version &&
    has.target === payloadText(target) &&
    has.run === run
  )
}

/** Longer than any name that MLflow takes. */
function payloadText(text: string): string {
  return visible(text, 300)
}

/** GitHub answers 202 with a reason and no deployment where it merged something instead. */
function idIn(status: number, data: unknown): number {
  const deployment = anId.safeParse(data)
  if (deployment.success) return deployment.data.id
  if (onlyAMessage.safeParse(data).success) throw new NoDeployment(status, data)
  throw deployment.error
}

/** An answer that is no failure to Octokit, in the form of those that are. */
class NoDeployment extends Error {
  readonly status: number
  readonly response: { readonly headers: object; readonly data: unknown }

  constructor(status: number, data: unknown) {
    super('no deployment was created')
    this.name = 'NoDeployment'
    this.status = status
    this.response = { headers: {}, data }
  }
}

function failedTo(
  verb: 'create' | 'find',
  { repository, sha, environment }: DeploymentPlace,
  error: unknown,
): Failed {
  const what = verb === 'create' ? 'create a deployment' : 'find the deployment'
  const where = `of ${environment} at commit ${sha} of ${repositoryName(repository)}`
  return { kind: 'failed', warning: problem(`${what} ${where}`, deploymentPermissions, error) }
}
