import { UsageError } from '../core/errors/errors.ts'
import type { CommitRelation, WhyCommitUnknown } from '../core/evidence/commit-relation.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { CodeHistory } from './code-history.ts'
import { commitHash } from './commit-hash.ts'
import { type Git, type GitAnswer, gitIn } from './git.ts'

/** Milliseconds for one question; the longest histories that there are take seconds. */
const patience = 60_000

const shallow =
  'the clone is shallow and may lack it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout, fetches the whole history'

/**
 * The history in the clone that a directory is in, read with git. Nothing is fetched and nothing
 * is written; what is changed and not committed is of no concern.
 *
 * @param given.directory any directory of the clone
 * @param given.commit full hash of the commit that is being promoted; null: what is checked out
 * @param given.timeout milliseconds for one call of git
 */
export function localClone(given: {
  readonly directory: string
  readonly commit: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly timeout?: number
}): CodeHistory {
  const { directory, env, timeout = patience } = given
  const git = gitIn({ directory, env, timeout })

  return {
    /** Rejects with a UsageError where there is no git, no repository, or none that git trusts. */
    async relationOf(commit) {
      const ours = given.commit === null ? null : commitHash(given.commit)
      if (ours?.kind === 'none') {
        throw new UsageError(
          `'${visible(given.commit ?? '')}' cannot be the commit that is being promoted: ${ours.because}.`,
        )
      }
      const theirs = commitHash(commit)
      const asked = new Question(git, directory, commit, ours?.hash ?? 'HEAD')
      if (theirs.kind === 'none') {
        const promoted = ours?.hash ?? (await asked.promoted())
        return { kind: 'not-known', reason: 'no-hash', because: theirs.because, promoted }
      }
      return ours?.hash === theirs.hash ? { kind: 'same' } : await asked.answer(theirs.hash)
    },
  }
}

/** How a commit, as the run names it, stands to `promoted`, which is a full hash or HEAD. */
class Question {
  readonly #git: Git
  readonly #directory: string
  readonly #commit: string
  readonly #promoted: string

  constructor(git: Git, directory: string, commit: string, promoted: string) {
    this.#git = git
    this.#directory = directory
    this.#commit = commit
    this.#promoted = promoted
  }

  /** The full hash of the commit that is being promoted; null: the clone does not have it. */
  async promoted(): Promise<string | null> {
    return await this.#commitNamed(this.#promoted)
  }

  async answer(commit: string): Promise<CommitRelation> {
    const promoted = await this.promoted()
    if (promoted === null) {
      const named = this.#promoted === 'HEAD' ? null : this.#promoted
      return await this.#unknown('no-promoted-commit', this.#noPromoted(), named)
    }
    if (promoted === commit) return { kind: 'same' }
    const known = await this.#commitNamed(commit)
    // Git takes 40 digits for the beginning of a longer hash, and 64 for a branch's name, where
    // its own hashes have another length; and a tag object's hash for what it points to.
    if (known !== commit) {
      return await this.#unknown('not-found', 'the clone has no such commit', promoted)
    }

    const { status } = await this.#ask([0, 1], 'merge-base', '--is-ancestor', known, promoted)
    if (status === 0) return { kind: 'ancestor' }
    // A history that was cut off ends too early to say no.
    return (await this.#isShallow())
      ? { kind: 'not-known', reason: 'shallow', because: shallow, promoted }
      : { kind: 'not-an-ancestor', promoted }
  }

  #noPromoted(): string {
    return this.#promoted === 'HEAD'
      ? 'nothing has been committed in the repository yet'
      : `the clone does not have the commit that is being promoted, ${this.#promoted}`
  }

  async #unknown(
    reason: WhyCommitUnknown,
    because: string,
    promoted: string | null,
  ): Promise<CommitRelation> {
    return (await this.#isShallow())
      ? { kind: 'not-known', reason: 'shallow', because: shallow, promoted }
      : { kind: 'not-known', reason, because, promoted }
  }

  /** The full hash of the commit; null: the clone has none of that name. */
  async #commitNamed(name: string): Promise<string | null> {
    const { status, stdout } = await this.#ask(
      [0, 1],
      'rev-parse',
      '--verify',
      '--quiet',
      `${name}^{commit}`,
    )
    return status === 0 ? stdout.trim() : null
  }

  async #isShallow(): Promise<boolean> {
    const { stdout } = await this.#ask([0], 'rev-parse', '--is-shallow-repository')
    // A git from before 2.15 repeats the question: then it is not known to be whole.
    return stdout.trim() !== 'false'
  }

  async #ask(expected: readonly number[], ...args: readonly string[]) {
    const answer = await this.#git(...args)
    if (answer.kind === 'exited' && expected.includes(answer.status)) return answer
    const tried = `Could not compare commit ${visible(this.#commit, 80)} with ${this.#promoted}`
    throw new UsageError(`${tried}: ${whatCameBack(answer, visible(this.#directory))}`, {
      cause: answer.kind === 'exited' ? answer.stderr : answer.cause,
    })
  }
}

/** What came back and what to do, in full sentences. */
function whatCameBack(answer: GitAnswer, directory: string): string {
  switch (answer.kind) {
    case 'not-installed':
      return 'there is no git on the PATH. Install git, and run this in a clone of the repository.'
    case 'too-slow':
      return `git did not answer in ${directory} within ${answer.milliseconds / 1000} seconds.`
    case 'broken':
      return `git could not be run in ${directory} (${visible(messageOf(answer.cause))}).`
    case 'exited':
      return whatGitSaid(answer.status, answer.stderr, directory)
  }
}

function whatGitSaid(status: number, stderr: string, directory: string): string {
  if (/\bnot a git repository\b/i.test(stderr)) {
    return `${directory} is not in a git repository. Run this in a clone of the repository.`
  }
  if (/dubious ownership|unsafe repository/i.test(stderr)) {
    // Git names the repository's own directory, which may be further up, and quotes it for a shell.
    const advice = /^\s*(git config --global --add safe\.directory .+)$/m.exec(stderr)?.[1]
    return (
      `the repository of ${directory} belongs to another user, so git does not read it. ` +
      `If you trust it: ${visible(advice ?? 'name it in git’s setting safe.directory', 1000)}`
    )
  }
  const said = stderr.split('\n').find((line) => /^(?:fatal|error): /.test(line))
  return (
    `git ended with status ${status} in ${directory}` +
    `${said === undefined ? '' : ` (${visible(said.replace(/^\w+: /, ''))})`}.`
  )
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
