/** An error is none of these: it means that there is no verdict. */
export type Verdict = 'pass' | 'unchanged' | 'hold' | 'block'
