import { type Answer, type Asked, json, type Part, refused } from './exchange.ts'

/** Sends a request for another path to the emulator, with the token of the original request. */
export type AskBehind = (asked: Asked, path: string) => Promise<Answer>

interface Pull {
  readonly number: number
  readonly merge_commit_sha: string | null
  readonly base: { readonly sha: string }
}

/** The properties that GitHub sends only for a single pull request, not in a list. */
const onlyOfOne = [
  ...['merged', 'mergeable', 'rebaseable', 'mergeable_state', 'merged_by', 'comments'],
  ...['review_comments', 'maintainer_can_modify', 'commits', 'additions', 'deletions'],
  'changed_files',
]

/** The pull requests of a commit: those that contain it, and the one whose merge it is. */
export function pullRequestsOfCommits(behind: AskBehind): Part {
  return async (asked) => {
    const [path = ''] = asked.path.split('?', 1)
    const match = /^(\/repos\/[^/]+\/[^/]+)\/commits\/([0-9a-f]+)\/pulls$/.exec(path)
    if (asked.method !== 'GET' || match === null) return null
    const [, repo = '', sha = ''] = match
    const commit = await behind(asked, `${repo}/commits/${sha}`)
    if (commit.status === 404) return refused(422, `No commit found for SHA: ${sha}`)
    if (commit.status !== 200) return commit
    const all = await behind(asked, `${repo}/pulls?state=all&per_page=100`)
    if (all.status !== 200) return all
    const found = []
    for (const pull of JSON.parse(all.body) as Pull[]) {
      const listed = await behind(asked, `${repo}/pulls/${pull.number}/commits?per_page=100`)
      const commits = (JSON.parse(listed.body) as { sha: string }[]).map((one) => one.sha)
      // The emulator also lists the commit at which the branch began.
      const own = commits.filter((one) => one !== pull.base.sha)
      if (pull.merge_commit_sha === sha || own.includes(sha)) found.push(simple(pull))
    }
    return json(200, found)
  }
}

function simple(pull: Pull): object {
  const entries = Object.entries(pull).filter(([key]) => !onlyOfOne.includes(key))
  return Object.fromEntries(entries)
}
