/** Who signs without a key of their own: Sigstore certifies for some minutes who somebody is. */
export interface Identity {
  /** As the certificate names it: the address of a workflow's file at a ref, or of a person's e-mail. */
  readonly identity: string
  /** Who has established that identity: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string
}

/** What came of verifying a signature that Sigstore's certificate goes with. */
export type KeylessSigning =
  | ({ readonly kind: 'verified' } & Identity)
  /** A clause for people. */
  | { readonly kind: 'refused'; readonly because: string }
