import * as z from 'zod/mini'
import { pathIn } from '../../core/artifacts/artifact-path.ts'
import {
  type ArtifactEntry,
  type ArtifactTree,
  type Fold,
  NotReadable,
} from '../artifacts/artifact-tree.ts'
import { encodedPath } from '../signatures/artifact-folder.ts'
import { int64, list, readAnswer } from './answers.ts'
import { askForFile, proxyPath } from './artifacts.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { unreadable } from './failures.ts'

/** Bytes. Ten thousand long names take about as many. */
const longestListing = 4 * 1024 * 1024

/** A server that sends less than this in a second, on the average of a file, is taken for one that hangs. */
const slowestBytes = 256 * 1024

/** What is directly in a folder of artifacts. */
export const listingAnswer = z.object({
  files: list(
    z.object({ path: z.string(), is_dir: z.nullish(z.boolean()), file_size: z.nullish(int64) }),
  ),
})

const words = {
  hasNone: 'has no such artifact',
  isClosed: 'does not allow reading its artifacts',
}

/** The artifacts that a tracking server gives out as a proxy. `root`: below the proxy's own path. */
export function proxiedTree(client: Client, root: string): ArtifactTree {
  const folder = encodedPath(root)
  return {
    list: (below) =>
      listed(client, below === '' ? decoded(folder) : pathIn(decoded(folder), below)),
    read: (path, size, fold) =>
      content(client, `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`, size, fold),
  }
}

/** The server decodes a path once, and a query too: both must mean the same folder. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new NotReadable('no-place', 'the artifact URI is not valid Unicode text')
  }
}

async function listed(client: Client, path: string): Promise<readonly ArtifactEntry[]> {
  const call: Call = {
    method: 'GET',
    path: proxyPath,
    query: { path },
    longestAnswer: longestListing,
  }
  const asked = await askForFile(client, call, 'proxied', words)
  switch (asked.kind) {
    case 'not-there':
      throw new NotReadable('no-place', asked.because)
    case 'overlong':
      throw new NotReadable('not-safe', 'the listing of the artifacts is longer than 4 MB')
    case 'answer': {
      const reading = readAnswer(asked.answer.text, listingAnswer)
      if (reading.kind !== 'read') {
        throw unreadable(client.connection, call, asked.answer, reading.why, reading.cause)
      }
      return reading.value.files.map(entryOf)
    }
  }
}

/** MLflow leaves out the size of an empty file, so none says nothing. */
function entryOf({
  path: name,
  is_dir: isFolder,
  file_size: given,
}: z.infer<typeof listingAnswer>['files'][number]): ArtifactEntry {
  const size = given == null ? null : Number(given)
  if (size !== null && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new NotReadable('not-safe', 'the listing of the artifacts has a size that no file has')
  }
  return { name, kind: isFolder === true ? 'folder' : 'file', size, stamp: '' }
}

async function content<T>(
  client: Client,
  path: string,
  size: number | null,
  fold: Fold<T>,
): Promise<T> {
  const { answerTimeout } = client.connection
  const read: { value?: { readonly of: T }; refused?: NotReadable } = {}
  const call: Call = {
    method: 'GET',
    path: `${proxyPath}/${path}`,
    longestTime: answerTimeout + Math.ceil(((size ?? 0) / slowestBytes) * 1000),
    // What breaks on the way is sent again; what is refused stays so.
    sink: async (chunks) => {
      try {
        read.value = { of: await fold(chunks) }
      } catch (error) {
        if (!(error instanceof NotReadable)) throw error
        read.refused = error
      }
    },
  }
  const asked = await askForFile(client, call, 'proxied', words)
  if (asked.kind === 'not-there') throw new NotReadable('not-there', asked.because)
  if (read.refused !== undefined) throw read.refused
  if (asked.kind === 'answer' && read.value !== undefined) {
    // A login page in a file's place is an error that can be helped.
    const isPage = /html/i.test(asked.answer.contentType) && !/\.x?html?$/i.test(path)
    if (!isPage) return read.value.of
    throw unreadable(client.connection, call, asked.answer, 'it is a web page', undefined)
  }
  throw new Error('an answer of status 200 was not passed on')
}
