/** The branches on which a merge queue tests what it is about to merge: none of it is merged yet. */
export function isInMergeQueue(ref: string): boolean {
  return ref.startsWith('refs/heads/gh-readonly-queue/')
}
