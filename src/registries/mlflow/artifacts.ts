import { type ArtifactFolder, encodedPath } from '../signatures/artifact-folder.ts'
import { readLocalMlmodel } from '../signatures/local-mlmodel.ts'
import { longestMlmodel, mlmodelName } from '../signatures/mlmodel.ts'
import type { Place, Search } from '../signatures/search.ts'
import { serverError } from './answers.ts'
import type { Client } from './client.ts'
import { failure, looksLikeHtml, shownExchange, unreadable } from './failures.ts'
import type { Answer, Call } from './transport.ts'

const proxyPath = '/api/2.0/mlflow-artifacts/artifacts'

/**
 * Where the MLmodel in this folder may be had: from the server as a proxy of its artifacts; where
 * it is none, by the page `fetched` with which the server's own UI shows a file; and from this
 * machine, where the folder is a path.
 */
export function mlmodelPlaces(
  client: Client,
  folder: ArtifactFolder,
  fetched: Call | null,
  cwd: string | null,
): readonly Place[] {
  const fetch: readonly Place[] =
    fetched === null ? [] : [() => readFile(client, fetched, 'fetched')]
  switch (folder.kind) {
    case 'refused':
      return [() => notThere(folder.because)]
    case 'proxied':
    case 'web': {
      const path = proxiedPath(client, folder)
      if (path === null) return [() => notThere('the artifacts lie at another server')]
      const call: Call = { method: 'GET', path: `${proxyPath}/${encodedPath(path)}/${mlmodelName}` }
      return [() => readFile(client, call, 'proxied')]
    }
    case 'local':
      return [...fetch, () => readLocalMlmodel(folder.path, cwd)]
    case 'store':
      return fetch.length > 0
        ? fetch
        : [() => notThere(`artifacts in ${folder.scheme}: are not read from here`)]
  }
}

/** The path below the proxy's own; null: credentials would go to another server. */
function proxiedPath(
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
 * Asks, as often as the settings allow, for one file. An answer that says that there is none, or
 * that this server does not give out files, is `not-there`; that the server is down or refuses the
 * credentials is an error.
 *
 * @throws RegistryError where there is no answer, or none that can be used
 */
async function readFile(client: Client, file: Call, route: 'proxied' | 'fetched'): Promise<Search> {
  const { connection } = client
  const call: Call = { ...file, pathMayBeUnknown: true, longestAnswer: longestMlmodel }
  const again = client.newPatience()
  for (let tries = 1; ; tries++) {
    const { sent, fate } = await client.sendOnce(call)
    if (sent.kind === 'overlong' && sent.status === 200) {
      return { kind: 'unusable', because: "the model's file MLmodel is larger than 1 MB" }
    }
    if (sent.kind === 'answer') {
      if (sent.status === 200) {
        // A login page would be no YAML either, and is an error that can be helped.
        if (!looksLikeHtml(sent.contentType, sent.text)) return { kind: 'text', text: sent.text }
        throw unreadable(connection, call, sent, 'it is a web page', undefined)
      }
      if (hasNoFile(client, sent, call, route)) {
        return notThere(noFile(client, sent))
      }
    }
    if (fate !== 'not-carried-out' && fate !== 'perhaps-carried-out') {
      throw failure(connection, call, sent, tries)
    }
    const next = again(sent)
    if (next === null) throw failure(connection, call, sent, tries)
    await client.waitToRetry(call, sent, next)
  }
}

function hasNoFile(
  client: Client,
  answer: Answer,
  call: Call,
  route: 'proxied' | 'fetched',
): boolean {
  switch (answer.status) {
    case 404:
      return client.saysMissing(answer, call)
    case 400:
    case 405:
    case 501:
      // A folder in the file's place, a path that MLflow takes for unsafe, an older server.
      return true
    case 500:
      // How MLflow 3.17 says that it cannot get at a store itself: no driver, no credentials.
      return route === 'fetched'
    case 503:
      // MLflow's own answer with --no-serve-artifacts, and no sign of a server that is down.
      return /artifact serving is disabled|--serve-artifacts/i.test(answer.text)
    default:
      return false
  }
}

/** In MLflow's own words where it has some; a web page says nothing more than its status. */
function noFile({ connection }: Client, answer: Answer): string {
  const what = answer.status === 404 ? 'has no file MLmodel of it' : 'does not give out its MLmodel'
  const inForm = serverError(answer.text) !== null
  const said = inForm ? shownExchange(connection, answer) : `answered ${answer.status}`
  return `the server ${what} (${said})`
}

function notThere(because: string): Search {
  return { kind: 'not-there', because }
}
