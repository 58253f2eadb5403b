/** One thing that a change of the policy makes looser or tighter. */
export interface PolicyDifference {
  /** `different`: neither can be told; for a promotion that counts like `looser`. */
  readonly direction: 'looser' | 'tighter' | 'different'
  readonly subject: 'gate' | 'requirement' | 'setting'
  /** As a policy file says it, on one line; null: it is not there. Untrusted text. */
  readonly before: string | null
  readonly after: string | null
}
