import { lstat, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The root of the git repository that the folder is below; null: it is a root itself, or in no repository. */
export async function repositoryAbove(folder: string): Promise<string | null> {
  let at = await realpath(folder)
  if (await isRoot(at)) return null
  while (dirname(at) !== at) {
    at = dirname(at)
    if (await isRoot(at)) return at
  }
  return null
}

/** In a worktree, `.git` is a file. */
async function isRoot(folder: string): Promise<boolean> {
  return await lstat(join(folder, '.git')).then(
    () => true,
    () => false,
  )
}
