import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import type { ActionContext } from './step.ts'

/** The folder that the job has checked out. */
export function workspaceOf({ env, cwd }: Pick<ActionContext, 'env' | 'cwd'>): string {
  return env.GITHUB_WORKSPACE || cwd
}

/** As GitHub's API wants it: the workspace is the repository's root. */
export function inRepository(path: string, workspace: string): string {
  const inside = isAbsolute(path) ? relative(workspace, resolve(path)) : path
  return posix.normalize(inside.replaceAll(sep, '/'))
}
