import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import { sameName } from '../github/approval/same-name.ts'
import { type Repository, repositoryName } from '../github/workflow-run.ts'
import type { ActionContext } from './step.ts'

/** The folder that the job has checked out. */
export function workspaceOf({ env, cwd }: Pick<ActionContext, 'env' | 'cwd'>): string {
  return env.GITHUB_WORKSPACE || cwd
}

/** As GitHub's API wants it, where nothing of the workspace is looked at: that is the repository. */
export function inRepository(path: string, workspace: string): string {
  const inside = isAbsolute(path) ? relative(workspace, resolve(path)) : path
  return posix.normalize(inside.replaceAll(sep, '/'))
}

export type PathInRepository =
  | { readonly kind: 'path'; readonly path: string }
  /** The file lies in a checkout of this repository, `owner/name`; null: it does not say of which. */
  | { readonly kind: 'of-another'; readonly repository: string | null }

/**
 * The same of a file that was checked out: the repository begins at the nearest folder above it that
 * has a `.git`, for `actions/checkout` may have put it below a `path:`; else at the workspace. Below
 * the workspace it has to name this repository: a submodule does not, and whatever it holds would
 * be taken for another file of this one.
 */
export async function inCheckout(
  path: string,
  workspace: string,
  repository: Repository,
): Promise<PathInRepository> {
  const fromWorkspace = inRepository(path, workspace)
  if (fromWorkspace === '..' || fromWorkspace.startsWith('../')) {
    return { kind: 'path', path: fromWorkspace }
  }
  const names = fromWorkspace.split('/')
  for (let above = names.length - 1; above >= 0; above -= 1) {
    const folder = join(workspace, ...names.slice(0, above))
    if (!(await isThere(join(folder, '.git')))) continue
    const origin = await originOf(folder)
    const isOurs = origin === null ? above === 0 : sameName(origin, repositoryName(repository))
    return isOurs
      ? { kind: 'path', path: names.slice(above).join('/') }
      : { kind: 'of-another', repository: origin }
  }
  return { kind: 'path', path: fromWorkspace }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}

/** `owner/name` of where it was cloned from; null: it does not say so in GitHub's form. */
async function originOf(folder: string): Promise<string | null> {
  let config: string
  try {
    config = await readFile(join(folder, '.git', 'config'), 'utf8')
  } catch {
    return null
  }
  const section = /^\[remote "origin"\]$([^[]*)/m.exec(config)?.[1] ?? ''
  // With an SSH key `actions/checkout` writes `git@github.com:owner/name.git`.
  const address =
    /^\s*url\s*=\s*(?:(?:https?|ssh):\/\/[^/]+\/|[\w.-]+@[^/:\s]+:)([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/m
  return address.exec(section)?.[1] ?? null
}
