/** Another attempt of a workflow's run has another address: `…/runs/7/attempts/2`. */
export function isSameRun(a: string | null, b: string | null): boolean {
  const runOf = (url: string) => url.replace(/\/attempts\/\d+$/, '')
  return a !== null && b !== null && runOf(a) === runOf(b)
}
