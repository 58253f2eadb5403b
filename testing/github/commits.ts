import { type Answer, type Asked, type Part, refused } from './exchange.ts'
import type { AskBehind } from './pull-requests.ts'

/** Files at a commit, and commits, with GitHub's messages if they do not exist. */
export function commits(behind: AskBehind): Part {
  return async (asked) => {
    if (asked.method !== 'GET') return null
    const { pathname, searchParams } = new URL(asked.path, 'http://localhost')
    const match = /^(\/repos\/[^/]+\/[^/]+)\/(contents|commits)\/?(.*)$/.exec(pathname)
    if (match === null) return null
    const [, repo = '', what, rest = ''] = match
    if (what === 'commits' && rest !== '') {
      const commit = await behind(asked, asked.path)
      return commit.status === 404
        ? refused(422, `No commit found for SHA: ${decodeURIComponent(rest)}`)
        : commit
    }
    const file = await behind(asked, asked.path)
    const ref = searchParams.get('ref')
    if (file.status === 404 && ref !== null) {
      const commit = await behind(asked, `${repo}/commits/${encodeURIComponent(ref)}`)
      if (commit.status === 404) return refused(404, `No commit found for the ref ${ref}`)
    }
    if (file.status !== 200) return file
    return wantsText(asked) ? textOf(file.body) : withAddress(file)
  }
}

/** The emulator does not read .gitmodules, which has the address of a submodule. */
function withAddress(file: Answer): Answer {
  const row = JSON.parse(file.body)
  if (row.type !== 'submodule' || row.submodule_git_url !== null) return file
  const body = JSON.stringify({ ...row, submodule_git_url: 'https://github.example/a/module.git' })
  return { ...file, body }
}

/** A client may request the text of a file instead of JSON. */
function wantsText(asked: Asked): boolean {
  return /^application\/vnd\.github(\.v3)?\.raw(\+json)?$/.test(asked.headers.accept ?? '')
}

function textOf(body: string) {
  const { content, encoding } = JSON.parse(body) as { content: string; encoding: 'base64' }
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    body: Buffer.from(content, encoding).toString(),
  }
}
