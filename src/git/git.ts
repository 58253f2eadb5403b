import { type ExecFileException, execFile } from 'node:child_process'

/** What became of one call of git. */
export type GitAnswer =
  | {
      readonly kind: 'exited'
      readonly status: number
      readonly stdout: string
      readonly stderr: string
    }
  | { readonly kind: 'not-installed'; readonly cause: unknown }
  | { readonly kind: 'too-slow'; readonly milliseconds: number; readonly cause: unknown }
  /** It could not be started, or something ended it. */
  | { readonly kind: 'broken'; readonly cause: unknown }

export type Git = (...args: readonly string[]) => Promise<GitAnswer>

type Env = Readonly<Record<string, string | undefined>>

/**
 * Variables that would put another repository, or another history, in the place of the one at
 * hand; git itself sets some of them where it runs a hook.
 */
const redirecting: ReadonlySet<string> = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
])

/** Git as a reader that asks nobody, fetches nothing and starts no other program. */
const onlyReading: Readonly<Record<string, string>> = {
  // What went wrong is told apart by git's words, so these must not be translated.
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // A partial clone would fetch a commit that it lacks; the older git knows only the second.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  // A commit's parents are those in the commit: nothing local may put others in their place.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
}

const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'advice.graftFileDeprecated=false',
]

/**
 * Git as it is installed on the machine, in one directory, without a shell.
 *
 * @param given.env the environment that git is found in and runs in
 * @param given.timeout milliseconds, after which a call is given up
 */
export function gitIn(given: {
  readonly directory: string
  readonly env: Env
  readonly timeout: number
}): Git {
  const { directory, timeout } = given
  const kept = Object.entries(given.env).filter(([name]) => !redirecting.has(name))
  const env = { ...Object.fromEntries(kept), ...onlyReading }
  const first = ['--no-pager', '-C', directory, ...settings.flatMap((one) => ['-c', one])]
  return (...args) =>
    new Promise((resolve) => {
      const options = { env, timeout, killSignal: 'SIGKILL', windowsHide: true } as const
      execFile('git', [...first, ...args], options, (error, stdout, stderr) => {
        resolve(answerOf(error, stdout, stderr, timeout))
      })
    })
}

function answerOf(
  error: ExecFileException | null,
  stdout: string,
  stderr: string,
  milliseconds: number,
): GitAnswer {
  if (error === null) return { kind: 'exited', status: 0, stdout, stderr }
  if (typeof error.code === 'number') return { kind: 'exited', status: error.code, stdout, stderr }
  // The directory is git's argument, not the process's own, so only the program can be missing.
  if (error.code === 'ENOENT') return { kind: 'not-installed', cause: error }
  const stopped = error.killed === true && typeof error.code !== 'string'
  return stopped
    ? { kind: 'too-slow', milliseconds, cause: error }
    : { kind: 'broken', cause: error }
}
