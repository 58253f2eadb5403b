import type { GitHubEmulator } from '../../testing/github/emulator.ts'

/** An event, as GitHub gives it to a workflow. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: object
  /** The value of GITHUB_SHA. */
  readonly sha: string
}

export interface ProposedChange extends WorkflowEvent {
  readonly number: number
}

/** The contents of files, by path. */
export type Files = Readonly<Record<string, string>>

/** The repository on the emulated GitHub: files on branches, pull requests, and their events. */
export class HostedRepository {
  readonly #github: GitHubEmulator
  #tip: string
  #proposals = 0

  private constructor(github: GitHubEmulator, tip: string) {
    this.#github = github
    this.#tip = tip
  }

  static async on(github: GitHubEmulator): Promise<HostedRepository> {
    return new HostedRepository(github, await github.commitFile('main', 'LICENSE', 'Free\n'))
  }

  /** Commits files to `main`; returns the push event. */
  async push(files: Files): Promise<WorkflowEvent> {
    const before = this.#tip
    for (const [path, text] of Object.entries(files)) {
      this.#tip = await this.#github.commitFile('main', path, text)
    }
    return this.#pushed(before)
  }

  /** Opens a pull request that writes these files; returns its `opened` event. */
  async propose(files: Files): Promise<ProposedChange> {
    this.#proposals += 1
    const ref = `proposal-${this.#proposals}`
    const { number, headSha, baseSha } = await this.#github.openPullRequest({ head: ref })
    let sha = headSha
    for (const [path, text] of Object.entries(files)) {
      sha = await this.#github.commitFile(ref, path, text)
    }
    const repository = this.#repository
    const pull = {
      number,
      state: 'open',
      merged: false,
      merged_at: null,
      user: { login: 'mona' },
      head: { ref, sha, repo: repository },
      base: { ref: 'main', sha: baseSha, repo: repository },
    }
    const payload = { action: 'opened', number, pull_request: pull, repository }
    return { name: 'pull_request', payload, sha, number }
  }

  /** Merges the pull request; returns the `push` event that follows. */
  async merge({ number }: ProposedChange): Promise<WorkflowEvent> {
    const before = this.#tip
    this.#tip = await this.#github.mergePullRequest(number)
    return this.#pushed(before)
  }

  dispatch(inputs: Readonly<Record<string, string>>, ref = 'refs/heads/main'): WorkflowEvent {
    const payload = { ref, inputs, repository: this.#repository }
    return { name: 'workflow_dispatch', payload, sha: this.#tip }
  }

  schedule(cron: string): WorkflowEvent {
    const payload = { schedule: cron, repository: this.#repository }
    return { name: 'schedule', payload, sha: this.#tip }
  }

  #pushed(before: string): WorkflowEvent {
    const after = this.#tip
    const repository = this.#repository
    const commits = [{ id: after }]
    const payload = { ref: 'refs/heads/main', before, after, deleted: false, commits, repository }
    return { name: 'push', payload, sha: after }
  }

  get #repository() {
    const { owner, name } = this.#github.repository
    return { full_name: `${owner}/${name}`, name, owner: { login: owner }, default_branch: 'main' }
  }
}
