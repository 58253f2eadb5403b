import { nameProblem, pathIn } from '../../core/artifacts/artifact-path.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { type ArtifactEntry, type ArtifactTree, NotReadable } from './artifact-tree.ts'

/** A model has about ten files, a checkpoint that is split up a few hundred. */
export const mostFiles = 10_000
const mostFolders = 2_000
/** Bytes of all files: more than any model has, and than a job can read before it ends. */
const mostBytes = 1_000_000_000_000

export interface ListedFile extends ArtifactEntry {
  readonly path: string
}

/** Every file in the folder of a model; no folder is asked about twice. */
export async function walk(tree: ArtifactTree): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = []
  const folders = ['']
  let bytes = 0
  // A folder that a hostile listing puts into itself would go on for ever.
  for (let at = 0; at < folders.length; at++) {
    const folder = folders[at] ?? ''
    const names = new Set<string>()
    for (const entry of await tree.list(folder)) {
      const { name } = entry
      const path = pathIn(folder, name)
      const problem = names.has(name) ? 'is listed twice' : nameProblem(folder, name)
      if (problem !== null)
        throw notSafe(`the path ${visible(path, 300)} in the artifacts ${problem}`)
      names.add(name)
      bytes += entry.size ?? 0
      if (bytes > mostBytes) throw notSafe('there is more than 1 TB of artifacts')
      if (entry.kind === 'folder') folders.push(path)
      else files.push({ ...entry, path })
      if (files.length > mostFiles) throw notSafe(`there are more than ${mostFiles} artifacts`)
      if (folders.length > mostFolders)
        throw notSafe(`there are more than ${mostFolders} folders of artifacts`)
    }
  }
  return files
}

function notSafe(because: string): NotReadable {
  return new NotReadable('not-safe', because)
}
