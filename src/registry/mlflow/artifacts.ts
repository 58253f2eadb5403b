import { isAbsolute } from 'node:path'
import { RegistryError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { type ArtifactFolder, encodedPath } from '../signatures/artifact-folder.ts'
import { readLocalMlmodel } from '../signatures/local-mlmodel.ts'
import { longestMlmodel, mlmodelName } from '../signatures/mlmodel.ts'
import type { Search, SearchPlace, Whose } from '../signatures/search.ts'
import { serverError } from './answers.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { failure, looksLikeHtml, shownExchange, unreadable } from './failures.ts'
import type { Answer } from './transport.ts'

/** Of the server as a proxy of its artifacts. */
export const proxyPath = '/api/2.0/mlflow-artifacts/artifacts'

/**
 * Where the MLmodel in this folder may be had: from the server as a proxy of its artifacts; where
 * it is none, by the page `fetched` with which the server's own UI shows a file; and from this
 * machine, where the folder is a whole path. The server may be another machine, where that path is
 * another folder, so such a file counts only if it says itself that it is `whose`; null: of nobody
 * that the version names, so it never counts.
 */
export function mlmodelPlaces(
  client: Client,
  folder: ArtifactFolder,
  fetched: Call | null,
  whose: Whose | null,
): readonly SearchPlace[] {
  const fetch: readonly SearchPlace[] =
    fetched === null ? [] : [believed(() => readFile(client, fetched, 'fetched'))]
  switch (folder.kind) {
    case 'refused':
      return [believed(() => notThere(folder.because))]
    case 'proxied':
    case 'web': {
      const path = proxiedPath(client, folder)
      if (path === null) return [believed(() => notThere('the artifacts are on another server'))]
      const call: Call = { method: 'GET', path: `${proxyPath}/${encodedPath(path)}/${mlmodelName}` }
      return [believed(() => readFile(client, call, 'proxied'))]
    }
    case 'local':
      return [...fetch, namedByServer(folder.path, whose)]
    case 'store':
      return fetch.length > 0
        ? fetch
        : [believed(() => notThere(`artifacts in ${folder.scheme}: are not read from here`))]
  }
}

function believed(look: SearchPlace['look']): SearchPlace {
  return { look, whose: null }
}

/** Relative to this machine's working directory it would be what a checkout has there. */
function namedByServer(path: string, whose: Whose | null): SearchPlace {
  const shown = visible(path, 300)
  if (!isAbsolute(path)) {
    return believed(() => notThere(`the path ${shown} is relative to a folder of the server`))
  }
  if (whose === null) {
    return believed(() =>
      notThere(`the version names no run, so it is not known which file in ${shown} belongs to it`),
    )
  }
  return { look: () => readLocalMlmodel(path, null), whose }
}

/** The path below the proxy's own; null: credentials would go to another server. */
export function proxiedPath(
  { connection }: Client,
  folder: Extract<ArtifactFolder, { kind: 'proxied' | 'web' }>,
): string | null {
  if (folder.kind === 'proxied') {
    const here = folder.host === null || folder.host === new URL(connection.address).host
    return here ? folder.path : null
  }
  const root = `${connection.address}${proxyPath}/`
  return folder.url.startsWith(root) ? folder.url.slice(root.length) : null
}

/**
 * Asks for one MLmodel. An answer that says that there is none, or that this server does not give out
 * files, is `not-there`; that the server is down or refuses the credentials is an error.
 *
 * @throws RegistryError where there is no answer, or none that can be used
 */
export async function readFile(
  client: Client,
  file: Call,
  route: 'proxied' | 'fetched',
): Promise<Search> {
  const call: Call = { ...file, longestAnswer: longestMlmodel }
  const asked = await askForFile(client, call, route, mlmodelWords)
  switch (asked.kind) {
    case 'not-there':
      return asked
    case 'overlong': {
      const because = "the model's file MLmodel is larger than 1 MB"
      return { kind: 'not-known', reason: 'unusable', because }
    }
    case 'answer': {
      const { answer } = asked
      // A login page would be no YAML either, and is an error that can be helped.
      if (!looksLikeHtml(answer.contentType, answer.text))
        return { kind: 'text', text: answer.text }
      throw unreadable(client.connection, call, answer, 'it is a web page', undefined)
    }
  }
}

/** What the server has not, or does not do, in the words of a clause. */
interface FileWords {
  readonly hasNone: string
  readonly isClosed: string
}

const mlmodelWords: FileWords = {
  hasNone: 'has no MLmodel file of this model',
  isClosed: 'does not allow reading its MLmodel file',
}

/**
 * Asks, as often as the settings allow, for one file, or for what is in a folder.
 *
 * @throws RegistryError where there is no answer, or none that can be used
 */
export async function askForFile(
  client: Client,
  file: Call,
  route: 'proxied' | 'fetched',
  words: FileWords,
): Promise<
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'overlong' }
  | { readonly kind: 'not-there'; readonly because: string }
> {
  const { connection } = client
  const call: Call = { ...file, pathMayBeUnknown: true }
  const again = client.newPatience()
  for (let tries = 1; ; tries++) {
    const { sent, delivery } = await client.sendOnce(call)
    if (sent.kind === 'overlong' && sent.status === 200) return { kind: 'overlong' }
    if (sent.kind === 'answer') {
      if (sent.status === 200) return { kind: 'answer', answer: sent }
      if (hasNoFile(client, sent, call)) return notThere(noFile(client, sent, words))
    }
    const mayGoBetter = delivery === 'not-carried-out' || delivery === 'perhaps-carried-out'
    const next = mayGoBetter ? again(sent) : null
    if (next !== null) {
      await client.waitToRetry(call, sent, next)
      continue
    }
    if (route === 'proxied' || sent.kind !== 'answer' || sent.status !== 500) {
      throw failure(connection, call, sent, tries)
    }
    if (serverError(sent.text) === null) throw brokeDown(client, call, sent, tries)
    return notThere(noFile(client, sent, words))
  }
}

function hasNoFile(client: Client, answer: Answer, call: Call): boolean {
  switch (answer.status) {
    case 404:
      return client.saysMissing(answer, call)
    case 400:
    case 405:
    case 501:
      // A folder in the file's place, a path that MLflow takes for unsafe, an older server.
      return true
    case 503:
      // MLflow's own answer with --no-serve-artifacts, and no sign of a server that is down.
      return /artifact serving is disabled|--serve-artifacts/i.test(answer.text)
    default:
      return false
  }
}

/**
 * MLflow 3.17 answers with a page of Flask's where it lacks the driver of a store (boto3, say), and
 * with the same page where it breaks down in any other way.
 */
function brokeDown({ connection }: Client, call: Call, sent: Answer, tries: number) {
  const { message } = failure(connection, call, sent, tries)
  return new RegistryError(
    `${message} If the server says that it cannot reach its artifact store, install what is missing on the server, or let the server proxy its artifacts (--serve-artifacts).`,
  )
}

/** In MLflow's own words where it has some; a web page says nothing more than its status. */
function noFile({ connection }: Client, answer: Answer, words: FileWords): string {
  const what = answer.status === 404 ? words.hasNone : words.isClosed
  const inForm = serverError(answer.text) !== null
  const said = inForm ? shownExchange(connection, answer) : `answered ${answer.status}`
  return `the server ${what} (${said})`
}

function notThere(because: string) {
  return { kind: 'not-there', because } as const
}
