import { smallest, smallestItem } from '../../testing/github-description/smallest.ts'
import type { Answer } from './mlflow-answers.ts'
import { json } from './mlflow-answers.ts'

/** Files by their path from the root of the repository. */
export type Files = Readonly<Record<string, string>>

/** What GitHub tells of a file or folder at a commit; null: it has no such commit. */
export function contentsOf(files: Files | null, path: string, ref: string): Answer {
  if (files === null) return json({ message: `No commit found for the ref ${ref}` }, 404)
  const text = files[path]
  if (text !== undefined) return json(fileRow(path, text))
  const folder = path === '' ? '' : `${path}/`
  const inside = Object.keys(files).filter((one) => one.startsWith(folder))
  if (inside.length === 0 && path !== '') return json({ message: 'Not Found' }, 404)
  const names = new Set(inside.map((one) => one.slice(folder.length).split('/', 1)[0] ?? ''))
  return json(
    [...names].map((name) => ({
      ...smallestItem('content-directory'),
      type: files[`${folder}${name}`] === undefined ? 'dir' : 'file',
      name,
      path: `${folder}${name}`,
    })),
  )
}

function fileRow(path: string, text: string) {
  const bytes = Buffer.from(text)
  return {
    ...smallest('content-file'),
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name: path.split('/').at(-1),
    path,
    // As GitHub breaks its lines.
    content: bytes.toString('base64').replaceAll(/.{60}/g, '$&\n'),
  }
}
