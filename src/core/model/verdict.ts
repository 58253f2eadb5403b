/** An error is none of these: it means that there is no verdict. */
export type Verdict = 'pass' | 'unchanged' | 'hold' | 'block'

/** The verdict of several results: any fail blocks, else any hold holds. */
export function worst(results: readonly { readonly outcome: string }[]): 'pass' | 'hold' | 'block' {
  if (results.some((result) => result.outcome === 'fail')) return 'block'
  if (results.some((result) => result.outcome === 'hold')) return 'hold'
  return 'pass'
}
