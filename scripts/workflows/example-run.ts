import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  type GitHubEmulator,
  startGitHubEmulator,
  type TokenPermissions,
} from '../../testing/github/emulator.ts'
import { type RunSeen, runWithAct } from './act.ts'
import { Seen } from './check-results.ts'
import { draftedWorkflow } from './drafted-files.ts'
import { credentials, type GuardedMlflow } from './guarded-mlflow.ts'
import { type Files, HostedRepository, type WorkflowEvent } from './hosted-repository.ts'
import type { Registry } from './registry.ts'
import { freshRepository, readWorkflow, runnable, type WorkflowFile } from './sandbox.ts'

/** The parts that all runs share. */
export interface Theatre {
  /** The path of act. */
  readonly act: string
  readonly repository: string
  readonly action: string
  /** A Python that has MLflow. */
  readonly python: string
  readonly registry: Registry
  readonly mlflow: GuardedMlflow
  /** A folder, which is removed at the end. */
  readonly scratch: string
  /** A folder with the programs with which act runs steps. */
  readonly programs: string
}

/** One example with its files, its own emulated GitHub, and the results of its checks. */
export class Stage {
  readonly seen = new Seen()
  readonly example: string
  readonly github: GitHubEmulator
  readonly hosted: HostedRepository
  readonly registry: Registry
  readonly mlflow: GuardedMlflow
  readonly #theatre: Theatre
  readonly #folder: string
  readonly logs: string[] = []
  #runs = 0

  private constructor(
    theatre: Theatre,
    example: string,
    folder: string,
    github: GitHubEmulator,
    hosted: HostedRepository,
  ) {
    this.#theatre = theatre
    this.#folder = folder
    this.example = example
    this.github = github
    this.hosted = hosted
    this.registry = theatre.registry
    this.mlflow = theatre.mlflow
  }

  static async for(theatre: Theatre, example: string, number: number): Promise<Stage> {
    const folder = join(theatre.scratch, String(number))
    mkdirSync(folder, { recursive: true })
    // A private repository, in which every read needs a permission.
    const github = await startGitHubEmulator({ private: true })
    return new Stage(theatre, example, folder, github, await HostedRepository.on(github))
  }

  /** The folder that replaces /srv/mlflow on the runner. */
  get registryFolder(): string {
    return join(this.#folder, 'srv')
  }

  /** The id of the next workflow run, as GitHub numbers them. */
  get nextRunId(): string {
    return String(7000 + this.#runs)
  }

  /** The text of the example, or of another example in the same repository. */
  workflow(example = this.example): WorkflowFile {
    return readWorkflow(this.#text(example))
  }

  /** Runs the example (or another one) for an event, in a new clone with these files. */
  async run(
    event: WorkflowEvent,
    files: Files,
    more: {
      readonly example?: string
      readonly env?: Readonly<Record<string, string>>
      readonly inputs?: Readonly<Record<string, string>>
    } = {},
  ): Promise<RunSeen> {
    const example = more.example ?? this.example
    const runId = this.nextRunId
    this.#runs += 1
    const folder = join(this.#folder, `run-${this.#runs}`)
    const repository = join(folder, 'repository')
    const scratch = join(folder, 'scratch')
    mkdirSync(scratch, { recursive: true })
    mkdirSync(this.registryFolder, { recursive: true })
    const workflow = runnable(this.#text(example), this.registryFolder)
    await freshRepository(repository, {
      ...files,
      [`.github/workflows/${basename(example)}`]: workflow,
    })
    const eventFile = join(folder, 'event.json')
    writeFileSync(eventFile, JSON.stringify(event.payload))
    const { owner, name } = this.github.repository
    const run = await runWithAct(this.#theatre.act, {
      event: event.name,
      repository,
      scratch,
      eventFile,
      action: this.#theatre.action,
      // act uses the first Node, and this one is 24. The Python is for the example that trains.
      path: [
        this.#theatre.programs,
        dirname(process.execPath),
        dirname(this.#theatre.python),
        process.env.PATH,
      ].join(':'),
      env: {
        // act uses these values instead of deriving them from the name of the instance.
        GITHUB_SERVER_URL: this.github.serverUrl,
        GITHUB_API_URL: this.github.apiUrl,
        GITHUB_GRAPHQL_URL: this.github.graphqlUrl,
        GITHUB_REPOSITORY: `${owner}/${name}`,
        GITHUB_RUN_ID: runId,
        GITHUB_TRIGGERING_ACTOR: 'mona',
        // The variable from which act sets GITHUB_SHA.
        SHA_REF: event.sha,
        ...more.env,
      },
      secrets: {
        GITHUB_TOKEN: await this.github.workflowToken(this.#permissions(example)),
        MLFLOW_READ_TOKEN: credentials.read,
        MLFLOW_WRITE_TOKEN: credentials.write,
      },
      variables: { MLFLOW_TRACKING_URI: this.mlflow.url },
      inputs: more.inputs ?? {},
    })
    this.logs.push(run.log)
    return run
  }

  close(): Promise<void> {
    return this.github.close()
  }

  #text(example: string): string {
    return (
      draftedWorkflow(example) ??
      readFileSync(join(this.#theatre.repository, 'examples', example), 'utf8')
    )
  }

  /** act has one token for all jobs of a run, so it has the permissions of all of them. */
  #permissions(example: string): TokenPermissions {
    const granted: Record<string, 'read' | 'write'> = {}
    for (const job of Object.values(this.workflow(example).jobs)) {
      for (const [scope, level] of Object.entries(job.permissions ?? {})) {
        const name = scope.replaceAll('-', '_')
        if (name !== 'id_token' && granted[name] !== 'write') granted[name] = level
      }
    }
    return granted as TokenPermissions
  }
}
