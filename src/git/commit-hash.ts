/** A commit's full name, in lower case; or a clause that says why the text is none. */
export type CommitHash =
  | { readonly kind: 'full'; readonly hash: string }
  | { readonly kind: 'none'; readonly because: string }

/** Git's own word for "no commit": all zeros. */
const nothing = /^0+$/
/** SHA-1, or SHA-256 in repositories that were made so. */
const full = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const abbreviated = /^[0-9a-f]{7,39}$/

/**
 * Reads what a tag or an event gives for a commit. Only a full hash is taken: what an abbreviated
 * one means changes as a repository grows, and a name of a branch or `HEAD~1` means something else
 * tomorrow. MLflow records full ones.
 */
export function commitHash(text: string): CommitHash {
  const hash = text.toLowerCase()
  if (full.test(hash) && !nothing.test(hash)) return { kind: 'full', hash }
  const because = abbreviated.test(hash)
    ? 'a short hash may match another commit later: give all 40 digits'
    : 'it is not the hash of a commit (40 or 64 hexadecimal digits)'
  return { kind: 'none', because }
}

/** The same where it does not matter why there is none. GitHub says "no commit" in zeros. */
export function fullHash(text: string | null | undefined): string | null {
  const commit = commitHash(text ?? '')
  return commit.kind === 'full' ? commit.hash : null
}
