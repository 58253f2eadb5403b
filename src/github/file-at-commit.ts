import * as z from 'zod/mini'
import { visible } from '../core/text/untrusted-text.ts'
import { commitHash } from '../git/commit-hash.ts'
import { problem, statusOf } from './failure.ts'
import type { GitHub } from './github.ts'
import type { Repository } from './workflow-run.ts'
import { repositoryName } from './workflow-run.ts'

/** A file as a commit has it. */
export type FileAtCommit =
  | {
      readonly kind: 'found'
      /** With the byte order mark that it may begin with. */
      readonly text: string
    }
  /** The commit can be read, and has no such file. */
  | { readonly kind: 'absent' }
  /** `because`: what was tried, what came back, what to do. One line, safe to print. */
  | { readonly kind: 'not-known'; readonly because: string }

const permission = 'contents: read'

/** Above a megabyte GitHub leaves `content` empty, and says `none` for its encoding. */
const aFile = z.object({
  type: z.literal('file'),
  size: z.int().check(z.nonnegative()),
  encoding: z.string(),
  content: z.string(),
})
/** A symbolic link to a file of the repository comes as that file; one that leads elsewhere does not. */
const noFile = z.object({ type: z.enum(['symlink', 'submodule']) })
const aFolder = z.array(z.object({ name: z.string() }))
const contents = z.union([aFile, noFile, aFolder])

/**
 * Reads one file through GitHub's contents API, at the commit alone: no branch or tag is called
 * like a whole hash, for GitHub refuses such names. A 404 means anything, so what is there above
 * the file is asked then: only what is really not in the commit is `absent`. Never throws.
 *
 * @param given.path relative to the root of the repository; `..` in it is not known to lead anywhere
 * @param given.mostBytes a larger file is some other file
 */
export async function fileAtCommit(given: {
  readonly github: GitHub
  readonly repository: Repository
  readonly commit: string
  readonly path: string
  readonly mostBytes: number
}): Promise<FileAtCommit> {
  const { github, repository, mostBytes } = given
  const commit = commitHash(given.commit)
  const file = `'${visible(given.path)}'`
  const notKnown = (because: string): FileAtCommit => ({ kind: 'not-known', because })
  if (commit.kind === 'none') {
    return notKnown(`Could not read ${file} at '${visible(given.commit)}': ${commit.because}.`)
  }
  const where = `${file} at commit ${commit.hash}`
  const names = namesIn(given.path)
  if (names === null) {
    return notKnown(
      `Could not read ${where}: the path must be inside the repository, without "..", backslashes or control characters.`,
    )
  }
  const tried = `read ${where} of ${repositoryName(repository)}`
  try {
    const found = await ask(github, repository, names, commit.hash)
    if (found === null) {
      const lookUp = (above: readonly string[]) => ask(github, repository, above, commit.hash)
      return (
        (await whereNothingIs(names, where, lookUp)) ??
        (await inCommit(github, repository, commit.hash, where))
      )
    }
    if (Array.isArray(found)) return notKnown(`Could not read ${where}: it is a folder.`)
    return found.type === 'file'
      ? textOf(found, where, mostBytes)
      : notKnown(`Could not read ${where}: it is a ${kindWord(found.type)}.`)
  } catch (error) {
    return notKnown(problem(tried, [permission], error))
  }
}

type Contents = z.infer<typeof contents>

/** null: GitHub answered 404. */
async function ask(
  { octokit }: GitHub,
  { owner, name }: Repository,
  names: readonly string[],
  commit: string,
): Promise<Contents | null> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
      owner,
      repo: name,
      path: names.join('/'),
      ref: commit,
    })
    return contents.parse(data)
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** The nearest folder above that is there says why the file is not; null: there is none. */
async function whereNothingIs(
  names: readonly string[],
  where: string,
  lookUp: (above: readonly string[]) => Promise<Contents | null>,
): Promise<FileAtCommit | null> {
  for (let length = names.length - 1; length > 0; length -= 1) {
    const above = names.slice(0, length)
    const found = await lookUp(above)
    if (found === null) continue
    if (Array.isArray(found)) {
      const listed = found.some(({ name }) => name === names[length])
      if (!listed) return { kind: 'absent' }
      const because = `Could not read ${where}: GitHub lists the file, but does not find it. Run the job again.`
      return { kind: 'not-known', because }
    }
    if (found.type === 'file') return { kind: 'absent' }
    return {
      kind: 'not-known',
      because: `Could not read ${where}: '${visible(above.join('/'))}' is a ${kindWord(found.type)}, which GitHub's API does not look into. Keep the file in a folder of the repository itself.`,
    }
  }
  return null
}

/** Nothing of the path is there: in the commit, or the commit itself. */
async function inCommit(
  { octokit }: GitHub,
  { owner, name }: Repository,
  commit: string,
  where: string,
): Promise<FileAtCommit> {
  try {
    await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
      owner,
      repo: name,
      commit_sha: commit,
    })
    return { kind: 'absent' }
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    return {
      kind: 'not-known',
      because: `Could not read ${where}: GitHub has no such commit in this repository (a rewritten branch may have left it behind), or the github-token may not see it: that needs \`${permission}\` in the job's permissions.`,
    }
  }
}

function kindWord(type: 'symlink' | 'submodule'): string {
  return type === 'symlink' ? 'symbolic link' : 'submodule'
}

function textOf(
  { size, encoding, content }: z.infer<typeof aFile>,
  where: string,
  mostBytes: number,
): FileAtCommit {
  const notKnown = (because: string): FileAtCommit => ({
    kind: 'not-known',
    because: `Could not read ${where}: ${because}.`,
  })
  if (size > mostBytes) return notKnown(`it has ${size} bytes; the limit is ${mostBytes}`)
  if (encoding !== 'base64') {
    return notKnown(`GitHub sent it in the encoding '${visible(encoding)}' instead of base64`)
  }
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length !== size) {
    return notKnown(`GitHub says that it has ${size} bytes, but sent ${bytes.length}`)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { kind: 'found', text }
  } catch {
    return notKnown('it is not text in UTF-8; save it in that encoding')
  }
}

/** null: it names no file of a repository. */
function namesIn(path: string): readonly string[] | null {
  // Half of a surrogate pair has no place in an address, nor in a name that Git stores.
  if (/^\/|[\\\p{Cc}]/u.test(path) || !path.isWellFormed()) return null
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  return names.length === 0 || names.includes('..') ? null : names
}
